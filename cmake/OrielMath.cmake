# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later

# oriel_math_script(<target>): bundles MathJax, as src/viewmodels/math names it, into the target's resource
# :/oriel/math.js. Without npm or the network the resource is empty, and formulas show their source; the build goes on.
option(ORIEL_MATH "Fetch MathJax with npm and bundle it, to typeset formulas" ON)
find_program(ORIEL_NPM npm)
find_program(ORIEL_NODE NAMES node nodejs)

function(oriel_math_script target)
    set(source ${PROJECT_SOURCE_DIR}/src/viewmodels/math)
    set(script ${CMAKE_CURRENT_BINARY_DIR}/math/bundle/math.js)
    set(npm ${ORIEL_NPM})
    if(NOT ORIEL_MATH OR NOT npm OR NOT ORIEL_NODE)
        message(STATUS "Formulas are shown as they are written: there is no npm to fetch MathJax with, or ORIEL_MATH is off")
        set(npm "")
    endif()
    add_custom_command(OUTPUT ${script}
        COMMAND ${CMAKE_COMMAND} -DNPM=${npm} -DNODE=${ORIEL_NODE} -DSOURCE=${source} -DSCRIPT=${script}
            -P ${PROJECT_SOURCE_DIR}/cmake/bundle_math.cmake
        DEPENDS ${source}/bundle.mjs ${source}/math.mjs ${source}/package.json ${source}/package-lock.json
            ${PROJECT_SOURCE_DIR}/cmake/bundle_math.cmake
        COMMENT "Bundling MathJax"
        VERBATIM
    )
    qt_add_resources(${target} oriel_math PREFIX /oriel BASE ${CMAKE_CURRENT_BINARY_DIR}/math/bundle FILES ${script})
endfunction()

# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later

# oriel_math_script(<target>): bundles MathJax, as src/viewmodels/math names it, into the target's resource
# :/oriel/math.js, with npm or, where there is none, with esbuild. Without both or without the network the resource is
# empty, and formulas show their source; the build goes on.
option(ORIEL_MATH "Fetch MathJax and bundle it, to typeset formulas" ON)
find_program(ORIEL_NPM npm)
find_program(ORIEL_NODE NAMES node nodejs)
find_program(ORIEL_ESBUILD esbuild)

function(oriel_math_script target)
    set(source ${PROJECT_SOURCE_DIR}/src/viewmodels/math)
    set(script ${CMAKE_CURRENT_BINARY_DIR}/math/bundle/math.js)
    set(npm "")
    set(esbuild "")
    if(ORIEL_MATH AND ORIEL_NPM AND ORIEL_NODE)
        set(npm ${ORIEL_NPM})
    elseif(ORIEL_MATH AND ORIEL_ESBUILD)
        set(esbuild ${ORIEL_ESBUILD})
    else()
        message(STATUS "Formulas are shown as they are written: there is no npm or esbuild to bundle MathJax with, or ORIEL_MATH is off")
    endif()
    add_custom_command(OUTPUT ${script}
        BYPRODUCTS ${CMAKE_CURRENT_BINARY_DIR}/math/bundle/MathJax-LICENSE
        COMMAND ${CMAKE_COMMAND} -DNPM=${npm} -DESBUILD=${esbuild} -DSOURCE=${source} -DSCRIPT=${script}
            -P ${PROJECT_SOURCE_DIR}/cmake/bundle_math.cmake
        DEPENDS ${source}/math.mjs ${source}/package.json ${source}/package-lock.json
            ${PROJECT_SOURCE_DIR}/cmake/bundle_math.cmake ${PROJECT_SOURCE_DIR}/cmake/FetchNpmPackage.cmake
        COMMENT "Bundling MathJax"
        VERBATIM
    )
    # Empty where there is no script, and then of nothing.
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/math/bundle/MathJax-LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
    qt_add_resources(${target} oriel_math PREFIX /oriel BASE ${CMAKE_CURRENT_BINARY_DIR}/math/bundle FILES ${script})
endfunction()

# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DNPM= -DESBUILD= -DSOURCE= -DSCRIPT= -P bundle_math.cmake: writes SCRIPT from SOURCE, and beside it the licence
# of what was bundled; empty files where that fails. With npm it fetches what package-lock.json names, esbuild too.
# Without it ESBUILD bundles, and the two packages that a formula needs are fetched from REGISTRY, npm's own when not
# said: they must have the sums that the lock file names.
include(${CMAKE_CURRENT_LIST_DIR}/FetchNpmPackage.cmake)
get_filename_component(folder ${SCRIPT} DIRECTORY)
set(licence ${folder}/MathJax-LICENSE)
set(work ${folder}/../work)
set(packages mathjax-full mhchemparser) # math.mjs imports them, and nothing else that is not in them

macro(give_up reason)
    file(WRITE ${SCRIPT} "")
    file(WRITE ${licence} "")
    message("MathJax could not be bundled: formulas are shown as they are written. Delete ${SCRIPT} to try again.\n${reason}")
    return()
endmacro()

file(MAKE_DIRECTORY ${folder} ${work})
file(WRITE ${SCRIPT} "")
file(WRITE ${licence} "")
if(NOT NPM AND NOT ESBUILD)
    return()
endif()
foreach(name IN ITEMS math.mjs package.json package-lock.json)
    configure_file(${SOURCE}/${name} ${work}/${name} COPYONLY)
endforeach()

if(NPM)
    execute_process(COMMAND ${NPM} ci --ignore-scripts --prefer-offline --no-audit --no-fund
        WORKING_DIRECTORY ${work} RESULT_VARIABLE failed OUTPUT_QUIET ERROR_VARIABLE said)
    if(failed)
        give_up("${said}")
    endif()
    set(ESBUILD ${work}/node_modules/.bin/esbuild)
else()
    file(READ ${work}/package-lock.json lock)
    foreach(package IN LISTS packages)
        fetch_npm_package(${package} "${lock}" ${work} "${REGISTRY}")
        if(fetched)
            give_up("${fetched}")
        endif()
    endforeach()
endif()

# Qt's regular expressions do not know [^], which is any character; and its functions have a connect() that cannot be
# written over, where MathJax has one of its own.
file(GLOB_RECURSE scripts ${work}/node_modules/mathjax-full/js/*.js)
foreach(script IN LISTS scripts)
    file(READ ${script} written)
    string(REPLACE "[^]" "[\\s\\S]" changed "${written}")
    string(REPLACE "Styles.connect" "Styles.connected" changed "${changed}")
    if(NOT changed STREQUAL written)
        file(WRITE ${script} "${changed}")
    endif()
endforeach()

# Qt's engine reads the JavaScript of 2016, after which globalThis came.
execute_process(COMMAND ${ESBUILD} math.mjs --bundle --format=iife --target=es2016 --minify --log-level=warning
    "--banner:js=var globalThis = this;" --outfile=${SCRIPT}
    WORKING_DIRECTORY ${work} RESULT_VARIABLE failed ERROR_VARIABLE said)
if(failed)
    give_up("${said}")
endif()
configure_file(${work}/node_modules/mathjax-full/LICENSE ${licence} COPYONLY)

# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DNPM= -DESBUILD= -DSOURCE= -DSCRIPT= -P bundle_math.cmake: writes SCRIPT from SOURCE, and beside it the licence
# of what was bundled; empty files where that fails. With npm it fetches what package-lock.json names, esbuild too.
# Without it ESBUILD bundles, and the two packages that a formula needs are fetched from REGISTRY, npm's own when not
# said: they must have the sums that the lock file names.
get_filename_component(folder ${SCRIPT} DIRECTORY)
set(licence ${folder}/MathJax-LICENSE)
set(work ${folder}/../work)
if(NOT REGISTRY)
    set(REGISTRY https://registry.npmjs.org)
endif()
set(packages mathjax-full mhchemparser) # math.mjs imports them, and nothing else that is not in them

macro(give_up reason)
    file(WRITE ${SCRIPT} "")
    file(WRITE ${licence} "")
    message("MathJax could not be bundled: formulas are shown as they are written. Delete ${SCRIPT} to try again.\n${reason}")
    return()
endmacro()

function(fetch package lock)
    string(JSON version ERROR_VARIABLE missing GET "${lock}" packages node_modules/${package} version)
    string(JSON wanted ERROR_VARIABLE missing GET "${lock}" packages node_modules/${package} integrity)
    string(REGEX REPLACE "^sha512-" "" wanted "${wanted}")
    set(address ${REGISTRY}/${package}/-/${package}-${version}.tgz)
    set(archive ${work}/${package}.tgz)
    set(fetched "${package} has not the sum that the lock file names" PARENT_SCOPE)
    file(DOWNLOAD "${address}" ${archive} INACTIVITY_TIMEOUT 20 TIMEOUT 300 STATUS status)
    list(GET status 0 failed)
    if(failed)
        list(GET status 1 why)
        set(fetched "${address}: ${why}" PARENT_SCOPE)
        return()
    endif()
    file(WRITE ${work}/${package}.sum "${wanted}")
    execute_process(COMMAND base64 -d ${work}/${package}.sum OUTPUT_FILE ${work}/${package}.bytes RESULT_VARIABLE failed)
    file(READ ${work}/${package}.bytes wanted HEX)
    file(SHA512 ${archive} sum)
    if(failed OR NOT sum STREQUAL wanted)
        return()
    endif()
    file(ARCHIVE_EXTRACT INPUT ${archive} DESTINATION ${work}/node_modules/${package}.part)
    file(REMOVE_RECURSE ${work}/node_modules/${package})
    file(RENAME ${work}/node_modules/${package}.part/package ${work}/node_modules/${package})
    file(REMOVE_RECURSE ${work}/node_modules/${package}.part)
    set(fetched "" PARENT_SCOPE)
endfunction()

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
        fetch(${package} "${lock}")
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

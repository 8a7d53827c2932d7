# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DNPM= -DNODE= -DSOURCE= -DSCRIPT= -P bundle_math.cmake: writes SCRIPT from SOURCE, an empty one where that fails.
get_filename_component(folder ${SCRIPT} DIRECTORY)
set(work ${folder}/../work)
file(MAKE_DIRECTORY ${folder} ${work})
file(WRITE ${SCRIPT} "")
if(NOT NPM)
    return()
endif()
foreach(name IN ITEMS bundle.mjs math.mjs package.json package-lock.json)
    configure_file(${SOURCE}/${name} ${work}/${name} COPYONLY)
endforeach()
execute_process(COMMAND ${NPM} ci --ignore-scripts --prefer-offline --no-audit --no-fund
    WORKING_DIRECTORY ${work} RESULT_VARIABLE failed OUTPUT_QUIET ERROR_VARIABLE said)
if(NOT failed)
    execute_process(COMMAND ${NODE} bundle.mjs ${SCRIPT}
        WORKING_DIRECTORY ${work} RESULT_VARIABLE failed ERROR_VARIABLE said)
endif()
if(failed)
    file(WRITE ${SCRIPT} "")
    message("MathJax could not be fetched: formulas are shown as they are written. Delete ${SCRIPT} to try again.\n${said}")
endif()

# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DLOCK= -DFOLDER= -P fetch_packages.cmake: every package that the package-lock.json LOCK names, into
# FOLDER/node_modules, from REGISTRY, npm's own when not said. What is there in that version already is kept.
include(${CMAKE_CURRENT_LIST_DIR}/../cmake/FetchNpmPackage.cmake)
file(READ ${LOCK} lock)
string(JSON count LENGTH "${lock}" packages)
math(EXPR last "${count} - 1")
foreach(number RANGE ${last})
    string(JSON path MEMBER "${lock}" packages ${number})
    if(NOT path MATCHES "^node_modules/(.+)$") # the folder itself
        continue()
    endif()
    set(package ${CMAKE_MATCH_1})
    string(JSON wanted GET "${lock}" packages ${path} version)
    set(version "")
    if(EXISTS ${FOLDER}/${path}/package.json)
        file(READ ${FOLDER}/${path}/package.json description)
        string(JSON version ERROR_VARIABLE missing GET "${description}" version)
    endif()
    if(version STREQUAL wanted)
        continue()
    endif()
    fetch_npm_package(${package} "${lock}" ${FOLDER} "${REGISTRY}")
    if(fetched)
        message(FATAL_ERROR "${fetched}")
    endif()
endforeach()

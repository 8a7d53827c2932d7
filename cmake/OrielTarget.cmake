# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later

# oriel_target(<target>): how everything of ours is compiled: warnings, sanitizers, Qt's strictness.
function(oriel_target target)
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/src)
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_DISABLE_DEPRECATED_UP_TO=0x060400)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor)
    if(ORIEL_WERROR)
        target_compile_options(${target} PRIVATE -Werror)
    endif()
    if(ORIEL_SANITIZE)
        target_compile_options(${target} PRIVATE -fsanitize=${ORIEL_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
        target_link_options(${target} PRIVATE -fsanitize=${ORIEL_SANITIZE})
    endif()
    if(ORIEL_FUZZ)
        target_compile_options(${target} PRIVATE -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all)
        target_link_options(${target} PRIVATE -fsanitize=address,undefined)
    endif()
endfunction()

# oriel_add_subdirectories(<dir>...): the folders of these that have a CMakeLists.txt.
macro(oriel_add_subdirectories)
    foreach(oriel_dir IN ITEMS ${ARGN})
        if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${oriel_dir}/CMakeLists.txt)
            add_subdirectory(${oriel_dir})
        endif()
    endforeach()
endmacro()

# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later

# oriel_test(<name> SOURCES ... LIBS ... [LABELS ...] [TIMEOUT seconds]): one Qt Test executable, run by ctest.
# Without LABELS it is a unit test, which also runs under the sanitizers of memory. The label "tsan" is for what uses
# std threads and no event loop across them (Debian's Qt tells the thread sanitizer nothing of its own hand-overs); those
# tests are built together by the target oriel_tsan_tests.
add_custom_target(oriel_tsan_tests)
function(oriel_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "DATA" "TIMEOUT" "SOURCES;LIBS;LABELS")
    if(NOT arg_LABELS)
        set(arg_LABELS unit)
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    qt_add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE Qt6::Test ${arg_LIBS})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    if(arg_DATA)
        target_compile_definitions(${name} PRIVATE ORIEL_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
    endif()
    oriel_target(${name})
    if("tsan" IN_LIST arg_LABELS)
        add_dependencies(oriel_tsan_tests ${name})
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_FORCE_STDERR_LOGGING=1;LC_ALL=C.UTF-8;TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/tsan.supp")
endfunction()

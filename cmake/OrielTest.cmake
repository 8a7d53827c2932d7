# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later

# oriel_test(<name> SOURCES ... LIBS ... [LABELS ...] [TIMEOUT seconds]): one Qt Test executable, run by ctest.
# Without LABELS it is a unit test, which also runs under the sanitizers of memory. The label "tsan" is for what uses
# std threads and no event loop across them (Debian's Qt tells the thread sanitizer nothing of its own hand-overs); those
# tests are built together by the target oriel_tsan_tests, the unit tests by oriel_unit_tests.
# DATA: for what reads tests/data.
# A source tst_x.cpp includes "tst_x.moc".
add_custom_target(oriel_tsan_tests)
add_custom_target(oriel_unit_tests)

# What nearly every test includes, compiled once for all of them: it is most of the work of compiling a test. What Qt
# defines for one test and not for another would change it: a test's own folder, and that it links Qt Gui.
# Not optimised, in the release build too: what is tested is, and optimising the tests would be a third of the build.
set(ORIEL_TEST_OPTIONS -O0 -fPIC -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR -UQT_GUI_LIB -UQT_WIDGETS_LIB)
function(oriel_test_header)
    set(sanitize)
    if(ORIEL_SANITIZE)
        set(sanitize -fsanitize=${ORIEL_SANITIZE})
    endif()
    execute_process(COMMAND ${CMAKE_CXX_COMPILER} ${sanitize} -dM -E -x c++ -std=c++${CMAKE_CXX_STANDARD} /dev/null
        OUTPUT_VARIABLE macros COMMAND_ERROR_IS_FATAL ANY)
    file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/oriel_test_macros.h CONTENT "@macros@" @ONLY)
    file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/oriel_test_header.cpp CONTENT "// For its header alone.\n")
    add_library(oriel_test_header OBJECT ${PROJECT_BINARY_DIR}/oriel_test_header.cpp)
    target_link_libraries(oriel_test_header PRIVATE Qt6::Core Qt6::Network Qt6::Test QCoro6::Coro)
    oriel_target(oriel_test_header)
    target_compile_options(oriel_test_header PRIVATE ${ORIEL_TEST_OPTIONS})
    target_precompile_headers(oriel_test_header PRIVATE
        <QByteArray> <QCoroTask> <QDateTime> <QHash> <QObject> <QString> <QTest> <QUrl> <QVariant>
        <chrono> <expected> <functional> <memory> <optional> <string_view> <utility> <variant> <vector>)
endfunction()

# oriel_test_target(<target>): how a test is compiled.
function(oriel_test_target target)
    oriel_target(${target})
    if(NOT TARGET oriel_test_header)
        oriel_test_header()
    endif()
    target_compile_options(${target} PRIVATE ${ORIEL_TEST_OPTIONS})
    target_precompile_headers(${target} REUSE_FROM oriel_test_header)
endfunction()

# oriel_test_moc(<target> <source> <output>): what moc makes of a source, for a source to include. Without AUTOMOC, whose
# scan and empty object would be a third of the work of a test, but told the same: include folders, definitions, and what
# the compiler defines of itself. Where moc runs, and in its folders, nothing that it made may be found: it would read that
# as a part of the source, and its output would depend on itself.
function(oriel_test_moc target source output)
    set(macros ${PROJECT_BINARY_DIR}/oriel_test_macros.h)
    set(made ${CMAKE_CURRENT_BINARY_DIR}/${output})
    cmake_path(ABSOLUTE_PATH source)
    add_custom_command(OUTPUT ${made}
        COMMAND Qt6::moc --include ${macros} "-I$<JOIN:$<REMOVE_DUPLICATES:$<TARGET_PROPERTY:${target},INCLUDE_DIRECTORIES>>,;-I>"
            "-D$<JOIN:$<REMOVE_DUPLICATES:$<TARGET_PROPERTY:${target},COMPILE_DEFINITIONS>>,;-D>"
            -o ${made} --output-dep-file --dep-file-path ${made}.d ${source}
        DEPENDS ${source} ${macros} DEPFILE ${made}.d
        WORKING_DIRECTORY ${PROJECT_BINARY_DIR} COMMENT "Generating ${output}" COMMAND_EXPAND_LISTS VERBATIM)
    set_source_files_properties(${made} PROPERTIES HEADER_FILE_ONLY ON)
    target_sources(${target} PRIVATE ${made})
    target_compile_options(${target} PRIVATE -I${CMAKE_CURRENT_BINARY_DIR})
endfunction()

function(oriel_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "DATA" "TIMEOUT" "SOURCES;LIBS;LABELS")
    if(NOT arg_LABELS)
        set(arg_LABELS unit)
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    qt_add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE Qt6::Test Qt6::Network ${arg_LIBS})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    if(arg_DATA)
        target_compile_definitions(${name} PRIVATE ORIEL_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
    endif()
    oriel_test_target(${name})
    foreach(source IN LISTS arg_SOURCES)
        cmake_path(GET source STEM LAST_ONLY stem)
        if(stem MATCHES "^tst_")
            oriel_test_moc(${name} ${source} ${stem}.moc)
        endif()
    endforeach()
    foreach(label IN ITEMS tsan unit)
        if(label IN_LIST arg_LABELS)
            add_dependencies(oriel_${label}_tests ${name})
        endif()
    endforeach()
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_FORCE_STDERR_LOGGING=1;LC_ALL=C.UTF-8;TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/tsan.supp;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0")
endfunction()

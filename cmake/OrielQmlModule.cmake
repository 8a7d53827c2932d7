# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later

# oriel_qml_module(<Name> QML_FILES ... [SINGLETONS ...] [RESOURCES ...] [IMPORTS ...]): one folder of qml/ is the module
# Oriel.<Name>, in the target OrielQml<Name>. Who uses it links OrielQml<Name>plugin as well.
# A debug build does not compile QML ahead of its run: a change of a view is then tried in seconds.
function(oriel_qml_module name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "QML_FILES;SINGLETONS;RESOURCES;IMPORTS")
    set(ahead)
    if(CMAKE_BUILD_TYPE STREQUAL Debug)
        set(ahead NO_CACHEGEN)
    endif()
    set_source_files_properties(${arg_SINGLETONS} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
    qt_add_library(OrielQml${name} STATIC)
    set_target_properties(OrielQml${name} PROPERTIES AUTOMOC ON) # what qmllint reads of its types comes from it
    qt_add_qml_module(OrielQml${name}
        URI Oriel.${name}
        VERSION 1.0
        RESOURCE_PREFIX /qt/qml
        OUTPUT_DIRECTORY ${QT_QML_OUTPUT_DIRECTORY}/Oriel/${name}
        ${ahead}
        IMPORTS ${arg_IMPORTS}
        QML_FILES ${arg_SINGLETONS} ${arg_QML_FILES}
        RESOURCES ${arg_RESOURCES}
    )
    target_link_libraries(OrielQml${name} PRIVATE Qt6::Quick Qt6::QuickControls2)
    # What is compiled from QML is little but the headers that it includes: together it takes a tenth of the time.
    set_target_properties(OrielQml${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 24)
    set_property(GLOBAL APPEND PROPERTY ORIEL_QML_MODULES OrielQml${name} OrielQml${name}plugin)
endfunction()

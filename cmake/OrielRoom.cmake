# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What most of our files include, compiled once for all rooms. Not what begins threads (QThread, QFuture): of these every
# file that has the header would compile a part of its own again.
set(ORIEL_ROOM_HEADERS
    <QByteArray> <QCoroTask> <QDateTime> <QHash> <QObject> <QString> <QStringList> <QUrl> <QVariant>
    <algorithm> <array> <chrono> <expected> <functional> <map> <memory> <optional> <stop_token> <string_view> <utility>
    <variant> <vector>)

# oriel_room_header(<target>): it uses this header.
function(oriel_room_header target)
    if(NOT TARGET oriel_header)
        file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/oriel_header.cpp CONTENT "// For its header alone.\n")
        add_library(oriel_header OBJECT ${PROJECT_BINARY_DIR}/oriel_header.cpp)
        target_link_libraries(oriel_header PRIVATE Qt6::Core QCoro6::Coro)
        oriel_target(oriel_header)
        target_precompile_headers(oriel_header PRIVATE ${ORIEL_ROOM_HEADERS})
    endif()
    target_precompile_headers(${target} REUSE_FROM oriel_header)
endfunction()

# oriel_room(<Name> [OBJECTS] SOURCES ... DEPENDS ... [HEADERS ...]): one folder of src/ is one static library Oriel::<Name>.
# OBJECTS: a header of it has a Q_OBJECT. HEADERS: large ones that many of its files include, to be compiled once.
function(oriel_room name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "OBJECTS" "" "SOURCES;DEPENDS;HEADERS")
    qt_add_library(Oriel${name} STATIC ${arg_SOURCES})
    add_library(Oriel::${name} ALIAS Oriel${name})
    target_include_directories(Oriel${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(Oriel${name} PUBLIC ${arg_DEPENDS})
    oriel_target(Oriel${name})
    set_target_properties(Oriel${name} PROPERTIES AUTOMOC ${arg_OBJECTS})
    if(arg_HEADERS)
        target_precompile_headers(Oriel${name} PRIVATE ${ORIEL_ROOM_HEADERS} ${arg_HEADERS})
    else()
        oriel_room_header(Oriel${name})
    endif()
endfunction()

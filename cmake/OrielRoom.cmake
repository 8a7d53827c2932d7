# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later

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
    target_precompile_headers(Oriel${name} PRIVATE
        <QByteArray> <QDateTime> <QHash> <QObject> <QString> <QUrl> <QVariant>
        <chrono> <expected> <functional> <memory> <optional> <string_view> <utility> <variant> <vector> ${arg_HEADERS})
endfunction()

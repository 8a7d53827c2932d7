// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/JsonValue.h"
#include "text/JsonWriter.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace oriel {

//! \brief The arguments of a call that arrive as values at paths: `{"jsonPath":"$.place.city","stringValue":"Par"}`.
//!
//! Source: Vertex AI, "Streaming function call arguments" (`streamFunctionCallArguments`), read in 2026.
class GeminiPartialArguments
{
public:
    void clear() { m_root = Node{}; }
    //! One element of `partialArgs`. Strings at one path follow one another. A path that cannot be read is ignored.
    void take(const JsonValue &argument);
    [[nodiscard]] QByteArray json() const;

private:
    struct Node;
    struct Member;
    struct Node {
        QByteArray scalar; //!< JSON of a number, true, false or null
        QString text;
        bool isText = false;
        bool isList = false;
        std::vector<Member> members; //!< of a list: keys are empty
    };
    struct Member {
        QString key;
        Node value;
    };

    [[nodiscard]] Node *nodeAt(QStringView path);
    static void write(JsonWriter &json, const Node &node);

    Node m_root;
};

} // namespace oriel

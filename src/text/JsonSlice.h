// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace oriel {

//! A member of an object with its value's bytes as they stand in the text.
struct JsonMember {
    QString key;
    QByteArrayView value;
};

//! The members of the JSON object \a text, in order, a key twice when it is there twice. Protocol when it is none.
[[nodiscard]] Result<std::vector<JsonMember>> jsonMembers(QByteArrayView text);
//! The elements of the JSON array \a text. Protocol when it is none.
[[nodiscard]] Result<std::vector<QByteArrayView>> jsonElements(QByteArrayView text);

//! The bytes of the value at \a path ("response", "output", "0", "encrypted_content"); empty when there is none.
[[nodiscard]] QByteArrayView jsonSlice(QByteArrayView text, std::initializer_list<QByteArrayView> path);

//! \brief \a target changed as \a patch says (RFC 7396): members of null go, objects merge, everything else replaces.
//!
//! What the patch does not touch keeps its bytes and its order. InvalidInput when either is not JSON.
[[nodiscard]] Result<QByteArray> jsonMergePatch(QByteArrayView target, QByteArrayView patch);

//! Whether \a text is one JSON value and nothing else.
[[nodiscard]] bool isJson(QByteArrayView text);

} // namespace oriel

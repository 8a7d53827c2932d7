// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/JsonValue.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace oriel {

//! \brief A content block that we do not read, put together from its start and its deltas.
//!
//! Without deltas it is the bytes of its start. `input_json_delta` becomes `input`; of other deltas a string is added
//! to the member of the same name, anything else replaces it.
class AnthropicOpaqueBlock
{
public:
    AnthropicOpaqueBlock(const JsonValue &block, QByteArrayView raw);

    void take(const JsonValue &delta, QByteArrayView rawDelta);
    [[nodiscard]] QByteArray json() const;

private:
    QByteArray m_raw;
    QByteArray m_input;
    std::map<QString, QString> m_texts; //!< of the block's string members
    std::map<QString, QByteArray> m_changed; //!< raw values
};

} // namespace oriel

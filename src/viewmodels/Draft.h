// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Message.h"

#include <QMetaType>

namespace oriel {

//! A message as the person is writing it.
struct Draft {
    QString text;
    std::vector<MessagePart> attachments; //!< images and files that go with it

    bool operator==(const Draft &) const = default;

    [[nodiscard]] bool isBlank() const { return attachments.empty() && text.trimmed().isEmpty(); }
    //! What is sent: the files first, as providers advise, then the words about them.
    [[nodiscard]] std::vector<MessagePart> parts() const
    {
        auto all = attachments;
        if (!text.trimmed().isEmpty())
            all.push_back(TextPart{text, {}});
        return all;
    }
};

} // namespace oriel

Q_DECLARE_METATYPE(oriel::Draft)

// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/EventSink.h"
#include "text/JsonValue.h"

#include <vector>

namespace oriel {

//! \brief Keeps OpenRouter's "reasoning_details" so that they can go back as the provider wrote them.
//!
//! What came in one piece is kept byte for byte. Text, summary and data that came in pieces are put together into the
//! first piece's object, because a signature covers the whole text; its other members keep their bytes.
class ReasoningDetails
{
public:
    //! \param raw  the bytes of \a item
    void take(const JsonValue &item, QByteArrayView raw);
    //! One opaque part for each item, in order.
    void give(EventSink &out) const;
    [[nodiscard]] std::size_t count() const { return m_items.size(); }

    //! The opaque parts' format.
    static constexpr QLatin1StringView format{"openai-chat"};

private:
    struct Item {
        QByteArray raw; //!< of the first piece
        QString type;
        QString id;
        std::optional<qint64> index;
        QByteArray text; //!< all pieces, UTF-8
        QByteArray signature; //!< JSON of the last that came
        bool isMerged = false;
    };

    [[nodiscard]] static QByteArray json(const Item &item);

    std::vector<Item> m_items;
};

} // namespace oriel

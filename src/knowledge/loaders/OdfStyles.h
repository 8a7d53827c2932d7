// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QXmlStreamReader>

#include <optional>

namespace oriel {

//! \brief Which styles of an OpenDocument text begin a new page: a break that a person set is one of its paragraph's
//! style, of its own or of one that it is made of.
class OdfStyles
{
public:
    //! Any token of styles.xml or content.xml; what is no style is passed over.
    void take(const QXmlStreamReader &xml);
    [[nodiscard]] bool beginPage(const QString &name) const;

private:
    struct Style {
        QString parent;
        std::optional<bool> beginsPage; //!< absent: as the parent
    };

    QHash<QString, Style> m_styles; //!< of paragraphs, by name
    QString m_open; //!< whose properties come
};

} // namespace oriel

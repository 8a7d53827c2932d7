// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Source.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace oriel {

//! \brief Passages of the person's documents that were looked for, the best first.
//!
//! Main thread. Tests: tst_documentscontroller.
class DocumentHitsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++ by DocumentsController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum HitRole {
        NameRole = Qt::UserRole + 1, //!< QString: of the document
        PlaceRole, //!< QString: in it
        ExcerptRole, //!< QString
        MarkedExcerptRole, //!< QString, Text.StyledText, the words in bold
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] const std::vector<Source> &hits() const { return m_hits; }
    //! \param words  that were looked for
    void show(std::vector<Source> hits, const QString &words);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<Source> m_hits;
    QString m_words;
};

} // namespace oriel

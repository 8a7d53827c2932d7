// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DocumentLibrary.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace oriel {

//! \brief The person's documents: each collection, and the files in it below.
//!
//! Main thread. Tests: tst_librarymodel.
class LibraryModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++ by DocumentsController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum LibraryRole {
        CollectionRole = Qt::UserRole + 1, //!< QString: its name, of its files too
        HeadRole, //!< bool: it is a collection, not a file
        NameRole, //!< QString: of the file, without folders, or of the collection
        DetailRole, //!< QString: where it is, of a collection what there is in it as well, and what is away
        StateRole, //!< QString: what became of it; of a collection empty
        TroubleRole, //!< bool: it cannot be searched, and will not be
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }

    void show(const std::vector<LibraryCollection> &collections);

Q_SIGNALS:
    void countChanged();

private:
    struct Entry {
        QString collection;
        bool isHead = false;
        QString name;
        QString detail;
        QString state;
        bool isTrouble = false;

        bool operator==(const Entry &) const = default;
    };
    [[nodiscard]] static std::vector<Entry> entriesOf(const std::vector<LibraryCollection> &collections);

    std::vector<Entry> m_entries;
};

} // namespace oriel

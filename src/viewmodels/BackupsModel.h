// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/HistoryKeeper.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace oriel {

//! \brief The backups of the history, the newest first, in words.
//!
//! Main thread. Tests: tst_backupsmodel.
class BackupsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++ by BackupsController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum BackupRole {
        TimeRole = Qt::UserRole + 1, //!< QString: when it was made, in the person's locale and zone
        ReasonRole, //!< QString: why it was made, "Daily backup"
        SizeRole, //!< QString: "1.2 MB"
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] const std::vector<Backup> &backups() const { return m_backups; }
    //! Says exactly what came, went and changed; a backup is known by its file.
    void show(const std::vector<Backup> &backups);

    //! \a time, UTC, as the person writes times.
    [[nodiscard]] static QString timeWords(const QDateTime &time);
    [[nodiscard]] static QString sizeWords(qint64 bytes);

Q_SIGNALS:
    void countChanged();

private:
    void takeAway(int row);

    std::vector<Backup> m_backups;
};

} // namespace oriel

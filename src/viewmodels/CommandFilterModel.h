// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/CommandRegistry.h"

#include <QSortFilterProxyModel>

namespace oriel {

//! \brief The commands whose name, section or key has what was typed, in the order of the table.
//!
//! Main thread. Tests: tst_commandfiltermodel.
class CommandFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit CommandFilterModel(QObject *parent = nullptr);

    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString &words);
    [[nodiscard]] int count() const { return rowCount(); }

Q_SIGNALS:
    void wordsChanged();
    void countChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_words;
    QStringList m_folded;
};

} // namespace oriel

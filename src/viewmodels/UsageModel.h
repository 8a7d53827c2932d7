// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/UsageWords.h"

#include <QAbstractListModel>
#include <QHash>
#include <QtQml/qqmlregistration.h>

namespace oriel {

//! \brief The lines of a usage report in words: days the newest first, all else by the figure that is looked at.
//!
//! Main thread. Another report or another order is another table: a reset. Tests: tst_usagemodel.
class UsageModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++ by UsageController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum UsageRole {
        NameRole = Qt::UserRole + 1, //!< QString, of one line: the day, the model, ...
        ValueRole, //!< QString: the figure that is looked at
        RestRole, //!< QString: the other figures, each with its name; none that is not known, no error where none was
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }

    //! \param titles  of conversations, by their ids
    void show(std::vector<UsageLine> lines, UsageGroup by, UsageFigure figure, QHash<QString, QString> titles);
    [[nodiscard]] const std::vector<UsageLine> &lines() const { return m_lines; }
    [[nodiscard]] const QHash<QString, QString> &titles() const { return m_titles; }
    [[nodiscard]] UsageGroup by() const { return m_by; }
    [[nodiscard]] UsageFigure figure() const { return m_figure; }

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] QString restOf(const UsageLine &line) const;

    std::vector<UsageLine> m_lines;
    UsageGroup m_by = UsageGroup::Day;
    UsageFigure m_figure = UsageFigure::Cost;
    QHash<QString, QString> m_titles;
};

} // namespace oriel

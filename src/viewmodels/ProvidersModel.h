// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ProviderDesk.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace oriel {

//! \brief The providers that a person set up, and what a test or a look at their models told.
//!
//! Main thread. Rows come and go one by one; a row that changes says so. Tests: tst_providersmodel.
class ProvidersModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++ by ProvidersController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum ProviderRole {
        IdRole = Qt::UserRole + 1, //!< QString: the name in files and commands
        TitleRole, //!< QString
        PlaceRole, //!< QString: its address
        ReadinessRole, //!< QString: whether it can be asked
        ReadyRole, //!< bool
        DefaultRole, //!< bool: new conversations ask it
        BuiltInRole, //!< bool: it is put back, not removed
        OfflineRole, //!< bool: the assistant, of which nothing can be set
        ModelRole, //!< QString: its default model; empty for none
        KeysRole, //!< list of {name: QString, place: QString, active: bool}
        HeadersRole, //!< list of {name: QString, words: QString}: of secret ones no value
        DraftRole, //!< map of what the person wrote, by the fields' names
        BusyRole, //!< bool: it is being asked something
        HealthRole, //!< list of {layer: QString, words: QString, failed: bool}; empty until tested
        NoticeRole, //!< QString: what came of the last thing that was done
        FailedRole, //!< bool: the notice is an error
        ModelsRole, //!< QStringList: its models, once they were asked for
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }

    //! What is said of a provider besides its settings.
    struct Remarks {
        bool isBusy = false;
        std::optional<HealthReport> health;
        QString notice;
        bool hasFailed = false;
        QStringList models;

        bool operator==(const Remarks &) const = default;
    };

    void show(const std::vector<ProviderEntry> &providers, const ProviderId &defaultProvider);
    //! -1 when it is not there.
    [[nodiscard]] int rowOf(const ProviderId &id) const;
    [[nodiscard]] const ProviderEntry &entry(int row) const { return m_rows.at(std::size_t(row)).entry; }
    [[nodiscard]] const Remarks &remarks(int row) const { return m_rows.at(std::size_t(row)).remarks; }
    void remark(int row, Remarks remarks);

Q_SIGNALS:
    void countChanged();

private:
    struct Row {
        ProviderEntry entry;
        bool isDefault = false;
        Remarks remarks;
    };
    void takeAway(int row);

    std::vector<Row> m_rows;
};

} // namespace oriel

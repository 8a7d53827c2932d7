// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ProviderDesk.h"
#include "domain/SettingsStore.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <map>

namespace oriel {

//! \brief The models that can answer, of every provider that can be asked: the ones chosen last first, then by
//! provider.
//!
//! Main thread. Shows what it knows at once, and asks the providers again when it is opened after a while. A filter
//! finds by letters in order, the best first; a name that no list has can be chosen as it was typed. Tests:
//! tst_modelpickermodel.
class ModelPickerModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(bool available READ isAvailable CONSTANT) //!< false in a window that has one model only
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged) //!< a provider is being asked
    Q_PROPERTY(QString status READ status NOTIFY statusChanged) //!< which lists did not come, and why; may be empty

public:
    enum PickerRole {
        NameRole = Qt::UserRole + 1, //!< QString: the model, or the provider where it has one only
        ProviderRole, //!< QString: the provider's title
        DetailsRole, //!< QString: what is known of the model; may be empty
        SectionRole, //!< QString: the headline it stands under; empty while filtered
        CurrentRole, //!< bool: it answers the next question
    };

    //! \param desk  null where there is nothing to choose; it and \a settings outlive this
    ModelPickerModel(ProviderDesk *desk, SettingsStore &settings, QObject *parent = nullptr);
    ~ModelPickerModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    [[nodiscard]] bool isAvailable() const { return m_desk != nullptr; }
    [[nodiscard]] bool isBusy() const { return m_asking > 0; }
    [[nodiscard]] QString status() const { return m_status; }

    //! What answers the next question: the conversation's. \a model may be what the person reads of it.
    void setCurrent(const ProviderId &provider, const QString &model);
    //! What a new conversation begins with: what was chosen last, if it can still be asked.
    [[nodiscard]] static std::optional<std::pair<ProviderId, QString>> lastChosen(const SettingsStore &settings);

    //! Asks the providers for their models, unless it is not long ago.
    Q_INVOKABLE void load();
    //! Providers or keys changed: what is known of them may be wrong.
    void forget();
    Q_INVOKABLE void choose(int row);
    //! The same for one that was chosen elsewhere.
    void take(const QString &provider, const QString &model, const QString &shownAs);
    //! New conversations begin with it after the next start.
    void remember(const QString &provider, const QString &model);

Q_SIGNALS:
    void countChanged();
    void filterChanged();
    void busyChanged();
    void statusChanged();
    //! The person wants this one to answer. An empty model is the provider's own; \a shownAs is what they read.
    void chosen(const QString &provider, const QString &model, const QString &shownAs);

private:
    struct Row {
        ProviderId provider;
        QString providerTitle;
        QString model;
        QString name;
        QString details;
        QString section;
        bool isCurrent = false;

        bool operator==(const Row &) const = default;
    };
    struct Catalogue {
        std::optional<std::vector<ModelInfo>> models; //!< absent until they came
        QString problem; //!< why they did not
        bool isAsked = false;
    };

    QCoro::Task<void> ask(ProviderId id, QString title, int round);
    void rebuild();
    [[nodiscard]] std::vector<Row> allRows() const;
    [[nodiscard]] std::vector<Row> recentRows(const std::vector<Row> &all) const;
    [[nodiscard]] std::vector<Row> filteredRows() const;
    [[nodiscard]] Row rowFor(const ProviderEntry &provider, const ModelInfo &model) const;
    //! Takes \a rows over, telling only of what lies between their common beginning and end.
    void show(std::vector<Row> rows);

    ProviderDesk *m_desk;
    SettingsStore &m_settings;
    std::vector<ProviderEntry> m_providers; //!< that can be asked
    std::map<QString, Catalogue> m_catalogues; //!< by provider
    std::vector<Row> m_rows;
    QString m_filter;
    QString m_status;
    ProviderId m_currentProvider;
    QString m_currentModel;
    std::stop_source m_stop;
    int m_asking = 0;
    int m_round = 0; //!< grows with each forget(): what was asked before does not count
};

} // namespace oriel

// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Delay.h"
#include "viewmodels/ProvidersModel.h"

#include <map>

namespace oriel {

//! \brief What a person does with providers: sets them up, gives them keys, tests them, looks at their models.
//!
//! Main thread. What was removed can be had back for ten seconds; its keys are forgotten then. Keys go in and never
//! come out. It may go while a provider is asked: then nobody is told. Tests: tst_providerscontroller.
class ProvidersController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")
    Q_PROPERTY(oriel::ProvidersModel *providers READ providers CONSTANT)
    //! list of {title: QString, name: QString, needsAddress: bool, needsKey: bool}: what one can be made from
    Q_PROPERTY(QVariantList templates READ templates NOTIFY templatesChanged)
    Q_PROPERTY(bool available READ isAvailable CONSTANT) //!< false in a window that has no settings of its own
    Q_PROPERTY(bool adding READ isAdding NOTIFY addingChanged)
    Q_PROPERTY(QString addError READ addError NOTIFY addErrorChanged) //!< why the last one was not added
    Q_PROPERTY(QString removed READ removed NOTIFY removedChanged) //!< the title of what can be had back; empty for
                                                                   //!< none

public:
    //! \param desk  null where there are no providers to set up; it and \a delay outlive this
    ProvidersController(ProviderDesk *desk, Delay &delay, QObject *parent = nullptr);
    ~ProvidersController() override;

    [[nodiscard]] ProvidersModel *providers() { return &m_providers; }
    [[nodiscard]] QVariantList templates() const;
    [[nodiscard]] bool isAvailable() const { return m_desk != nullptr; }
    [[nodiscard]] bool isAdding() const { return m_adding; }
    [[nodiscard]] QString addError() const { return m_addError; }
    [[nodiscard]] QString removed() const { return m_removedTitle; }

    //! Looks which providers there are: other programs write their file too.
    Q_INVOKABLE void load();
    //! Makes one from the template in that place of templates(). added() tells that it is there, addError why not.
    Q_INVOKABLE void add(int fromTemplate, const QString &name, const QString &address, const QString &key);
    //! Changes these members of the draft role. False when it cannot be: the row's notice says why.
    Q_INVOKABLE bool change(const QString &provider, const QVariantMap &members);
    Q_INVOKABLE void remove(const QString &provider);
    Q_INVOKABLE void undoRemove();
    Q_INVOKABLE void makeDefault(const QString &provider);

    //! An empty \a name is "default". A key of that name is replaced.
    Q_INVOKABLE void setKey(const QString &provider, const QString &name, const QString &key);
    Q_INVOKABLE void useKey(const QString &provider, const QString &name);
    Q_INVOKABLE void removeKey(const QString &provider, const QString &name);

    //! A header of every request; a \a secret one is kept as the keys are. One of that name is replaced.
    Q_INVOKABLE void setHeader(const QString &provider, const QString &name, const QString &value, bool secret);
    Q_INVOKABLE void removeHeader(const QString &provider, const QString &name);

    Q_INVOKABLE void test(const QString &provider);
    Q_INVOKABLE void lookForModels(const QString &provider);
    //! Ends a test or a look.
    Q_INVOKABLE void stop(const QString &provider);

    //! Forgets the keys of what was removed now: the program is about to end.
    void finishRemoval();
    [[nodiscard]] bool isForgetting() const { return m_forgetting > 0; }

Q_SIGNALS:
    void templatesChanged();
    void addingChanged();
    void addErrorChanged();
    void removedChanged();
    void added(const QString &provider);
    void headerKept(const QString &provider, const QString &name);
    //! As ModelPickerModel::chosen(), of new conversations.
    void defaultChosen(const QString &provider, const QString &model, const QString &shownAs);
    //! Which providers there are, or what they can be asked for.
    void providersChanged();

private:
    QCoro::Task<void> doAdd(ProviderDraft draft, Secret key);
    QCoro::Task<void> doSetKey(ProviderId id, QString name, Secret key);
    QCoro::Task<void> doRemoveKey(ProviderId id, QString name);
    QCoro::Task<void> doSetHeader(ProviderId id, CustomHeader header);
    QCoro::Task<void> doRemoveHeader(ProviderId id, QString name);
    QCoro::Task<void> doTest(ProviderId id, std::stop_token stop);
    QCoro::Task<void> doLookForModels(ProviderId id, std::stop_token stop);
    QCoro::Task<void> forgetLater(ProviderId id, std::stop_token stop);
    QCoro::Task<void> forget(ProviderId id);

    //! A token for what \a id is about to be asked; empty when it is not there or is busy.
    [[nodiscard]] std::optional<std::stop_token> begin(const ProviderId &id);
    void tell(const ProviderId &id, const QString &notice, bool failed = false);
    void say(const ProviderId &id, const Result<void> &result, const QString &whenDone);
    void setAdding(bool adding);
    void setAddError(const QString &error);
    void setRemoved(const QString &title);
    [[nodiscard]] QString titleOf(const ProviderId &id) const;

    ProviderDesk *m_desk;
    Delay &m_delay;
    ProvidersModel m_providers;
    std::vector<ProviderTemplate> m_templates;
    std::map<QString, std::stop_source> m_stops; //!< by provider
    ProviderId m_removedId; //!< empty for none
    QString m_removedTitle;
    std::stop_source m_removal; //!< of the wait before its keys are forgotten
    QString m_addError;
    bool m_adding = false;
    int m_forgetting = 0;
};

} // namespace oriel

// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ProviderDesk.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <QVariant>

namespace oriel {

//! \brief What a first start offers beside the offline assistant: servers of this machine that answer.
//!
//! Main thread. It looks once, and asks nobody but this machine. It may go while it looks. Tests:
//! tst_welcomecontroller.
class WelcomeController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")
    Q_PROPERTY(bool first READ isFirst NOTIFY firstChanged) //!< nobody but the offline assistant can be asked
    Q_PROPERTY(bool searching READ isSearching NOTIFY serversChanged)
    //! list of {title: QString, details: QString}
    Q_PROPERTY(QVariantList servers READ servers NOTIFY serversChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged) //!< why the last one could not be used

public:
    //! \param desk  null where there are no providers to set up; it outlives this
    explicit WelcomeController(ProviderDesk *desk, QObject *parent = nullptr);
    ~WelcomeController() override;

    [[nodiscard]] bool isFirst() const { return m_isFirst; }
    [[nodiscard]] bool isSearching() const { return m_searching; }
    [[nodiscard]] QVariantList servers() const;
    [[nodiscard]] QString error() const { return m_error; }

    //! Looks for servers, when this is a first start and it did not yet.
    Q_INVOKABLE void look();
    //! Sets the server in that place up and chooses its first model.
    Q_INVOKABLE void use(int server);
    //! Providers came or went.
    void lookAnew();

Q_SIGNALS:
    void firstChanged();
    void serversChanged();
    void errorChanged();
    //! As ModelPickerModel::chosen().
    void chosen(const QString &provider, const QString &model, const QString &shownAs);

private:
    QCoro::Task<void> doLook();
    QCoro::Task<void> doUse(LocalServer server);
    void setError(const QString &error);

    ProviderDesk *m_desk;
    std::vector<LocalServer> m_servers;
    std::stop_source m_stop;
    QString m_error;
    bool m_isFirst = false;
    bool m_searching = false;
    bool m_hasLooked = false;
};

} // namespace oriel

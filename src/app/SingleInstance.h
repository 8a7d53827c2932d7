// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FileLock.h"

#include <QLocalServer>
#include <QObject>

namespace oriel {

//! \brief One window for the folders of one person: who starts a second gives it what it was started with.
//!
//! Who holds the lock of \a folder is the first; a lock goes with its process, however that ends. What is handed over
//! is one JSON array of strings and a line feed, answered by a line; only the same user can connect.
//! Main thread. Tests: tst_singleinstance.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role { First, Second };

    static constexpr qsizetype longestRequest = 1'000'000; //!< in bytes
    static constexpr std::chrono::milliseconds usualPatience{3000}; //!< the first may just be starting

    //! \param folder  the person's settings, so that two sets of folders have two windows
    explicit SingleInstance(QString folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    //! \brief Becomes the first, or hands \a arguments to it.
    //! \return Storage or Timeout when neither is possible, in words; a window may be opened all the same
    [[nodiscard]] Result<Role> start(const QStringList &arguments, std::chrono::milliseconds patience = usualPatience);

    //! Where the first listens.
    [[nodiscard]] static QString serverName(const QString &folder);

Q_SIGNALS:
    //! Another start, which ends now.
    void started(const QStringList &arguments);

private:
    [[nodiscard]] Result<Role> listen();
    [[nodiscard]] Result<Role> handOver(const QStringList &arguments, std::chrono::milliseconds patience) const;
    void take();

    QString m_folder;
    std::optional<FileLock> m_lock;
    QLocalServer m_server;
};

} // namespace oriel

// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/NetworkProfile.h"
#include "core/Result.h"

#include <QSslConfiguration>

#include <memory>
#include <vector>

class QNetworkAccessManager;

namespace oriel {

//! \brief QNetworkAccessManagers, shared by requests of the same NetworkProfile.
//!
//! A manager opens six connections to a host and lets a seventh request wait in silence (Qt 6.4), and its connections
//! do not know by which TLS settings they were opened. So none carries more than six leases, or leases of two
//! profiles. One thread.
class NetworkAccessPool
{
public:
    static constexpr int streamsPerManager = 6;
    static constexpr std::size_t idleManagersKept = 4; //!< for their kept-alive connections

    NetworkAccessPool();
    ~NetworkAccessPool();

    //! The right to one stream. May outlive the pool.
    class Lease
    {
    public:
        ~Lease();
        [[nodiscard]] QNetworkAccessManager &manager() const;
        [[nodiscard]] const QSslConfiguration &tls() const;
        //! \brief Gives the manager to nobody else, so that its connections close with the last lease.
        //!
        //! For a connection that was given up before it stood: where HTTP/2 may be spoken, Qt 6.4 lets it hang on,
        //! and further requests would wait for it.
        void spoil();

    private:
        friend class NetworkAccessPool;
        struct Entry;
        explicit Lease(std::shared_ptr<Entry> entry);
        Lease(const Lease &) = delete;
        Lease &operator=(const Lease &) = delete;

        std::shared_ptr<Entry> m_entry;
    };

    //! InvalidInput when a file of \a profile cannot be used.
    [[nodiscard]] Result<std::unique_ptr<Lease>> lease(const NetworkProfile &profile);
    [[nodiscard]] std::size_t managerCount() const { return m_entries.size(); }

private:
    void forget(Lease::Entry &entry);
    void dropOldIdle();

    std::vector<std::shared_ptr<Lease::Entry>> m_entries; //!< oldest first
};

} // namespace oriel

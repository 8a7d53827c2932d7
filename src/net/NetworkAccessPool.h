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

//! \brief QNetworkAccessManagers with their kept-alive connections, for requests of the same NetworkProfile.
//!
//! One stream at a time for each. Qt 6.4 would carry six and let a seventh wait in silence; but it does not always
//! close the connection of a reply that is aborted (not while bytes are coming fast, not in a TLS handshake that may
//! end in HTTP/2), and only the end of its manager surely does. Nor do its connections know by which TLS settings they
//! were opened, so none serves two profiles. One thread.
class NetworkAccessPool
{
public:
    static constexpr int streamsPerManager = 1;
    static constexpr std::size_t idleManagersKept = 6;

    NetworkAccessPool();
    ~NetworkAccessPool();

    //! The right to one stream. May outlive the pool.
    class Lease
    {
    public:
        ~Lease();
        [[nodiscard]] QNetworkAccessManager &manager() const;
        [[nodiscard]] const QSslConfiguration &tls() const;
        //! Gives the manager to nobody else, so that its connections close with the last lease: for a stream that is
        //! given up before its end.
        void spoil();
        //! The stream has ended, so another may be leased; the manager stays while this lives.
        void handBack();

    private:
        friend class NetworkAccessPool;
        struct Entry;
        explicit Lease(std::shared_ptr<Entry> entry);
        Lease(const Lease &) = delete;
        Lease &operator=(const Lease &) = delete;

        std::shared_ptr<Entry> m_entry;
        bool m_isHandedBack = false;
    };

    //! InvalidInput when a file of \a profile cannot be used.
    [[nodiscard]] Result<std::unique_ptr<Lease>> lease(const NetworkProfile &profile);
    [[nodiscard]] std::size_t managerCount() const { return m_entries.size(); }
    //! Streams that have neither ended nor been given up.
    [[nodiscard]] int streamCount() const;

private:
    void forget(Lease::Entry &entry);
    void dropOldIdle();

    std::vector<std::shared_ptr<Lease::Entry>> m_entries; //!< oldest first
};

} // namespace oriel

// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChatProvider.h"

#include <QObject>

#include <memory>

namespace oriel {

//! \brief A ChatProvider for the main thread whose target works on the network thread.
//!
//! The only place where a chat changes threads. Its task resumes on its caller's thread. The target lives until the
//! last task has ended, even when the proxy goes before.
class NetworkThreadProvider final : public ChatProvider
{
public:
    //! \param network  an object that lives on the network thread, and outlives every task
    NetworkThreadProvider(std::shared_ptr<ChatProvider> target, QObject &network);

    QCoro::Task<Result<Finished>> stream(ChatRequest request, EventSink &sink, std::stop_token stop) override;

private:
    std::shared_ptr<ChatProvider> m_target;
    QObject &m_network;
};

} // namespace oriel

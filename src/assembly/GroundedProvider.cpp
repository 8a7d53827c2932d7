// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/GroundedProvider.h"

#include "domain/Grounding.h"

#include <QCoreApplication>

#include <utility>

namespace oriel {

namespace {

QString nothingFound()
{
    return QCoreApplication::translate("GroundedProvider", "Nothing in your documents answers this.");
}

} // namespace

GroundedProvider::GroundedProvider(std::shared_ptr<ChatProvider> provider, bool isOffline)
    : m_provider(std::move(provider))
    , m_isOffline(isOffline)
{
}

QCoro::Task<Result<Finished>> GroundedProvider::stream(ChatRequest request, EventSink &sink, std::stop_token stop)
{
    request.documents = {};
    if (const auto sources = std::exchange(request.sources, std::nullopt)) {
        if (sources->empty() && m_isOffline) {
            sink.take(BlockStarted{0, BlockKind::Text});
            sink.take(TextDelta{0, nothingFound()});
            sink.take(BlockFinished{0, true});
            co_return Finished{FinishReason::Complete, {}};
        }
        if (sources->empty())
            sink.take(Notice{nothingFound()});
        request = m_isOffline ? groundedInFiles(std::move(request), *sources)
                              : groundedInWords(std::move(request), *sources);
    }
    co_return co_await m_provider->stream(std::move(request), sink, std::move(stop));
}

} // namespace oriel

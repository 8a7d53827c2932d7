// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/EventSink.h"
#include "domain/MessageBuilder.h"
#include "domain/QuirkStore.h"

#include <map>
#include <vector>

namespace oriel::test {

//! Keeps every event, and the message that they make.
class RecordingSink final : public EventSink
{
public:
    void take(StreamEvent event) override
    {
        builder.take(event);
        events.push_back(std::move(event));
        if (onEvent)
            onEvent();
    }

    std::vector<StreamEvent> events;
    MessageBuilder builder;
    std::function<void()> onEvent; //!< called after each event
};

//! Remembers in memory.
class MemoryQuirkStore final : public QuirkStore
{
public:
    [[nodiscard]] ModelQuirks quirks(const ProviderId &provider, const QString &model) const override
    {
        const auto known = m_quirks.find({provider.value, model});
        return known == m_quirks.end() ? ModelQuirks{} : known->second;
    }
    void remember(const ProviderId &provider, const QString &model, ModelQuirks quirks) override
    {
        m_quirks[{provider.value, model}] = std::move(quirks);
    }

private:
    std::map<std::pair<QString, QString>, ModelQuirks> m_quirks;
};

} // namespace oriel::test

// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChatProviders.h"

#include <chrono>

namespace oriel {

//! \brief Answers by itself, as `oriel --demo`: no network, no key, always the same.
//!
//! A question that holds one of these words shows something else than an answer: "error", "cut" (words, then an error),
//! "retry" (a countdown first), "think", "long", "slow", "rich"; so do the questions that it proposes, in any language.
//! Any thread with an event loop. Tests: tst_demoprovider.
class DemoProvider final : public ChatProvider
{
public:
    //! What an empty conversation proposes to ask, in the person's language.
    struct Questions {
        QString answer;
        QString thinking;
        QString error;
    };
    [[nodiscard]] static Questions questions();

    //! \param pace  between two pieces
    explicit DemoProvider(std::chrono::milliseconds pace = std::chrono::milliseconds(18));

    QCoro::Task<Result<Finished>> stream(ChatRequest request, EventSink &sink, std::stop_token stop) override;

private:
    std::chrono::milliseconds m_pace;
};

//! Everybody is the demo.
class DemoProviders final : public ChatProviders
{
public:
    [[nodiscard]] std::shared_ptr<ChatProvider> chat(const Origin &) override { return m_demo; }
    [[nodiscard]] bool isModel(const ProviderId &) const override { return false; }

private:
    std::shared_ptr<ChatProvider> m_demo = std::make_shared<DemoProvider>();
};

} // namespace oriel

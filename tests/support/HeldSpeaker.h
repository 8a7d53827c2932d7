// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/Bell.h"
#include "domain/Speaker.h"

#include <QStringList>

namespace oriel::test {

//! A voice that says what a test hears, until the test lets it end.
class HeldSpeaker final : public Speaker
{
public:
    bool isThere = true;
    QStringList said;
    int stops = 0;

    [[nodiscard]] bool isAvailable() const override { return isThere; }
    QCoro::Task<Result<void>> say(QString text, std::stop_token stop) override
    {
        said << text;
        m_end.reset();
        const std::stop_callback early(stop, [this] {
            ++stops;
            end(failure(ErrorKind::Cancelled));
        });
        while (!m_end)
            co_await m_bell.rings();
        co_return *m_end;
    }
    void end(Result<void> result = {})
    {
        m_end = std::move(result);
        m_bell.ring();
    }

private:
    Bell m_bell;
    std::optional<Result<void>> m_end;
};

} // namespace oriel::test

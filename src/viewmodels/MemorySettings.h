// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SettingsStore.h"

#include <QHash>

namespace oriel {

//! Settings that end with the program: of a demo, and of tests. Takes whatever it is given.
class MemorySettings final : public SettingsStore
{
public:
    [[nodiscard]] QString text(const QString &key) const override { return m_texts.value(key); }
    [[nodiscard]] QString defaultText(const QString &) const override { return {}; }
    [[nodiscard]] Result<void> setText(const QString &key, const QString &text) override
    {
        m_texts.insert(key, text);
        return {};
    }

private:
    QHash<QString, QString> m_texts;
};

} // namespace oriel

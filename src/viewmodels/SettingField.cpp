// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/SettingField.h"

#include "domain/ErrorWords.h"

namespace oriel {

SettingField::SettingField(SettingsStore &store, QString key, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_key(std::move(key))
    , m_text(m_store.text(m_key))
{
}

bool SettingField::set(const QString &text)
{
    const auto kept = m_store.setText(m_key, text);
    setError(kept ? QString() : wordsFor(kept.error()).sentence());
    look();
    return kept.has_value();
}

void SettingField::look()
{
    const QString text = m_store.text(m_key);
    if (text == std::exchange(m_text, text))
        return;
    Q_EMIT textChanged();
}

void SettingField::setError(const QString &error)
{
    if (error == std::exchange(m_error, error))
        return;
    Q_EMIT errorChanged();
}

} // namespace oriel

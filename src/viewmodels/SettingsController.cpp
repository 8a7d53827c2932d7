// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/SettingsController.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

const QString themeKey = u"ui.theme"_s;
const QString textScaleKey = u"ui.text_scale"_s;
const QString densityKey = u"ui.density"_s;
const QString motionKey = u"ui.motion"_s;
const QString sendKey = u"ui.send_key"_s;
constexpr int smallestScale = 80;
constexpr int largestScale = 200;

} // namespace

SettingsController::SettingsController(SettingsStore &store, QString themeForNow, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_themeForNow(std::move(themeForNow))
{
    connect(field(themeKey), &SettingField::textChanged, this, &SettingsController::themeChanged);
    connect(field(textScaleKey), &SettingField::textChanged, this, &SettingsController::textScaleChanged);
    connect(field(densityKey), &SettingField::textChanged, this, &SettingsController::compactChanged);
    connect(field(motionKey), &SettingField::textChanged, this, &SettingsController::reducedMotionChanged);
    connect(field(sendKey), &SettingField::textChanged, this, &SettingsController::enterSendsChanged);
}

QString SettingsController::theme() const
{
    const QString set = m_themeForNow.isEmpty() ? textOf(themeKey) : m_themeForNow;
    return set.isEmpty() ? u"system"_s : set;
}

int SettingsController::textScale() const
{
    bool isNumber = false;
    const int percent = textOf(textScaleKey).toInt(&isNumber);
    return isNumber ? std::clamp(percent, smallestScale, largestScale) : 100;
}

bool SettingsController::isCompact() const
{
    return textOf(densityKey) == "compact"_L1;
}

bool SettingsController::hasReducedMotion() const
{
    const QString set = textOf(motionKey);
    return set == "reduced"_L1 || (set != "full"_L1 && m_systemReducesMotion);
}

bool SettingsController::doesEnterSend() const
{
    return textOf(sendKey) != "ctrl+enter"_L1;
}

void SettingsController::setSystemReducesMotion(bool reduces)
{
    const bool before = hasReducedMotion();
    m_systemReducesMotion = reduces;
    if (hasReducedMotion() != before)
        Q_EMIT reducedMotionChanged();
}

SettingField *SettingsController::field(const QString &key)
{
    auto &known = m_fields[key];
    if (!known)
        known = new SettingField(m_store, key, this);
    return known;
}

void SettingsController::chooseTheme(const QString &theme)
{
    const QString before = this->theme();
    m_themeForNow.clear();
    field(themeKey)->set(theme);
    if (this->theme() != before)
        Q_EMIT themeChanged();
}

void SettingsController::chooseTextScale(int percent)
{
    field(textScaleKey)->set(QString::number(std::clamp(percent, smallestScale, largestScale)));
}

void SettingsController::chooseCompact(bool compact)
{
    field(densityKey)->set(compact ? u"compact"_s : u"roomy"_s);
}

void SettingsController::look()
{
    for (const auto &[key, field] : m_fields)
        field->look();
}

QString SettingsController::textOf(const QString &key) const
{
    const auto known = m_fields.find(key);
    return known == m_fields.end() ? m_store.text(key) : known->second->text();
}

} // namespace oriel

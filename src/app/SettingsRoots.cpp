// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SettingsRoots.h"

#include "core/Logging.h"
#include "viewmodels/ChatController.h"

using namespace Qt::StringLiterals;

namespace oriel {

SettingsRoots::SettingsRoots(const Ports &ports, const QString &themeForNow)
    : m_passphrase(ports.passphrase)
    , m_settings(ports.settings, themeForNow)
    , m_providers(ports.desk, ports.delay)
    , m_models(ports.desk, ports.settings)
    , m_retention(ports.keeper)
    , m_welcome(ports.desk)
{
    QObject::connect(&m_motion, &SystemMotion::changed, &m_settings, &SettingsController::setSystemReducesMotion);
    m_motion.ask();
    QObject::connect(&m_providers, &ProvidersController::providersChanged, &m_models, &ModelPickerModel::forget);
    QObject::connect(&m_providers, &ProvidersController::providersChanged, &m_welcome, &WelcomeController::lookAnew);
    QObject::connect(&m_welcome, &WelcomeController::firstChanged, &m_providers, &ProvidersController::load);
    QObject::connect(&m_welcome, &WelcomeController::chosen, &m_models, &ModelPickerModel::take);
    auto *log = m_settings.field(u"log.level"_s);
    QObject::connect(log, &SettingField::textChanged, log, [log] {
        if (const auto level = logLevelFromName(log->text()))
            logFrom(*level);
    });
}

void SettingsRoots::serve(ChatController &chat, PartnerFor partnerFor)
{
    m_partnerFor = std::move(partnerFor);
    const auto showCurrent = [this, &chat] { m_models.setCurrent({chat.providerName()}, chat.modelName()); };
    showCurrent();
    QObject::connect(&chat, &ChatController::modelNameChanged, &m_here, showCurrent);
    QObject::connect(&m_models, &ModelPickerModel::chosen, &m_here,
                     [this, &chat](const QString &provider, const QString &model, const QString &shownAs) {
                         choose(chat, {{provider}, model}, shownAs);
                         chat.chooseModel(provider, model, shownAs);
                     });
    QObject::connect(&m_providers, &ProvidersController::defaultChosen, &m_here,
                     [this, &chat](const QString &provider, const QString &model, const QString &shownAs) {
                         m_models.remember(provider, model);
                         choose(chat, {{provider}, model}, shownAs);
                     });
    for (const auto &key : {u"generation.system"_s, u"generation.temperature"_s, u"generation.top_p"_s,
                            u"generation.top_k"_s, u"generation.max_tokens"_s, u"generation.reasoning"_s}) {
        QObject::connect(m_settings.field(key), &SettingField::textChanged, &m_here, [this, &chat] {
            const auto &partner = chat.partner();
            choose(chat, partner.setup.origin, partner.modelName);
        });
    }
}

void SettingsRoots::choose(ChatController &chat, const Origin &origin, const QString &shownAs) const
{
    auto partner = m_partnerFor(origin);
    if (!shownAs.isEmpty())
        partner.modelName = shownAs;
    chat.setPartner(std::move(partner));
}

QVariantMap SettingsRoots::properties()
{
    return {{u"preferences"_s, QVariant::fromValue(&m_settings)}, {u"providers"_s, QVariant::fromValue(&m_providers)},
            {u"models"_s, QVariant::fromValue(&m_models)},        {u"passphrase"_s, QVariant::fromValue(&m_passphrase)},
            {u"retention"_s, QVariant::fromValue(&m_retention)},  {u"welcome"_s, QVariant::fromValue(&m_welcome)}};
}

void SettingsRoots::finish()
{
    m_passphrase.cancel();
    m_providers.finishRemoval();
}

} // namespace oriel

// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/SystemMotion.h"
#include "viewmodels/ChatPartner.h"
#include "viewmodels/ModelPickerModel.h"
#include "viewmodels/PassphrasePrompt.h"
#include "viewmodels/ProvidersController.h"
#include "viewmodels/RetentionController.h"
#include "viewmodels/SettingsController.h"
#include "viewmodels/WelcomeController.h"

#include <functional>

namespace oriel {

class ChatController;

//! \brief What a window sets up, put together: a choice of a model reaches the conversation, a new provider the choice.
//!
//! Main thread. Tests: tst_settingsroots.
class SettingsRoots
{
public:
    //! What stands behind it; all outlives it. Null where there is none.
    struct Ports {
        SettingsStore &settings;
        ProviderDesk *desk = nullptr;
        HistoryKeeper *keeper = nullptr;
        Delay &delay;
        PassphrasePrompt &passphrase;
    };
    //! Who answers in a new conversation, by the settings as they are.
    using PartnerFor = std::function<ChatPartner(const Origin &origin)>;

    //! \param themeForNow  see SettingsController
    SettingsRoots(const Ports &ports, const QString &themeForNow);

    //! From now on \a chat asks who is chosen, and what is set goes with its questions. It outlives this.
    void serve(ChatController &chat, PartnerFor partnerFor);
    //! What is set, as it changes.
    [[nodiscard]] SettingsController &preferences() { return m_settings; }
    //! What Main.qml asks for, by its names.
    [[nodiscard]] QVariantMap properties();

    //! Forgets what was removed; the program is about to end.
    void finish();
    [[nodiscard]] bool isFinished() const { return !m_providers.isForgetting(); }

private:
    void choose(ChatController &chat, const Origin &origin, const QString &shownAs) const;

    PassphrasePrompt &m_passphrase;
    SettingsController m_settings;
    SystemMotion m_motion;
    ProvidersController m_providers;
    ModelPickerModel m_models;
    RetentionController m_retention;
    WelcomeController m_welcome;
    PartnerFor m_partnerFor;
    QObject m_here; //!< the end of its connections to what outlives it
};

} // namespace oriel

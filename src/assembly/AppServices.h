// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembly/ConfiguredProviders.h"
#include "assembly/KnowledgeLibrary.h"
#include "assembly/LateLedger.h"
#include "assembly/ModelTokenizers.h"
#include "knowledge/Knowledge.h"
#include "routing/TimerDelay.h"
#include "settings/PassphraseSource.h"
#include "settings/Paths.h"
#include "storage/History.h"

#include <QProcessEnvironment>

#include <functional>
#include <memory>

namespace oriel {

//! \brief What the window and the terminal both stand on: the person's settings, keys, providers and history.
//!
//! Main thread. Made once, in main(); its members are handed to who needs them. The log is as the settings say from
//! then on.
class AppServices
{
public:
    //! \param passphrase  asks for the passphrase of the encrypted key file, where there is no keychain
    AppServices(Paths paths, const QProcessEnvironment &environment, PassphraseSource passphrase,
                const QString &version);

    [[nodiscard]] const Paths &paths() const { return m_paths; }
    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] ProviderBook &book() { return m_book; }
    [[nodiscard]] KeyRing &keys() { return m_keys; }
    [[nodiscard]] ProviderAssembly &providers() { return m_providers; }
    [[nodiscard]] ConfiguredProviders &desk() { return m_desk; }
    [[nodiscard]] ModelTokenizers &tokenizers() { return m_tokenizers; }
    //! Made by the first call: who never asks for it makes no database. It looks after itself, see
    //! History::keepHouse().
    [[nodiscard]] History &history();
    //! The person's documents. Likewise.
    [[nodiscard]] Knowledge &knowledge();
    //! The same, read in the background and watched: for a program that stays.
    [[nodiscard]] KnowledgeLibrary &library();
    //! What was only asked once: an index that may go at any time.
    [[nodiscard]] Knowledge &askedDocuments();
    //! The history's: the first row makes the database.
    [[nodiscard]] Ledger &ledger() { return m_ledger; }
    //! \a told hears what the person should know of the history, now and later: see History::tellProblems(). Without
    //! it, nobody does.
    void tellHistoryProblems(std::function<void(QStringList)> told);

    //! What is wrong in the person's files, one sentence each.
    [[nodiscard]] QStringList problems() const;

private:
    //! Of settings that name providers: one that is not there is passed over when it is asked for.
    [[nodiscard]] QStringList unknownProviders() const;

    Paths m_paths;
    Settings m_settings;
    ProviderBook m_book;
    KeychainSecretStore m_keychain;
    EncryptedFileSecretStore m_keyFile;
    EnvironmentKeys m_environment;
    KeyRing m_keys;
    QuirkFile m_quirks;
    Clock m_clock;
    TimerDelay m_delay;
    std::unique_ptr<History> m_history;
    std::unique_ptr<Knowledge> m_knowledge;
    std::unique_ptr<KnowledgeLibrary> m_library;
    std::unique_ptr<Knowledge> m_askedDocuments;
    std::function<void(QStringList)> m_tellProblems;
    HistorySubscription m_problems;
    LateLedger m_ledger; //!< outlives the answers, and has the history to write the last ones to
    ProviderAssembly m_providers;
    ConfiguredProviders m_desk;
    ModelTokenizers m_tokenizers;
};

} // namespace oriel

// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/AppServices.h"

#include "core/Logging.h"
#include "providers/Presets.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

EnvironmentKeys::Servers knownServers()
{
    EnvironmentKeys::Servers servers;
    for (const auto &preset : Presets::builtIn().all())
        servers.insert(preset.id, {preset.keyEnvironment, preset.baseUrl});
    return servers;
}

} // namespace

AppServices::AppServices(Paths paths, const QProcessEnvironment &environment, PassphraseSource passphrase,
                         const QString &version)
    : m_paths(std::move(paths))
    , m_settings(m_paths.settingsFile())
    , m_book(m_paths.providersFile())
    , m_keyFile(m_paths.encryptedKeysFile(), passphraseFromEnvironment(environment, std::move(passphrase)))
    , m_environment(environment, knownServers())
    , m_keys(KeyIndex(m_paths.keyIndexFile()), m_keychain, m_keyFile, m_environment,
             [this] { return keyStoreChoiceFromText(m_settings.get(setting::keyStore)); })
    , m_quirks(m_paths.quirksFile())
    , m_ledger([this]() -> Ledger & { return history().ledger(); })
    , m_providers(m_settings, m_book, m_keys, m_environment, m_quirks, m_ledger, version)
    , m_desk(m_settings, m_book, m_keys, m_environment, m_providers)
    , m_tokenizers(m_settings, m_book)
{
    logFrom(logLevelFromName(m_settings.get(setting::logLevel)).value_or(LogLevel::Warning));
}

History &AppServices::history()
{
    if (!m_history) {
        m_history = std::make_unique<History>(m_paths.data, m_clock);
        m_history->keepHouse();
        if (m_tellProblems)
            m_problems = m_history->tellProblems(m_tellProblems);
    }
    return *m_history;
}

Knowledge &AppServices::knowledge()
{
    if (!m_knowledge)
        m_knowledge = std::make_unique<Knowledge>(m_paths.documentsFolder());
    return *m_knowledge;
}

KnowledgeLibrary &AppServices::library()
{
    if (!m_library)
        m_library = std::make_unique<KnowledgeLibrary>(knowledge(), m_delay);
    return *m_library;
}

Knowledge &AppServices::askedDocuments()
{
    if (!m_askedDocuments)
        m_askedDocuments = std::make_unique<Knowledge>(m_paths.askedDocumentsFolder());
    return *m_askedDocuments;
}

void AppServices::tellHistoryProblems(std::function<void(QStringList)> told)
{
    m_tellProblems = std::move(told);
    m_problems = m_history && m_tellProblems ? m_history->tellProblems(m_tellProblems) : nullptr;
}

QStringList AppServices::problems() const
{
    QStringList sentences;
    for (const auto *problems : {&m_settings.problems(), &m_book.problems()}) {
        for (const auto &problem : *problems)
            sentences << problem.sentence();
    }
    for (const auto *error : {&m_settings.fileError(), &m_book.fileError()}) {
        if (*error)
            sentences << (*error)->message;
    }
    sentences += unknownProviders();
    sentences.removeDuplicates(); // both may tell of the same file
    return sentences;
}

QStringList AppServices::unknownProviders() const
{
    QStringList sentences;
    const auto look = [this, &sentences](QLatin1StringView key, const QString &name) {
        const auto found = m_book.find(name);
        const bool isToldAlready = m_book.isConfigured(name) || m_book.fileError();
        if (!found && !isToldAlready)
            sentences << key + u": "_s + found.error().message;
    };
    for (const auto &target : m_settings.fallback())
        look(setting::fallback.name, target.origin.provider.value);
    const auto budgets = m_settings.budgets();
    for (const auto &[name, budget] : budgets.providers)
        look(setting::budgetProviders.name, name);
    return sentences;
}

} // namespace oriel

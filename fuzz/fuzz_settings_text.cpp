// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"
#include "settings/BudgetText.h"
#include "settings/EnvironmentKeys.h"
#include "settings/FallbackChain.h"
#include "settings/ProviderRules.h"
#include "settings/Settings.h"
#include "settings/SettingsTable.h"

using namespace oriel;

namespace {

template<typename T>
void requireTold(const Result<T> &read)
{
    fuzz::require(read || !read.error().message.isEmpty(), "what is wrong is told");
}

} // namespace

//! A line of a person's: every kind of text that a setting, an option or a variable may hold.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bytes = fuzz::bytes(data, size);
    const QString text = QString::fromUtf8(bytes);
    requireTold(chainFromText(text));
    requireTold(providerBudgetsFromText(text));
    for (const auto &spec : settingsTable())
        requireTold(settingFromText(spec, text));
    const auto proxy = proxyFromText(text);
    requireTold(proxy);
    if (proxy)
        fuzz::require(proxyFromText(proxyText(*proxy)) == *proxy, "a proxy goes there and back");
    if (const auto fingerprint = fingerprintFromText(text))
        fuzz::require(fingerprintFromText(fingerprintText(*fingerprint)) == *fingerprint,
                      "a fingerprint goes there and back");
    (void)baseUrlProblem(text);
    (void)headerProblem(text, bytes);
    (void)isCredentialHeader(text, bytes);
    (void)bodyPatchProblem(bytes.toByteArray());
    if (!text.contains(QChar(0))) {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("OLLAMA_HOST"), text);
        (void)EnvironmentKeys(environment, {}).baseUrlFor(ProviderKind::Ollama);
    }
    return 0;
}

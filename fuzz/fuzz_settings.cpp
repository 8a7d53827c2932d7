// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"
#include "settings/JsonMembers.h"
#include "settings/NearestName.h"
#include "settings/ProviderJson.h"
#include "settings/SettingsTable.h"

using namespace oriel;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = fuzz::bytes(data, size).toByteArray();
    const auto members = JsonMembers::parse(text);
    if (!members)
        return 0;
    const auto again = JsonMembers::parse(members->toText());
    fuzz::require(again.has_value(), "what is written can be read");
    fuzz::require(again->members().size() == members->members().size(), "no member is lost");
    for (std::size_t i = 0; i < members->members().size(); ++i) {
        const auto &member = members->members().at(i);
        fuzz::require(again->members().at(i).name == member.name, "names stay");
        fuzz::require(again->members().at(i).value == member.value, "values stay byte for byte");
        const auto value = jsonValue(member.value);
        for (const auto &spec : settingsTable())
            (void)settingFromJson(spec, value);
        (void)didYouMean(member.name, settingKeys());
    }
    auto provider = providerFromJson(QStringLiteral("ollama"), *members);
    if (provider.problems.isEmpty()) {
        JsonMembers written;
        putProvider(provider.config, written);
        fuzz::require(providerFromJson(QStringLiteral("ollama"), written).config == provider.config,
                      "a good provider goes there and back");
    }
    return 0;
}

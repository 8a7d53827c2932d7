// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/KeysCommand.h"

#include "cli/OptionParser.h"
#include "cli/Terminal.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr auto defaultKeyName = "default"_L1;

QString placeWords(SecretPlace place)
{
    return place == SecretPlace::Keychain ? u"keychain"_s : u"encrypted file"_s;
}

QCoro::Task<ExitStatus> set(ProviderConfig provider, QString name, CommandContext &context)
{
    auto secret = Terminal::isInputTerminal() ? Terminal::askSecret(u"Key for %1: "_s.arg(provider.id.value))
                                              : Terminal::readSecretLine();
    if (!secret)
        co_return complain(secret.error());
    Result<SecretPlace> place = co_await context.services.keys().set(provider.id, name, std::move(*secret));
    if (!place)
        co_return complain(place.error());
    Terminal::say(u"The key %1 of %2 is kept in the %3."_s.arg(name, provider.id.value, placeWords(*place)));
    co_return ExitStatus::Answered;
}

//! One line for each key: provider, name, where it is, and a star at the active one.
ExitStatus list(const QStringList &providers, CommandContext &context)
{
    QList<ProviderId> ids;
    for (const auto &name : providers)
        ids << ProviderId{name};
    if (ids.isEmpty()) {
        const auto known = context.services.keys().providersWithKeys();
        if (!known)
            return complain(known.error());
        ids = *known;
    }
    bool isAny = false;
    for (const auto &id : std::as_const(ids)) {
        const auto keys = context.services.keys().list(id);
        if (!keys)
            return complain(keys.error());
        for (const auto &key : *keys) {
            isAny = true;
            context.output.write(
                u"%1 %2  %3  %4\n"_s.arg(key.isActive ? u"*"_s : u" "_s, id.value, key.name, placeWords(key.place)));
        }
    }
    if (!isAny)
        Terminal::say(u"No keys are kept. Add one with: oriel-cli keys set PROVIDER"_s);
    return ExitStatus::Answered;
}

} // namespace

QCoro::Task<ExitStatus> KeysCommand::run(QStringList arguments, CommandContext &context)
{
    OptionParser parser(u"keys"_s);
    parser.setApplicationDescription(
        u"Keeps the keys of providers in the system's keychain, or in an encrypted file where there is none.\n\n"
        "  keys set PROVIDER [NAME]     read a key from standard input or an unechoed prompt; replaces one of that "
        "name\n"
        "  keys list [PROVIDER]         names only; * marks the active one\n"
        "  keys use PROVIDER NAME       make it the active one, from the next request on\n"
        "  keys remove PROVIDER NAME"_s);
    parser.addPositionalArgument(u"action"_s, u"set, list, use or remove"_s);
    if (const auto done = parser.read(arguments, context.output))
        co_return *done;
    const QStringList words = parser.positionalArguments();
    const QString action = words.value(0);
    const QString keyName = words.value(2, defaultKeyName);
    const bool isForm = (action == u"list"_s && words.size() <= 2)
        || (action == u"set"_s && (words.size() == 2 || words.size() == 3))
        || ((action == u"use"_s || action == u"remove"_s) && words.size() == 3);
    if (!isForm)
        co_return complain(
            failure(ErrorKind::InvalidInput,
                    u"keys needs set PROVIDER [NAME], list [PROVIDER], use PROVIDER NAME or remove PROVIDER NAME."_s)
                .error());
    if (const auto folders = context.services.paths().create(); !folders)
        co_return complain(folders.error());

    if (words.size() == 1)
        co_return list({}, context);
    const auto provider = context.services.book().find(words.at(1));
    if (!provider)
        co_return complain(provider.error());
    if (action == u"list"_s)
        co_return list({provider->id.value}, context);
    if (action == u"set"_s)
        co_return co_await set(*provider, keyName, context);
    if (action == u"use"_s) {
        const auto used = context.services.keys().use(provider->id, keyName);
        co_return used ? ExitStatus::Answered : complain(used.error());
    }
    Result<void> removed = co_await context.services.keys().remove(provider->id, keyName);
    co_return removed ? ExitStatus::Answered : complain(removed.error());
}

} // namespace oriel

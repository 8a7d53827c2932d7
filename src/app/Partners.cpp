// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Partners.h"

#include "app/DemoProvider.h"
#include "core/Sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("Partners", text);
}
} // namespace

ChatPartner demoPartner()
{
    ChatPartner partner;
    partner.setup.origin = {ProviderId{u"demo"_s}, u"demo"_s};
    partner.modelName = u"demo"_s;
    partner.greeting = tr("A look at Oriel");
    partner.introduction = tr(
        "Nothing leaves this window: the answers are samples. Ask anything, or begin with one of these.");
    const auto questions = DemoProvider::questions();
    partner.suggestions = {questions.answer, questions.thinking, questions.error};
    return partner;
}

ChatPartner partnerFor(TurnSetup setup, ProviderKind kind, const QString &notKept)
{
    ChatPartner partner;
    partner.notKept = notKept;
    partner.setup = std::move(setup);
    const auto &origin = partner.setup.origin;
    if (kind == ProviderKind::Offline) {
        partner.modelName = tr("Offline assistant");
        partner.greeting = tr("What would you like to find?");
        partner.introduction = tr(
            "The offline assistant works right away, without a key and without a network. Drop "
            "documents here or paste a text, then ask about them: it answers with the sentences that fit best, and "
            "says plainly when nothing there "
            "does.\n\nNothing you write leaves this computer. To talk with a language model instead, choose one at the "
            "top, or press Ctrl+M.");
        return partner;
    }
    partner.modelName = origin.model.isEmpty() ? origin.provider.value : origin.model;
    partner.greeting = tr("What is on your mind?");
    const QString who = origin.model.isEmpty()
        ? tr("You are talking with %1. What you write goes there and nowhere else.").arg(origin.provider.value)
        : tr("You are talking with %1 at %2. What you write goes there and nowhere else.")
              .arg(origin.model, origin.provider.value);
    partner.introduction = inOneParagraph(
        {who, notKept.isEmpty() ? tr("Conversations are kept on this computer.") : QString()});
    return partner;
}

QString notKeptSentence(const Error &why)
{
    return inOneParagraph({tr("Conversations are not kept: they end with this window."), wordsFor(why).sentence()});
}

} // namespace oriel

// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/AnswerSetup.h"

#include "core/EnumNames.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! \a text as a number, with a point or a comma.
std::optional<double> numberIn(const QString &text)
{
    bool isNumber = false;
    const double number = QString(text).replace(u',', u'.').toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QString textOf(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QString textOf(qint64 number)
{
    return QString::number(number);
}

QString textOf(int number)
{
    return QString::number(number);
}

//! Stop sequences as lines.
QString linesOf(const QStringList &sequences)
{
    QStringList lines = sequences;
    for (auto &line : lines)
        line.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'\t', u"\\t"_s);
    return lines.join(u'\n');
}

QString unescaped(const QString &line)
{
    QString sequence;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isEscape = line[i] == u'\\' && i + 1 < line.size();
        if (!isEscape) {
            sequence += line[i];
            continue;
        }
        const auto escaped = line[++i];
        if (escaped == u'n')
            sequence += u'\n';
        else if (escaped == u't')
            sequence += u'\t';
        else if (escaped == u'\\')
            sequence += escaped;
        else
            sequence += line.sliced(i - 1, 2);
    }
    return sequence;
}

QStringList sequencesIn(const QString &lines)
{
    QStringList sequences;
    for (const auto &line : lines.split(u'\n', Qt::SkipEmptyParts))
        sequences << unescaped(line);
    return sequences;
}

//! One of the setup's members, as text.
struct Member {
    QString name;
    QString (*label)();
    QString (*read)(const TurnSetup &setup);
    //! \return why not; empty when it was taken
    QString (*write)(TurnSetup &setup, const QString &text);
};

template<typename T>
QString optionalText(const std::optional<T> &value)
{
    return value ? textOf(*value) : QString();
}

QString writeDecimal(std::optional<double> &member, const QString &text, double most)
{
    const auto number = numberIn(text);
    if (!text.isEmpty() && (!number || !(*number >= 0 && *number <= most)))
        return AnswerSetup::tr("This is a number from 0 to %1.").arg(most);
    member = number;
    return {};
}

template<typename T>
QString writeWhole(std::optional<T> &member, const QString &text, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!text.isEmpty() && (!isNumber || number < least || number > most))
        return AnswerSetup::tr("This is a whole number from %1 to %2.").arg(least).arg(most);
    member = text.isEmpty() ? std::nullopt : std::optional(T(number));
    return {};
}

const std::vector<Member> &members()
{
    static const std::vector<Member> all{
        {u"system"_s, [] { return AnswerSetup::tr("Instructions"); },
         [](const TurnSetup &setup) { return setup.system; },
         [](TurnSetup &setup, const QString &text) {
             setup.system = text;
             return QString();
         }},
        {u"temperature"_s, [] { return AnswerSetup::tr("Temperature"); },
         [](const TurnSetup &setup) { return optionalText(setup.parameters.temperature); },
         [](TurnSetup &setup, const QString &text) { return writeDecimal(setup.parameters.temperature, text, 2); }},
        {u"top_p"_s, [] { return AnswerSetup::tr("Top P"); },
         [](const TurnSetup &setup) { return optionalText(setup.parameters.topP); },
         [](TurnSetup &setup, const QString &text) { return writeDecimal(setup.parameters.topP, text, 1); }},
        {u"top_k"_s, [] { return AnswerSetup::tr("Top K"); },
         [](const TurnSetup &setup) { return optionalText(setup.parameters.topK); },
         [](TurnSetup &setup, const QString &text) { return writeWhole(setup.parameters.topK, text, 1, 100'000); }},
        {u"max_tokens"_s, [] { return AnswerSetup::tr("Longest answer"); },
         [](const TurnSetup &setup) { return optionalText(setup.parameters.maxTokens); },
         [](TurnSetup &setup, const QString &text) {
             return writeWhole(setup.parameters.maxTokens, text, 1, 10'000'000);
         }},
        {u"stop"_s, [] { return AnswerSetup::tr("Stops at"); },
         [](const TurnSetup &setup) { return linesOf(setup.parameters.stop); },
         [](TurnSetup &setup, const QString &text) {
             setup.parameters.stop = sequencesIn(text);
             return QString();
         }},
        {u"seed"_s, [] { return AnswerSetup::tr("Seed"); },
         [](const TurnSetup &setup) { return optionalText(setup.parameters.seed); },
         [](TurnSetup &setup, const QString &text) {
             return writeWhole(setup.parameters.seed, text, 0, std::numeric_limits<qint64>::max());
         }},
        {u"reasoning"_s, [] { return AnswerSetup::tr("Thinking"); },
         [](const TurnSetup &setup) {
             const auto &effort = setup.parameters.reasoningEffort;
             return effort ? QString(reasoningEffortName(*effort)) : QString();
         },
         [](TurnSetup &setup, const QString &text) {
             setup.parameters.reasoningEffort = enumFromName(text, reasoningEffortName, ReasoningEffort::High);
             return QString();
         }},
    };
    return all;
}

} // namespace

AnswerSetup::AnswerSetup(ChatController &chat, QObject *parent)
    : QObject(parent)
    , m_chat(chat)
{
    connect(&chat, &ChatController::setupChanged, this, &AnswerSetup::changed);
    connect(&chat, &ChatController::partnerChanged, this, &AnswerSetup::changed);
    connect(&chat, &ChatController::conversationChanged, this, [this] {
        m_errors.clear();
        Q_EMIT errorsChanged();
    });
}

QVariantMap AnswerSetup::texts() const
{
    QVariantMap texts;
    for (const auto &member : members())
        texts.insert(member.name, member.read(m_chat.setup()));
    return texts;
}

QString AnswerSetup::summary() const
{
    QStringList words;
    for (const auto &member : members()) {
        const QString text = member.read(m_chat.setup());
        if (text == member.read(m_chat.partner().setup))
            continue;
        const bool isShort = !text.isEmpty() && text.size() <= 12 && !text.contains(u'\n')
            && member.name != "system"_L1;
        words << (isShort ? tr("%1 %2", "a parameter and its value").arg(member.label(), text) : member.label());
    }
    return words.join(u" · "_s);
}

bool AnswerSetup::set(const QString &name, const QString &text)
{
    const auto &all = members();
    const auto member = std::ranges::find(all, name, &Member::name);
    if (member == all.end())
        return false;
    auto setup = m_chat.setup();
    const QString error = member->write(setup, text.trimmed());
    setError(name, error);
    if (error.isEmpty())
        m_chat.adjust(setup.system, setup.parameters);
    return error.isEmpty();
}

void AnswerSetup::reset()
{
    m_errors.clear();
    Q_EMIT errorsChanged();
    const auto &fresh = m_chat.partner().setup;
    m_chat.adjust(fresh.system, fresh.parameters);
}

void AnswerSetup::setError(const QString &name, const QString &error)
{
    if (m_errors.value(name).toString() == error)
        return;
    m_errors.insert(name, error);
    Q_EMIT errorsChanged();
}

} // namespace oriel

// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Logging.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cstdio>
#include <mutex>
#include <shared_mutex>
#include <vector>

using namespace Qt::StringLiterals;

namespace oriel {

Q_LOGGING_CATEGORY(lcCore, "oriel.core", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNet, "oriel.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcProviders, "oriel.providers", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSettings, "oriel.settings", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStorage, "oriel.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApp, "oriel.app", QtInfoMsg)

namespace {

constexpr qsizetype shortestSecretBytes = 8;
constexpr auto mark = "[redacted]"_L1;

//! One way in which a registered secret may be spelled.
struct Spelling {
    QString text;
    bool isBase64 = false; //!< may stand in the middle of a longer base64 text
};

//! The registered secrets, the longest spelling first, so that one that is part of another does not tear it apart.
struct Registered {
    std::shared_mutex mutex;
    std::vector<Spelling> spellings;
};

//! Never destroyed: the log is written to the very end of the process.
Registered &registered()
{
    static auto *all = new Registered;
    return *all;
}

//! \brief The shapes of credentials. What stands before a \\K stays.
//!
//! Possessive, with a boundary before every token, so that the time is linear in the text whatever the text is.
const QRegularExpression &shapes()
{
    static const auto *all = new QRegularExpression(QString::fromLatin1(
        // vendors' keys: long ones, or short ones with a digit or a masking star, so that sk-learn stays readable
        R"((?<![A-Za-z0-9])(?:)"
        R"((?:sk|csk|pk|rk|pa)[-_](?:[\w*-]{20,}+|(?=[A-Za-z_-]*+[\d*])[\w*-]{8,}+))"
        R"(|(?:gsk_|xai-|pplx-|r8_|hf_|fw_|jina_|tvly-|gh[pousr]_)(?:[A-Za-z0-9*]{16,}+|(?=[A-Za-z]*+[\d*])[A-Za-z0-9*]{8,}+))"
        R"(|(?:AIza|nvapi-|tgp_v1_|github_pat_|AQ\.|ya29\.|AKIA)[\w*-]{12,}+)"
        R"(|eyJ[\w-]{5,}+\.[\w-]{5,}+(?:\.[\w-]*+)?)" // JWT
        R"())"
        // -----BEGIN PRIVATE KEY-----
        R"(|-----BEGIN [A-Z ]{0,32}PRIVATE KEY-----\K[^-]++)"
        // user:password@ in URLs
        R"(|(?<=://)[^\s/?#"'<>]*(?=@))"
        // Cookie: all of the line
        R"(|(?i)\b(?:set-)?cookie["']?+\s?+:\s*+\K[^\r\n]++)"
        // headers and members that hold a credential, up to the end of the value
        R"(|(?i)(?<![A-Za-z0-9])(?:(?:proxy-)?authorization|(?:x-(?:goog-)?|xi-)?api[-_]?key|x-auth-token|access[-_]?token)"
        R"(|refresh[-_]?token|client[-_]?secret|pass(?:word|wd|phrase))["']?+\s?+[:=]\s*+["']?+(?:(?:bearer|basic)\s++)?+\K[^\s"',;&]++)"
        // Bearer and Basic anywhere, unless an ordinary word follows ("basic authentication")
        R"(|(?i)\b(?:bearer|basic)\s++\K(?!(?-i:[A-Za-z][a-z]*+)(?![\w.~+/=-]))[\w.~+/=-]{6,}+)"
        // ?key=... in URLs
        R"(|(?i)[?&;](?:key|token|auth|sig|signature|secret|credential)=\K[^&#\s"'<>]++)"));
    return *all;
}

bool isBase64Char(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'+' || c == u'/'
        || c == u'-' || c == u'_' || c == u'=';
}

void replaceAll(QString &text, const Spelling &spelling)
{
    for (qsizetype from = text.indexOf(spelling.text); from >= 0; from = text.indexOf(spelling.text, from)) {
        qsizetype to = from + spelling.text.size();
        if (spelling.isBase64) { // a few bits of the secret are in the characters on both sides
            while (from > 0 && isBase64Char(text.at(from - 1)))
                --from;
            while (to < text.size() && isBase64Char(text.at(to)))
                ++to;
        }
        text.replace(from, to - from, mark);
        from += mark.size();
    }
}

//! The characters that base64 of any text with \a secret at an offset of \a shift (modulo 3) must contain.
QByteArray base64Core(QByteArrayView secret, int shift, QByteArray::Base64Options options)
{
    const QByteArray encoded = QByteArray(shift, '\0').append(secret).toBase64(options);
    const qsizetype first = (shift * 8 + 5) / 6;
    const qsizetype end = (shift + secret.size()) * 8 / 6;
    return encoded.sliced(first, end - first);
}

std::vector<Spelling> spellingsOf(QByteArrayView secret)
{
    const QByteArray bytes = secret.toByteArray();
    std::vector<Spelling> all;
    const auto add = [&all](const QByteArray &utf8, bool isBase64 = false) {
        QString text = QString::fromUtf8(utf8);
        const bool isKnown = std::ranges::any_of(all, [&text](const Spelling &known) { return known.text == text; });
        if (text.size() >= shortestSecretBytes && !isKnown)
            all.push_back({std::move(text), isBase64});
    };
    add(bytes);
    QByteArray percent = bytes.toPercentEncoding();
    add(percent);
    if (percent.contains('%')) {
        add(bytes.toPercentEncoding(QByteArrayLiteral("!$&'()*+,;=:@/?"))); // what may stand unencoded in a query
        add(percent.replace("%20", "+"));
        QByteArray lower = bytes.toPercentEncoding();
        for (qsizetype i = 0; i + 2 < lower.size(); ++i) {
            if (lower.at(i) == '%')
                lower.replace(i + 1, 2, lower.sliced(i + 1, 2).toLower());
        }
        add(lower);
    }
    QByteArray escaped = bytes;
    escaped.replace('\\', "\\\\").replace('"', "\\\"");
    add(escaped);
    for (int shift = 0; shift < 3; ++shift) {
        add(base64Core(secret, shift, QByteArray::Base64Encoding), true);
        add(base64Core(secret, shift, QByteArray::Base64UrlEncoding), true);
    }
    return all;
}

//! \a line with control characters made visible: an upstream must not move the cursor of the terminal that shows a log.
void defuse(QString &line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        const ushort unit = line.at(i).unicode();
        const bool isControl = (unit < 0x20 && unit != '\n' && unit != '\t') || (unit >= 0x7F && unit < 0xA0);
        if (isControl)
            line[i] = QChar::ReplacementCharacter;
    }
}

void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (message.startsWith("Detected locale \"C\""_L1))
        return; // Qt 6.8 says so in four lines to everybody who has set no locale, and has put it right itself
    QString line = redacted(qFormatLogMessage(type, context, message));
    defuse(line);
    line += u'\n';
    const QByteArray bytes = line.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr); // one call: lines of threads do not mix
    std::fflush(stderr);
}

constexpr std::array levelNames{"debug"_L1, "info"_L1, "warning"_L1, "error"_L1}; // in the order of LogLevel

bool isDebugForced()
{
    return qEnvironmentVariable("ORIEL_LOG") == "debug"_L1;
}

} // namespace

QString redacted(QString text)
{
    {
        auto &known = registered();
        const std::shared_lock lock(known.mutex);
        for (const auto &spelling : known.spellings)
            replaceAll(text, spelling);
    }
    text.replace(shapes(), mark);
    return text;
}

void redactFromNowOn(QByteArrayView secret)
{
    if (secret.size() < shortestSecretBytes)
        return;
    auto spellings = spellingsOf(secret);
    auto &known = registered();
    const std::unique_lock lock(known.mutex);
    for (auto &spelling : spellings) {
        const auto isSame = [&spelling](const Spelling &other) { return other.text == spelling.text; };
        if (std::ranges::none_of(known.spellings, isSame))
            known.spellings.push_back(std::move(spelling));
    }
    std::ranges::sort(known.spellings, std::ranges::greater{}, [](const Spelling &s) { return s.text.size(); });
}

void installRedactingLog()
{
    qSetMessagePattern(u"%{time yyyy-MM-ddThh:mm:ss.zzz} %{type} %{category}: %{message}"_s);
    if (isDebugForced())
        logFrom(LogLevel::Debug);
    qInstallMessageHandler(writeLine);
}

std::optional<LogLevel> logLevelFromName(QStringView name)
{
    const auto found = std::ranges::find_if(levelNames, [name](QLatin1StringView known) { return known == name; });
    return found == levelNames.end() ? std::nullopt : std::optional(LogLevel(found - levelNames.begin()));
}

void logFrom(LogLevel least)
{
    if (isDebugForced())
        least = LogLevel::Debug;
    QStringList rules;
    for (const auto level : {LogLevel::Debug, LogLevel::Info, LogLevel::Warning})
        rules << u"oriel.*.%1=%2"_s.arg(levelNames.at(std::size_t(level)), level < least ? u"false"_s : u"true"_s);
    QLoggingCategory::setFilterRules(rules.join(u'\n'));
}

} // namespace oriel

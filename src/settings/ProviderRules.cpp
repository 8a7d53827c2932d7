// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/ProviderRules.h"

#include "core/Logging.h"
#include "settings/Words.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr qsizetype longestName = 64;
constexpr qsizetype fingerprintBytes = 32;

bool isLowerOrDigit(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9');
}

bool isNameCharacter(QChar character, bool capitals)
{
    return isLowerOrDigit(character) || character == u'-' || character == u'_' || character == u'.'
        || (capitals && character >= u'A' && character <= u'Z');
}

bool isName(const QString &name, bool capitals)
{
    return !name.isEmpty() && name.size() <= longestName && isNameCharacter(name.front(), capitals)
        && name.front().isLetterOrNumber()
        && std::ranges::all_of(name, [capitals](QChar character) { return isNameCharacter(character, capitals); });
}

//! RFC 9110, 5.6.2.
bool isToken(const QString &text)
{
    static constexpr QStringView marks = u"!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar character) {
        return isLowerOrDigit(character.toLower()) || marks.contains(character);
    });
}

QString fileProblem(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return Words::tr("There is no file “%1”.").arg(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return Words::tr("“%1” cannot be read.").arg(path);
    return file.peek(1).isEmpty() ? Words::tr("“%1” is empty.").arg(path) : QString();
}

//! Collects what is wrong, field by field.
class Findings
{
public:
    void add(const QString &field, const QString &given, const QString &sentence)
    {
        if (!sentence.isEmpty())
            m_problems.append({field, redacted(given.left(200)), sentence});
    }
    QList<FieldProblem> take() { return std::move(m_problems); }

private:
    QList<FieldProblem> m_problems;
};

QString schemeProblem(const ProviderConfig &config)
{
    const auto scheme = QUrl(config.baseUrl).scheme().toLower();
    const bool isSocket = scheme == "ws"_L1 || scheme == "wss"_L1;
    if (config.kind == ProviderKind::WebSocket)
        return isSocket ? QString() : Words::tr("A WebSocket gateway's address begins with wss:// or ws://.");
    return isSocket ? Words::tr("The address begins with https:// or http://, not with %1://.").arg(scheme) : QString();
}

void checkAddress(const ProviderConfig &config, Findings &findings)
{
    if (!config.baseUrl.isEmpty()) {
        const auto problem = baseUrlProblem(config.baseUrl);
        findings.add(u"base_url"_s, config.baseUrl, problem.isEmpty() ? schemeProblem(config) : problem);
    } else if (!isBuiltInProvider(config.id) && config.preset.isEmpty()
               && (config.kind == ProviderKind::OpenAiCompatible || config.kind == ProviderKind::WebSocket)) {
        findings.add(u"base_url"_s, {},
                     Words::tr("A provider of the kind %1 needs an address.").arg(providerKindName(config.kind)));
    }
}

void checkHeaders(const ProviderConfig &config, Findings &findings)
{
    for (const auto &header : config.headers) {
        auto problem = headerProblem(header.name, header.value.reveal());
        if (problem.isEmpty() && !header.isSecret && isCredentialHeader(header.name, header.value.reveal()))
            problem = Words::tr("The header %1 holds a credential; it must be kept as a secret.").arg(header.name);
        findings.add(u"headers"_s, header.name, problem);
    }
    for (const auto &[name, value] : config.queryItems) {
        static const QStringList credentials{u"key"_s,    u"api_key"_s, u"api-key"_s,
                                             u"apikey"_s, u"token"_s,   u"access_token"_s};
        QString problem;
        if (name.isEmpty())
            problem = Words::tr("A query item needs a name.");
        else if (credentials.contains(name.toLower()) || redacted(value) != value)
            problem = Words::tr("The query item %1 holds a credential, which would end in logs; set it as a key.")
                          .arg(name);
        findings.add(u"query"_s, name, problem);
    }
}

void checkNetwork(const ProviderConfig &config, FileCheck files, Findings &findings)
{
    const auto &network = config.network;
    const bool hasProxy = network.proxy.kind == ProxyKind::Http || network.proxy.kind == ProxyKind::Socks5;
    if (hasProxy && (network.proxy.host.isEmpty() || network.proxy.port == 0))
        findings.add(u"proxy"_s, network.proxy.host, Words::tr("A proxy needs a host and a port: http://host:port."));
    if (files == FileCheck::MustBeReadable) {
        const std::array named{std::pair(u"ca_file"_s, network.caFile),
                               std::pair(u"client_certificate"_s, network.clientCertificateFile),
                               std::pair(u"client_key"_s, network.clientKeyFile)};
        for (const auto &[field, path] : named) {
            if (!path.isEmpty())
                findings.add(field, path, fileProblem(path));
        }
    }
    if (network.clientCertificateFile.isEmpty() != network.clientKeyFile.isEmpty())
        findings.add(u"client_certificate"_s, network.clientCertificateFile,
                     Words::tr("A client certificate and its key are given together."));
    if (!network.pinnedSha256.isEmpty() && network.pinnedSha256.size() != fingerprintBytes)
        findings.add(
            u"fingerprint"_s, fingerprintText(network.pinnedSha256),
            Words::tr("A fingerprint is the SHA-256 of the certificate: 32 bytes, written as 64 hexadecimal digits."));
    const std::array waits{std::pair(u"connect_timeout"_s, config.timeouts.connect),
                           std::pair(u"first_byte_timeout"_s, config.timeouts.firstByte),
                           std::pair(u"idle_timeout"_s, config.timeouts.idle)};
    for (const auto &[field, wait] : waits) {
        if (wait <= std::chrono::milliseconds::zero() || wait > std::chrono::hours(24))
            findings.add(field, QString::number(wait.count() / 1000.0),
                         Words::tr("A time-out is more than 0 and at most 86400 seconds."));
    }
}

} // namespace

QStringList builtInProviderIds()
{
    QStringList ids;
    for (int kind = 0; kind <= int(ProviderKind::Offline); ++kind)
        ids.append(providerKindName(ProviderKind(kind)));
    return ids;
}

bool isBuiltInProvider(const ProviderId &id)
{
    return providerKindFromName(id.value).has_value();
}

ProviderConfig builtInProvider(ProviderKind kind)
{
    ProviderConfig config;
    config.id.value = providerKindName(kind);
    config.kind = kind;
    return config;
}

Result<void> checkProviderName(const QString &name)
{
    if (isName(name, false))
        return {};
    return failure(
        ErrorKind::InvalidInput,
        Words::tr("“%1” cannot be a provider's name; it is made of a-z, 0-9, “-”, “_” and “.”, at most 64 of them, and "
                  "begins with a letter or a digit.")
            .arg(redacted(name.left(longestName))));
}

Result<void> checkKeyName(const QString &name)
{
    if (isName(name, true))
        return {};
    return failure(
        ErrorKind::InvalidInput,
        Words::tr(
            "“%1” cannot be a key's name; it is made of letters a-z, digits, “-”, “_” and “.”, at most 64 of them, "
            "and begins with a letter or a digit.")
            .arg(redacted(name.left(longestName))));
}

QList<FieldProblem> checkProvider(const ProviderConfig &config, FileCheck files)
{
    Findings findings;
    if (const auto name = checkProviderName(config.id.value); !name)
        findings.add(u"name"_s, config.id.value, name.error().message);
    const auto builtIn = providerKindFromName(config.id.value);
    if (builtIn && *builtIn != config.kind)
        findings.add(u"kind"_s, providerKindName(config.kind),
                     Words::tr("%1 is a built-in provider and cannot be of another kind.").arg(config.id.value));
    checkAddress(config, findings);
    checkHeaders(config, findings);
    findings.add(u"body_patch"_s, QString::fromUtf8(config.bodyPatch.left(80)), bodyPatchProblem(config.bodyPatch));
    checkNetwork(config, files, findings);
    return findings.take();
}

QString baseUrlProblem(const QString &url)
{
    const auto text = url.trimmed();
    const auto shown = redacted(text.left(200));
    if (text.isEmpty())
        return Words::tr("The address is empty.");
    if (!text.contains("://"_L1))
        return Words::tr("The address “%1” has no scheme; write https://%1 or http://%1.").arg(shown);
    const QUrl parsed(text);
    static const QStringList schemes{u"https"_s, u"http"_s, u"wss"_s, u"ws"_s};
    if (!schemes.contains(parsed.scheme().toLower()) && parsed.isValid())
        return Words::tr("The address “%1” begins with neither https:// nor http://.").arg(shown);
    if (!parsed.isValid() || parsed.port(1) < 1)
        return Words::tr("The address “%1” is not a URL: its host or its port (1 to 65535) is wrong.").arg(shown);
    if (parsed.host().isEmpty())
        return Words::tr("The address “%1” names no host.").arg(shown);
    if (!parsed.userInfo().isEmpty())
        return Words::tr("The address holds a user or a password; set them as a key or as a secret header.");
    if (parsed.hasFragment())
        return Words::tr("The address “%1” has a part after “#”, which no server sees.").arg(shown);
    return {};
}

QString bodyPatchProblem(const QByteArray &patch)
{
    if (patch.isEmpty())
        return {};
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(patch, &error);
    if (error.error != QJsonParseError::NoError)
        return Words::tr("The patch is not JSON: %1 at byte %2.").arg(error.errorString()).arg(error.offset);
    return document.isObject() ? QString() : Words::tr("The patch is not a JSON object; write {\"name\": value}.");
}

QString headerProblem(const QString &name, QByteArrayView value)
{
    if (!isToken(name))
        return Words::tr("“%1” cannot be a header's name.").arg(redacted(name.left(longestName)));
    static const QStringList ours{u"content-length"_s, u"transfer-encoding"_s, u"connection"_s, u"host"_s};
    if (ours.contains(name.toLower()))
        return Words::tr("The header %1 is set by the connection itself.").arg(name);
    const auto isControl = [](char byte) {
        return (static_cast<unsigned char>(byte) < 0x20 && byte != '\t') || byte == 0x7f;
    };
    if (std::ranges::any_of(value, isControl))
        return Words::tr("The value of the header %1 has a line end or another control character.").arg(name);
    return {};
}

bool isCredentialHeader(const QString &name, QByteArrayView value)
{
    static const QStringList credentials{u"authorization"_s, u"proxy-authorization"_s, u"x-api-key"_s,
                                         u"api-key"_s,       u"x-goog-api-key"_s,      u"cookie"_s};
    if (credentials.contains(name.toLower()))
        return true;
    const auto text = QString::fromUtf8(value);
    return redacted(text) != text;
}

std::optional<QByteArray> fingerprintFromText(const QString &text)
{
    QByteArray digits;
    for (const QChar character : text) {
        if (character == u':' || character.isSpace())
            continue;
        const auto lower = character.toLower();
        if (!(lower >= u'0' && lower <= u'9') && !(lower >= u'a' && lower <= u'f'))
            return std::nullopt;
        digits += lower.toLatin1();
    }
    if (digits.size() != 2 * fingerprintBytes)
        return std::nullopt;
    return QByteArray::fromHex(digits);
}

QString fingerprintText(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex(':'));
}

} // namespace oriel

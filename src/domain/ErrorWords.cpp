// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ErrorWords.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

// As written in Latin letters, Chinese, Japanese and Arabic.
constexpr QStringView strongEnds = u"!?…！？؟";
constexpr QStringView looseEnds = u" :,;：，；、،؛";

QString tr(const char *text, std::nullptr_t = nullptr, int count = -1)
{
    return QCoreApplication::translate("ErrorWords", text, nullptr, count);
}

QString networkHeadline(const Error &error, const QString &who)
{
    if (!error.phase)
        return tr("The connection to %1 was lost.").arg(who);
    switch (*error.phase) {
    case ErrorPhase::Dns: return tr("The name of %1's server was not found.").arg(who);
    case ErrorPhase::Proxy: return tr("The proxy on the way to %1 refused the connection.").arg(who);
    case ErrorPhase::Connect: return tr("%1 could not be reached.").arg(who);
    case ErrorPhase::Tls: return tr("The secure connection to %1 could not be made.").arg(who);
    case ErrorPhase::Request:
    case ErrorPhase::FirstByte:
    case ErrorPhase::Idle: return tr("The connection to %1 was lost.").arg(who);
    }
    Q_UNREACHABLE();
}

QString timeoutHeadline(const Error &error, const QString &who)
{
    if (error.phase == ErrorPhase::FirstByte)
        return tr("%1 did not begin to answer in time.").arg(who);
    if (error.phase == ErrorPhase::Idle)
        return tr("%1 stopped sending in the middle of the answer.").arg(who);
    return tr("%1 could not be reached in time.").arg(who);
}

QString headlineFor(const Error &error, const QString &who)
{
    switch (error.kind) {
    case ErrorKind::Auth:
        return error.isKeyMissing ? tr("%1 wants a key, and none is set.").arg(who)
                                  : tr("%1 refused the key.").arg(who);
    case ErrorKind::Permission: return tr("The key has no permission for this at %1.").arg(who);
    case ErrorKind::Quota: return tr("The credit at %1 is used up.").arg(who);
    case ErrorKind::RateLimit: return tr("%1 got too many requests in a short time.").arg(who);
    case ErrorKind::Overloaded: return tr("%1 is overloaded.").arg(who);
    case ErrorKind::ContextTooLong:
        if (error.used && error.limit)
            return tr("The conversation has %Ln tokens, and the model can read %L1.", nullptr, int(*error.used))
                .arg(*error.limit);
        return tr("The conversation is longer than the model can read.");
    case ErrorKind::OutputTooLong: return tr("A longer answer was asked for than the model can write.");
    case ErrorKind::ContentFilter: return tr("%1 refused this for its content.").arg(who);
    case ErrorKind::BadRequest: return tr("%1 did not accept the request.").arg(who);
    case ErrorKind::ModelNotFound: return tr("%1 does not know this model.").arg(who);
    case ErrorKind::Unsupported:
        return error.parameter ? tr("The model does not support “%1”.").arg(*error.parameter)
                               : tr("The model does not support what was asked of it.");
    case ErrorKind::PayloadTooLarge: return tr("The request is too large for %1.").arg(who);
    case ErrorKind::Timeout: return timeoutHeadline(error, who);
    case ErrorKind::Network: return networkHeadline(error, who);
    case ErrorKind::Server: return tr("%1 had an internal error.").arg(who);
    case ErrorKind::StreamTruncated: return tr("The answer broke off before its end.");
    case ErrorKind::Protocol: return tr("%1 sent something that is not an answer.").arg(who);
    case ErrorKind::Cancelled: return tr("Stopped.");
    case ErrorKind::Storage: return tr("A file could not be used.");
    case ErrorKind::InvalidInput: return tr("This cannot be used.");
    }
    Q_UNREACHABLE();
}

QString adviceFor(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Auth:
        return error.isKeyMissing ? tr("Set its key, then ask again.") : tr("Check the key, or set another one.");
    case ErrorKind::Permission: return tr("Use a key with more rights, or another model.");
    case ErrorKind::Quota: return tr("Add credit in the provider's console, or use another provider.");
    case ErrorKind::RateLimit:
    case ErrorKind::Overloaded:
        if (error.retryAfter && error.retryAfter->count() > 0)
            return tr("Try again in %1 s.").arg((error.retryAfter->count() + 999) / 1000);
        return tr("Try again in a moment, or use another model.");
    case ErrorKind::ContextTooLong:
        return tr("Shorten the conversation, leave documents out, or use a model with a larger context.");
    case ErrorKind::OutputTooLong: return tr("Ask for fewer tokens.");
    case ErrorKind::ContentFilter: return tr("Put it in other words, or use another model.");
    case ErrorKind::BadRequest:
        return error.parameter ? tr("Check the parameter “%1”.").arg(*error.parameter) : QString();
    case ErrorKind::ModelNotFound: return tr("Choose another model.");
    case ErrorKind::PayloadTooLarge: return tr("Send fewer or smaller files.");
    case ErrorKind::Timeout: return tr("Try again, or allow more time.");
    case ErrorKind::Network:
        return error.phase == ErrorPhase::Tls ? tr("Check the certificate, or the network between.")
                                              : tr("Check the address and the network, then try again.");
    case ErrorKind::Server: return tr("Try again in a moment.");
    case ErrorKind::StreamTruncated: return tr("What had arrived is kept. Try again.");
    default: return {};
    }
}

//! \a message fit to be shown: one line, not endless, no JSON and no page of a proxy, no full stop at its end.
QString presentable(const QString &message)
{
    constexpr qsizetype longest = 600;
    QString text = message.left(4 * longest).simplified();
    static const QRegularExpression markup(u"[{\\[]\\s*[{\\[\"]|<[!/a-zA-Z]"_s);
    if (const auto at = text.indexOf(markup); at >= 0)
        text.truncate(at);
    if (text.size() > longest)
        text = text.left(longest - 1).trimmed() + u'…';
    while (!text.isEmpty() && (looseEnds.contains(text.back()) || u".-–。"_s.contains(text.back())))
        text.chop(1);
    return text;
}

//! \a text with a full stop, unless it ends as a sentence does.
QString asSentence(QString text)
{
    while (!text.isEmpty() && looseEnds.contains(text.back()))
        text.chop(1);
    const bool isEnded = text.isEmpty() || u".。"_s.contains(text.back()) || strongEnds.contains(text.back());
    return isEnded ? text : text + u'.';
}

//! Whether Error::message is our own sentence about something on this machine, which says it all.
bool isOurOwn(const Error &error)
{
    const bool isLocal = error.kind == ErrorKind::Storage || error.kind == ErrorKind::InvalidInput;
    const bool isMissingKey = error.kind == ErrorKind::Auth && !error.status && !error.code && !error.requestId;
    return (isLocal || isMissingKey) && !error.message.isEmpty();
}

//! What stands behind the headline: quoted when the other side said it, plain when we or the system did.
QString causeFor(const Error &error)
{
    const QString text = presentable(error.message);
    switch (error.kind) {
    case ErrorKind::Cancelled: return {};
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::StreamTruncated:
    case ErrorKind::Protocol: return asSentence(text);
    default: break;
    }
    if (text.isEmpty())
        return {};
    return strongEnds.contains(text.back()) ? tr("It said: “%1”").arg(text) : tr("It said: “%1”.").arg(text);
}

} // namespace

QString ErrorWords::sentence() const
{
    QStringList all;
    for (const auto &piece : {headline, cause, advice}) {
        if (!piece.isEmpty())
            all << piece;
    }
    return all.join(u' ');
}

ErrorWords wordsFor(const Error &error, const QString &provider)
{
    if (isOurOwn(error))
        return {asSentence(error.message.trimmed()), {}, {}};
    return {headlineFor(error, provider.isEmpty() ? tr("The provider") : provider), causeFor(error), adviceFor(error)};
}

} // namespace oriel

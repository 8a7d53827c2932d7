// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ErrorWords.h"

#include "core/Sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString tr(const char *text, std::nullptr_t = nullptr, int count = -1)
{
    return QCoreApplication::translate("ErrorWords", text, nullptr, count);
}

//! Who failed: by name, or nobody in particular.
class Party
{
public:
    explicit Party(const QString &name)
        : m_name(name)
    {
    }

    //! \param sentence  begins with "%1"
    [[nodiscard]] QString does(const QString &sentence) const
    {
        return sentence.arg(m_name.isEmpty() ? tr("The provider") : m_name);
    }
    //! \param nameless  the same sentence of "the provider", in the case that it has there
    [[nodiscard]] QString isIn(const QString &named, const QString &nameless) const
    {
        return m_name.isEmpty() ? nameless : named.arg(m_name);
    }

private:
    QString m_name;
};

QString networkHeadline(const Error &error, const Party &who)
{
    switch (error.phase.value_or(ErrorPhase::Idle)) {
    case ErrorPhase::Dns:
        return who.isIn(tr("The name of %1's server was not found."),
                        tr("The name of the provider's server was not found."));
    case ErrorPhase::Proxy:
        return who.isIn(tr("The proxy on the way to %1 refused the connection."),
                        tr("The proxy on the way to the provider refused the connection."));
    case ErrorPhase::Connect: return who.does(tr("%1 could not be reached."));
    case ErrorPhase::Tls:
        return who.isIn(tr("The secure connection to %1 could not be made."),
                        tr("The secure connection to the provider could not be made."));
    case ErrorPhase::Request:
    case ErrorPhase::FirstByte:
    case ErrorPhase::Idle:
        return who.isIn(tr("The connection to %1 was lost."), tr("The connection to the provider was lost."));
    }
    Q_UNREACHABLE();
}

QString timeoutHeadline(const Error &error, const Party &who)
{
    if (error.phase == ErrorPhase::FirstByte)
        return who.does(tr("%1 did not begin to answer in time."));
    if (error.phase == ErrorPhase::Idle)
        return who.does(tr("%1 stopped sending in the middle of the answer."));
    return who.does(tr("%1 could not be reached in time."));
}

QString headlineFor(const Error &error, const Party &who)
{
    switch (error.kind) {
    case ErrorKind::Auth:
        return error.isKeyMissing ? who.does(tr("%1 wants a key, and none is set."))
                                  : who.does(tr("%1 refused the key."));
    case ErrorKind::Permission:
        return who.isIn(tr("The key has no permission for this at %1."),
                        tr("The key has no permission for this at the provider."));
    case ErrorKind::Quota:
        return who.isIn(tr("The credit at %1 is used up."), tr("The credit at the provider is used up."));
    case ErrorKind::Budget: return tr("A budget is used up.");
    case ErrorKind::RateLimit: return who.does(tr("%1 got too many requests in a short time."));
    case ErrorKind::Overloaded: return who.does(tr("%1 is overloaded."));
    case ErrorKind::Unavailable: return who.does(tr("%1 failed too often and is left alone for a while."));
    case ErrorKind::ContextTooLong:
        if (error.used && error.limit)
            return tr("The conversation has %Ln tokens, and the model can read %L1.", nullptr, int(*error.used))
                .arg(*error.limit);
        return tr("The conversation is longer than the model can read.");
    case ErrorKind::OutputTooLong: return tr("A longer answer was asked for than the model can write.");
    case ErrorKind::ContentFilter: return who.does(tr("%1 refused this for its content."));
    case ErrorKind::BadRequest: return who.does(tr("%1 did not accept the request."));
    case ErrorKind::ModelNotFound: return who.does(tr("%1 does not know this model."));
    case ErrorKind::Unsupported:
        return error.parameter ? tr("The model does not support “%1”.").arg(*error.parameter)
                               : tr("The model does not support what was asked of it.");
    case ErrorKind::PayloadTooLarge:
        return who.isIn(tr("The request is too large for %1."), tr("The request is too large for the provider."));
    case ErrorKind::Timeout: return timeoutHeadline(error, who);
    case ErrorKind::Network: return networkHeadline(error, who);
    case ErrorKind::Server: return who.does(tr("%1 had an internal error."));
    case ErrorKind::StreamTruncated: return tr("The answer broke off before its end.");
    case ErrorKind::Protocol: return who.does(tr("%1 sent something that is not an answer."));
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

//! \a message fit to be shown: one line, not endless, no JSON and no page of a proxy; empty when no words are left.
QString presentable(const QString &message)
{
    constexpr qsizetype longest = 600;
    QString text = message.left(4 * longest).simplified();
    static const QRegularExpression markup(u"[{\\[]\\s*[{\\[\"]|<[!/a-zA-Z]"_s);
    if (const auto at = text.indexOf(markup); at >= 0)
        text.truncate(at);
    if (text.size() > longest)
        text = text.left(longest - 1).trimmed() + u'…';
    static const QString open = u" :,;-–：，；、،؛"_s;
    while (!text.isEmpty() && open.contains(text.back()))
        text.chop(1);
    return text;
}

QString withoutStop(QString text)
{
    while (!text.isEmpty() && u" .。۔"_s.contains(text.back()))
        text.chop(1);
    return text;
}

//! Whether Error::message is our own sentence about something on this machine, which says it all.
bool isOurOwn(const Error &error)
{
    const bool isLocal = error.kind == ErrorKind::Storage || error.kind == ErrorKind::InvalidInput
        || error.kind == ErrorKind::Budget || error.kind == ErrorKind::Unavailable;
    const bool isMissingKey = error.kind == ErrorKind::Auth && !error.status && !error.code && !error.requestId;
    return (isLocal || isMissingKey) && !error.message.isEmpty();
}

//! What stands behind the headline: quoted when the other side said it, plain when we or the system did.
QString causeFor(const Error &error)
{
    const QString text = presentable(error.message);
    const QString words = withoutStop(text);
    if (words.isEmpty())
        return {};
    switch (error.kind) {
    case ErrorKind::Cancelled: return {};
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::StreamTruncated:
    case ErrorKind::Protocol: return asSentence(text);
    default: break;
    }
    return u"!?…！？؟"_s.contains(words.back()) ? tr("It said: “%1”").arg(words) : tr("It said: “%1”.").arg(words);
}

} // namespace

QString ErrorWords::sentence() const
{
    return inOneParagraph({headline, cause, advice});
}

ErrorWords wordsFor(const Error &error, const QString &provider)
{
    if (isOurOwn(error))
        return {asSentence(error.message.trimmed()), {}, {}};
    return {headlineFor(error, Party(provider)), causeFor(error), adviceFor(error)};
}

} // namespace oriel

// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/HttpErrors.h"

#include "core/Logging.h"
#include "net/RetryHints.h"
#include "providers/VendorWords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr qsizetype messageCeiling = 2000; // some servers put the whole request into their complaint

struct CodeKind {
    QLatin1StringView code;
    ErrorKind kind;
};

//! The vendors' own words, in lower case. Sources: the error references of OpenAI, Azure OpenAI, Anthropic, Gemini
//! (google.rpc.Code), Groq, Mistral, DeepSeek, OpenRouter and llama.cpp's server, read in 2026.
constexpr std::array codeKinds = {
    CodeKind{"insufficient_quota"_L1, ErrorKind::Quota},
    CodeKind{"billing_error"_L1, ErrorKind::Quota},
    CodeKind{"billing_not_active"_L1, ErrorKind::Quota},
    CodeKind{"billing_hard_limit_reached"_L1, ErrorKind::Quota},
    CodeKind{"insufficient_balance"_L1, ErrorKind::Quota},
    CodeKind{"insufficient_credits"_L1, ErrorKind::Quota},
    CodeKind{"exceeded_current_quota_error"_L1, ErrorKind::Quota},
    CodeKind{"payment_required"_L1, ErrorKind::Quota},
    CodeKind{"context_length_exceeded"_L1, ErrorKind::ContextTooLong},
    CodeKind{"model_context_window_exceeded"_L1, ErrorKind::ContextTooLong},
    CodeKind{"exceed_context_size_error"_L1, ErrorKind::ContextTooLong},
    CodeKind{"rate_limit_exceeded"_L1, ErrorKind::RateLimit},
    CodeKind{"rate_limit_error"_L1, ErrorKind::RateLimit},
    CodeKind{"rate_limited"_L1, ErrorKind::RateLimit},
    CodeKind{"too_many_requests"_L1, ErrorKind::RateLimit},
    CodeKind{"toomanyrequests"_L1, ErrorKind::RateLimit},
    CodeKind{"resource_exhausted"_L1, ErrorKind::RateLimit},
    CodeKind{"overloaded_error"_L1, ErrorKind::Overloaded},
    CodeKind{"overloaded"_L1, ErrorKind::Overloaded},
    CodeKind{"engine_overloaded"_L1, ErrorKind::Overloaded},
    CodeKind{"server_overloaded"_L1, ErrorKind::Overloaded},
    CodeKind{"capacity_exceeded"_L1, ErrorKind::Overloaded},
    CodeKind{"unavailable"_L1, ErrorKind::Overloaded},
    CodeKind{"unavailable_error"_L1, ErrorKind::Overloaded}, // llama.cpp while it loads the model
    CodeKind{"content_filter"_L1, ErrorKind::ContentFilter},
    CodeKind{"content_policy_violation"_L1, ErrorKind::ContentFilter},
    CodeKind{"moderation_blocked"_L1, ErrorKind::ContentFilter},
    CodeKind{"responsibleaipolicyviolation"_L1, ErrorKind::ContentFilter},
    CodeKind{"model_not_found"_L1, ErrorKind::ModelNotFound},
    CodeKind{"model_not_available"_L1, ErrorKind::ModelNotFound},
    CodeKind{"deploymentnotfound"_L1, ErrorKind::ModelNotFound},
    CodeKind{"invalid_model"_L1, ErrorKind::ModelNotFound},
    CodeKind{"unknown_url"_L1, ErrorKind::BadRequest},
    CodeKind{"invalid_api_key"_L1, ErrorKind::Auth},
    CodeKind{"authentication_error"_L1, ErrorKind::Auth},
    CodeKind{"invalid_authentication_error"_L1, ErrorKind::Auth},
    CodeKind{"unauthenticated"_L1, ErrorKind::Auth},
    CodeKind{"permission_error"_L1, ErrorKind::Permission},
    CodeKind{"permission_denied"_L1, ErrorKind::Permission},
    CodeKind{"unsupported_country_region_territory"_L1, ErrorKind::Permission},
    CodeKind{"unsupported_parameter"_L1, ErrorKind::Unsupported},
    CodeKind{"unsupported_value"_L1, ErrorKind::Unsupported},
    CodeKind{"extra_forbidden"_L1, ErrorKind::Unsupported}, // pydantic: Mistral, vLLM
    CodeKind{"request_too_large"_L1, ErrorKind::PayloadTooLarge},
    CodeKind{"timeout_error"_L1, ErrorKind::Timeout},
    CodeKind{"deadline_exceeded"_L1, ErrorKind::Timeout},
    CodeKind{"api_error"_L1, ErrorKind::Server},
    CodeKind{"server_error"_L1, ErrorKind::Server},
    CodeKind{"internal_error"_L1, ErrorKind::Server},
    CodeKind{"internal_server_error"_L1, ErrorKind::Server},
};

bool saysOneOf(QStringView message, std::initializer_list<QLatin1StringView> texts)
{
    return std::ranges::any_of(texts, [message](auto text) { return message.contains(text, Qt::CaseInsensitive); });
}

//! Most APIs tell a context that is too long by nothing but a sentence.
bool tellsContextTooLong(QStringView message)
{
    if (saysOneOf(message, {"string_above_max_length"_L1, "string too long"_L1}))
        return false; // one field (the user's name, a stop word) is too long, not the conversation
    return saysOneOf(message,
                     {"context_length_exceeded"_L1, "model's maximum context length"_L1, "maximum context limit"_L1,
                      "input tokens exceed the configured limit"_L1, "prompt is too long"_L1, "prompt too long"_L1,
                      "model_context_window_exceeded"_L1, "exceed context limit"_L1,
                      "exceeds the maximum number of tokens allowed"_L1, "exceeds the available context size"_L1,
                      "exceed the available context size"_L1, "exceeds context size"_L1,
                      "is longer than the model's context length"_L1, "longer than the maximum model length"_L1,
                      "`inputs` tokens + `max_new_tokens` must be"_L1, "inputs tokens + max_new_tokens must be"_L1,
                      "maximum input length is"_L1, "exceeds the context window"_L1, "exceeds the model's context"_L1,
                      "context length of only"_L1, "greater than the context length"_L1, "too large for model with"_L1,
                      // more at once than a whole minute's allowance: waiting never helps, a shorter request does
                      "request too large for"_L1})
        || (saysOneOf(message, {"current length is"_L1}) && saysOneOf(message, {"while limit is"_L1}));
}

bool tellsOutputTooLong(QStringView message)
{
    return saysOneOf(message,
                     {"maximum allowed number of output tokens"_L1, "max_tokens is too large"_L1,
                      "max_completion_tokens is too large"_L1, "completion tokens, whereas you provided"_L1,
                      "max_tokens` must be less than or equal to"_L1, "max_output_tokens is too large"_L1});
}

//! A 404 of the path, not of the model.
bool tellsWrongPath(QStringView message)
{
    return message.trimmed().compare("not found"_L1, Qt::CaseInsensitive) == 0
        || saysOneOf(message,
                     {"page not found"_L1, "invalid url"_L1, "unknown request url"_L1, "cannot post"_L1,
                      "cannot get"_L1, "no route"_L1, "no such endpoint"_L1, "unexpected endpoint"_L1,
                      "resource not found"_L1, "no static resource"_L1});
}

std::optional<ErrorKind> kindFromCode(const QString &code)
{
    const auto *known = std::ranges::find_if(
        codeKinds, [&code](const CodeKind &entry) { return code.compare(entry.code, Qt::CaseInsensitive) == 0; });
    return known == codeKinds.end() ? std::nullopt : std::optional(known->kind);
}

std::optional<QString> requestIdFrom(const HttpHead &head)
{
    for (const auto *name : {"x-request-id", "request-id", "apim-request-id", "x-ms-request-id", "x-goog-request-id",
                             "x-amzn-requestid", "cf-ray"}) {
        if (const auto id = head.header(name); !id.isEmpty())
            return QString::fromLatin1(id.first(std::min<qsizetype>(id.size(), 200)));
    }
    return std::nullopt;
}

//! The `<title>` of a web page, without blanks around it; empty when there is none.
QString pageTitle(const QString &page)
{
    const auto begin = page.indexOf("<title"_L1, 0, Qt::CaseInsensitive);
    const auto open = begin < 0 ? -1 : page.indexOf(u'>', begin);
    const auto close = open < 0 ? -1 : page.indexOf("</title"_L1, open, Qt::CaseInsensitive);
    return close < 0 ? QString() : page.sliced(open + 1, close - open - 1).simplified().left(200);
}

} // namespace

ErrorKind kindFromStatus(int status)
{
    switch (status) {
    case 401: return ErrorKind::Auth;
    case 402: return ErrorKind::Quota;
    case 403: return ErrorKind::Permission;
    case 404: return ErrorKind::ModelNotFound;
    case 407: return ErrorKind::Network;
    case 408: return ErrorKind::Timeout;
    case 413: return ErrorKind::PayloadTooLarge;
    case 429: return ErrorKind::RateLimit;
    case 451: return ErrorKind::Permission;
    case 498: return ErrorKind::Overloaded; // Groq: no capacity for the flex tier
    case 503: return ErrorKind::Overloaded;
    case 504: return ErrorKind::Timeout;
    case 524: return ErrorKind::Timeout; // Cloudflare waited for the server
    case 529: return ErrorKind::Overloaded; // Anthropic
    default: break;
    }
    if (status >= 300 && status < 400)
        return ErrorKind::Protocol; // a redirect that was not followed
    return status >= 400 && status < 500 ? ErrorKind::BadRequest : ErrorKind::Server;
}

ErrorKind refinedKind(ErrorKind byStatus, const QString &code, const QString &message)
{
    if (code == "string_above_max_length"_L1)
        return byStatus;
    const auto byCode = kindFromCode(code);
    if (byCode == ErrorKind::ContextTooLong || byCode == ErrorKind::Quota)
        return *byCode;
    const bool isAboutRequest = byStatus != ErrorKind::Auth && byStatus != ErrorKind::Permission
        && byStatus != ErrorKind::Quota;
    if (isAboutRequest && tellsContextTooLong(message))
        return ErrorKind::ContextTooLong;
    if (isAboutRequest && tellsOutputTooLong(message))
        return ErrorKind::OutputTooLong;
    if (byCode)
        return *byCode;

    switch (byStatus) {
    case ErrorKind::BadRequest:
        if (saysOneOf(message,
                      {"api key not valid"_L1, "incorrect api key"_L1, "invalid api key"_L1, "api_key_invalid"_L1}))
            return ErrorKind::Auth;
        if (saysOneOf(message, {"credit balance is too low"_L1, "insufficient balance"_L1}))
            return ErrorKind::Quota;
        if (saysOneOf(message, {"content management policy"_L1, "content_filter"_L1}))
            return ErrorKind::ContentFilter;
        if (saysOneOf(message,
                      {"is not a valid model id"_L1, "model not found"_L1, "model_not_found"_L1, "invalid model:"_L1}))
            return ErrorKind::ModelNotFound;
        break;
    case ErrorKind::ModelNotFound:
        if (tellsWrongPath(message))
            return ErrorKind::BadRequest;
        break;
    case ErrorKind::Permission:
        if (saysOneOf(message, {"requires moderation"_L1, "flagged for"_L1}))
            return ErrorKind::ContentFilter; // OpenRouter
        if (saysOneOf(message, {"key limit exceeded"_L1}))
            return ErrorKind::Quota; // OpenRouter: the key's own spending limit
        break;
    case ErrorKind::RateLimit:
        if (saysOneOf(message, {"insufficient_quota"_L1, "insufficient balance"_L1, "credit balance is too low"_L1}))
            return ErrorKind::Quota;
        break;
    case ErrorKind::Server:
        if (saysOneOf(message, {"overloaded"_L1}))
            return ErrorKind::Overloaded;
        break;
    default: break;
    }
    return byStatus;
}

void readTokenCounts(Error &error)
{
    static const std::array patterns = {
        // Anthropic
        QRegularExpression(u"too long: (?<used>[\\d,]+) tokens > (?<limit>[\\d,]+)"_s),
        QRegularExpression(u"exceed context limit: (?<used>[\\d,]+) \\+ (?<more>[\\d,]+) > (?<limit>[\\d,]+)"_s),
        QRegularExpression(u"max_tokens: (?<used>[\\d,]+) > (?<limit>[\\d,]+)"_s),
        // OpenAI, vLLM, DeepSeek, OpenRouter
        QRegularExpression(u"(?:context length is|configured limit of)(?: only)? (?<limit>[\\d,]+) tokens.*?"
                           "(?:requested|resulted in|contains?|has)(?: about)?(?: at least)? (?<used>[\\d,]+)"_s),
        QRegularExpression(u"too large: (?<used>[\\d,]+)\\. .*at most (?<limit>[\\d,]+) completion tokens"_s),
        QRegularExpression(u"Limit (?<limit>[\\d,]+), Requested (?<used>[\\d,]+)"_s),
        // Gemini
        QRegularExpression(u"token count \\(?(?<used>[\\d,]+)\\)? exceeds .*? allowed \\(?(?<limit>[\\d,]+)"_s),
        // llama.cpp, SGLang
        QRegularExpression(u"\\((?<used>[\\d,]+) tokens\\) (?:exceeds|is longer than) .*?\\((?<limit>[\\d,]+)"_s),
        QRegularExpression(
            u"\\(length (?<used>[\\d,]+)\\) is longer than the maximum model length of (?<limit>[\\d,]+)"_s),
        // TGI
        QRegularExpression(u"must be <= (?<limit>[\\d,]+)\\. Given: (?<used>[\\d,]+) .*? and (?<more>[\\d,]+)"_s),
        // Cerebras
        QRegularExpression(u"[Cc]urrent length is (?<used>[\\d,]+) while limit is (?<limit>[\\d,]+)"_s),
        QRegularExpression(u"(?:maximum context length is|maximum input length is|must be less than or equal to)"
                           " `?(?<limit>[\\d,]+)"_s),
    };
    const auto count = [](const QRegularExpressionMatch &match, const QString &name) {
        return match.captured(name).remove(u',').toLongLong();
    };
    for (const auto &pattern : patterns) {
        const auto match = pattern.match(error.message);
        if (!match.hasMatch())
            continue;
        error.limit = count(match, u"limit"_s);
        if (pattern.namedCaptureGroups().contains(u"used"_s))
            error.used = count(match, u"used"_s)
                + (pattern.namedCaptureGroups().contains(u"more"_s) ? count(match, u"more"_s) : 0);
        return;
    }
}

Error errorFromHttp(const HttpHead &head, const QString &code, const QString &message)
{
    Error error;
    error.kind = refinedKind(kindFromStatus(head.status), code, message);
    error.message = redacted(message.left(messageCeiling).trimmed());
    if (head.status >= 400)
        error.status = head.status;
    error.requestId = requestIdFrom(head);
    if (!code.isEmpty())
        error.code = code;
    const RetryHints hints = retryHints(head, QDateTime::currentDateTimeUtc());
    error.retryAfter = hints.retryAfter;
    if (error.kind != ErrorKind::Quota) // an empty account stays empty, whatever the proxy in front of it says
        error.shouldRetry = hints.shouldRetry;
    if (head.status == 407)
        error.phase = ErrorPhase::Proxy;
    if (error.kind == ErrorKind::ContextTooLong || error.kind == ErrorKind::OutputTooLong)
        readTokenCounts(error);
    return error;
}

Error errorFromForeignBody(const HttpHead &head, QByteArrayView body)
{
    const QString text = QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), 64 * 1024))).trimmed();
    const bool isPage = text.startsWith(u'<');
    const QString title = isPage ? pageTitle(text) : QString();

    QString message;
    if (isPage && title.isEmpty())
        message = VendorWords::tr(
            "A web page came where the provider's answer should be. A proxy or a login page may be in the way.");
    else if (isPage)
        message = VendorWords::tr("A web page came where the provider's answer should be: “%1”. A proxy or a login "
                                  "page may be in the way.")
                      .arg(title);
    else if (head.status >= 200 && head.status < 300)
        message = VendorWords::tr("What came is not an answer of this protocol.");
    else
        message = text.section(u'\n', 0, 0).left(300);

    Error error = errorFromHttp(head, {}, message);
    if (head.status < 400)
        error.kind = ErrorKind::Protocol;
    else if (isPage && head.status == 404)
        error.kind = ErrorKind::BadRequest; // the address is wrong, not the model
    error.detail = redacted(text.left(500));
    return error;
}

} // namespace oriel

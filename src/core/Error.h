// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace oriel {

//! What went wrong, as far as code needs to know. The words for a person are made from it in domain/ErrorWords.
enum class ErrorKind {
    Auth, //!< the key was refused or is missing
    Permission, //!< the key is good, but not for this
    Quota, //!< no credit left; waiting does not help
    Budget, //!< the person's own budget is used up
    RateLimit, //!< too many requests or tokens a minute; waiting helps
    Overloaded, //!< the provider has no capacity now
    Unavailable, //!< it failed too often and is left alone for a while
    ContextTooLong, //!< the request is longer than the model can read
    OutputTooLong, //!< more output was asked for than the model can write
    ContentFilter, //!< the provider refused the request or the answer for its content
    BadRequest, //!< the provider did not understand the request
    ModelNotFound,
    Unsupported, //!< the model does not know a parameter (Error::parameter)
    PayloadTooLarge, //!< the request has too many bytes
    Timeout, //!< nothing came in time (Error::phase says what was waited for)
    Network, //!< everything below HTTP (Error::phase says which layer)
    Server, //!< the provider failed
    StreamTruncated, //!< the answer stopped without its end mark
    Protocol, //!< the answer broke its own format
    Cancelled, //!< the person stopped it
    Storage, //!< a file or a database on this machine
    InvalidInput, //!< what the person gave cannot be used: an argument, a setting, a file's content
};

//! The layer of a connection at which something failed or was waited for.
enum class ErrorPhase { Dns, Proxy, Connect, Tls, Request, FirstByte, Idle };

//! \brief Why something failed.
//!
//! \c message may be shown: it is one sentence, of ours or the upstream's own words. \c detail is for the log only.
struct Error {
    ErrorKind kind = ErrorKind::InvalidInput;
    QString message; //!< redacted before it gets here; may be empty
    QString detail;
    std::optional<int> status; //!< HTTP status
    std::optional<QString> requestId; //!< the provider's, for a report to them
    std::optional<QString> code; //!< the provider's own word for the error
    std::optional<QString> parameter; //!< the request parameter at fault
    bool isKeyMissing = false; //!< of Auth: none was sent
    std::optional<qint64> limit; //!< tokens, for ContextTooLong and OutputTooLong
    std::optional<qint64> used; //!< tokens, likewise
    std::optional<ErrorPhase> phase;
    std::optional<std::chrono::milliseconds> retryAfter; //!< how long the upstream asks us to wait
    std::optional<bool> shouldRetry; //!< the upstream's own say (x-should-retry); goes before the kind

    bool operator==(const Error &) const = default;

    //! Whether the same request may succeed later. Source: the retry rules of the OpenAI and Anthropic SDKs.
    [[nodiscard]] bool isRetryable() const;
};

//! The name in `--json`, the ledger and the log: "rate_limit".
[[nodiscard]] QLatin1StringView errorKindName(ErrorKind kind);
[[nodiscard]] QLatin1StringView errorPhaseName(ErrorPhase phase);

} // namespace oriel

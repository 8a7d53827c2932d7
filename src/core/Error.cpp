// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Error.h"

using namespace Qt::StringLiterals;

namespace oriel {

bool Error::isRetryable() const
{
    if (kind == ErrorKind::Cancelled || kind == ErrorKind::Storage || kind == ErrorKind::InvalidInput)
        return false;
    if (shouldRetry)
        return *shouldRetry;
    switch (kind) {
    case ErrorKind::RateLimit:
    case ErrorKind::Overloaded:
    case ErrorKind::Timeout:
    case ErrorKind::Server:
    case ErrorKind::StreamTruncated: return true;
    case ErrorKind::Network: return phase != ErrorPhase::Tls; // a certificate that is wrong now is wrong in a second
    case ErrorKind::BadRequest: return status == 409; // "conflict" is the one 4xx that passes with time
    default: return false;
    }
}

QLatin1StringView errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Auth: return "auth"_L1;
    case ErrorKind::Permission: return "permission"_L1;
    case ErrorKind::Quota: return "quota"_L1;
    case ErrorKind::Budget: return "budget"_L1;
    case ErrorKind::RateLimit: return "rate_limit"_L1;
    case ErrorKind::Overloaded: return "overloaded"_L1;
    case ErrorKind::Unavailable: return "unavailable"_L1;
    case ErrorKind::ContextTooLong: return "context_too_long"_L1;
    case ErrorKind::OutputTooLong: return "output_too_long"_L1;
    case ErrorKind::ContentFilter: return "content_filter"_L1;
    case ErrorKind::BadRequest: return "bad_request"_L1;
    case ErrorKind::ModelNotFound: return "model_not_found"_L1;
    case ErrorKind::Unsupported: return "unsupported"_L1;
    case ErrorKind::PayloadTooLarge: return "payload_too_large"_L1;
    case ErrorKind::Timeout: return "timeout"_L1;
    case ErrorKind::Network: return "network"_L1;
    case ErrorKind::Server: return "server"_L1;
    case ErrorKind::StreamTruncated: return "stream_truncated"_L1;
    case ErrorKind::Protocol: return "protocol"_L1;
    case ErrorKind::Cancelled: return "cancelled"_L1;
    case ErrorKind::Storage: return "storage"_L1;
    case ErrorKind::InvalidInput: return "invalid_input"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView errorPhaseName(ErrorPhase phase)
{
    switch (phase) {
    case ErrorPhase::Dns: return "dns"_L1;
    case ErrorPhase::Proxy: return "proxy"_L1;
    case ErrorPhase::Connect: return "tcp"_L1;
    case ErrorPhase::Tls: return "tls"_L1;
    case ErrorPhase::Request: return "request"_L1;
    case ErrorPhase::FirstByte: return "first_byte"_L1;
    case ErrorPhase::Idle: return "idle"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace oriel

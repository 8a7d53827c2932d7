// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExitStatus.h"

namespace oriel {

ExitStatus exitStatusFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Storage: return ExitStatus::LocalFailure;
    case ErrorKind::InvalidInput: return ExitStatus::WrongUsage;
    case ErrorKind::Auth:
    case ErrorKind::Permission: return ExitStatus::KeyRefused;
    case ErrorKind::RateLimit:
    case ErrorKind::Quota:
    case ErrorKind::Budget: return ExitStatus::OverLimit;
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Protocol:
    case ErrorKind::Server:
    case ErrorKind::Overloaded:
    case ErrorKind::Unavailable:
    case ErrorKind::ModelNotFound: return ExitStatus::ProviderFailed;
    case ErrorKind::BadRequest:
    case ErrorKind::Unsupported:
    case ErrorKind::ContextTooLong:
    case ErrorKind::OutputTooLong:
    case ErrorKind::PayloadTooLarge:
    case ErrorKind::ContentFilter: return ExitStatus::RequestRefused;
    case ErrorKind::StreamTruncated: return ExitStatus::CutOff;
    case ErrorKind::Cancelled: return ExitStatus::Cancelled;
    }
    Q_UNREACHABLE();
}

} // namespace oriel

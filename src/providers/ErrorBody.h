// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "net/HttpTransport.h"
#include "text/JsonValue.h"

#include <chrono>
#include <optional>

namespace oriel {

//! \brief What the JSON of an error tells, whatever shape its server gives it. Nothing in it is redacted yet.
//!
//! Shapes: {"error":{...}} (OpenAI, Anthropic, Gemini), an array of one of these (Gemini), {"error":"text"} (Ollama,
//! LM Studio, xAI), {"object":"error",...} (vLLM, Mistral), {"detail":...} (FastAPI), {"message":...} (API gateways),
//! {"errors":[...]} (Cloudflare), and an upstream's error inside a router's (OpenRouter).
struct ErrorBody {
    QString code; //!< the provider's word: its code, its status word or its type; empty for none
    QString message;
    QString parameter;
    std::optional<int> status; //!< the HTTP status that the body names
    std::optional<qint64> limit; //!< tokens
    std::optional<qint64> used; //!< tokens
    std::optional<std::chrono::milliseconds> retryAfter;
};

//! What \a root tells; nothing when it is no error.
[[nodiscard]] std::optional<ErrorBody> readErrorBody(const JsonValue &root);

//! The error of an answer with \a head (status 0 inside a stream) and an error body. Redacted, with its kind.
[[nodiscard]] Error errorFromBody(const HttpHead &head, const ErrorBody &body);
//! The same from the bytes of any answer that is an error, be they JSON of no known shape or no JSON at all.
[[nodiscard]] Error errorFromBody(const HttpHead &head, QByteArrayView body);

} // namespace oriel

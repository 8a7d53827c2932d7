// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <optional>

namespace oriel {

//! \file
//! \brief Tokens of a model whose tokenizer nobody publishes, estimated, and the estimate learned from what it bills.
//!
//! Tests: tst_tokenestimate; tst_estimates with the tokenizers of three vendors.

//! What is counted of texts to estimate by. The first eight are tokens of another, known tokenizer (OpenAI's
//! o200k_base).
enum class TokenFeature {
    CommonWords, //!< of ASCII letters, one token each, that every vocabulary has
    RareWords, //!< of ASCII letters, one token each: what is rare in English, and other languages
    WordParts, //!< of other words of ASCII letters
    Numbers,
    Signs,
    Blanks, //!< that stand alone
    Ideographs, //!< Chinese, Japanese and Korean words
    OtherWords, //!< of all other letters
    Messages, //!< how many, for the frame that a vendor puts around each
    Requests, //!< 1 for a whole request, for what a vendor puts around all
};
inline constexpr std::size_t tokenFeatureCount = 10;

//! How much there is of each.
struct TokenFeatures {
    std::array<double, tokenFeatureCount> amounts{};

    [[nodiscard]] double &operator[](TokenFeature feature) { return amounts[std::size_t(feature)]; }
    [[nodiscard]] double operator[](TokenFeature feature) const { return amounts[std::size_t(feature)]; }
    TokenFeatures &operator+=(const TokenFeatures &more);
    bool operator==(const TokenFeatures &) const = default;
};

//! What a model billed for something.
struct TokenObservation {
    TokenFeatures features;
    qint64 tokens = 0;

    bool operator==(const TokenObservation &) const = default;
};

//! \brief What is known of a model's tokenizer: tokens for one of each feature, and how sure that is.
//!
//! Made by nothing it is what holds for tokenizers in general.
struct TokenCalibration {
    TokenCalibration();

    std::array<double, tokenFeatureCount> weights{};
    std::array<double, tokenFeatureCount * tokenFeatureCount> covariance{};
    int observations = 0;
    //! How far estimates were from what was then reported, as a share of it; lately more than long ago. Absent before
    //! the first one.
    std::optional<double> error;

    bool operator==(const TokenCalibration &) const = default;
};

//! How far an estimate may be from the truth when nothing was learned yet.
inline constexpr double uncalibratedError = 0.3;

[[nodiscard]] qint64 estimatedTokens(const TokenFeatures &features, const TokenCalibration &calibration);

//! \brief \a calibration after \a observation: a Kalman filter over the weights. Nothing of no tokens is learned.
//!
//! All weights of texts are first taken to be off by the same factor, so that one answer in English tells something of
//! Chinese too; each more tells them apart. An observation far from all that came before weighs little: the provider
//! read something that was not in the request. Source: Kalman 1960; the figures were tried with tst_estimates.
[[nodiscard]] TokenCalibration calibratedBy(const TokenObservation &observation, TokenCalibration calibration);

} // namespace oriel

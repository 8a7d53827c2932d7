// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TokenEstimate.h"

#include <algorithm>
#include <cmath>

namespace oriel {

namespace {

constexpr std::size_t n = tokenFeatureCount;
constexpr std::size_t textFeatures = 8;
constexpr double commonVariance = 0.3 * 0.3; //!< of all weights of texts together
constexpr double ownVariance = 0.3 * 0.3; //!< of each for itself
constexpr double perMessage = 4; //!< OpenAI's 3, and a role
constexpr double perRequest = 3;
constexpr double perMessageVariance = 2 * 2;
constexpr double perRequestVariance = 8 * 8;
constexpr double relativeNoise = 0.04; //!< texts of one kind differ that much
constexpr double roundingVariance = 1;
constexpr double drift = 1e-5; //!< a vendor may change a model under its name
constexpr int observationsBeforeDoubt = 6;
constexpr double doubtfulError = 0.5;
constexpr double trustedError = 0.25; //!< when the last ones were further off than that, the model has changed
constexpr double doubt = 1000; //!< by so much the variance of a doubtful observation is larger

using Vector = std::array<double, n>;

double predicted(const Vector &amounts, const Vector &weights)
{
    double sum = 0;
    for (std::size_t i = 0; i < n; ++i)
        sum += amounts[i] * weights[i];
    return std::max(sum, 0.0);
}

} // namespace

TokenFeatures &TokenFeatures::operator+=(const TokenFeatures &more)
{
    for (std::size_t i = 0; i < n; ++i)
        amounts[i] += more.amounts[i];
    return *this;
}

TokenCalibration::TokenCalibration()
{
    for (std::size_t i = 0; i < textFeatures; ++i) {
        weights[i] = 1;
        for (std::size_t j = 0; j < textFeatures; ++j)
            covariance[i * n + j] = commonVariance + (i == j ? ownVariance : 0);
    }
    const auto messages = std::size_t(TokenFeature::Messages);
    const auto requests = std::size_t(TokenFeature::Requests);
    weights[messages] = perMessage;
    weights[requests] = perRequest;
    covariance[messages * n + messages] = perMessageVariance;
    covariance[requests * n + requests] = perRequestVariance;
}

qint64 estimatedTokens(const TokenFeatures &features, const TokenCalibration &calibration)
{
    return std::llround(predicted(features.amounts, calibration.weights));
}

TokenCalibration calibratedBy(const TokenObservation &observation, TokenCalibration calibration)
{
    const auto reported = double(observation.tokens);
    const Vector &amounts = observation.features.amounts;
    if (observation.tokens <= 0)
        return calibration;
    const double missed = reported - predicted(amounts, calibration.weights);
    const double share = std::abs(missed) / reported;
    const bool isDoubtful = calibration.observations >= observationsBeforeDoubt && share > doubtfulError
        && calibration.error < trustedError;
    const double variance = (std::pow(relativeNoise * reported, 2) + roundingVariance) * (isDoubtful ? doubt : 1);

    Vector spread{}; // covariance * amounts
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j)
            spread[i] += calibration.covariance[i * n + j] * amounts[j];
    }
    double total = variance;
    for (std::size_t i = 0; i < n; ++i)
        total += amounts[i] * spread[i];
    for (std::size_t i = 0; i < n; ++i)
        calibration.weights[i] = std::max(calibration.weights[i] + spread[i] * missed / total, 0.0);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j)
            calibration.covariance[i * n + j] -= spread[i] * spread[j] / total;
        if (i < textFeatures)
            calibration.covariance[i * n + i] += drift;
    }
    ++calibration.observations;
    constexpr double lastShare = 0.2;
    const double weight = std::max(1.0 / calibration.observations, lastShare);
    calibration.error = calibration.error.value_or(share) * (1 - weight) + share * weight;
    return calibration;
}

} // namespace oriel

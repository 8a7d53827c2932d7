// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/CalibrationRepository.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

template<std::size_t Size>
QString numbersText(const std::array<double, Size> &numbers)
{
    QJsonArray array;
    for (const double number : numbers)
        array.append(number);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

template<std::size_t Size>
bool readNumbers(const QString &text, std::array<double, Size> &numbers)
{
    const auto array = QJsonDocument::fromJson(text.toUtf8()).array();
    if (array.size() != qsizetype(Size))
        return false;
    for (std::size_t i = 0; i < Size; ++i) {
        if (!array[qsizetype(i)].isDouble())
            return false;
        numbers[i] = array[qsizetype(i)].toDouble();
    }
    return true;
}

} // namespace

Result<TokenCalibration> CalibrationRepository::read(const Origin &model) const
{
    TokenCalibration found;
    bool isGood = true;
    const auto take = [&found, &isGood](const Row &row) {
        isGood = readNumbers(row.text(0), found.weights) && readNumbers(row.text(1), found.covariance);
        found.observations = int(row.integer(2));
        found.error = row.number(3);
    };
    auto read = m_database.each(take,
                                u"SELECT weights, covariance, observations, error FROM token_calibration"
                                " WHERE provider = ? AND model = ?"_s,
                                model.provider, model.model);
    if (!read)
        return std::unexpected(read.error());
    return isGood ? found : TokenCalibration();
}

Result<void> CalibrationRepository::write(const Origin &model, const TokenCalibration &calibration,
                                          const QDateTime &now)
{
    return m_database.run(
        u"INSERT INTO token_calibration (provider, model, weights, covariance, observations, error, learned_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (provider, model) DO UPDATE SET"
        " weights = excluded.weights, covariance = excluded.covariance, observations = excluded.observations,"
        " error = excluded.error, learned_at = excluded.learned_at"_s,
        model.provider, model.model, numbersText(calibration.weights), numbersText(calibration.covariance),
        calibration.observations, calibration.error.value_or(0), now);
}

} // namespace oriel

// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/FieldsJson.h"

#include "domain/Fields.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestFieldsJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usageComesBackAsItWas();
    void errorsComeBackButForTheirDetail();
    void parametersComeBackAsTheyWere();
    void nothingSaidIsAnEmptyObject();
    void wrongTypesAndUnknownNamesAreLeftAlone();
};

namespace {

//! Through bytes, as in a file.
template<typename Value>
Value thereAndBack(const Value &value)
{
    const auto bytes = QJsonDocument(fieldsToJson(value)).toJson(QJsonDocument::Compact);
    return fieldsFromJson<Value>(QJsonDocument::fromJson(bytes).object());
}

} // namespace

void TestFieldsJson::usageComesBackAsItWas()
{
    Usage usage;
    usage.prompt = 0; // reported as zero is not "not reported"
    usage.completion = 9'007'199'254'740'993; // more than a double can hold
    usage.cost = Money::fromUsd(0.1);
    usage.isEstimated = true;
    QCOMPARE(thereAndBack(usage), usage);
}

void TestFieldsJson::errorsComeBackButForTheirDetail()
{
    Error error;
    error.kind = ErrorKind::RateLimit;
    error.message = u"Slow down."_s;
    error.status = 429;
    error.requestId = u"req_1"_s;
    error.code = QString();
    error.limit = 8192;
    error.phase = ErrorPhase::FirstByte;
    error.retryAfter = std::chrono::milliseconds(1500);
    error.shouldRetry = false;
    QCOMPARE(thereAndBack(error), error);
    Error withDetail = error;
    withDetail.detail = u"for the log only"_s;
    QCOMPARE(thereAndBack(withDetail), error);
}

void TestFieldsJson::parametersComeBackAsTheyWere()
{
    GenerationParameters parameters;
    parameters.temperature = 0.7;
    parameters.seed = -1;
    parameters.stop = {u"END"_s, u"\n\n"_s};
    parameters.reasoningEffort = ReasoningEffort::Minimal;
    parameters.responseSchema = "{ \"type\" : \"object\", \"title\": \"\xC3\xA4\" }";
    parameters.bodyPatch = "{\"a\":null}";
    QCOMPARE(thereAndBack(parameters), parameters);
}

void TestFieldsJson::nothingSaidIsAnEmptyObject()
{
    QCOMPARE(fieldsToJson(Usage{}), QJsonObject());
    QCOMPARE(fieldsFromJson<Usage>({}), Usage{});
}

void TestFieldsJson::wrongTypesAndUnknownNamesAreLeftAlone()
{
    const QJsonObject odd{{u"prompt"_s, u"many"_s}, {u"total"_s, 7}, {u"of_tomorrow"_s, true}};
    Usage usage;
    usage.total = 7;
    QCOMPARE(fieldsFromJson<Usage>(odd), usage);
    QCOMPARE(fieldsFromJson<Error>({{u"kind"_s, u"of_tomorrow"_s}, {u"message"_s, u"m"_s}}).message, u"m"_s);
    QVERIFY(!fieldsFromJson<GenerationParameters>({{u"top_k"_s, 1e300}}).topK);
}

QTEST_GUILESS_MAIN(TestFieldsJson)
#include "tst_fieldsjson.moc"

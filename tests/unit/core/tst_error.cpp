// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Error.h"
#include "core/Result.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhetherTheSameRequestMaySucceedLater_data();
    void saysWhetherTheSameRequestMaySucceedLater();
    void theUpstreamsOwnSayGoesBeforeTheKind();
    void theUpstreamCannotMakeUsRepeatWhatThePersonStopped();
    void aConflictPassesWithTime();
    void aWrongCertificateStaysWrong();
    void everyKindHasItsOwnName();
    void everyPhaseHasItsOwnName();
    void failureFillsInWhatIsGiven();
};

namespace {
Error errorOf(ErrorKind kind)
{
    Error error;
    error.kind = kind;
    return error;
}
} // namespace

void TestError::saysWhetherTheSameRequestMaySucceedLater_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isRetryable");
    const QSet<ErrorKind> passing{ErrorKind::RateLimit, ErrorKind::Overloaded, ErrorKind::Timeout,
                                  ErrorKind::Server,    ErrorKind::Network,    ErrorKind::StreamTruncated};
    for (int i = 0; i <= int(ErrorKind::InvalidInput); ++i) {
        const auto kind = ErrorKind(i);
        QTest::newRow(errorKindName(kind).data()) << i << passing.contains(kind);
    }
}

void TestError::saysWhetherTheSameRequestMaySucceedLater()
{
    QFETCH(int, kind);
    QFETCH(bool, isRetryable);
    QCOMPARE(errorOf(ErrorKind(kind)).isRetryable(), isRetryable);
}

void TestError::theUpstreamsOwnSayGoesBeforeTheKind()
{
    auto error = errorOf(ErrorKind::Server);
    error.shouldRetry = false;
    QVERIFY(!error.isRetryable());
    error = errorOf(ErrorKind::BadRequest);
    error.shouldRetry = true;
    QVERIFY(error.isRetryable());
}

void TestError::theUpstreamCannotMakeUsRepeatWhatThePersonStopped()
{
    for (const auto kind : {ErrorKind::Cancelled, ErrorKind::Storage, ErrorKind::InvalidInput}) {
        auto error = errorOf(kind);
        error.shouldRetry = true;
        QVERIFY(!error.isRetryable());
    }
}

void TestError::aConflictPassesWithTime()
{
    auto error = errorOf(ErrorKind::BadRequest);
    error.status = 409;
    QVERIFY(error.isRetryable());
    error.status = 400;
    QVERIFY(!error.isRetryable());
}

void TestError::aWrongCertificateStaysWrong()
{
    auto error = errorOf(ErrorKind::Network);
    error.phase = ErrorPhase::Tls;
    QVERIFY(!error.isRetryable());
    error.phase = ErrorPhase::Connect;
    QVERIFY(error.isRetryable());
}

void TestError::everyKindHasItsOwnName()
{
    QSet<QString> names;
    for (int i = 0; i <= int(ErrorKind::InvalidInput); ++i)
        names.insert(errorKindName(ErrorKind(i)));
    QCOMPARE(names.size(), int(ErrorKind::InvalidInput) + 1);
    QCOMPARE(errorKindName(ErrorKind::RateLimit), "rate_limit"_L1);
}

void TestError::everyPhaseHasItsOwnName()
{
    QSet<QString> names;
    for (int i = 0; i <= int(ErrorPhase::Idle); ++i)
        names.insert(errorPhaseName(ErrorPhase(i)));
    QCOMPARE(names.size(), int(ErrorPhase::Idle) + 1);
}

void TestError::failureFillsInWhatIsGiven()
{
    const Result<int> result = failure(ErrorKind::Storage, u"No."_s, u"errno 1"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Storage);
    QCOMPARE(result.error().message, u"No."_s);
    QCOMPARE(result.error().detail, u"errno 1"_s);
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"

// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/NetworkErrors.h"
#include "support/FakeTranslator.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;

//! What is said of a connection that failed.
class TestNetworkErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFailureIsASentenceWithItsPlace()
    {
        const QUrl url(u"https://api.example.org:8443/v1/chat?key=hidden"_s);
        for (int code = QNetworkReply::ConnectionRefusedError; code <= QNetworkReply::UnknownServerError; ++code) {
            for (const auto stage : {ExchangeStage::Connecting, ExchangeStage::Sending, ExchangeStage::AwaitingHead,
                                     ExchangeStage::Body}) {
                const auto error = networkError(QNetworkReply::NetworkError(code), stage, url, {});
                QVERIFY2(error.message.endsWith(u'.') && !error.message.contains(u'%'), qPrintable(error.message));
                QVERIFY2(!error.message.contains(u"hidden"_s), qPrintable(error.message));
            }
        }
        QCOMPARE(networkError(QNetworkReply::ConnectionRefusedError, ExchangeStage::Connecting, url, {}).message,
                 u"api.example.org:8443 refused the connection."_s);
        QCOMPARE(tlsError(url, {}).message, u"The certificate of api.example.org:8443 is not trusted."_s);
        QCOMPARE(tlsError(url, u"It has expired."_s).message,
                 u"The certificate of api.example.org:8443 is not accepted: It has expired."_s);
        QCOMPARE(pinError(url, u"ab:cd"_s).message,
                 u"The certificate of api.example.org:8443 is not the pinned one; its SHA-256 is ab:cd."_s);
    }

    void itIsSaidInThePersonsLanguage()
    {
        const FakeTranslator translator(
            {{u"%1 did not begin to answer within %2 s."_s, u"%1 在 %2 秒内没有开始回答。"_s},
             {u"There is no address for %1."_s, u"找不到 %1 的地址。"_s}});
        const QUrl url(u"https://api.example.org/v1"_s);
        QCOMPARE(timeoutError(ErrorPhase::FirstByte, std::chrono::seconds(30), url).message,
                 u"api.example.org 在 30 秒内没有开始回答。"_s);
        QCOMPARE(networkError(QNetworkReply::HostNotFoundError, ExchangeStage::Connecting, url, {}).message,
                 u"找不到 api.example.org 的地址。"_s);
    }
};

QTEST_GUILESS_MAIN(TestNetworkErrors)
#include "tst_networkerrors.moc"

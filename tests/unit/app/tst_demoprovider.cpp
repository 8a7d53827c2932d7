// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DemoProvider.h"
#include "support/FakeTranslator.h"
#include "support/RecordingSink.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DemoProviderTest : public QObject
{
    Q_OBJECT

    static ChatRequest asking(const QString &question)
    {
        ChatRequest request;
        request.messages.push_back(textMessage(Role::User, question));
        return request;
    }

private Q_SLOTS:
    void answers()
    {
        DemoProvider provider(0ms);
        test::RecordingSink sink;
        const auto end = QCoro::waitFor(provider.stream(asking(u"pump?"_s), sink, {}));
        QVERIFY(end && end->reason == FinishReason::Complete);
        QVERIFY(sink.builder.message().text().startsWith(u"Hold the RESET button"_s));
        QVERIFY(sink.builder.usage()->isEstimated);
    }

    void aStopAfterWordsIsAResult()
    {
        DemoProvider provider(1ms);
        test::RecordingSink sink;
        std::stop_source stop;
        sink.onEvent = [&] {
            if (sink.builder.hasContent())
                stop.request_stop();
        };
        const auto end = QCoro::waitFor(provider.stream(asking(u"pump?"_s), sink, stop.get_token()));
        QVERIFY(end && end->reason == FinishReason::Cancelled);
    }

    void aStopBeforeTheFirstWordIsTheErrorCancelled()
    {
        DemoProvider provider(10s); // would take minutes
        test::RecordingSink sink;
        std::stop_source stop;
        stop.request_stop();
        const auto end = QCoro::waitFor(provider.stream(asking(u"pump?"_s), sink, stop.get_token()));
        QVERIFY(!end && end.error().kind == ErrorKind::Cancelled);
    }

    void whatItProposesWorksInAnyLanguage()
    {
        const FakeTranslator translator({{u"Show me an error"_s, u"Zeig mir einen Fehler"_s},
                                         {u"Think about it first"_s, u"Denk zuerst darüber nach"_s}});
        DemoProvider provider(0ms);
        test::RecordingSink none;
        const auto failed = QCoro::waitFor(provider.stream(asking(u"Zeig mir einen Fehler"_s), none, {}));
        QVERIFY(!failed && failed.error().kind == ErrorKind::Overloaded);
        QCOMPARE(DemoProvider::questions().error, u"Zeig mir einen Fehler"_s);

        test::RecordingSink thinking;
        QVERIFY(QCoro::waitFor(provider.stream(asking(u"Denk zuerst darüber nach "_s), thinking, {})));
        QVERIFY(std::holds_alternative<ReasoningPart>(thinking.builder.parts().front()));
    }

    void showsAnErrorAndACut()
    {
        DemoProvider provider(0ms);
        test::RecordingSink none;
        const auto error = QCoro::waitFor(provider.stream(asking(u"an error"_s), none, {}));
        QVERIFY(!error && error.error().kind == ErrorKind::Overloaded && none.events.empty());
        test::RecordingSink some;
        const auto cut = QCoro::waitFor(provider.stream(asking(u"cut"_s), some, {}));
        QVERIFY(!cut && cut.error().kind == ErrorKind::StreamTruncated && some.builder.hasContent());
    }
};

QTEST_GUILESS_MAIN(DemoProviderTest)
#include "tst_demoprovider.moc"

// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/GroundedProvider.h"
#include "support/RecordingSink.h"
#include "support/ScriptedProvider.h"

#include <QCoroTask>
#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestGroundedProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aModelGetsTheSourcesInWords();
    void theOfflineAssistantGetsThemAsFiles();
    void whereNothingWasFoundTheOfflineAssistantIsNotAsked();
    void whereNothingWasFoundAModelAndThePersonAreTold();
    void withoutDocumentsNothingChanges();

private:
    static ChatRequest question(std::optional<std::vector<Source>> sources)
    {
        ChatRequest request;
        request.messages.push_back(textMessage(Role::User, u"How is it reset?"_s));
        request.documents = {true, {}};
        request.sources = std::move(sources);
        return request;
    }
    static Source source()
    {
        Source source;
        source.document = u"manual.pdf"_s;
        source.text = u"Hold RESET for five seconds."_s;
        return source;
    }
    //! What the one behind it was asked.
    ChatRequest asked(ChatRequest request, bool isOffline)
    {
        GroundedProvider grounded({std::shared_ptr<void>(), &m_provider}, isOffline);
        grounded.stream(std::move(request), m_sink, {});
        m_provider.end();
        return m_provider.requests.empty() ? ChatRequest() : m_provider.requests.back();
    }

    ScriptedProvider m_provider;
    RecordingSink m_sink;
};

void TestGroundedProvider::aModelGetsTheSourcesInWords()
{
    const auto request = asked(question({{source()}}), false);
    QVERIFY(request.system.contains(u"cite"_s));
    QVERIFY(request.messages.back().text().contains(u"Hold RESET"_s));
    QVERIFY(!request.sources);
    QVERIFY(request.documents.isEmpty());
}

void TestGroundedProvider::theOfflineAssistantGetsThemAsFiles()
{
    const auto request = asked(question({{source()}}), true);
    const auto *file = std::get_if<FilePart>(&request.messages.back().parts.front());
    QVERIFY(file);
    QCOMPARE(file->source, std::optional(1));
}

void TestGroundedProvider::whereNothingWasFoundTheOfflineAssistantIsNotAsked()
{
    m_provider.requests.clear();
    GroundedProvider grounded({std::shared_ptr<void>(), &m_provider}, true);
    const auto end = QCoro::waitFor(grounded.stream(question(std::vector<Source>()), m_sink, {}));
    QVERIFY(end.has_value());
    QVERIFY(m_provider.requests.empty());
    QVERIFY(std::ranges::any_of(m_sink.events, [](const StreamEvent &event) {
        const auto *text = std::get_if<TextDelta>(&event);
        return text && text->text == u"Nothing in your documents answers this."_s;
    }));
}

void TestGroundedProvider::whereNothingWasFoundAModelAndThePersonAreTold()
{
    const auto request = asked(question(std::vector<Source>()), false);
    QVERIFY(request.system.contains(u"nothing in them"_s));
    QVERIFY(std::ranges::any_of(m_sink.events,
                                [](const StreamEvent &event) { return std::holds_alternative<Notice>(event); }));
}

void TestGroundedProvider::withoutDocumentsNothingChanges()
{
    auto plain = question({});
    plain.documents = {};
    QVERIFY(asked(plain, false) == plain);
}

QTEST_GUILESS_MAIN(TestGroundedProvider)
#include "tst_groundedprovider.moc"

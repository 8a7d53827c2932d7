// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Settings.h"

#include "settings/Paths.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"settings.json"_s);
    }

    void withoutAFileEverythingIsItsDefault()
    {
        const Settings settings(m_path);
        QVERIFY(settings.problems().isEmpty());
        QVERIFY(!settings.fileError());
        QCOMPARE(settings.get(setting::providerDefault), u"offline"_s);
        QCOMPARE(settings.get(setting::textScale), 100);
        QCOMPARE(settings.get(setting::theme), u"system"_s);
        QCOMPARE(settings.generation(), GenerationParameters{});
        QCOMPARE(settings.timeouts(), NetworkTimeouts{});
        QCOMPARE(settings.proxy(), ProxySettings{});
        QVERIFY(!QFileInfo::exists(m_path));
    }

    void everyTypedKeyIsInTheTable()
    {
        const auto is = [](QLatin1StringView name, SettingType type, bool hasDefault) {
            const auto *spec = findSetting(name.toString());
            return spec && spec->type == type
                && std::holds_alternative<std::monostate>(spec->defaultValue) != hasDefault;
        };
        QVERIFY(is(setting::providerDefault.name, SettingType::Text, true));
        QVERIFY(is(setting::temperature.name, SettingType::Number, false));
        QVERIFY(is(setting::topP.name, SettingType::Number, false));
        QVERIFY(is(setting::topK.name, SettingType::Integer, false));
        QVERIFY(is(setting::maxTokens.name, SettingType::Integer, false));
        QVERIFY(is(setting::reasoning.name, SettingType::Choice, false));
        QVERIFY(is(setting::system.name, SettingType::Text, false));
        QVERIFY(is(setting::proxy.name, SettingType::Text, true));
        QVERIFY(is(setting::connectTimeout.name, SettingType::Integer, true));
        QVERIFY(is(setting::firstByteTimeout.name, SettingType::Integer, true));
        QVERIFY(is(setting::idleTimeout.name, SettingType::Integer, true));
        QVERIFY(is(setting::retries.name, SettingType::Integer, true));
        QVERIFY(is(setting::keyStore.name, SettingType::Choice, true));
        QVERIFY(is(setting::theme.name, SettingType::Choice, true));
        QVERIFY(is(setting::textScale.name, SettingType::Integer, true));
        QVERIFY(is(setting::shortcuts.name, SettingType::Text, false));
        QVERIFY(is(setting::tray.name, SettingType::Choice, true));
        QVERIFY(is(setting::notifications.name, SettingType::Choice, true));
        QVERIFY(is(setting::language.name, SettingType::Choice, true));
        QVERIFY(is(setting::sendKey.name, SettingType::Choice, true));
        QVERIFY(is(setting::logLevel.name, SettingType::Choice, true));
        QVERIFY(is(setting::recentModels.name, SettingType::Text, false));
        QVERIFY(is(setting::density.name, SettingType::Choice, true));
        QVERIFY(is(setting::motion.name, SettingType::Choice, true));
        QVERIFY(is(setting::tokenizers.name, SettingType::Text, false));
        QVERIFY(is(setting::fallback.name, SettingType::Text, false));
        QVERIFY(is(setting::breakerFailures.name, SettingType::Integer, true));
        QVERIFY(is(setting::breakerRest.name, SettingType::Integer, true));
        QVERIFY(is(setting::budgetDay.name, SettingType::Number, false));
        QVERIFY(is(setting::budgetMonth.name, SettingType::Number, false));
        QVERIFY(is(setting::budgetProviders.name, SettingType::Text, false));
        QVERIFY(is(setting::budgetStop.name, SettingType::Choice, true));
        QVERIFY(is(setting::budgetLifted.name, SettingType::Text, false));
        QCOMPARE(settingsTable().size(), std::size_t(33));
    }

    void everyDefaultIsAllowed()
    {
        for (const auto &spec : settingsTable()) {
            QVERIFY2(!spec.help.isEmpty() && spec.help.endsWith(u'.'), qPrintable(spec.key));
            if (!std::holds_alternative<std::monostate>(spec.defaultValue))
                QVERIFY2(settingFromText(spec, settingText(spec.defaultValue)), qPrintable(spec.key));
        }
    }

    void whatIsSetIsReadAgain()
    {
        Settings settings(m_path);
        QVERIFY(settings.set(u"ui.theme"_s, u"dark"_s));
        QVERIFY(settings.set(u"generation.temperature"_s, u"0.7"_s));
        QVERIFY(settings.set(u"provider.default"_s, u"openai"_s));
        QVERIFY(settings.set(u"generation.reasoning"_s, u"high"_s));
        QVERIFY(settings.set(u"network.proxy"_s, u"socks5://ada@proxy.example:1080"_s));
        QVERIFY(settings.set(u"generation.system"_s, u"Be \"brief\".\nPlease — always."_s));
        const Settings again(m_path);
        QCOMPARE(again.get(setting::theme), u"dark"_s);
        QCOMPARE(again.generation().temperature, 0.7);
        QCOMPARE(again.generation().reasoningEffort, ReasoningEffort::High);
        QCOMPARE(again.proxy().kind, ProxyKind::Socks5);
        QCOMPARE(again.proxy().user, u"ada"_s);
        QCOMPARE(again.get(setting::system), u"Be \"brief\".\nPlease — always."_s);
        QCOMPARE(read().indexOf("provider.default") < read().indexOf("generation.temperature"), true);
        QCOMPARE(read().indexOf("network.proxy") < read().indexOf("ui.theme"), true);
        QVERIFY(settings.unset(u"ui.theme"_s));
        QCOMPARE(settings.get(setting::theme), u"system"_s);
        QVERIFY(!read().contains("ui.theme"));
    }

    void badTextIsRefusedWithWhatIsAllowed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("choice") << u"ui.theme"_s << u"purple"_s << u"light, dark or system"_s;
        QTest::newRow("range") << u"ui.text_scale"_s << u"79"_s << u"a whole number from 80 to 200"_s;
        QTest::newRow("not whole") << u"ui.text_scale"_s << u"100.5"_s << u"a whole number"_s;
        QTest::newRow("not a number") << u"generation.temperature"_s << u"warm"_s << u"a number from 0 to 2"_s;
        QTest::newRow("nan") << u"generation.temperature"_s << u"nan"_s << u"a number from 0 to 2"_s;
        QTest::newRow("inf") << u"network.retries"_s << u"inf"_s << u"a whole number from 0 to 10"_s;
        QTest::newRow("huge") << u"generation.max_tokens"_s << u"1e300"_s << u"a whole number"_s;
        QTest::newRow("empty") << u"ui.text_scale"_s << QString() << u"a whole number"_s;
        QTest::newRow("proxy") << u"network.proxy"_s << u"proxy.example:80"_s << u"http://host:port"_s;
        QTest::newRow("proxy with password")
            << u"network.proxy"_s << u"http://u:secret@h:80"_s << u"without a password"_s;
        QTest::newRow("provider") << u"provider.default"_s << u"My Provider"_s << u"a provider's name"_s;
        QTest::newRow("unknown") << u"ui.them"_s << u"dark"_s << u"Did you mean ui.theme?"_s;
        QTest::newRow("unknown and far") << u"zzz"_s << u"dark"_s << u"There is no setting “zzz”."_s;
    }

    void badTextIsRefusedWithWhatIsAllowed()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QFETCH(QString, says);
        Settings settings(m_path);
        const auto set = settings.set(key, text);
        QVERIFY(!set);
        QCOMPARE(set.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(set.error().message.contains(says), qPrintable(set.error().message));
        QVERIFY(!QFileInfo::exists(m_path));
    }

    void badValueInTheFileIsReportedAndKept()
    {
        const QByteArray text =
            "{\n  \"ui.theme\": \"purple\",\n  \"ui.text_scale\": \"150\",\n  \"network.retries\": 5\n}\n";
        write(text);
        Settings settings(m_path);
        QCOMPARE(settings.problems().size(), 2);
        const auto &problem = settings.problems().first();
        QCOMPARE(problem.file, m_path);
        QCOMPARE(problem.line, 2);
        QCOMPARE(problem.key, u"ui.theme"_s);
        QCOMPARE(problem.sentence(),
                 m_path + u", line 2: ui.theme is \"purple\". Allowed: light, dark or system. Using system."_s);
        QCOMPARE(settings.get(setting::theme), u"system"_s);
        QCOMPARE(settings.get(setting::textScale), 100);
        QCOMPARE(settings.get(setting::retries), 5);
        QCOMPARE(read(), text);
        QVERIFY(settings.set(u"log.level"_s, u"info"_s));
        QVERIFY(read().contains("\"ui.theme\": \"purple\""));
    }

    void everyWrongTypeIsAProblem()
    {
        for (const auto &spec : settingsTable()) {
            for (const auto *value : {"[]", "{}", "true", "-1e9", "\"\\u0000\""}) {
                if (spec.key == u"generation.system"_s && QByteArrayView(value).startsWith('"'))
                    continue; // any text is allowed
                write("{" + jsonText(spec.key) + ": " + value + "}");
                const Settings settings(m_path);
                QVERIFY2(settings.problems().size() == 1, qPrintable(spec.key + u' ' + QString::fromLatin1(value)));
                QCOMPARE(settings.value(spec.key), spec.defaultValue);
            }
        }
    }

    void unknownKeysAreToldAndKept()
    {
        write("{\"future.thing\": {\"a\": [1, 2]}, \"ui.theme\": \"dark\"}");
        Settings settings(m_path);
        QCOMPARE(settings.unknownKeys(), QStringList{u"future.thing"_s});
        QVERIFY(settings.set(u"ui.text_scale"_s, u"120"_s));
        QVERIFY(read().contains("\"future.thing\": {\"a\": [1, 2]}"));
    }

    void brokenFileGivesDefaultsAndIsNotOverwritten()
    {
        write("{\"ui.theme\": \"dark\"");
        Settings settings(m_path);
        QVERIFY(settings.fileError());
        QVERIFY(settings.fileError()->message.contains(m_path));
        QCOMPARE(settings.get(setting::theme), u"system"_s);
        const auto set = settings.set(u"ui.theme"_s, u"light"_s);
        QVERIFY(!set);
        QCOMPARE(set.error().kind, ErrorKind::Storage);
        QCOMPARE(read(), QByteArray("{\"ui.theme\": \"dark\""));
    }

    void fileThatBreaksLaterKeepsWhatWasRead()
    {
        Settings settings(m_path);
        QVERIFY(settings.set(u"ui.theme"_s, u"dark"_s));
        write("oops");
        settings.reload();
        QVERIFY(settings.fileError());
        QCOMPARE(settings.get(setting::theme), u"dark"_s);
    }

    void reloadTellsWhatChanged()
    {
        Settings settings(m_path);
        QVERIFY(settings.reload().isEmpty());
        write("{\"ui.theme\": \"dark\", \"ui.text_scale\": 100}");
        QCOMPARE(settings.reload(), QStringList{u"ui.theme"_s});
        QCOMPARE(settings.get(setting::theme), u"dark"_s);
        QFile::remove(m_path);
        QCOMPARE(settings.reload(), QStringList{u"ui.theme"_s});
    }

    void anotherWritersChangeIsKept()
    {
        Settings one(m_path);
        Settings two(m_path);
        QVERIFY(one.set(u"ui.theme"_s, u"dark"_s));
        QVERIFY(two.set(u"ui.text_scale"_s, u"150"_s));
        QCOMPARE(two.get(setting::theme), u"dark"_s);
        QCOMPARE(Settings(m_path).get(setting::theme), u"dark"_s);
    }

    void secretsAreNotRepeatedInProblems()
    {
        write("{\"ui.theme\": \"sk-proj-abcdefghijklmnopqrstuvwxyz0123456789\"}");
        const Settings settings(m_path);
        QCOMPARE(settings.problems().size(), 1);
        QVERIFY(!settings.problems().first().sentence().contains(u"abcdefghijkl"_s));
    }

    void proxiesGoThereAndBack()
    {
        for (const auto &text : {u"system"_s, u"none"_s, u"http://proxy.example:3128"_s, u"socks5://ada@[::1]:1080"_s})
            QCOMPARE(proxyText(proxyFromText(text).value()), text);
        for (const auto &text : {u""_s, u"http://"_s, u"http://h"_s, u"http://h:99999"_s, u"ftp://h:1"_s,
                                 u"http://h:1/path"_s, u"http://h:1?q"_s})
            QVERIFY2(!proxyFromText(text), qPrintable(text));
    }

    void orielHomePutsEverythingUnderOneFolder()
    {
        QProcessEnvironment environment;
        environment.insert(u"ORIEL_HOME"_s, m_folder->filePath(u"home/../home"_s));
        const auto paths = Paths::fromEnvironment(environment);
        QCOMPARE(paths.settingsFile(), m_folder->filePath(u"home/config/settings.json"_s));
        QCOMPARE(paths.cache, m_folder->filePath(u"home/cache"_s));
        QVERIFY(paths.create());
        for (const auto &folder : {paths.config, paths.data, paths.cache})
            QCOMPARE(int(QFileInfo(folder).permissions() & ~(QFile::Permissions(0x7000) | QFile::Permissions(0x0700))),
                     0);
        QVERIFY(!Paths::fromEnvironment({}).config.isEmpty());
        QVERIFY(Paths::fromEnvironment({}).config != Paths::fromEnvironment({}).cache);
    }

    void orielHomeThatIsAFileIsAnError()
    {
        write("x");
        QProcessEnvironment environment;
        environment.insert(u"ORIEL_HOME"_s, m_path);
        const auto made = Paths::fromEnvironment(environment).create();
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Storage);
    }

    //! Writes the page when ORIEL_WRITE_DOCS is set.
    void docsSayWhatTheTableSays()
    {
        QFile page(QStringLiteral(ORIEL_SOURCE_DIR "/docs/settings.md"));
        if (qEnvironmentVariableIsSet("ORIEL_WRITE_DOCS")) {
            QVERIFY(page.open(QIODevice::WriteOnly));
            page.write(settingsMarkdown().toUtf8());
            page.close();
        }
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY2(QString::fromUtf8(page.readAll()) == settingsMarkdown(),
                 "docs/settings.md is old; run ORIEL_WRITE_DOCS=1 tst_settings docsSayWhatTheTableSays");
    }

private:
    void write(const QByteArray &text)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] QByteArray read() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"

// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/MemorySettings.h"
#include "viewmodels/SettingsController.h"

#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

//! Whose file cannot be written.
class BrokenStore final : public SettingsStore
{
public:
    [[nodiscard]] QString text(const QString &) const override { return u"light"_s; }
    [[nodiscard]] QString defaultText(const QString &) const override { return u"system"_s; }
    [[nodiscard]] Result<void> setText(const QString &, const QString &) override
    {
        return failure(ErrorKind::Storage, u"The disk is full."_s);
    }
};

} // namespace

class SettingsControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnySettingTheWindowLooksAsItIsMeantTo()
    {
        MemorySettings store;
        const SettingsController settings(store);
        QCOMPARE(settings.theme(), u"system"_s);
        QCOMPARE(settings.textScale(), 100);
        QVERIFY(!settings.isCompact());
        QVERIFY(!settings.hasReducedMotion());
    }

    void enterSendsUntilThePersonWantsCtrlEnter()
    {
        MemorySettings store;
        SettingsController settings(store);
        const QSignalSpy changed(&settings, &SettingsController::enterSendsChanged);
        QVERIFY(settings.doesEnterSend());
        settings.field(u"ui.send_key"_s)->set(u"ctrl+enter"_s);
        QVERIFY(!settings.doesEnterSend());
        QCOMPARE(changed.count(), 1);
    }

    void whatIsChosenHoldsAtOnceAndIsKept()
    {
        MemorySettings store;
        SettingsController settings(store);
        const QSignalSpy theme(&settings, &SettingsController::themeChanged);
        const QSignalSpy scale(&settings, &SettingsController::textScaleChanged);
        const QSignalSpy compact(&settings, &SettingsController::compactChanged);
        settings.chooseTheme(u"dark"_s);
        settings.chooseTextScale(150);
        settings.chooseCompact(true);
        QVERIFY(theme.count() > 0);
        QCOMPARE(scale.count(), 1);
        QCOMPARE(compact.count(), 1);
        const SettingsController later(store);
        QCOMPARE(later.theme(), u"dark"_s);
        QCOMPARE(later.textScale(), 150);
        QVERIFY(later.isCompact());
    }

    void aSizeIsKeptWithinItsLimits()
    {
        MemorySettings store;
        SettingsController settings(store);
        settings.chooseTextScale(10);
        QCOMPARE(settings.textScale(), 80);
        settings.chooseTextScale(1000);
        QCOMPARE(settings.textScale(), 200);
    }

    void theThemeOfThisRunHoldsUntilOneIsChosen()
    {
        MemorySettings store;
        QVERIFY(store.setText(u"ui.theme"_s, u"light"_s));
        SettingsController settings(store, u"dark"_s);
        QCOMPARE(settings.theme(), u"dark"_s);
        const QSignalSpy theme(&settings, &SettingsController::themeChanged);
        settings.chooseTheme(u"light"_s); // which is what is kept already
        QCOMPARE(settings.theme(), u"light"_s);
        QCOMPARE(theme.count(), 1);
    }

    void theDesktopsWishCountsUntilThePersonSetsAnother()
    {
        MemorySettings store;
        SettingsController settings(store);
        const QSignalSpy motion(&settings, &SettingsController::reducedMotionChanged);
        settings.setSystemReducesMotion(true);
        QVERIFY(settings.hasReducedMotion());
        QCOMPARE(motion.count(), 1);
        settings.field(u"ui.motion"_s)->set(u"full"_s);
        QVERIFY(!settings.hasReducedMotion());
        settings.setSystemReducesMotion(false);
        settings.field(u"ui.motion"_s)->set(u"reduced"_s);
        QVERIFY(settings.hasReducedMotion());
    }

    void whatCannotBeKeptDoesNotHoldAndSaysWhy()
    {
        BrokenStore store;
        SettingsController settings(store);
        settings.chooseTheme(u"dark"_s);
        QCOMPARE(settings.theme(), u"light"_s);
        QCOMPARE(settings.field(u"ui.theme"_s)->error(), u"The disk is full."_s);
    }

    void whatAnotherProgramSetIsSeen()
    {
        MemorySettings store;
        SettingsController settings(store);
        const QSignalSpy scale(&settings, &SettingsController::textScaleChanged);
        QVERIFY(store.setText(u"ui.text_scale"_s, u"120"_s));
        QCOMPARE(settings.textScale(), 100);
        settings.look();
        QCOMPARE(settings.textScale(), 120);
        QCOMPARE(scale.count(), 1);
    }

    void aFieldIsOneObject()
    {
        MemorySettings store;
        SettingsController settings(store);
        auto *field = settings.field(u"network.retries"_s);
        QCOMPARE(settings.field(u"network.retries"_s), field);
        QVERIFY(field->set(u"5"_s));
        QCOMPARE(field->text(), u"5"_s);
    }
};

QTEST_GUILESS_MAIN(SettingsControllerTest)
#include "tst_settingscontroller.moc"

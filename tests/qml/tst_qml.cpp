// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChatStage.h"
#include "Speech.h"

#include <QApplication>
#include <QQmlEngine>
#include <QtQuickTest>

//! Gives the tests in tst_*.qml our modules, a provider that they speak for, and the languages.
class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral(":/qt/qml"));
        qmlRegisterType<oriel::test::ChatStage>("Oriel.Test", 1, 0, "ChatStage");
        qmlRegisterType<oriel::test::Speech>("Oriel.Test", 1, 0, "Speech");
    }
};

int main(int argc, char **argv)
{
    const QApplication application(argc, argv); // as the window has: Qt Charts wants it
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "qml", nullptr, &setup);
}
#include "moc_ChatStage.cpp"
#include "moc_Speech.cpp"
#include "tst_qml.moc"

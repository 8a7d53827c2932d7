// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/Clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

class ClipboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasCopiedLast()
    {
        oriel::Clipboard clipboard;
        clipboard.copy(QStringLiteral("one"));
        clipboard.copy(QStringLiteral("two"));
        clipboard.copy({});
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("two"));
    }
};

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv); // letters and the clipboard need one
    ClipboardTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_clipboard.moc"

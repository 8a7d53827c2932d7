// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <QUrl>

namespace oriel {

//! \brief What comes to the window from outside: files, links, and the wish to be seen.
//!
//! A link opens a conversation or fills the composer. It never sends and never changes a setting or a key:
//! `oriel://conversation/ID`, `oriel://conversation/ID/MESSAGE`, `oriel://new`, `oriel://new?text=WORDS`.
//! Main thread; who shows the window listens. Tests: tst_handover.
class HandOver : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")

public:
    static constexpr qsizetype longestText = 100'000; //!< of a link, in UTF-16 units

    using QObject::QObject;

    //! As they stand on a command line: each a link or the path of a file. None of them: the window is to be seen.
    Q_INVOKABLE void take(const QStringList &arguments);
    //! Whether \a argument is a link of ours, right or wrong.
    [[nodiscard]] static bool isLink(const QString &argument);

Q_SIGNALS:
    void raiseWanted();
    //! \a message may be empty.
    void conversationWanted(const QString &conversation, const QString &message);
    //! A new conversation with \a text in its composer, to be sent by the person or not.
    void textWanted(const QString &text);
    void filesWanted(const QList<QUrl> &files);
    //! Something cannot be done; one sentence.
    void refused(const QString &why);

private:
    void takeLink(const QString &link);
};

} // namespace oriel

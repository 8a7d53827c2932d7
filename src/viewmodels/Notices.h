// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Sentences.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace oriel {

//! \brief Sentences that the person should know without having asked, until they are put away.
//!
//! Main thread. Tests: tst_notices.
class Notices : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")
    Q_PROPERTY(QString text READ text NOTIFY textChanged) //!< all of them; empty for none

public:
    using QObject::QObject;

    [[nodiscard]] QString text() const { return inOneParagraph(m_sentences); }

    //! Each sentence once, whoever says it.
    void add(const QStringList &sentences);
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void textChanged();

private:
    QStringList m_sentences;
};

} // namespace oriel

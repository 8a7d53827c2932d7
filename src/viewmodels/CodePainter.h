// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/Typesetter.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QQuickTextDocument>
#include <QStringList>
#include <QTimer>

#include <vector>

namespace oriel {

//! \brief Gives the code in a text document its colours, once it is complete.
//!
//! Main thread; never works on it for long: a document of many lines gets its colours bit by bit. Where the code has
//! changed in the meantime, it asks anew. Tests: tst_codepainter.
class CodePainter : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(oriel::Typesetter *typesetter MEMBER m_typesetter WRITE setTypesetter NOTIFY changed)
    Q_PROPERTY(QQuickTextDocument *document MEMBER m_quickDocument WRITE setQuickDocument NOTIFY changed)
    Q_PROPERTY(QString language MEMBER m_language WRITE setLanguage NOTIFY changed) //!< as it was written
    Q_PROPERTY(bool complete MEMBER m_isComplete WRITE setComplete NOTIFY changed)
    Q_PROPERTY(QStringList colours MEMBER m_colours WRITE setColours NOTIFY changed) //!< one for each CodeKind

public:
    explicit CodePainter(QObject *parent = nullptr);

    void setTypesetter(Typesetter *typesetter);
    void setQuickDocument(QQuickTextDocument *document);
    void setDocument(QTextDocument *document);
    void setLanguage(const QString &language);
    void setComplete(bool isComplete);
    void setColours(const QStringList &colours);

Q_SIGNALS:
    void changed();
    //! All lines have their colours.
    void painted();

private:
    void ask();
    void take();
    void paintOn();

    QPointer<Typesetter> m_typesetter;
    QPointer<QQuickTextDocument> m_quickDocument;
    QPointer<QTextDocument> m_document;
    QString m_language;
    bool m_isComplete = false;
    QStringList m_colours;
    std::vector<CodeSpan> m_spans; //!< none until they are known
    QString m_asked; //!< the code that colours were asked for
    QFutureWatcher<std::vector<CodeSpan>> m_answer;
    QTimer m_askSoon; //!< once for all properties that change together
    QTimer m_paintSoon;
    int m_nextLine = 0;
};

} // namespace oriel

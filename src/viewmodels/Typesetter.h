// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/CodeHighlighter.h"
#include "text/InlineText.h"
#include "viewmodels/FormulaImage.h"

#include <QFuture>
#include <QHash>
#include <QPointer>
#include <QQmlParserStatus>
#include <QThread>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <functional>
#include <memory>

class QQmlEngine;

namespace oriel {

class FormulaShelf;
class MathEngine;

//! \brief Does on threads of its own what takes long about showing messages: the colours of code, and formulas.
//!
//! A formula is shown as it was written until it is typeset, and for ever where it cannot be. Main thread. What is
//! asked is done in order; what has not begun when it goes is never done. Tests: tst_typesetter.
class Typesetter : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY lookChanged)
    Q_PROPERTY(int letterSize READ letterSize WRITE setLetterSize NOTIFY lookChanged) //!< in pixels
    Q_PROPERTY(QString monospace READ monospace WRITE setMonospace NOTIFY lookChanged) //!< a family of letters

public:
    explicit Typesetter(QObject *parent = nullptr);
    ~Typesetter() override;

    //! As CodeHighlighter::highlight().
    [[nodiscard]] QFuture<std::vector<CodeSpan>> colour(const QString &code, const QString &language);
    //! An <img> for the formula \a run, one position long, for views of the engine that made this.
    [[nodiscard]] QString formulaHtml(const InlineRun &run);

    [[nodiscard]] QColor ink() const { return m_look.ink; }
    void setInk(const QColor &ink);
    [[nodiscard]] int letterSize() const { return m_look.pixelSize; }
    void setLetterSize(int pixels);
    [[nodiscard]] QString monospace() const { return m_look.monospace; }
    void setMonospace(const QString &family);

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void lookChanged();
    //! formulaHtml() gives something else for formulas that were asked for before.
    void formulasChanged();

private:
    using Key = std::pair<QString, bool>; //!< the formula, and whether it has lines of its own

    struct Formula {
        QString id; //!< of its image
        QSizeF size;
    };

    //! A thread, and what stands for it.
    struct Worker {
        QThread thread;
        QObject place;
    };

    void start(Worker &worker, const QString &name);
    void run(Worker &worker, std::function<void()> work);
    void typeset(const Key &key);
    void arrived(const Key &key, const FormulaLook &look, const FormulaImage &image);
    void put(const Key &key, const FormulaImage &image);
    void forget();
    void watchTime();

    FormulaLook m_look;
    QHash<Key, Formula> m_formulas; //!< in this look
    std::shared_ptr<FormulaShelf> m_shelf;
    QPointer<QQmlEngine> m_engine;
    qint64 m_lastId = 0;
    QTimer m_tellSoon; //!< once for all formulas that come together

    CodeHighlighter m_highlighter;
    std::unique_ptr<MathEngine> m_math; //!< made on its worker's thread
    std::atomic<MathEngine *> m_busyMath = nullptr; //!< the same, while it typesets
    std::atomic<qint64> m_formula = 0; //!< counts those that were begun
    qint64 m_watchedFormula = 0; //!< what it was when the time was looked at last
    QTimer m_timeWatch;
    Worker m_colourWorker;
    Worker m_mathWorker; //!< its first formula takes a second
    std::atomic<bool> m_isEnding = false;
};

} // namespace oriel

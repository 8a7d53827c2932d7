// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/Typesetter.h"

#include "viewmodels/FormulaShelf.h"
#include "viewmodels/MathEngine.h"

#include <QPromise>
#include <QQmlEngine>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oriel {

namespace {

constexpr auto gathering = 30ms;
constexpr auto patience = 5s; // up to twice as much for a formula
constexpr qsizetype mostFormulas = 2000; // with images of some 50 KB each

QString providerName(const Typesetter *typesetter)
{
    return u"oriel-formulas-%1"_s.arg(quintptr(typesetter), 0, 16);
}

} // namespace

Typesetter::Typesetter(QObject *parent)
    : QObject(parent)
    , m_shelf(std::make_shared<FormulaShelf>())
{
    m_tellSoon.setSingleShot(true);
    m_tellSoon.setInterval(gathering);
    connect(&m_tellSoon, &QTimer::timeout, this, &Typesetter::formulasChanged);
    m_timeWatch.setInterval(patience);
    connect(&m_timeWatch, &QTimer::timeout, this, &Typesetter::watchTime);
    connect(
        &m_mathWorker.thread, &QThread::finished, &m_mathWorker.place, [this] { m_math.reset(); },
        Qt::DirectConnection);
    start(m_colourWorker, u"colours"_s);
    start(m_mathWorker, u"formulas"_s);
}

Typesetter::~Typesetter()
{
    m_isEnding = true;
    if (auto *math = m_busyMath.load())
        math->interrupt();
    for (auto *worker : {&m_colourWorker, &m_mathWorker}) {
        worker->thread.quit();
        worker->thread.wait();
    }
    if (m_engine)
        m_engine->removeImageProvider(providerName(this));
}

void Typesetter::componentComplete()
{
    m_engine = qmlEngine(this);
    if (m_engine)
        m_engine->addImageProvider(providerName(this), new FormulaProvider(m_shelf));
}

QFuture<std::vector<CodeSpan>> Typesetter::colour(const QString &code, const QString &language)
{
    auto promise = std::make_shared<QPromise<std::vector<CodeSpan>>>();
    promise->start();
    run(m_colourWorker, [this, promise, code, language] {
        promise->addResult(m_highlighter.highlight(code, language));
        promise->finish();
    });
    return promise->future();
}

QString Typesetter::formulaHtml(const InlineRun &run)
{
    const Key key(run.tex, run.kind == InlineRun::Kind::DisplayMath);
    if (!m_formulas.contains(key)) {
        if (m_formulas.size() >= mostFormulas)
            forget();
        put(key, paintSource(run.source, m_look));
        typeset(key);
    }
    const auto formula = m_formulas.value(key);
    return u"<img src=\"image://%1/%2\" width=\"%3\" height=\"%4\" style=\"vertical-align:middle\"/>"_s
        .arg(providerName(this), formula.id)
        .arg(formula.size.width())
        .arg(formula.size.height());
}

void Typesetter::typeset(const Key &key)
{
    m_timeWatch.start();
    run(m_mathWorker, [this, key, look = m_look] {
        if (!m_math)
            m_math = std::make_unique<MathEngine>();
        ++m_formula;
        m_busyMath = m_math.get();
        const auto svg = m_math->typeset(key.first, key.second);
        m_busyMath = nullptr;
        const auto image = paintFormula(svg, look);
        if (image.isFormula)
            QMetaObject::invokeMethod(
                this, [this, key, look, image] { arrived(key, look, image); }, Qt::QueuedConnection);
    });
}

void Typesetter::arrived(const Key &key, const FormulaLook &look, const FormulaImage &image)
{
    const auto formula = m_formulas.constFind(key);
    if (look != m_look || formula == m_formulas.cend())
        return;
    m_shelf->remove(formula->id);
    put(key, image);
    if (!m_tellSoon.isActive())
        m_tellSoon.start();
}

//! An image that has changed gets another name: views keep what they know by name.
void Typesetter::put(const Key &key, const FormulaImage &image)
{
    const auto id = QString::number(++m_lastId);
    m_shelf->put(id, image.image);
    m_formulas.insert(key, {id, image.size});
}

void Typesetter::forget()
{
    m_formulas.clear();
    m_shelf->clear();
    m_tellSoon.start();
}

void Typesetter::setInk(const QColor &ink)
{
    if (m_look.ink == ink)
        return;
    m_look.ink = ink;
    forget();
    Q_EMIT lookChanged();
}

void Typesetter::setLetterSize(int pixels)
{
    if (m_look.pixelSize == pixels || pixels <= 0)
        return;
    m_look.pixelSize = pixels;
    forget();
    Q_EMIT lookChanged();
}

void Typesetter::setMonospace(const QString &family)
{
    if (m_look.monospace == family)
        return;
    m_look.monospace = family;
    forget();
    Q_EMIT lookChanged();
}

//! A formula that is looked at twice in a row takes too long.
void Typesetter::watchTime()
{
    auto *busy = m_busyMath.load();
    if (!busy)
        m_timeWatch.stop();
    else if (std::exchange(m_watchedFormula, m_formula.load()) == m_formula)
        busy->interrupt();
}

void Typesetter::start(Worker &worker, const QString &name)
{
    worker.thread.setObjectName(name);
    worker.place.moveToThread(&worker.thread);
    worker.thread.start(QThread::LowPriority);
}

//! A promise that goes unkept says so to who waits.
void Typesetter::run(Worker &worker, std::function<void()> work)
{
    QMetaObject::invokeMethod(
        &worker.place,
        [this, work = std::move(work)] {
            if (!m_isEnding)
                work();
        },
        Qt::QueuedConnection);
}

} // namespace oriel

// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/MathEngine.h"

#include <QFile>
#include <QJSEngine>
#include <QLoggingCategory>
#include <QMutex>

#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {
constexpr qsizetype longestTex = 8 * 1024;
constexpr qsizetype mostKnown = 500; // formulas that are shown again, in another colour say

QMutex filterMutex;
QLoggingCategory::CategoryFilter otherFilter = nullptr;

void withoutCompilerWarnings(QLoggingCategory *category)
{
    otherFilter(category);
    if (std::string_view(category->categoryName()) == "qt.qml.compiler")
        category->setEnabled(QtWarningMsg, false);
}

//! MathJax as it is bundled uses names before they are declared, which is right, and which Qt finds worth a warning.
class SilentCompiler
{
public:
    SilentCompiler()
    {
        otherFilter = QLoggingCategory::installFilter(nullptr); // ours is asked at once
        QLoggingCategory::installFilter(withoutCompilerWarnings);
    }
    ~SilentCompiler() { QLoggingCategory::installFilter(otherFilter); }
    SilentCompiler(const SilentCompiler &) = delete;
    SilentCompiler &operator=(const SilentCompiler &) = delete;

private:
    QMutexLocker<QMutex> m_lock{&filterMutex};
};
} // namespace

MathEngine::MathEngine(QString script)
    : m_script(std::move(script))
    , m_engine(std::make_unique<QJSEngine>())
{
}

MathEngine::~MathEngine() = default;

QString MathEngine::builtIn()
{
    return u":/oriel/math.js"_s;
}

bool MathEngine::load()
{
    if (m_script.isEmpty())
        return m_isLoaded;
    QFile file(std::exchange(m_script, QString()));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const SilentCompiler silent;
    const auto result = m_engine->evaluate(QString::fromUtf8(file.readAll()), u"math.js"_s);
    m_isLoaded = !result.isError() && m_engine->globalObject().property(u"typeset"_s).isCallable();
    return m_isLoaded;
}

QByteArray MathEngine::typeset(const QString &tex, bool isDisplay)
{
    const std::pair key(tex, isDisplay);
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    if (tex.size() > longestTex || !load())
        return {};
    m_engine->setInterrupted(false); // one that came too late for the last formula
    const auto made = m_engine->globalObject().property(u"typeset"_s).call({tex, isDisplay});
    const auto svg = made.isError() || m_engine->isInterrupted() ? QByteArray()
                                                                 : made.property(u"svg"_s).toString().toUtf8();
    if (m_known.size() >= mostKnown)
        m_known.clear();
    m_known.insert(key, svg.startsWith("<svg") ? svg : QByteArray());
    return m_known.value(key);
}

void MathEngine::interrupt()
{
    m_engine->setInterrupted(true);
}

} // namespace oriel

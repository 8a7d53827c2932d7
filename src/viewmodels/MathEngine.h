// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

class QJSEngine;

namespace oriel {

//! \brief TeX in, SVG out, by MathJax in an engine of its own.
//!
//! One thread, but for interrupt(). MathJax is read when the first formula comes, and never when the build could not
//! fetch it. Tests: tst_typesetter.
class MathEngine
{
public:
    //! \param script  what resources/math was bundled to; empty or not there: no formula is typeset
    explicit MathEngine(QString script = builtIn());
    ~MathEngine();
    MathEngine(const MathEngine &) = delete;
    MathEngine &operator=(const MathEngine &) = delete;

    //! The script of this build, as a resource; empty where MathJax could not be fetched.
    [[nodiscard]] static QString builtIn();

    //! An SVG image in units of a thousandth of the letter size, in "currentColor"; empty when it is no formula that
    //! MathJax knows, or it took too long.
    [[nodiscard]] QByteArray typeset(const QString &tex, bool isDisplay);
    //! Ends a formula that takes too long; it has no SVG then. Any thread, while a formula is being typeset or not.
    void interrupt();

private:
    bool load();

    QString m_script;
    std::unique_ptr<QJSEngine> m_engine;
    bool m_isLoaded = false;
    QHash<std::pair<QString, bool>, QByteArray> m_known;
};

} // namespace oriel

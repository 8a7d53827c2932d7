// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QCoreApplication;
class QProcessEnvironment;

namespace oriel {

//! The languages that the person reads, the dearest first, as "de" or "pt-BR"; none where the environment asks for the
//! language of the source: LC_ALL, LC_MESSAGES or LANG (the first that is set) is C or POSIX. LANGUAGE does not count
//! then, as in gettext.
QStringList preferredLanguages(const QProcessEnvironment &environment);

//! Lets \a application speak the first of \a languages that there is a translation for. English is what the source is
//! written in: whoever reads it sooner than any translated language keeps it. For the main thread, before any sentence
//! is made.
void installTranslation(QCoreApplication &application, const QStringList &languages);

} // namespace oriel

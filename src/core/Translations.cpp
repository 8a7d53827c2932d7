// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QProcessEnvironment>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

const auto folderOfCatalogues = ":/i18n"_L1;
const auto prefix = "oriel_"_L1;
const auto suffix = ".qm"_L1;

//! "de-AT" reads "de", and "zh-TW" does not read "zh_CN".
bool canRead(const QLocale &person, const QString &language)
{
    const QLocale catalogue(language);
    return person.language() == catalogue.language() && person.script() == catalogue.script();
}

QString firstOf(const QStringList &wanted)
{
    const QStringList languages = Translations::languages();
    for (const auto &tag : wanted) {
        const auto found = std::ranges::find_if(
            languages, [locale = QLocale(tag)](const QString &language) { return canRead(locale, language); });
        if (found != languages.end())
            return *found;
    }
    return u"en"_s;
}

} // namespace

QStringList preferredLanguages(const QProcessEnvironment &environment)
{
    for (const auto &name : {u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANG"_s}) {
        const QString locale = environment.value(name).section(u'.', 0, 0);
        if (locale == "C"_L1 || locale == "POSIX"_L1)
            return {};
        if (!locale.isEmpty())
            break;
    }
    return QLocale::system().uiLanguages();
}

Translations::Translations() = default;

Translations::~Translations() = default; // a translator that goes leaves the application

QStringList Translations::languages()
{
    QStringList languages;
    const auto files = QDir(folderOfCatalogues).entryList({prefix + u'*' + suffix}, QDir::Files, QDir::Name);
    for (const auto &file : files)
        languages << file.sliced(prefix.size()).chopped(suffix.size());
    return languages;
}

QString Translations::speak(const QStringList &wanted)
{
    m_translators.clear();
    const QString language = firstOf(wanted);
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    add(u"qtbase_"_s + language, qtFolder); // what is installed last is asked first
    add(u"qtdeclarative_"_s + language, qtFolder);
    add(prefix + language, folderOfCatalogues);
    return language;
}

void Translations::add(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(file, folder) && QCoreApplication::installTranslator(translator.get()))
        m_translators.push_back(std::move(translator));
}

} // namespace oriel

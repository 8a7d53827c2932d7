// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/CodeHighlighter.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

struct Language {
    QLatin1StringView name;
    QLatin1StringView file; //!< without ".lang"
};

//! What source-highlight has no rules for stands by its nearest relative, if that is near enough.
constexpr auto languages = std::to_array<Language>({
    {"ada"_L1, "ada"_L1},
    {"adb"_L1, "ada"_L1},
    {"applescript"_L1, "applescript"_L1},
    {"asm"_L1, "asm"_L1},
    {"assembly"_L1, "asm"_L1},
    {"awk"_L1, "awk"_L1},
    {"bash"_L1, "sh"_L1},
    {"bat"_L1, "bat"_L1},
    {"batch"_L1, "bat"_L1},
    {"bib"_L1, "bib"_L1},
    {"bibtex"_L1, "bib"_L1},
    {"bison"_L1, "bison"_L1},
    {"c"_L1, "c"_L1},
    {"c#"_L1, "csharp"_L1},
    {"c++"_L1, "cpp"_L1},
    {"cc"_L1, "cpp"_L1},
    {"cfg"_L1, "conf"_L1},
    {"cmd"_L1, "bat"_L1},
    {"cobol"_L1, "cobol"_L1},
    {"coffee"_L1, "coffeescript"_L1},
    {"coffeescript"_L1, "coffeescript"_L1},
    {"conf"_L1, "conf"_L1},
    {"console"_L1, "sh"_L1},
    {"cpp"_L1, "cpp"_L1},
    {"cs"_L1, "csharp"_L1},
    {"csharp"_L1, "csharp"_L1},
    {"css"_L1, "css"_L1},
    {"cxx"_L1, "cpp"_L1},
    {"d"_L1, "d"_L1},
    {"dart"_L1, "java"_L1},
    {"desktop"_L1, "desktop"_L1},
    {"diff"_L1, "diff"_L1},
    {"docker"_L1, "sh"_L1},
    {"dockerfile"_L1, "sh"_L1},
    {"elisp"_L1, "lisp"_L1},
    {"erl"_L1, "erlang"_L1},
    {"erlang"_L1, "erlang"_L1},
    {"f90"_L1, "fortran"_L1},
    {"flex"_L1, "flex"_L1},
    {"fortran"_L1, "fortran"_L1},
    {"glsl"_L1, "glsl"_L1},
    {"go"_L1, "go"_L1},
    {"golang"_L1, "go"_L1},
    {"groovy"_L1, "groovy"_L1},
    {"gradle"_L1, "groovy"_L1},
    {"h"_L1, "cpp"_L1},
    {"haskell"_L1, "haskell"_L1},
    {"haxe"_L1, "haxe"_L1},
    {"hlsl"_L1, "glsl"_L1},
    {"hpp"_L1, "cpp"_L1},
    {"hs"_L1, "haskell"_L1},
    {"htm"_L1, "html"_L1},
    {"html"_L1, "html"_L1},
    {"ini"_L1, "desktop"_L1},
    {"java"_L1, "java"_L1},
    {"javascript"_L1, "javascript"_L1},
    {"js"_L1, "javascript"_L1},
    {"json"_L1, "json"_L1},
    {"json5"_L1, "json"_L1},
    {"jsonc"_L1, "json"_L1},
    {"jsx"_L1, "javascript"_L1},
    {"kotlin"_L1, "scala"_L1},
    {"ksh"_L1, "sh"_L1},
    {"kt"_L1, "scala"_L1},
    {"kts"_L1, "scala"_L1},
    {"latex"_L1, "latex"_L1},
    {"ldif"_L1, "ldap"_L1},
    {"less"_L1, "css"_L1},
    {"lex"_L1, "flex"_L1},
    {"lilypond"_L1, "lilypond"_L1},
    {"lisp"_L1, "lisp"_L1},
    {"log"_L1, "log"_L1},
    {"lua"_L1, "lua"_L1},
    {"m4"_L1, "m4"_L1},
    {"make"_L1, "makefile"_L1},
    {"makefile"_L1, "makefile"_L1},
    {"mjs"_L1, "javascript"_L1},
    {"mk"_L1, "makefile"_L1},
    {"mysql"_L1, "sql"_L1},
    {"node"_L1, "javascript"_L1},
    {"objc"_L1, "c"_L1},
    {"objective-c"_L1, "c"_L1},
    {"ocaml"_L1, "caml"_L1},
    {"ml"_L1, "caml"_L1},
    {"pascal"_L1, "pascal"_L1},
    {"patch"_L1, "diff"_L1},
    {"perl"_L1, "perl"_L1},
    {"pgsql"_L1, "sql"_L1},
    {"php"_L1, "php"_L1},
    {"pl"_L1, "perl"_L1},
    {"plsql"_L1, "sql"_L1},
    {"po"_L1, "po"_L1},
    {"postgres"_L1, "sql"_L1},
    {"postgresql"_L1, "sql"_L1},
    {"postscript"_L1, "postscript"_L1},
    {"prolog"_L1, "prolog"_L1},
    {"properties"_L1, "properties"_L1},
    {"proto"_L1, "proto"_L1},
    {"protobuf"_L1, "proto"_L1},
    {"py"_L1, "python"_L1},
    {"python"_L1, "python"_L1},
    {"python3"_L1, "python"_L1},
    {"qml"_L1, "javascript"_L1},
    {"r"_L1, "r"_L1},
    {"racket"_L1, "scheme"_L1},
    {"rb"_L1, "ruby"_L1},
    {"rs"_L1, "rust"_L1},
    {"ruby"_L1, "ruby"_L1},
    {"rust"_L1, "rust"_L1},
    {"scala"_L1, "scala"_L1},
    {"scheme"_L1, "scheme"_L1},
    {"scm"_L1, "scheme"_L1},
    {"scss"_L1, "css"_L1},
    {"sh"_L1, "sh"_L1},
    {"shell"_L1, "sh"_L1},
    {"shell-session"_L1, "sh"_L1},
    {"sml"_L1, "sml"_L1},
    {"sql"_L1, "sql"_L1},
    {"sqlite"_L1, "sql"_L1},
    {"svelte"_L1, "html"_L1},
    {"svg"_L1, "xml"_L1},
    {"systemd"_L1, "desktop"_L1},
    {"tcl"_L1, "tcl"_L1},
    {"tex"_L1, "latex"_L1},
    {"toml"_L1, "desktop"_L1},
    {"ts"_L1, "javascript"_L1},
    {"tsx"_L1, "javascript"_L1},
    {"typescript"_L1, "javascript"_L1},
    {"vala"_L1, "vala"_L1},
    {"vb"_L1, "vbscript"_L1},
    {"vba"_L1, "vbscript"_L1},
    {"vbscript"_L1, "vbscript"_L1},
    {"vim"_L1, "vim"_L1},
    {"vue"_L1, "html"_L1},
    {"xhtml"_L1, "xml"_L1},
    {"xml"_L1, "xml"_L1},
    {"xsd"_L1, "xml"_L1},
    {"xslt"_L1, "xml"_L1},
    {"yacc"_L1, "bison"_L1},
    {"yaml"_L1, "properties"_L1},
    {"yml"_L1, "properties"_L1},
    {"zsh"_L1, "zsh"_L1},
});

} // namespace

QString codeRulesFile(const QString &language)
{
    QString name = language.toLower();
    name.remove(u'{').remove(u'}'); // Pandoc's attributes
    if (name.startsWith(u'.'))
        name.remove(0, 1);
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (u" ,:;{"_s.contains(name.at(at))) // "rust,ignore", "python:main.py"
            name.truncate(at);
    }
    const auto found = std::ranges::find(languages, name, [](const Language &known) { return known.name; });
    return found == languages.end() ? QString() : found->file + ".lang"_L1;
}

} // namespace oriel

// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/PassagePlace.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PassagePlace", text);
}

QString partOf(const FoundPassage &passage)
{
    if (!passage.part)
        return {};
    switch (passage.partKind) {
    case PartKind::None: return {};
    case PartKind::Page: return tr("page %1").arg(*passage.part);
    case PartKind::Slide: return tr("slide %1").arg(*passage.part);
    case PartKind::Sheet:
        return passage.partName.isEmpty() ? tr("sheet %1").arg(*passage.part) : tr("sheet “%1”").arg(passage.partName);
    case PartKind::Chapter:
        return passage.partName.isEmpty() ? tr("chapter %1").arg(*passage.part)
                                          : tr("chapter “%1”").arg(passage.partName);
    }
    Q_UNREACHABLE();
}

} // namespace

QString documentName(const FoundPassage &passage)
{
    return passage.document == passage.path ? QFileInfo(passage.path).fileName() : passage.document;
}

QString placeInDocument(const FoundPassage &passage)
{
    const QString lines = passage.firstLine == passage.lastLine
        ? tr("line %1").arg(passage.firstLine)
        : tr("lines %1 to %2").arg(passage.firstLine).arg(passage.lastLine);
    const QString part = partOf(passage);
    //: %1 is "page 3", "chapter 2", %2 is "line 4" or "lines 4 to 9"
    return part.isEmpty() ? lines : tr("%1, %2").arg(part, lines);
}

} // namespace oriel

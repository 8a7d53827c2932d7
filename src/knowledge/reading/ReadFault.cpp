// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/reading/ReadFault.h"

#include "core/EnumNames.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ReadFault", text);
}

} // namespace

QLatin1StringView readFaultName(ReadFault fault)
{
    switch (fault) {
    case ReadFault::Gone: return "gone"_L1;
    case ReadFault::NotAFile: return "not_a_file"_L1;
    case ReadFault::Empty: return "empty"_L1;
    case ReadFault::TooLarge: return "too_large"_L1;
    case ReadFault::Binary: return "binary"_L1;
    case ReadFault::Damaged: return "damaged"_L1;
    case ReadFault::Truncated: return "truncated"_L1;
    case ReadFault::Encrypted: return "encrypted"_L1;
    case ReadFault::Bomb: return "bomb"_L1;
    case ReadFault::Entities: return "entities"_L1;
    case ReadFault::NoText: return "no_text"_L1;
    case ReadFault::TooMuchText: return "too_much_text"_L1;
    case ReadFault::Crashed: return "crashed"_L1;
    case ReadFault::TookTooLong: return "took_too_long"_L1;
    case ReadFault::TooMuchMemory: return "too_much_memory"_L1;
    case ReadFault::NotStarted: return "not_started"_L1;
    case ReadFault::SetAside: return "set_aside"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<ReadFault> readFaultFromName(QStringView name)
{
    return enumFromName(name, readFaultName, ReadFault::SetAside);
}

QString readFaultSentence(ReadFault fault)
{
    switch (fault) {
    case ReadFault::Gone: return tr("The file is not there any more, or may not be read.");
    case ReadFault::NotAFile: return tr("This is no file that can be read: a device, a pipe or a socket.");
    case ReadFault::Empty: return tr("The file is empty.");
    case ReadFault::TooLarge: return tr("The file is larger than files may be here.");
    case ReadFault::Binary: return tr("The file holds no text, or is of a format that Oriel does not read.");
    case ReadFault::Damaged: return tr("The file is damaged.");
    case ReadFault::Truncated: return tr("The file is cut off: its end is missing.");
    case ReadFault::Encrypted: return tr("The file is encrypted; Oriel cannot read it without its password.");
    case ReadFault::Bomb: return tr("The file unpacks to far more than a document holds, and was not read.");
    case ReadFault::Entities:
        return tr("The file defines XML entities, which documents have no need of, and was not read.");
    case ReadFault::NoText: return tr("The file holds no text, only pictures of it perhaps.");
    case ReadFault::TooMuchText: return tr("The file holds more text than one document may.");
    case ReadFault::Crashed: return tr("Reading the file failed: its reader crashed.");
    case ReadFault::TookTooLong: return tr("Reading the file took too long and was ended.");
    case ReadFault::TooMuchMemory: return tr("Reading the file took too much memory and was ended.");
    case ReadFault::NotStarted: return tr("The file was not read: the program that reads files could not be started.");
    case ReadFault::SetAside: return tr("The file made its reader fail twice and is left alone until it changes.");
    }
    Q_UNREACHABLE();
}

bool isSkipped(ReadFault fault)
{
    switch (fault) {
    case ReadFault::NotAFile:
    case ReadFault::Empty:
    case ReadFault::TooLarge:
    case ReadFault::Binary:
    case ReadFault::Encrypted:
    case ReadFault::NoText: return true;
    default: return false;
    }
}

} // namespace oriel

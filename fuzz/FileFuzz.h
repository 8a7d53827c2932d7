// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Fuzz.h"

#include <QFile>
#include <QTemporaryDir>

namespace oriel::fuzz {

//! A folder for one input, for what reads files alone. It lies in memory, where writing to the disk takes no time.
class InputFolder
{
public:
    //! The path of a file that holds \a content.
    [[nodiscard]] QString put(const QString &name, QByteArrayView content) const
    {
        QFile file(path(name));
        require(file.open(QIODevice::WriteOnly) && file.write(content.data(), content.size()) == content.size(),
                "the input can be written");
        return file.fileName();
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        require(file.open(QIODevice::ReadOnly), "the file is there");
        return file.readAll();
    }

private:
    QTemporaryDir m_folder{QStringLiteral("/dev/shm/oriel-fuzz-XXXXXX")};
};

} // namespace oriel::fuzz

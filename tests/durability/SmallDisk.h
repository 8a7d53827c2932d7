// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oriel::test {

//! \brief A real file system without room, in memory, that only this process sees.
//!
//! In a mount namespace of its own, for which the rights of anybody are enough where the system lets people make user
//! namespaces. To be made while the process has one thread.
class SmallDisk
{
public:
    //! Mounts one on \a folder with \a roomBytes left. What went wrong, if anything: error().
    SmallDisk(const QString &folder, qint64 roomBytes);

    [[nodiscard]] QString error() const { return m_error; }
    //! A megabyte more.
    void makeRoom() const;

private:
    QString m_ballast;
    QString m_error;
};

} // namespace oriel::test

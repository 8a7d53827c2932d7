// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace oriel::test {

//! \brief A disk that is full after so many writes to files, for this process. Needs no rights and no file system of
//! its own, and is full at exactly the write that is wanted.
//!
//! The write before the first that fails is cut in its middle, as the last block of a disk does. Stands before the C
//! library's write(), pwrite64() and posix_fallocate64() for everything in the process, SQLite and Qt too; pipes and
//! terminals are left alone.
class FullDisk
{
public:
    //! From now on \a writes succeed.
    explicit FullDisk(int writes);
    ~FullDisk() { makeRoom(); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

    static void makeRoom();
    [[nodiscard]] static bool wasFull(); //!< since the last one was made
    [[nodiscard]] static int writesSoFar(); //!< since the last one was made
};

} // namespace oriel::test

// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <chrono>
#include <optional>
#include <utility>

namespace oriel {

enum class LockKind { Shared, Exclusive };

//! \brief The lock of a file between processes and threads: gone with it, or with its process, however that ends.
//!
//! The file stays: removing it would let two processes lock two files of one name. Any thread. Tests: tst_filelock.
class FileLock
{
public:
    //! \brief Locks the file \a path, which is made for its owner alone when it is not there.
    //!
    //! \param patience  how long to wait for others
    //! \return absent when others hold it; Storage when the file cannot be opened
    [[nodiscard]] static Result<std::optional<FileLock>> take(const QString &path, LockKind kind,
                                                              std::chrono::milliseconds patience = {});

    FileLock(FileLock &&other) noexcept
        : m_file(std::exchange(other.m_file, -1))
    {
    }
    FileLock &operator=(FileLock &&other) noexcept
    {
        std::swap(m_file, other.m_file);
        return *this;
    }
    ~FileLock();

private:
    explicit FileLock(int file)
        : m_file(file)
    {
    }

    int m_file;
};

} // namespace oriel

// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "durability/FullDisk.h"

#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <atomic>
#include <cerrno>
#include <limits>

namespace oriel::test {

namespace {

constexpr int room = std::numeric_limits<int>::max() / 2;

std::atomic<int> left = room;
std::atomic<int> written = 0;
std::atomic<bool> isFull = false;

} // namespace

FullDisk::FullDisk(int writes)
{
    written = 0;
    isFull = false;
    left = writes;
}

void FullDisk::makeRoom()
{
    left = room;
}

bool FullDisk::wasFull()
{
    return isFull;
}

int FullDisk::writesSoFar()
{
    return written;
}

namespace {

//! How much of \a count may be written; -1 when nothing may.
ssize_t admitted(int file, std::size_t count)
{
    struct stat status = {};
    if (::fstat(file, &status) != 0 || !S_ISREG(status.st_mode) || count == 0)
        return ssize_t(count);
    ++written;
    const int before = left.fetch_sub(1);
    if (before > 1)
        return ssize_t(count);
    left = 0;
    isFull = true;
    if (before == 1 && count > 1)
        return ssize_t(count / 2);
    errno = ENOSPC;
    return -1;
}

} // namespace

} // namespace oriel::test

extern "C" {

ssize_t write(int file, const void *bytes, std::size_t count)
{
    const ssize_t size = oriel::test::admitted(file, count);
    return size < 0 ? size : ::syscall(SYS_write, file, bytes, std::size_t(size));
}

ssize_t pwrite64(int file, const void *bytes, std::size_t count, off64_t place)
{
    const ssize_t size = oriel::test::admitted(file, count);
    return size < 0 ? size : ::syscall(SYS_pwrite64, file, bytes, std::size_t(size), place);
}
}

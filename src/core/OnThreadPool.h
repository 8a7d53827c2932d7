// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <exception>
#include <memory>
#include <type_traits>
#include <utility>

namespace oriel {

//! \brief Does \a work on a thread of the global pool; the future has its result, or throws what it threw.
//!
//! Any thread. QtConcurrent::run() does likewise, with one more library to be loaded at every start.
//!
//! \param work  what it captures must outlive it, or be captured by value; it can be copied
//!
//! Tests: tst_onthreadpool.
template<typename Work>
[[nodiscard]] QFuture<std::invoke_result_t<Work>> onThreadPool(Work work)
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
    auto future = promise->future();
    promise->start(); // else its future counts as cancelled
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        try {
            promise->addResult(work());
        } catch (...) {
            promise->setException(std::current_exception());
        }
        promise->finish();
    });
    return future;
}

} // namespace oriel

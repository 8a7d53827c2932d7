// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroFuture>
#include <QCoroTask>
#include <QObject>
#include <QPromise>

#include <exception>
#include <functional>
#include <memory>

namespace oriel {

namespace detail {
template<typename T>
QCoro::Task<void> keepPromise(std::shared_ptr<QPromise<T>> promise, std::function<QCoro::Task<T>()> work)
{
    promise->start();
    try {
        T result = co_await work();
        promise->addResult(std::move(result));
    } catch (...) {
        promise->setException(std::current_exception()); // of who waits: else he would wait for ever
    }
    promise->finish();
}
} // namespace detail

//! \brief Runs \a work on the thread of \a context and gives its result, or throws what it threw, on the caller's
//! thread.
//!
//! \param context  outlives the task
//! \param work     what it captures must outlive the task, or be captured by value
//!
//! Tests: tst_onthread.
template<typename T>
QCoro::Task<T> onThread(QObject &context, std::function<QCoro::Task<T>()> work)
{
    auto promise = std::make_shared<QPromise<T>>();
    QFuture<T> future = promise->future();
    QMetaObject::invokeMethod(
        &context,
        [promise, work = std::move(work)]() mutable { detail::keepPromise<T>(std::move(promise), std::move(work)); },
        Qt::QueuedConnection);
    co_return co_await future;
}

} // namespace oriel

// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DocumentLibrary.h"

#include <QFileInfo>

#include <algorithm>
#include <coroutine>
#include <functional>
#include <utility>
#include <vector>

namespace oriel::test {

//! Documents that a test says there are; nothing is read.
class ListedLibrary final : public DocumentLibrary
{
public:
    LibraryOverview there;
    LibraryProgress now;
    LibraryHits found;
    Result<PassageView> view = failure(ErrorKind::InvalidInput, QStringLiteral("The file is not there."));
    std::optional<Error> refusal; //!< of what is added
    QStringList searched;
    QStringList removed;
    std::vector<std::stop_token> opened; //!< what each opening is stopped with
    int retries = 0;
    bool isHeld = false; //!< what is added, until release()

    void release()
    {
        isHeld = false;
        for (const auto waiting : std::exchange(m_held, {}))
            waiting.resume();
    }
    void addCollection(const QString &name, const std::vector<LibraryFile> &files)
    {
        there.collections.push_back({name, {QStringLiteral("/docs/") + name}, files});
    }
    void tell() const
    {
        for (const auto &watcher : m_watchers) {
            if (const auto alive = watcher.lock())
                (*alive)();
        }
    }

    QCoro::Task<Result<QStringList>> add(QStringList paths) override
    {
        co_await Gate{*this};
        if (refusal)
            co_return std::unexpected(*refusal);
        QStringList names;
        for (const auto &path : paths) {
            names << QFileInfo(path).fileName();
            if (std::ranges::find(there.collections, names.back(), &LibraryCollection::name) == there.collections.end())
                there.collections.push_back({names.back(), {path}, {}});
        }
        tell();
        co_return names;
    }
    QCoro::Task<Result<LibraryOverview>> overview() override
    {
        co_return LibraryOverview(there);
    } // a copy: GCC 12 moves a member that is returned alone
    QCoro::Task<Result<void>> remove(QString collection) override
    {
        removed << collection;
        std::erase_if(there.collections, [&](const LibraryCollection &one) { return one.name == collection; });
        tell();
        co_return Result<void>();
    }
    void retry() override { ++retries; }
    void setPaused(bool paused) override
    {
        now.isPaused = paused;
        tell();
    }
    [[nodiscard]] LibraryProgress progress() const override { return now; }
    [[nodiscard]] LibrarySubscription watch(std::function<void()> changed) override
    {
        auto watcher = std::make_shared<std::function<void()>>(std::move(changed));
        m_watchers.push_back(watcher);
        return watcher;
    }
    QCoro::Task<Result<LibraryHits>> search(QString words) override
    {
        searched << words;
        co_return LibraryHits(found);
    }
    QCoro::Task<Result<PassageView>> open(Source, std::stop_token stop) override
    {
        opened.push_back(std::move(stop));
        co_return Result<PassageView>(view);
    }

private:
    struct Gate {
        ListedLibrary &library;
        [[nodiscard]] bool await_ready() const { return !library.isHeld; }
        void await_suspend(std::coroutine_handle<> handle) const { library.m_held.push_back(handle); }
        void await_resume() const {}
    };

    std::vector<std::coroutine_handle<>> m_held;
    std::vector<std::weak_ptr<std::function<void()>>> m_watchers;
};

} // namespace oriel::test

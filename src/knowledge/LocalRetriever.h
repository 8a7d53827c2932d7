// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Retriever.h"
#include "knowledge/Knowledge.h"

namespace oriel {

//! \brief Sources from the documents on this machine.
//!
//! Collections that fit together are given whole, in their order; else the best passages, those that follow one another
//! joined. Nothing when nothing has enough of the question. Tests: tst_localretriever.
class LocalRetriever final : public Retriever
{
public:
    //! \param knowledge  outlives this and its tasks
    explicit LocalRetriever(Knowledge &knowledge)
        : m_knowledge(knowledge)
    {
    }

    QCoro::Task<Result<Retrieval>> retrieve(RetrievalRequest request, std::stop_token stop) override;

private:
    Knowledge &m_knowledge;
};

//! A passage as it is cited.
[[nodiscard]] Source sourceOf(const FoundPassage &passage, int number);

//! Numbered, in the order of \a passages; those that follow one another in a document, on the same page and under the
//! same headings, are one. As many as have no more than \a tokens; the first one in any case.
[[nodiscard]] std::vector<Source> sourcesOf(std::vector<FoundPassage> passages, int tokens);

} // namespace oriel

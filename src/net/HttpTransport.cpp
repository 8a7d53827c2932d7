// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HttpTransport.h"

#include "net/NetWords.h"

#include <QLocale>

namespace oriel {

QByteArray HttpHead::header(QByteArrayView name) const
{
    for (const auto &entry : headers) {
        if (entry.name.compare(name, Qt::CaseInsensitive) == 0)
            return entry.value;
    }
    return {};
}

QCoro::Task<Result<HttpAnswer>> fetch(HttpTransport &transport, HttpRequest request, std::stop_token stop)
{
    const auto ceiling = request.bodyCeilingBytes;
    const auto exchange = transport.send(std::move(request), std::move(stop));
    auto head = co_await exchange->head();
    if (!head)
        co_return std::unexpected(std::move(head).error());

    HttpAnswer answer;
    answer.head = std::move(*head);
    while (true) {
        auto bytes = co_await exchange->read();
        if (!bytes)
            co_return std::unexpected(std::move(bytes).error());
        if (bytes->isEmpty())
            co_return answer;
        if (answer.body.size() + bytes->data.size() > ceiling) {
            auto error = failure(ErrorKind::Protocol,
                                 NetWords::tr("The answer is larger than %1, which is the most that is taken.")
                                     .arg(QLocale::c().formattedDataSize(ceiling)));
            error.error().status = answer.head.status;
            co_return error;
        }
        answer.body += bytes->data;
    }
}

} // namespace oriel

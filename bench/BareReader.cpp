// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What reading alone costs: posts a request with QNetworkAccessManager, reads every byte of the answer, prints their
// number. The measure that oriel-cli is held against in bench/run.py.
//
//   bare_reader URL

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(QCoreApplication::arguments().value(1)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    auto *reply = manager.post(
        request, QByteArray(R"({"model":"bench","messages":[{"role":"user","content":"go"}],"stream":true})"));
    qint64 bytes = 0;
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [&bytes, reply] { bytes += reply->readAll().size(); });
    QObject::connect(reply, &QNetworkReply::finished, reply,
                     [reply] { QCoreApplication::exit(reply->error() == QNetworkReply::NoError ? 0 : 1); });
    const int status = QCoreApplication::exec();
    std::printf("%lld\n", static_cast<long long>(bytes));
    return status;
}

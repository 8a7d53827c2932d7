// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/azure/AzureAdapter.h"

#include "providers/VendorWords.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! The address of the resource alone, whatever of the path was pasted with it.
Result<QUrl> resourceUrl(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return failure(ErrorKind::InvalidInput,
                       VendorWords::tr("Azure needs the address of its resource: https://<name>.openai.azure.com."));
    QUrl url(typed.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || !url.scheme().startsWith("http"_L1) || url.host().isEmpty())
        return failure(
            ErrorKind::InvalidInput,
            VendorWords::tr("“%1” is not an address: it should look like https://<name>.openai.azure.com.").arg(typed));
    QString path = url.path(QUrl::FullyEncoded);
    for (const auto part : {"/openai/deployments/"_L1, "/openai/v1"_L1}) {
        if (const auto at = path.indexOf(part); at >= 0)
            path.truncate(at);
    }
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith("/openai"_L1))
        path.chop(7);
    url.setPath(path, QUrl::TolerantMode);
    return url;
}

bool isEntraToken(QByteArrayView key)
{
    return key.startsWith("eyJ") && key.contains('.'); // the beginning of every JWT: {"
}

} // namespace

QString AzureAdapter::wireModel(const QString &model) const
{
    const QString &deployment = endpoint().config.azureDeployment;
    return deployment.isEmpty() ? model : deployment;
}

Result<QUrl> AzureAdapter::urlOf(const QString &path, const QString &model) const
{
    auto url = resourceUrl(endpoint().config.baseUrl);
    if (!url)
        return url;
    const auto &version = endpoint().config.azureApiVersion;
    const QString root = url->path(QUrl::FullyEncoded) + "/openai/"_L1;
    if (version.isEmpty()) {
        url->setPath(root + "v1/"_L1 + path, QUrl::TolerantMode);
        return url;
    }
    if (path == "models"_L1) {
        url->setPath(root + path, QUrl::TolerantMode);
    } else {
        // the chat's deployment is not one for embeddings
        const QString deployment = path == "embeddings"_L1 ? model : wireModel(model);
        const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(deployment));
        url->setPath(root + "deployments/"_L1 + encoded + u'/' + path, QUrl::TolerantMode);
    }
    QUrlQuery query(*url);
    query.removeAllQueryItems(u"api-version"_s);
    query.addQueryItem(u"api-version"_s, version);
    url->setQuery(query);
    return url;
}

void AzureAdapter::authorize(HttpRequest &request) const
{
    const auto key = endpoint().key.reveal();
    if (isEntraToken(key))
        request.headers.push_back({"Authorization", "Bearer " + key.toByteArray()});
    else if (!key.isEmpty())
        request.headers.push_back({"api-key", key.toByteArray()});
}

} // namespace oriel

// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ExportFiles.h"

#include "core/OnThread.h"
#include "domain/PartBytes.h"
#include "exchange/ConversationHtml.h"
#include "exchange/ConversationMarkdown.h"
#include "exchange/ConversationWords.h"
#include "exchange/PartFields.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int maximumNameUnits = 80;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

QString tr(const char *text)
{
    return QCoreApplication::translate("ExportFiles", text);
}

std::unexpected<Error> notWritten(const QString &path, const QString &why)
{
    return failure(ErrorKind::Storage, tr("The file “%1” could not be written: %2.").arg(path, why));
}

//! What is written replaces a file as a whole; a device, a pipe or a socket would be gone.
Result<std::unique_ptr<QSaveFile>> openFile(const QString &path)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isFile() && !there.isDir())
        return failure(ErrorKind::Storage, tr("“%1” is no ordinary file and is not written over.").arg(path));
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return notWritten(path, file->errorString());
    file->setPermissions(ownerOnly);
    return file;
}

QCoro::Task<Result<void>> finished(Result<void> result)
{
    co_return result;
}

Result<void> put(QSaveFile &file)
{
    if (!file.commit())
        return notWritten(file.fileName(), file.errorString());
    return {};
}

} // namespace

QString fileNameFor(const QString &title)
{
    QString cut = title.simplified().left(maximumNameUnits);
    if (!cut.isEmpty() && cut.back().isHighSurrogate())
        cut.chop(1);
    QString name;
    for (const uint point : cut.toUcs4()) {
        const bool isForbidden = !QChar::isPrint(point) || u"<>:\"/\\|?*"_s.contains(QChar::fromUcs4(point));
        name += isForbidden ? QStringView(u"_") : QStringView(QChar::fromUcs4(point));
    }
    while (name.endsWith(u'.') || name.endsWith(u' ')) // Windows drops them
        name.chop(1);
    while (name.startsWith(u'.') || name.startsWith(u'-')) // hidden, or taken for an option
        name.remove(0, 1);
    return name.isEmpty() ? u"conversation"_s : name;
}

ExportFiles::ExportFiles(ExportOrder order, bool isFolder, PdfWriter pdf, const QDateTime &nowUtc)
    : m_order(std::move(order))
    , m_isFolder(m_order.format != ExportFormat::Json && (isFolder || QFileInfo(m_order.path).isDir()))
    , m_pdf(std::move(pdf))
    , m_nowUtc(nowUtc)
    , m_thread(u"oriel-export"_s)
{
}

QCoro::Task<Result<void>> ExportFiles::onWorker(Work work)
{
    std::function<QCoro::Task<Result<void>>()> task = [work = std::move(work)] { return finished(work()); };
    co_return co_await onThread<Result<void>>(m_thread.context(), std::move(task));
}

QCoro::Task<Result<void>> ExportFiles::begin()
{
    Work work = [this]() -> Result<void> {
        if (m_order.format == ExportFormat::Json)
            return beginJson();
        if (m_isFolder && !QDir().mkpath(m_order.path))
            return failure(ErrorKind::Storage, tr("The folder “%1” could not be made.").arg(m_order.path));
        return {};
    };
    co_return co_await onWorker(std::move(work));
}

Result<void> ExportFiles::beginJson()
{
    auto file = openFile(m_order.path);
    if (!file)
        return std::unexpected(file.error());
    m_file = std::move(*file);
    m_json.emplace(*m_file, m_order.writer, m_nowUtc);
    return {};
}

std::vector<QByteArray> ExportFiles::missingAttachments(const ExchangedConversation &exchanged) const
{
    std::vector<QByteArray> missing;
    for (const auto &node : exchanged.nodes) {
        for (auto part : node.message.parts) {
            const auto bytes = bytesOf(part);
            const bool isMissing = bytes.data && bytes.data->isEmpty() && !bytes.sha256->isEmpty()
                && !m_json->hasAttachment(*bytes.sha256);
            if (isMissing && std::ranges::find(missing, *bytes.sha256) == missing.end())
                missing.push_back(*bytes.sha256);
        }
    }
    return missing;
}

QCoro::Task<Result<void>> ExportFiles::writeAttachment(QByteArray sha256, QByteArray data)
{
    Work work = [this, sha256 = std::move(sha256), data = std::move(data)] {
        return m_json->writeAttachment(sha256, data);
    };
    co_return co_await onWorker(std::move(work));
}

QCoro::Task<Result<void>> ExportFiles::write(ExchangedConversation exchanged)
{
    auto shared = std::make_shared<const ExchangedConversation>(std::move(exchanged));
    Work work = [this, shared] { return m_json ? m_json->write(*shared) : writePage(*shared); };
    co_return co_await onWorker(std::move(work));
}

QString ExportFiles::pathFor(const Conversation &conversation)
{
    if (!m_isFolder)
        return m_order.path;
    const QString name = fileNameFor(titleOf(conversation));
    const QDir folder(m_order.path);
    const auto pathOf = [this, &folder](const QString &base) {
        return folder.filePath(base + u'.' + exportFormatName(m_order.format));
    };
    QString unused = name;
    for (int number = 2; m_names.contains(unused.toCaseFolded()) || QFileInfo::exists(pathOf(unused)); ++number)
        unused = u"%1 (%2)"_s.arg(name, QString::number(number));
    m_names.insert(unused.toCaseFolded());
    return pathOf(unused);
}

Result<void> ExportFiles::writePage(const ExchangedConversation &exchanged)
{
    const QString path = pathFor(exchanged.conversation);
    auto file = openFile(path);
    if (!file)
        return std::unexpected(file.error());
    if (auto written = writePageTo(exchanged, **file); !written)
        return written;
    m_written << path;
    return put(**file);
}

Result<void> ExportFiles::writePageTo(const ExchangedConversation &exchanged, QIODevice &device)
{
    if (m_order.format == ExportFormat::Pdf)
        return m_pdf(exchanged.conversation, exchanged.nodes, device);
    const QString text = m_order.format == ExportFormat::Html
        ? conversationToHtml(exchanged.conversation, exchanged.nodes)
        : conversationToMarkdown(exchanged.conversation, exchanged.nodes);
    const QByteArray utf8 = text.toUtf8();
    if (device.write(utf8) != utf8.size())
        return notWritten(m_order.path, device.errorString());
    return {};
}

QCoro::Task<Result<void>> ExportFiles::finish()
{
    if (!m_json)
        co_return Result<void>();
    Work work = [this]() -> Result<void> {
        if (auto ended = m_json->finish(); !ended)
            return ended;
        m_written << m_order.path;
        return put(*m_file);
    };
    co_return co_await onWorker(std::move(work));
}

} // namespace oriel

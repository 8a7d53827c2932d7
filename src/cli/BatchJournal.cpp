// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/BatchJournal.h"

#include "core/PrivateFiles.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace oriel {

BatchJournal::BatchJournal(const QString &path)
    : m_file(path)
{
}

Result<std::unique_ptr<BatchJournal>> BatchJournal::open(const QString &path)
{
    if (auto folder = makePrivateFolder(QFileInfo(path).path()); !folder)
        return std::unexpected(folder.error());
    std::unique_ptr<BatchJournal> journal(new BatchJournal(path));
    auto &file = journal->m_file;
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append))
        return failure(ErrorKind::Storage, u"%1 cannot be written: %2."_s.arg(path, file.errorString()));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.seek(0);
    QByteArray line;
    while (!(line = file.readLine()).isEmpty()) {
        const auto blank = line.indexOf(' ');
        if (blank > 0 && line.endsWith('\n'))
            journal->m_answers[line.first(blank)].append(line.sliced(blank + 1).chopped(1));
    }
    if (!line.isEmpty() || (file.size() > 0 && !file.seek(file.size())))
        return failure(ErrorKind::Storage, u"%1 cannot be read: %2."_s.arg(path, file.errorString()));
    return journal;
}

QByteArray BatchJournal::take(const QByteArray &key)
{
    const auto known = m_answers.find(key);
    return known == m_answers.end() || known->isEmpty() ? QByteArray() : known->takeFirst();
}

Result<void> BatchJournal::add(const QByteArray &key, const QByteArray &answer)
{
    const QByteArray line = '\n' + key + ' ' + answer + '\n'; // the line end before it parts it from a line that was
                                                              // cut
    if (m_file.write(line) != line.size() || !m_file.flush())
        return failure(ErrorKind::Storage, u"%1 cannot be written: %2."_s.arg(m_file.fileName(), m_file.errorString()));
    return {};
}

void BatchJournal::remove()
{
    m_file.remove();
}

} // namespace oriel

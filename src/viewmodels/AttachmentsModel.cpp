// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/AttachmentsModel.h"

namespace oriel {

int AttachmentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_attachments.size());
}

QVariant AttachmentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &attachment = m_attachments[std::size_t(index.row())];
    switch (role) {
    case NameRole: return attachment.name;
    case FateRole: return attachment.fate;
    case ImageRole: return std::holds_alternative<ImagePart>(attachment.part);
    }
    return {};
}

QHash<int, QByteArray> AttachmentsModel::roleNames() const
{
    return {{NameRole, "name"}, {FateRole, "fate"}, {ImageRole, "isImage"}};
}

std::vector<MessagePart> AttachmentsModel::parts() const
{
    std::vector<MessagePart> parts;
    parts.reserve(m_attachments.size());
    for (const auto &attachment : m_attachments)
        parts.push_back(attachment.part);
    return parts;
}

void AttachmentsModel::add(Attachment attachment)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_attachments.push_back(std::move(attachment));
    endInsertRows();
    Q_EMIT countChanged();
}

void AttachmentsModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_attachments.erase(m_attachments.begin() + row);
    endRemoveRows();
    Q_EMIT countChanged();
}

void AttachmentsModel::reset(std::vector<Attachment> attachments)
{
    if (m_attachments.empty() && attachments.empty())
        return;
    beginResetModel();
    m_attachments = std::move(attachments);
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace oriel

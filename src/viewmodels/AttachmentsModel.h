// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/AttachmentReader.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace oriel {

//! What will go with the message that is being written. Main thread. Tests: tst_drafts.
class AttachmentsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++ by ComposerController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum AttachmentRole {
        NameRole = Qt::UserRole + 1, //!< QString
        FateRole, //!< QString: what will happen to it
        ImageRole, //!< bool: it is an image
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] const std::vector<Attachment> &attachments() const { return m_attachments; }
    [[nodiscard]] std::vector<MessagePart> parts() const;
    void add(Attachment attachment);
    void remove(int row);
    void reset(std::vector<Attachment> attachments);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<Attachment> m_attachments;
};

} // namespace oriel

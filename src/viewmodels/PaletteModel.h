// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace oriel {

//! What can be chosen in the palette.
struct PaletteEntry {
    enum class Kind { Command, Conversation };

    Kind kind = Kind::Command;
    QString id; //!< of the command or the conversation
    QString name;
    QString markedName; //!< as Text.StyledText, what fits in bold
    QString detail; //!< a command's key, a conversation's day

    bool operator==(const PaletteEntry &) const = default;
};

//! \brief What fits what was typed, the best first. Each word that is typed ranks all anew.
//!
//! Main thread. Tests: tst_palettecontroller.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++ by PaletteController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum PaletteRole {
        IdRole = Qt::UserRole + 1, //!< QString
        CommandRole, //!< bool: it is a command, else a conversation
        NameRole, //!< QString
        MarkedNameRole, //!< QString, Text.StyledText
        DetailRole, //!< QString
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] const std::vector<PaletteEntry> &entries() const { return m_entries; }
    void show(std::vector<PaletteEntry> entries);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<PaletteEntry> m_entries;
};

} // namespace oriel

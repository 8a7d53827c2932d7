// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DocumentLibrary.h"
#include "viewmodels/ChatController.h"

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace oriel {

//! \brief The documents that the questions of the conversation on the screen are about, a row each.
//!
//! They stay with the conversation until they are left out. Main thread. Tests: tst_askeddocuments.
class AskedDocuments : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum AskedRole {
        NameRole = Qt::UserRole + 1, //!< QString
        FateRole, //!< QString: what becomes of it: "Reading 3 of 12 files"
    };

    //! Both outlive it.
    AskedDocuments(ChatController &chat, DocumentLibrary &library, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }

    //! Files and folders are read in, and asked about here from now on.
    QCoro::Task<void> add(QStringList paths);
    //! Questions here are about a collection that is there already.
    Q_INVOKABLE void ask(const QString &collection);
    //! ... about all that there is.
    Q_INVOKABLE void askAll();
    Q_INVOKABLE void leaveOut(int row);

Q_SIGNALS:
    void countChanged();
    //! These collections are there now.
    void added(const QStringList &collections);
    //! Something was not taken, and why.
    void refused(const QString &why);
    //! The documents of the conversation are others, and the person did it.
    void chosen();

private:
    using Change = std::function<DocumentScope(DocumentScope)>;
    struct Later {
        int visit = 0; //!< for which it was wanted
        Change change;
    };

    void change(Change change);
    void changeNow();
    void follow();
    void show(const DocumentScope &scope);
    void look();
    QCoro::Task<void> readOverview();
    void tellFates();
    [[nodiscard]] QString fateOf(const QString &name) const;

    ChatController &m_chat;
    DocumentLibrary &m_library;
    DocumentScope m_scope;
    std::vector<Later> m_later;
    LibraryOverview m_overview;
    LibraryProgress m_progress;
    LibrarySubscription m_watch;
};

} // namespace oriel

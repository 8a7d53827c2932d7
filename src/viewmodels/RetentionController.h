// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/HistoryKeeper.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace oriel {

//! \brief How long conversations are kept that nobody used, as a person sees and changes it.
//!
//! Main thread. It may go while it is asked: then nobody is told. Tests: tst_retentioncontroller.
class RetentionController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")
    Q_PROPERTY(bool available READ isAvailable CONSTANT) //!< false where nothing is kept
    Q_PROPERTY(int days READ days NOTIFY rulesChanged) //!< of every folder without a rule of its own; 0: for ever
    Q_PROPERTY(QStringList folders READ folders NOTIFY rulesChanged) //!< those with their own, in words
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)

public:
    //! \param keeper  null where nothing is kept; it outlives this
    explicit RetentionController(HistoryKeeper *keeper, QObject *parent = nullptr);

    [[nodiscard]] bool isAvailable() const { return m_keeper != nullptr; }
    [[nodiscard]] int days() const { return m_days; }
    [[nodiscard]] QStringList folders() const { return m_folders; }
    [[nodiscard]] QString error() const { return m_error; }

    Q_INVOKABLE void load();
    //! 0 is for ever.
    Q_INVOKABLE void keepFor(int days);

Q_SIGNALS:
    void rulesChanged();
    void errorChanged();

private:
    QCoro::Task<void> doLoad();
    QCoro::Task<void> doKeepFor(Retention rule);
    void setError(const QString &error);

    HistoryKeeper *m_keeper;
    int m_days = 0;
    QStringList m_folders;
    QString m_error;
};

} // namespace oriel

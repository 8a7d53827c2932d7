// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/ConversationStore.h"
#include "viewmodels/UsageBars.h"

#include <QVariantList>

namespace oriel {

//! \brief What requests cost and how long they took, as a person looks at it: of which time, by what, which figure.
//!
//! The figures are those of the ledger, as `oriel-cli usage` tells them. They are read when the view is opened and
//! whenever something else is asked for; what is asked meanwhile goes before. Main thread. Tests: tst_usagecontroller,
//! tst_usagefigures, tst_Usage.qml.
class UsageController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")
    Q_PROPERTY(oriel::UsageModel *table READ table CONSTANT)
    Q_PROPERTY(QVariantList ranges READ ranges CONSTANT) //!< list of {value: string, text: string}
    Q_PROPERTY(QVariantList groups READ groups CONSTANT) //!< likewise
    Q_PROPERTY(QString range READ range WRITE setRange NOTIFY changed) //!< "week", "days", "month" or "all"
    Q_PROPERTY(QString by READ by WRITE setBy NOTIFY changed) //!< as of `oriel-cli usage --by`
    Q_PROPERTY(QString figure READ figure WRITE setFigure NOTIFY changed) //!< see usageFigureName()
    Q_PROPERTY(QVariantList totals READ totals NOTIFY changed) //!< list of {value, title, text: string}, a figure each
    Q_PROPERTY(QVariantList bars READ bars NOTIFY changed) //!< list of {name, text: string, share: real, row: int}
    Q_PROPERTY(QStringList scale READ scale NOTIFY changed) //!< of the bars, from 0 to the top
    Q_PROPERTY(bool byDay READ isByDay NOTIFY changed) //!< a bar is a day
    Q_PROPERTY(QString chartTitle READ chartTitle NOTIFY changed) //!< "Cost by day"
    Q_PROPERTY(QString chartNote READ chartNote NOTIFY changed) //!< what the chart leaves out; may be empty
    Q_PROPERTY(QString note READ note NOTIFY changed) //!< what the figures do not know; may be empty
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed) //!< there are figures, be they zero
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed) //!< no request was made in this time
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed) //!< what became of the last thing asked; may be empty
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed) //!< the outcome is an error

public:
    //! All outlive it.
    UsageController(Ledger &ledger, ConversationStore &conversations, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] UsageModel *table() { return &m_table; }
    [[nodiscard]] static QVariantList ranges();
    [[nodiscard]] static QVariantList groups();
    [[nodiscard]] QString range() const;
    void setRange(const QString &range);
    [[nodiscard]] QString by() const { return usageGroupName(m_by); }
    void setBy(const QString &by);
    [[nodiscard]] QString figure() const { return usageFigureName(m_figure); }
    void setFigure(const QString &figure);
    [[nodiscard]] QVariantList totals() const;
    [[nodiscard]] QVariantList bars() const;
    [[nodiscard]] QStringList scale() const { return m_bars.scale; }
    [[nodiscard]] bool isByDay() const { return m_question.by == UsageGroup::Day; }
    [[nodiscard]] QString chartTitle() const;
    [[nodiscard]] QString chartNote() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] bool isEmpty() const { return m_isLoaded && m_report.total.requests == 0; }
    [[nodiscard]] QString outcome() const { return m_outcome; }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

    //! Reads what there is now.
    Q_INVOKABLE void load();
    //! Asks where what is shown may be saved: saveWanted().
    Q_INVOKABLE void save(const QString &format) { Q_EMIT saveWanted(format); }

    //! What is shown.
    [[nodiscard]] const UsageReport &report() const { return m_report; }
    [[nodiscard]] const UsageQuestion &question() const { return m_question; } //!< that it answers
    //! Tells what became of it.
    void tell(const QString &outcome, bool failed);

Q_SIGNALS:
    void changed();
    void saveWanted(const QString &format); //!< "csv" or "json"

private:
    enum class Range { Week, Days, Month, All };
    [[nodiscard]] static QLatin1StringView rangeName(Range range);

    [[nodiscard]] QDate today() const { return m_clock.nowUtc().toLocalTime().date(); }
    [[nodiscard]] std::optional<QDate> firstDay() const;
    QCoro::Task<void> read();
    //! The titles of the conversations; those that are not in it have none.
    QCoro::Task<Result<QHash<QString, QString>>> readTitles();
    void show(QHash<QString, QString> titles);

    Ledger &m_ledger;
    ConversationStore &m_conversations;
    const Clock &m_clock;
    UsageModel m_table;
    UsageBars m_bars;
    UsageReport m_report;
    UsageQuestion m_question;
    Range m_range = Range::Days;
    UsageGroup m_by = UsageGroup::Day;
    UsageFigure m_figure = UsageFigure::Cost;
    QString m_outcome;
    bool m_hasFailed = false;
    bool m_isLoaded = false;
    int m_asked = 0; //!< how often it was read: what comes of an earlier one is not shown
};

} // namespace oriel

// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace oriel {

//! \brief Finds where the records of a table end: at a line end that is not between quotes (RFC 4180).
//!
//! A quote within a cell, as of inches, opens nothing; one that is never closed does not make the rest one record.
//! Linear.
class CsvRecords
{
public:
    //! \param text  outlives this
    explicit CsvRecords(QByteArrayView text)
        : m_text(text)
    {
    }

    //! Of the line end behind the record that begins at \a start, or of the text's end. \a start rises from call to
    //! call.
    [[nodiscard]] qsizetype endOf(qsizetype start);

private:
    QByteArrayView m_text;
    bool m_areQuotesLoose = false;
};

//! How often \a separator stands in \a record outside of quotes.
[[nodiscard]] int separatorsIn(QByteArrayView record, char separator);

} // namespace oriel

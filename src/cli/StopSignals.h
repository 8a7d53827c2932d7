// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <stop_token>

namespace oriel {

//! \brief Ctrl+C and SIGTERM, for as long as this lives: the first asks for a stop, a second one ends the process.
//!
//! One at a time. The stop is requested from the event loop; the second signal does not need it.
class StopSignals final : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

    //! Of the answer that is running now.
    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }
    [[nodiscard]] std::stop_source &source() { return m_stop; }
    [[nodiscard]] bool isRequested() const { return m_stop.stop_requested(); }
    //! For the next answer.
    void renew();

Q_SIGNALS:
    void stopped();

private:
    std::stop_source m_stop;
};

} // namespace oriel

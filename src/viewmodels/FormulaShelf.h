// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QMutex>
#include <QQuickImageProvider>

#include <memory>

namespace oriel {

//! The images of formulas, by the names that their <img> has. Any thread.
class FormulaShelf
{
public:
    void put(const QString &id, const QImage &image)
    {
        const QMutexLocker lock(&m_mutex);
        m_images.insert(id, image);
    }

    void remove(const QString &id)
    {
        const QMutexLocker lock(&m_mutex);
        m_images.remove(id);
    }

    void clear()
    {
        const QMutexLocker lock(&m_mutex);
        m_images.clear();
    }

    [[nodiscard]] QImage image(const QString &id) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_images.value(id);
    }

private:
    mutable QMutex m_mutex;
    QHash<QString, QImage> m_images;
};

//! Gives them to the engine of the views, which owns it.
class FormulaProvider : public QQuickImageProvider
{
public:
    explicit FormulaProvider(std::shared_ptr<FormulaShelf> shelf)
        : QQuickImageProvider(QQuickImageProvider::Image)
        , m_shelf(std::move(shelf))
    {
    }

    QImage requestImage(const QString &id, QSize *size, const QSize &) override
    {
        QImage image = m_shelf->image(id);
        if (image.isNull()) { // of a look that has gone; it is asked for anew
            image = QImage(1, 1, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
        }
        if (size)
            *size = image.size();
        return image;
    }

private:
    std::shared_ptr<FormulaShelf> m_shelf;
};

} // namespace oriel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/serving/QrPicture.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr int quietZone = 4; // modules; ISO/IEC 18004

} // namespace

QrPicture::QrPicture(QWidget* parent)
    : QWidget(parent)
{
    setMinimumSize(120, 120);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrPicture::setModules(const QList<QList<bool>>& modules)
{
    m_modules = modules;
    updateGeometry();
    update();
}

QSize QrPicture::sizeHint() const
{
    const int side = std::max(120, 4 * (int(m_modules.size()) + 2 * quietZone));
    return { side, side };
}

void QrPicture::paintEvent(QPaintEvent*)
{
    if (m_modules.isEmpty())
        return;
    const int count = int(m_modules.size()) + 2 * quietZone;
    const int module = std::max(1, std::min(width(), height()) / count); // whole pixels stay sharp
    const QPoint origin((width() - module * count) / 2, (height() - module * count) / 2);
    QPainter painter(this);
    painter.fillRect(QRect(origin, QSize(module * count, module * count)), Qt::white);
    for (int y = 0; y < m_modules.size(); ++y)
        for (int x = 0; x < m_modules[y].size(); ++x)
            if (m_modules[y][x])
                painter.fillRect(QRect(origin + QPoint(x + quietZone, y + quietZone) * module,
                                     QSize(module, module)),
                    Qt::black);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

/// A QR code, always dark on light with its quiet zone, whatever the theme: cameras want it so.
class QrPicture : public QWidget {
    Q_OBJECT

public:
    explicit QrPicture(QWidget* parent = nullptr);

    /// @param modules rows of a square; empty = nothing is shown
    void setModules(const QList<QList<bool>>& modules);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<QList<bool>> m_modules;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

/// Lines from standard input as they come, without ever waiting for one.
class LineInput : public QObject {
    Q_OBJECT

public:
    explicit LineInput(QObject* parent = nullptr);

Q_SIGNALS:
    /// Without its end. @param isOver nothing more will come
    void line(const QString& text, bool isOver);

private:
    void readSome();

    QSocketNotifier m_notifier;
    QByteArray m_rest;
};

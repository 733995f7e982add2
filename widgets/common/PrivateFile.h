// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QByteArray>
#include <QObject>

class QWidget;

/// Saves something that may hold passwords: then it warns first and writes a file that only its
/// owner can read.
class PrivateFile : public QObject {
    Q_OBJECT

public:
    explicit PrivateFile(QWidget* window);

    /// For content with passwords. @param fileName offered
    void ask(const QByteArray& content, const QString& fileName);

    /// For content without any.
    void save(const QByteArray& content, const QString& fileName);

Q_SIGNALS:
    void saved(const QString& path);
    void failed(const Error& error);

private:
    void chooseFile();
    void write(const QString& path);
    QWidget* m_window;
    QByteArray m_content;
    QString m_fileName;
    bool m_isSecret = true;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

/// A certificate authority of the test's own and what it signed, made by openssl on the spot.
/// One key serves all of them.
class TestCertificates {
public:
    /// False with errorText() when openssl fails.
    bool make(const QString& name = QStringLiteral("localhost"));

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString authority() const { return path(QStringLiteral("ca.pem")); }
    [[nodiscard]] QString key() const { return path(QStringLiteral("key.pem")); }
    [[nodiscard]] QString good() const { return path(QStringLiteral("good.pem")); }
    [[nodiscard]] QString wrongName() const { return path(QStringLiteral("wrong.pem")); }
    [[nodiscard]] QString expired() const { return path(QStringLiteral("expired.pem")); }
    [[nodiscard]] QString selfSigned() const { return path(QStringLiteral("self.pem")); }
    [[nodiscard]] QString errorText() const { return m_errorText; }

private:
    [[nodiscard]] QString path(const QString& file) const { return m_dir.filePath(file); }
    bool openssl(const QString& arguments);
    bool sign(const QString& file, const QString& name, int days);

    QTemporaryDir m_dir;
    QString m_name;
    QString m_errorText;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QMap>
#include <QObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

/// What a program said, and how it ended.
struct Ran {
    int code = -1;
    QString out;
    QString err;
};

inline Ran ran(const QString& program, const QStringList& arguments,
    const QMap<QString, QString>& variables = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    for (auto it = variables.cbegin(); it != variables.cend(); ++it)
        environment.insert(it.key(), it.value());
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(240'000))
        return { -1, {}, process.errorString() };
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError()) };
}

/// The first part of every match, each once.
inline QSet<QString> matches(const QString& text, const QString& pattern)
{
    QSet<QString> found;
    auto it = QRegularExpression(pattern,
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption)
                  .globalMatch(text);
    while (it.hasNext())
        found.insert(it.next().captured(1));
    return found;
}

/// For tests of what is installed: this build, installed once below a folder.
class Installed : public QObject {
protected:
    /// Call it in initTestCase(). Empty, or why it cannot be had.
    [[nodiscard]] QString install()
    {
        const Ran installed = ran(QStringLiteral(CMAKE),
            { QStringLiteral("--install"), QStringLiteral(BUILD_DIR), QStringLiteral("--prefix"),
                QStringLiteral("/usr") },
            { { QStringLiteral("DESTDIR"), m_root.path() } });
        return installed.code == 0 ? QString() : installed.err + installed.out;
    }
    /// @param path "usr/bin/doppino"
    [[nodiscard]] QString root(const QString& path) const { return m_root.filePath(path); }
    /// The site of the contract, below an XDG_DATA_HOME. Empty, or why it cannot be had.
    [[nodiscard]] QString fillStore(const QString& data) const
    {
        if (QFile::exists(data + QStringLiteral("/doppino/doppino.sqlite")))
            return {};
        const Ran imported = ran(root(QStringLiteral("usr/bin/doppinoctl")),
            { QStringLiteral("site"), QStringLiteral("import"),
                QStringLiteral(TEST_DATA_DIR "/contract-example.json") },
            { { QStringLiteral("XDG_DATA_HOME"), data },
                { QStringLiteral("DOPPINO_PASSPHRASE"), QStringLiteral("horse") } });
        return imported.code == 0 ? QString() : imported.err + imported.out;
    }

    QTemporaryDir m_root; ///< what DESTDIR is
    QTemporaryDir m_folder;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

/// Spreadsheets by way of xlwt, xlrd and openpyxl: nothing of it is ours.
class SheetMaker {
public:
    class Sheets {
    public:
        explicit Sheets(QJsonArray sheets)
            : m_sheets(std::move(sheets))
        {
        }
        [[nodiscard]] QStringList names() const
        {
            QStringList list;
            for (const QJsonValue& sheet : m_sheets)
                list.append(sheet[0].toString());
            return list;
        }
        /// A number as it is usually written.
        [[nodiscard]] QString text(int sheet, int row, int column) const
        {
            return at(sheet, row, column)[QLatin1String("value")].toVariant().toString();
        }
        [[nodiscard]] bool isFilled(int sheet, int row, int column) const
        {
            return at(sheet, row, column)[QLatin1String("filled")].toBool();
        }
        [[nodiscard]] int rows(int sheet) const { return int(m_sheets[sheet][1].toArray().size()); }

    private:
        [[nodiscard]] QJsonValue at(int sheet, int row, int column) const
        {
            return m_sheets[sheet][1][row][column];
        }
        QJsonArray m_sheets;
    };

    /// @param ending xls or xlsx; empty when it failed
    QByteArray make(const QJsonArray& plan, const QString& ending)
    {
        return run({ QStringLiteral("make"),
                       write(QStringLiteral("plan.json"), QJsonDocument(plan).toJson()) },
            m_dir.filePath(QStringLiteral("made.") + ending));
    }
    Sheets read(const QByteArray& bytes, const QString& ending)
    {
        const QString path = write(QStringLiteral("seen.") + ending, bytes);
        return Sheets(QJsonDocument::fromJson(python({ QStringLiteral("read"), path })).array());
    }
    QByteArray zip(const QMap<QString, QByteArray>& parts)
    {
        const QString path = m_dir.filePath(QStringLiteral("made.zip"));
        QFile::remove(path);
        QTemporaryDir folder;
        QStringList names;
        for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
            QFile file(folder.filePath(QString::number(names.size())));
            if (file.open(QIODevice::WriteOnly))
                file.write(it.value());
            names += { it.key(), file.fileName() };
        }
        QProcess process;
        process.start(QStringLiteral("/usr/bin/python3"),
            QStringList { QStringLiteral("-c"),
                QStringLiteral("import sys,zipfile\n"
                               "z=zipfile.ZipFile(sys.argv[1],'w',zipfile.ZIP_DEFLATED)\n"
                               "a=sys.stdin.read().split('\\n')\n"
                               "for n,f in zip(a[::2],a[1::2]): z.write(f,n)\n"
                               "z.close()"),
                path });
        process.write(names.join(QLatin1Char('\n')).toUtf8());
        process.closeWriteChannel();
        process.waitForFinished(60'000);
        return content(path);
    }

private:
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_dir.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray run(const QStringList& arguments, const QString& path)
    {
        QFile::remove(path);
        (void)python(arguments + QStringList(path));
        return content(path);
    }
    static QByteArray python(const QStringList& arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral("/usr/bin/python3"),
            QStringList(QStringLiteral(SOURCE_DIR "/tests/models/deploy/workbook.py")) + arguments);
        process.waitForFinished(60'000);
        return process.readAllStandardOutput();
    }

    QTemporaryDir m_dir;
};

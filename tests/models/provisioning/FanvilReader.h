// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

/// A file read as strictly as the format allows.
struct FanvilFileRead {
    QMap<QString, QString> values; ///< by "MODULE/part/key"
    QStringList parts; ///< "MODULE/part"
    QString fault;
};

inline QString headOf(const QString& format)
{
    return (format == "fanvil-x3-txt"_L1 ? u"<<VOIP CONFIG FILE>>Version:2.0002"_s
                                         : u"<<VOIP CONFIG FILE>>Version:2.0000000000"_s)
        .leftJustified(62);
}

class FanvilReader {
public:
    explicit FanvilReader(const QString& format)
        : m_format(format)
    {
    }

    FanvilFileRead read(const QByteArray& bytes)
    {
        QStringList lines = QString::fromUtf8(bytes).split(u'\n');
        if (QString::fromUtf8(bytes).toUtf8() != bytes)
            return fault(u"not UTF-8"_s);
        if (lines.size() < 3 || lines.takeFirst() != headOf(m_format))
            return fault(u"head"_s);
        if (!lines.takeLast().isEmpty() || lines.takeLast() != "<<END OF FILE>>"_L1)
            return fault(u"end"_s);
        for (const QString& line : std::as_const(lines)) {
            take(line);
            if (!m_read.fault.isEmpty())
                break;
        }
        return m_read;
    }

private:
    FanvilFileRead fault(const QString& what)
    {
        m_read.fault = what;
        return m_read;
    }

    void open(const QString& place, const QString& line)
    {
        if (m_read.parts.contains(place))
            fault("twice: "_L1 + line);
        m_read.parts.append(place);
        m_place = place + u'/';
    }

    void take(const QString& line)
    {
        static const QRegularExpression module(u"\\A<([A-Z0-9 a-z]+) MODULE>\\z"_s);
        static const QRegularExpression part(u"\\A--([A-Za-z0-9 ]+?) *--? *:\\z"_s);
        static const QRegularExpression forbidden(u"[\\x00-\\x1f\\x7f]"_s);
        if (line.isEmpty())
            return;
        if (forbidden.match(line).hasMatch())
            fault("control character: "_L1 + line);
        else if (const auto match = module.match(line); match.hasMatch())
            open((m_module = match.captured(1)) + u'/', line);
        else if (const auto match2 = part.match(line); match2.hasMatch())
            open(m_module + u'/' + match2.captured(1), line);
        else
            takeSetting(line);
    }

    void takeSetting(const QString& line)
    {
        const qsizetype colon = line.indexOf(u':');
        const QString key = line.left(colon).trimmed();
        if (colon < 1 || key.isEmpty() || m_module.isEmpty() || !line.at(0).isLetter())
            fault("no setting: "_L1 + line);
        else if (m_format == "fanvil-x3-txt"_L1 && !key.contains("Fkey"_L1) && colon != 19)
            fault("column: "_L1 + line);
        else if (m_read.values.contains(placeOf(key)))
            fault("key twice: "_L1 + placeOf(key));
        else
            m_read.values.insert(placeOf(key), line.mid(colon + 1));
    }

    [[nodiscard]] QString placeOf(const QString& key) const
    {
        return m_place.endsWith("//"_L1) ? m_place.chopped(1) + key : m_place + key;
    }

    QString m_format;
    QString m_module;
    QString m_place;
    FanvilFileRead m_read;
};

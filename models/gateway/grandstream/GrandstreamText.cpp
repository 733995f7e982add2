// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/grandstream/GrandstreamText.h"

#include "models/core/MacAddress.h"
#include "models/core/Redactor.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// The part from "<?xml" or "<gs_provision" to the end of the root; a console prints more around.
QByteArray xmlPart(const QByteArray& text)
{
    static const QByteArray closing = "</gs_provision>";
    auto begin = text.indexOf("<?xml");
    if (begin < 0)
        begin = text.indexOf("<gs_provision");
    const auto end = text.lastIndexOf(closing);
    return begin < 0 || end < begin ? QByteArray() : text.mid(begin, end + closing.size() - begin);
}

std::optional<GrandstreamText::Content> parsedXml(const QByteArray& xml)
{
    GrandstreamText::Content out;
    QXmlStreamReader reader(xml);
    if (!reader.readNextStartElement() || reader.name() != u"gs_provision")
        return {};
    while (reader.readNextStartElement()) {
        if (reader.name() == u"mac") {
            const auto mac = MacAddress::parse(reader.readElementText());
            out.mac = mac ? mac->plain() : QString();
        } else if (reader.name() == u"config") {
            while (reader.readNextStartElement()) {
                const int number = GrandstreamText::numberOf(reader.name());
                const QString value
                    = reader.readElementText(QXmlStreamReader::IncludeChildElements);
                if (number > 0)
                    out.values.insert(number, value);
            }
        } else {
            reader.skipCurrentElement();
        }
    }
    while (!reader.atEnd())
        reader.readNext();
    if (reader.hasError())
        return {};
    return out;
}

/// "P47=value", "P47 = value", "47 = value", "47: value": the last three are what "get" may answer
/// (assumed).
std::optional<GrandstreamText::Content> parsedLines(const QByteArray& text)
{
    static const QRegularExpression line(
        u"^\\s*(?:P(\\d{1,5})\\s*[=:]|(\\d{1,5})\\s*[=:])[ \\t]?(.*?)\\r?$"_s,
        QRegularExpression::MultilineOption);
    GrandstreamText::Content out;
    for (auto it = line.globalMatch(QString::fromUtf8(text)); it.hasNext();) {
        const auto match = it.next();
        out.values.insert((match.captured(1) + match.captured(2)).toInt(), match.captured(3));
    }
    if (out.values.isEmpty())
        return {};
    return out;
}

} // namespace

int GrandstreamText::numberOf(QStringView name)
{
    if (name.startsWith(u'P'))
        name = name.sliced(1);
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    return isNumber && number > 0 ? number : 0;
}

// P2 and P196 are the passwords of the web page, the others those of the accounts of every model.
bool GrandstreamText::isSecret(int number)
{
    return number == 2 || number == 196 || number == 34 || number == 734
        || (number >= 4120 && number <= 4149) || number == 4244 || number == 4245
        || (number >= 21128 && number <= 21143);
}

QByteArray GrandstreamText::masked(QByteArray text)
{
    static const QRegularExpression value(
        u"(?:\\bset[ \\t]+|\\bP)(\\d{1,5})(?:\"?[ \\t]*[=:][ \\t]*\"?|>|[ \\t]+)([^\"<&,}\\r\\n]+)"_s);
    QString out = QString::fromUtf8(text);
    qsizetype from = 0;
    for (auto match = value.match(out); match.hasMatch(); match = value.match(out, from)) {
        from = match.capturedEnd();
        if (!isSecret(match.capturedView(1).toInt()))
            continue;
        const QString mask = QString::fromUtf8(Redactor::mask);
        out.replace(match.capturedStart(2), match.capturedLength(2), mask);
        from = match.capturedStart(2) + mask.size();
    }
    return out.toUtf8();
}

std::optional<GrandstreamText::Content> GrandstreamText::parsed(const QByteArray& configuration)
{
    if (configuration.contains("<gs_provision"))
        return parsedXml(xmlPart(configuration));
    return parsedLines(configuration);
}

bool GrandstreamText::isConfiguration(const QByteArray& text)
{
    const auto content = parsed(text);
    return content && !content->values.isEmpty();
}

QByteArray GrandstreamText::fingerprint(const QSslConfiguration& configuration)
{
    const QSslCertificate certificate = configuration.peerCertificate();
    return certificate.isNull() ? QByteArray()
                                : certificate.digest(QCryptographicHash::Sha256).toHex();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../../support/PlanWords.h"
#include "models/provisioning/PhoneRenderer.h"

#include <QXmlStreamReader>

/// Files read as strictly as the phones read them, settings by name.
namespace PhoneFileReaders {

struct Read {
    QHash<QString, QString> values;
    QString fault; ///< empty = it is a file the phone takes

    void take(const QString& name, const QString& value, bool isRepeatable = false)
    {
        if (values.contains(name) && !isRepeatable)
            fault = QStringLiteral("twice: ") + name;
        values.insert(
            name, values.contains(name) ? values.value(name) + QLatin1Char('\n') + value : value);
    }
};

/// "key = value", one a line.
inline Read lines(const QByteArray& bytes)
{
    Read read;
    const QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() != bytes)
        read.fault = QStringLiteral("not UTF-8");
    QStringList rows = text.split(QLatin1Char('\n'));
    if (rows.takeFirst() != QLatin1String("#!version:1.0.0.1"))
        read.fault = QStringLiteral("head");
    if (rows.isEmpty() || !rows.takeLast().isEmpty())
        read.fault = QStringLiteral("no end of line");
    for (const QString& row : std::as_const(rows)) {
        const qsizetype equals = row.indexOf(QLatin1String(" = "));
        const QString name = row.left(equals);
        if (equals <= 0 || name.contains(QLatin1Char(' ')))
            read.fault = QStringLiteral("no setting: ") + row;
        read.take(
            name, row.mid(equals + 3), name == QLatin1String("static.security.user_password"));
    }
    return read;
}

inline void expectHead(Read& read, const QByteArray& bytes, const char* head)
{
    if (!bytes.startsWith(head) || bytes.contains('\r'))
        read.fault = QStringLiteral("head");
}

/// The settings are the elements below hl_provision/config: "P47".
inline Read sangoma(const QByteArray& bytes)
{
    Read read;
    QXmlStreamReader xml(bytes);
    const bool isConfig = xml.readNextStartElement() && xml.name() == QLatin1String("hl_provision")
        && xml.readNextStartElement() && xml.name() == QLatin1String("config");
    while (isConfig && xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        read.take(name, xml.readElementText());
    }
    while (!xml.atEnd())
        xml.readNext();
    if (xml.hasError() || !isConfig)
        read.fault = QStringLiteral("XML: ") + xml.errorString();
    expectHead(
        read, bytes, "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<hl_provision version=\"1\">\n");
    return read;
}

/// "param name" to value; "step:Type" and "firmware:version" to their url.
inline Read maxwell(const QByteArray& bytes)
{
    Read read;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const auto text
            = [&](const char* name) { return attributes.value(QLatin1String(name)).toString(); };
        if (xml.name() == QLatin1String("param"))
            read.take(text("name"), text("value"));
        else if (xml.name() == QLatin1String("step"))
            read.take(QStringLiteral("step:") + text("type"), text("url"));
        else if (xml.name() == QLatin1String("file"))
            read.take(QStringLiteral("firmware:") + text("version"), text("url"));
    }
    if (xml.hasError())
        read.fault = QStringLiteral("XML: ") + xml.errorString();
    expectHead(read, bytes,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<provisioning version=\"1.1\">\n");
    return read;
}

inline Read bytesOf(const PhonePlan& plan, const QByteArray& bytes)
{
    if (plan.model.configFormat == QLatin1String("sangoma-xml"))
        return sangoma(bytes);
    if (plan.model.configFormat == QLatin1String("gigaset-maxwell-xml"))
        return maxwell(bytes);
    return lines(bytes);
}

inline Read rendered(const PhonePlan& plan)
{
    const auto bytes = PhoneRenderer::of(plan.model.configFormat)->render(plan);
    if (!bytes)
        return { {}, QStringLiteral("refused: ") + bytes.error().subject };
    return bytesOf(plan, *bytes);
}

inline QStringList modelsOf(const PhoneRenderer* renderer)
{
    QStringList ids;
    for (const PhoneModel& model : SomePhonePlan::catalog().phoneModels())
        if (PhoneRenderer::of(model.configFormat) == renderer)
            ids.append(model.id);
    return ids;
}

/// @param place the setting's name
struct Reference {
    const char* model;
    const char* words;
    const char* place;
    const char* expected;
};

} // namespace PhoneFileReaders

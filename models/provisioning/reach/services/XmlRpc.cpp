// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/reach/services/XmlRpc.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 16;
constexpr int mostValues = 64;
constexpr qsizetype largest = 64 * 1024;

void writeText(QXmlStreamWriter& writer, const QString& text)
{
    writer.writeStartElement(u"value"_s);
    writer.writeTextElement(u"string"_s, text);
    writer.writeEndElement();
}

/// A value as it stands in the answer: its type's element, or none for a bare text.
struct RpcScalar {
    QString type;
    QString text;
};

/// The scalars of the answer in order; nothing when it is not well formed.
std::optional<QList<RpcScalar>> scalarsOf(const QByteArray& body, bool& isFault)
{
    QXmlStreamReader reader(body);
    QList<RpcScalar> scalars;
    QStringList path;
    QString text;
    bool hasChild = false;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
            return std::nullopt; // entities are nothing we need
        case QXmlStreamReader::StartElement:
            if (path.isEmpty() && reader.name() != u"methodResponse"_s)
                return std::nullopt;
            path.append(reader.name().toString());
            if (path.size() > deepest || scalars.size() > mostValues)
                return std::nullopt;
            isFault = isFault || (path.size() == 2 && path.last() == u"fault");
            text.clear();
            hasChild = false;
            break;
        case QXmlStreamReader::Characters:
            text += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            if (!hasChild && path.contains(u"value"_s) && path.last() != u"name")
                scalars.append({ path.last(), text });
            text.clear();
            hasChild = true;
            path.removeLast();
            break;
        default:
            break;
        }
    }
    return reader.hasError() ? std::nullopt : std::optional(scalars);
}

} // namespace

QByteArray XmlRpc::call(const QString& method, const QVariantList& arguments)
{
    QByteArray body;
    QXmlStreamWriter writer(&body);
    writer.writeStartDocument();
    writer.writeStartElement(u"methodCall"_s);
    writer.writeTextElement(u"methodName"_s, method);
    writer.writeStartElement(u"params"_s);
    for (const QVariant& argument : arguments) {
        writer.writeStartElement(u"param"_s);
        if (argument.typeId() == QMetaType::QStringList) {
            writer.writeStartElement(u"value"_s);
            writer.writeStartElement(u"array"_s);
            writer.writeStartElement(u"data"_s);
            const QStringList texts = argument.toStringList();
            for (const QString& text : texts)
                writeText(writer, text);
            for (int i = 0; i < 3; ++i)
                writer.writeEndElement();
        } else {
            writeText(writer, argument.toString());
        }
        writer.writeEndElement();
    }
    writer.writeEndDocument();
    return body;
}

std::optional<XmlRpc::Answer> XmlRpc::read(const QByteArray& body)
{
    if (body.size() > largest)
        return std::nullopt;
    Answer answer;
    const auto scalars = scalarsOf(body.trimmed(), answer.isFault);
    if (!scalars)
        return std::nullopt;
    for (const RpcScalar& scalar : *scalars) {
        const bool isText = scalar.type == u"string" || scalar.type == u"value";
        if (scalar.type == u"boolean" && !answer.isTrue)
            answer.isTrue = scalar.text.trimmed() == u"1" || scalar.text.trimmed() == u"true";
        else if (isText && answer.text.isEmpty() && (answer.isTrue || answer.isFault))
            answer.text = scalar.text.trimmed();
    }
    return answer.isTrue || answer.isFault ? std::optional(answer) : std::nullopt;
}

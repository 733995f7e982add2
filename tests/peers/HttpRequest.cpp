// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/HttpRequest.h"

#include <QList>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

static constexpr qsizetype largestHead = 16 * 1024;
static constexpr qsizetype largestBody = 4 * 1024 * 1024;

static QString decoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

QMap<QString, QString> formFields(const QByteArray& form)
{
    QMap<QString, QString> out;
    for (const QByteArray& field : form.split('&')) {
        const auto at = field.indexOf('=');
        if (at > 0)
            out.insert(decoded(field.first(at)), decoded(field.mid(at + 1)));
        else if (at < 0 && !field.isEmpty())
            out.insert(decoded(field), {});
    }
    return out;
}

QString HttpRequest::cookie(const QByteArray& name) const
{
    for (const QByteArray& part : headers.value("cookie").split(';')) {
        const QByteArray cookie = part.trimmed();
        if (cookie.startsWith(name + '='))
            return QString::fromLatin1(cookie.mid(name.size() + 1));
    }
    return {};
}

static QMap<QString, QByteArray> multipartFields(const QByteArray& body, const QByteArray& boundary)
{
    static const QRegularExpression fieldName(u"[; ]name=\"([^\"]*)\""_s);
    QMap<QString, QByteArray> out;
    const QByteArray mark = "--" + boundary;
    auto at = body.indexOf(mark);
    while (at >= 0) {
        const auto begin = at + mark.size() + 2;
        const auto end = body.indexOf("\r\n" + mark, begin);
        const auto content = body.indexOf("\r\n\r\n", begin);
        if (end < 0 || content < 0 || content > end)
            break;
        const auto name
            = fieldName.match(QString::fromUtf8(body.mid(begin, content - begin))).captured(1);
        out.insert(name, body.mid(content + 4, end - content - 4));
        at = end + 2;
    }
    return out;
}

QMap<QString, QByteArray> HttpRequest::fields() const
{
    static const QRegularExpression boundary(u"boundary=\"?([^\";]+)"_s);
    const QByteArray type = headers.value("content-type");
    if (type.startsWith("multipart/form-data"))
        return multipartFields(
            body, boundary.match(QString::fromLatin1(type)).captured(1).toLatin1());
    QMap<QString, QByteArray> out;
    const auto texts = formFields(body);
    for (auto it = texts.begin(); it != texts.end(); ++it)
        out.insert(it.key(), it.value().toUtf8());
    return out;
}

bool HttpRequestParser::takeExpectation() { return std::exchange(m_isExpecting, false); }

bool HttpRequestParser::readHead()
{
    const auto end = m_pending.indexOf("\r\n\r\n");
    if (end < 0 || end > largestHead) {
        m_fault = m_pending.size() > largestHead ? 431 : 0;
        return false;
    }
    QList<QByteArray> lines = m_pending.first(end).split('\n');
    m_pending = m_pending.sliced(end + 4);
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    if (first.size() != 3 || !first[2].startsWith("HTTP/1.")) {
        m_fault = 400;
        return false;
    }
    HttpRequest request;
    request.method = first[0];
    const auto question = first[1].indexOf('?');
    request.path = decoded(question < 0 ? first[1] : first[1].first(question));
    if (question >= 0)
        request.query = formFields(first[1].mid(question + 1));
    for (const QByteArray& line : lines)
        if (const auto colon = line.indexOf(':'); colon > 0)
            request.headers.insert(line.first(colon).toLower(), line.mid(colon + 1).trimmed());
    if (request.headers.contains("transfer-encoding"))
        m_fault = 411;
    m_bodySize = request.headers.value("content-length").toLongLong();
    if (m_bodySize < 0 || m_bodySize > largestBody)
        m_fault = 413;
    m_isExpecting = request.headers.value("expect").toLower() == "100-continue";
    m_head = request;
    return m_fault == 0;
}

std::optional<HttpRequest> HttpRequestParser::next()
{
    if (m_fault != 0 || (!m_head && !readHead()) || m_pending.size() < m_bodySize)
        return {};
    HttpRequest out = *m_head;
    out.body = m_pending.first(m_bodySize);
    m_pending = m_pending.sliced(m_bodySize);
    m_head.reset();
    m_isExpecting = false;
    return out;
}

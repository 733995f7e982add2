// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/SipBody.h"

#include "models/sip/SipText.h"

namespace {
constexpr int mostParts = 16;

bool isDescription(const QByteArray& contentType)
{
    return SipText::split(contentType.toLower(), ';').value(0) == "application/sdp";
}

QByteArray boundaryOf(const QByteArray& contentType)
{
    for (const QByteArray& part : SipText::split(contentType, ';')) {
        const auto [name, value] = SipText::parameter(part);
        if (name == "boundary")
            return value;
    }
    return {};
}

/// One part: header lines, an empty line, content (RFC 2046 5.1).
QByteArray descriptionIn(const QByteArray& part)
{
    qsizetype at = 0;
    bool isWanted = false;
    while (at < part.size()) {
        qsizetype end = part.indexOf('\n', at);
        if (end < 0)
            end = part.size();
        const QByteArray line = part.mid(at, end - at).trimmed();
        at = end + 1;
        if (line.isEmpty())
            return isWanted ? part.mid(at).trimmed() : QByteArray();
        if (line.toLower().startsWith("content-type:"))
            isWanted = isDescription(line.mid(13));
    }
    return {};
}
} // namespace

QByteArray SipBody::sessionDescription(const SipMessage& message)
{
    if (message.body().isEmpty())
        return {};
    const QByteArray type = message.header("Content-Type");
    if (!type.toLower().startsWith("multipart/"))
        return type.isEmpty() || isDescription(type) ? message.body() : QByteArray();
    const QByteArray boundary = boundaryOf(type);
    if (boundary.isEmpty())
        return {};
    const QByteArray delimiter = "--" + boundary;
    qsizetype at = message.body().indexOf(delimiter);
    for (int i = 0; i < mostParts && at >= 0; ++i) {
        const qsizetype begin = message.body().indexOf('\n', at);
        const qsizetype end = message.body().indexOf(delimiter, at + delimiter.size());
        if (begin < 0 || end < 0)
            break;
        const QByteArray found = descriptionIn(message.body().mid(begin + 1, end - begin - 1));
        if (!found.isEmpty())
            return found;
        at = end;
    }
    return {};
}

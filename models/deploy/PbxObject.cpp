// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/PbxObject.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

QByteArray PbxState::bytes() const
{
    // QJsonObject keeps its names sorted, at every depth.
    return QJsonDocument(QJsonObject { { u"content"_s, content }, { u"pbx"_s, pbx } })
        .toJson(QJsonDocument::Compact);
}

std::optional<PbxState> PbxState::fromBytes(const QByteArray& bytes)
{
    const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
    const QJsonValue pbx = whole.value(u"pbx"_s);
    const QJsonValue content = whole.value(u"content"_s);
    if (!pbx.isString() || !content.isObject())
        return {};
    return PbxState { pbx.toString(), content.toObject(), {} };
}

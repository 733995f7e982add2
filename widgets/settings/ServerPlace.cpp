// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/ServerPlace.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {
const QString serverScheme = u"postgresql"_s;
const QString authorityOption = u"sslrootcert"_s;
} // namespace

bool ServerPlace::isServer(const QString& place)
{
    return place.startsWith(serverScheme + u"://"_s);
}

ServerPlace ServerPlace::fromAddress(const QString& address)
{
    if (!isServer(address))
        return {};
    const QUrl url(address);
    ServerPlace place;
    place.host = url.host();
    place.port = url.port(place.port);
    place.name = url.path(QUrl::FullyDecoded).mid(1);
    place.user = url.userName(QUrl::FullyDecoded);
    place.authorityFile = QUrlQuery(url).queryItemValue(authorityOption, QUrl::FullyDecoded);
    return place;
}

QString ServerPlace::address() const
{
    QUrl url;
    url.setScheme(serverScheme);
    url.setHost(host);
    url.setPort(port);
    url.setUserName(user, QUrl::DecodedMode);
    url.setPath(u'/' + name, QUrl::DecodedMode);
    if (!authorityFile.isEmpty()) {
        QUrlQuery query;
        query.addQueryItem(
            authorityOption, QString::fromLatin1(QUrl::toPercentEncoding(authorityFile)));
        url.setQuery(query);
    }
    return url.toString(QUrl::FullyEncoded);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/ServerAddress.h"

#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QString percentEncoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

/// How the connection is protected is left to the place: off this machine there is one way.
QString serverAddress(const ServerPlace& place)
{
    QStringList options;
    const auto add = [&options](const QString& option, const QString& value) {
        if (!value.isEmpty())
            options.append(option + u'=' + percentEncoded(value));
    };
    if (place.isSocket())
        add(u"host"_s, place.host);
    add(u"sslrootcert"_s, place.rootCertificate);
    add(u"sslcert"_s, place.certificate);
    add(u"sslkey"_s, place.certificateKey);
    const QString server = place.isSocket() ? u":%1"_s.arg(place.port) : place.server();
    const QString account = place.user.isEmpty() ? QString() : percentEncoded(place.user) + u'@';
    QString address = u"postgresql://"_s + account + server + u'/' + percentEncoded(place.name);
    if (!options.isEmpty())
        address += u'?' + options.join(u'&');
    return address;
}

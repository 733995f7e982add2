// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/PbxTraits.h"
#include "models/report/HandoverValues.h"

using namespace Qt::StringLiterals;

namespace {

using EnvelopeRow = HandoverEnvelope::Row;

void addEnvelopeRow(
    QList<EnvelopeRow>& rows, const QString& what, const QString& login, const Secret& password)
{
    if (!password.isEmpty())
        rows.append({ what, login, password });
}

void addPhonePages(QList<EnvelopeRow>& rows, const QMap<QString, QString>& parameters,
    const QString& admin, const QString& user)
{
    addEnvelopeRow(rows, admin, u"admin"_s, Secret(parameters.value(u"adminpw"_s)));
    addEnvelopeRow(rows, user, u"user"_s, Secret(parameters.value(u"userpw"_s)));
}

} // namespace

QList<EnvelopeRow> HandoverEnvelope::rows(const Site& site, const PaperWords& words)
{
    QList<EnvelopeRow> rows;
    const QString pbx = u"%1 %2"_s.arg(PbxTraits::of(site.pbx.kind).name, site.pbx.host).trimmed();
    addEnvelopeRow(rows, words(u"opens_pbx"_s).arg(pbx), site.pbx.user, site.pbx.password);
    addEnvelopeRow(rows, words(u"opens_ssh"_s).arg(pbx), site.pbx.ssh.user, site.pbx.ssh.password);
    for (const Trunk& trunk : site.trunks)
        addEnvelopeRow(rows, words(u"opens_trunk"_s).arg(trunk.name),
            trunk.authUser.isEmpty() ? trunk.username : trunk.authUser, trunk.password);
    for (const Gateway& gateway : site.gateways)
        addEnvelopeRow(rows, words(u"opens_gateway"_s).arg(gateway.name, gateway.address),
            gateway.login.user, gateway.login.password);
    addPhonePages(rows, site.parameters.defaults, words(u"opens_phones_admin"_s),
        words(u"opens_phones_user"_s));
    for (const Phone& phone : site.phones)
        addPhonePages(rows, phone.parameters,
            words(u"opens_phone_admin"_s).arg(phone.mac.hyphens()),
            words(u"opens_phone_user"_s).arg(phone.mac.hyphens()));
    for (const User& user : site.users)
        addEnvelopeRow(
            rows, words(u"opens_user"_s).arg(user.username), user.username, user.password);
    return rows;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/TrunkRenderCommand.h"

#include "models/pbx/nethvoice/NethVoiceTrunk.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

void TrunkRenderCommand::start()
{
    if (options().words().size() != 4 || !options().isSet(u"for"_s))
        return badUsage(u"trunk render SITE TRUNK --for nethvoice"_s);
    if (options().value(u"for"_s) != u"nethvoice")
        return fail(Error(ErrorCode::UnsupportedPbx, options().value(u"for"_s)));
    withCatalog([this] {
        withStore([this] { withSite(word(2), false, [this](const Site& site) { render(site); }); });
    });
}

void TrunkRenderCommand::render(const Site& site)
{
    const Trunk* trunk = site.trunk(word(3));
    if (!trunk)
        return fail(Error(ErrorCode::NoSuchTrunk, word(3)));
    using NethVoiceTrunk::Secrets;
    const auto rendered = NethVoiceTrunk::render(
        site, *trunk, catalog(), output().isJson() ? Secrets::Mask : Secrets::Include);
    if (!rendered)
        return fail(rendered.error());
    QJsonObject event = *rendered;
    event.insert(u"event"_s, u"result"_s);
    event.insert(u"subject"_s, trunk->name);
    event.insert(u"state"_s, u"done"_s);
    output().event(event, QString::fromUtf8(QJsonDocument(*rendered).toJson()).trimmed());
    done(0);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pbx/TrunkRendering.h"

#include "models/pbx/asterisk/AsteriskTrunk.h"
#include "models/pbx/lync/LyncTrunk.h"
#include "models/pbx/nethvoice/NethVoiceTrunk.h"
#include "models/pbx/TrunkContext.h"
#include "models/pbx/tvox/TvoxTrunk.h"
#include "models/site/SiteRules.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

using RenderTrunk = Result<TrunkRendering> (*)(const TrunkContext&);

struct TrunkRenderer {
    const char* kind;
    RenderTrunk render;
};

constexpr std::array trunkRenderers {
    TrunkRenderer { "nethvoice", NethVoiceTrunk::render },
    TrunkRenderer { "asterisk", AsteriskTrunk::render },
    TrunkRenderer { "tvox", TvoxTrunk::render },
    TrunkRenderer { "lync", LyncTrunk::render },
};

/// A form has one line per value, and no file of these ends a line inside one.
bool isOneLine(const QString& text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph;
    });
}

Status checkLines(const TrunkContext& context)
{
    const Trunk& t = context.trunk;
    const std::pair<QString, QString> values[]
        = { { u"name"_s, t.name }, { u"username"_s, t.username }, { u"auth_user"_s, t.authUser },
              { u"password"_s, t.password.reveal() }, { u"number"_s, t.number },
              { u"outbound_number"_s, t.outboundNumber }, { u"realm"_s, t.realm } };
    for (const auto& [field, value] : values)
        if (!isOneLine(value))
            return fail(ErrorCode::ValueNotAllowed, context.at(field));
    return {};
}

/// Hosts end up inside URIs and commands, where anything else would mean something.
Status checkHosts(const TrunkContext& context)
{
    const Trunk& t = context.trunk;
    const std::pair<QString, QString> hosts[]
        = { { u"host"_s, t.host }, { u"registrar"_s, t.registrar },
              { u"outbound_proxy"_s, t.outboundProxy.section(u':', 0, 0) },
              { u"from_domain"_s, t.fromDomain }, { u"verify_name"_s, t.verifyName } };
    for (const auto& [field, host] : hosts)
        if (!host.isEmpty() && !SiteRules::isHost(host))
            return fail(ErrorCode::ValueNotAllowed, context.at(field), host);
    return {};
}

Status checkContext(const TrunkContext& context)
{
    if (!context.trunk.provider.isEmpty() && !context.plan.provider)
        return fail(ErrorCode::UnknownProvider, context.trunk.name, context.trunk.provider);
    if (const QStringList missing = context.plan.missing(); !missing.isEmpty())
        return fail(ErrorCode::MissingValue, context.at(missing.first()));
    if (const Status lines = checkLines(context); !lines)
        return lines;
    for (qsizetype i = 0; i < context.trunk.numbers.size(); ++i)
        if (!NumberBlock::parse(context.trunk.numbers[i]))
            return fail(ErrorCode::ValueNotAllowed, context.at(u"numbers[%1]"_s.arg(i)),
                context.trunk.numbers[i]);
    return checkHosts(context);
}

QString pathOf(const Site& site, const Trunk& trunk)
{
    for (qsizetype i = 0; i < site.trunks.size(); ++i)
        if (site.trunks[i].name == trunk.name)
            return u"trunks[%1]"_s.arg(i);
    return u"trunks"_s;
}

} // namespace

QStringList TrunkRendering::kinds()
{
    QStringList names;
    for (const TrunkRenderer& renderer : trunkRenderers)
        names.append(QString::fromLatin1(renderer.kind));
    return names;
}

QString TrunkRendering::kindOf(const Pbx& pbx)
{
    return pbx.kind == u"freepbx" ? u"asterisk"_s : pbx.kind;
}

Result<TrunkRendering> TrunkRendering::render(const QString& kind, const Site& site,
    const Trunk& trunk, const Catalog& catalog, Secrets secrets)
{
    const auto renderer = std::find_if(trunkRenderers.begin(), trunkRenderers.end(),
        [&](const TrunkRenderer& r) { return kind == QLatin1String(r.kind); });
    if (renderer == trunkRenderers.end())
        return fail(ErrorCode::UnsupportedPbx, kind);
    const TrunkContext context { site, trunk, catalog, TrunkPlan::resolve(trunk, catalog),
        pathOf(site, trunk), secrets };
    if (const Status checked = checkContext(context); !checked)
        return tl::unexpected(checked.error());
    auto rendering = renderer->render(context);
    if (rendering)
        rendering->pbx = kind;
    return rendering;
}

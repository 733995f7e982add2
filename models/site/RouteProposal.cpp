// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/RouteProposal.h"

#include "models/site/NumberBlock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList extensionsOf(const Site& site)
{
    QStringList extensions;
    for (const User& user : site.users)
        if (!user.extension.isEmpty())
            extensions.append(user.extension);
    std::sort(extensions.begin(), extensions.end(), [](const QString& a, const QString& b) {
        return std::pair(a.size(), a) < std::pair(b.size(), b);
    });
    return extensions;
}

/// The longest extension the number ends with.
QString endingWith(const QString& number, const QStringList& extensions)
{
    QString best;
    for (const QString& extension : extensions)
        if (number.endsWith(extension) && extension.size() > best.size())
            best = extension;
    return best;
}

/// Of a block, the number that ends with an extension and stands in it.
QString numberFor(const NumberBlock& block, const QString& extension)
{
    if (extension.size() > block.first.size())
        return {};
    const qsizetype kept = block.first.size() - extension.size();
    for (const QString& start : { block.first.left(kept), block.last.left(kept) })
        if (const QString number = start + extension; block.contains(number))
            return number;
    return {};
}

class InboundRoutes {
public:
    explicit InboundRoutes(const Site& site)
        : m_extensions(extensionsOf(site))
        , m_routes(site.inboundRoutes)
    {
    }

    void add(const QString& number, const QString& description, const QString& destination)
    {
        const bool isThere = std::any_of(m_routes.begin(), m_routes.end(),
            [&](const InboundRoute& route) { return route.number == number; });
        if (!isThere && !number.isEmpty() && !destination.isEmpty())
            m_routes.append({ number, {}, description, destination });
    }

    void addBlock(const QString& text, const QString& trunk)
    {
        const auto block = NumberBlock::parse(text);
        if (!block)
            return;
        const QString own = endingWith(block->first, m_extensions);
        add(block->first, trunk, own.isEmpty() ? m_extensions.value(0) : own);
        for (const QString& extension : m_extensions)
            add(numberFor(*block, extension), trunk, extension);
    }

    [[nodiscard]] const QList<InboundRoute>& routes() const { return m_routes; }

private:
    QStringList m_extensions;
    QList<InboundRoute> m_routes;
};

} // namespace

namespace RouteProposal {

QList<OutboundRoute> outbound(const Site& site)
{
    QStringList trunks;
    for (const Trunk& trunk : site.trunks)
        trunks.append(trunk.name);
    QList<OutboundRoute> routes = site.outboundRoutes;
    for (const auto* kind : { "national", "cellphone", "international", "toll" }) {
        const QString name = u"%1_%2"_s.arg(QLatin1StringView(kind), site.country.toLower());
        const bool isThere = std::any_of(routes.begin(), routes.end(),
            [&](const OutboundRoute& route) { return route.name == name; });
        if (!isThere)
            routes.append({ name, trunks });
    }
    return routes;
}

QList<InboundRoute> inbound(const Site& site)
{
    InboundRoutes routes(site);
    for (const Trunk& trunk : site.trunks) {
        routes.addBlock(trunk.number, trunk.name);
        for (const QString& block : trunk.numbers)
            routes.addBlock(block, trunk.name);
    }
    return routes.routes();
}

} // namespace RouteProposal

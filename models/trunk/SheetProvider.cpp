// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunk/SheetProvider.h"

#include "models/trunk/SheetValues.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// "VoipVoice" of "VoipVoice (sip.voipvoice.it)"
QString companyOf(const Provider& provider) { return provider.name.section(u" ("_s, 0, 0); }

class SheetCompanies {
public:
    explicit SheetCompanies(const Catalog& catalog)
        : m_catalog(catalog)
    {
        for (const Provider& provider : catalog.providers()) {
            for (const QString& host : { provider.host, provider.registrar })
                if (!host.isEmpty() && !m_byHost[host.toLower()].contains(&provider))
                    m_byHost[host.toLower()].append(&provider);
            m_names.append(QRegularExpression::escape(companyOf(provider)));
        }
        // The longest first: "VoipTel 2" is not "VoipTel".
        std::sort(m_names.begin(), m_names.end(),
            [](const QString& a, const QString& b) { return a.size() > b.size(); });
        m_name
            = QRegularExpression(u"(?<![\\w.@-])(?:%1)(?![\\w@-]|\\.\\w)"_s.arg(m_names.join(u'|')),
                QRegularExpression::CaseInsensitiveOption);
    }

    void read(const SheetLine& line)
    {
        const QStringList hosts = SheetValues::hosts(line.text);
        for (const QString& host : hosts)
            for (const Provider* provider : m_byHost.value(host))
                note(m_hosted, provider, line.number);
        for (auto it = m_name.globalMatch(line.text); it.hasNext();) {
            const QString name = it.next().captured();
            for (const Provider& provider : m_catalog.providers())
                if (companyOf(provider).compare(name, Qt::CaseInsensitive) == 0)
                    note(m_named, &provider, line.number);
        }
    }

    [[nodiscard]] SheetProvider verdict() const
    {
        if (m_hosted.isEmpty())
            return m_named.size() == 1
                ? SheetProvider { m_named.first().first->id, m_named.first().second, false }
                : SheetProvider();
        QList<Seen> both;
        for (const Seen& hosted : m_hosted)
            for (const Seen& named : m_named)
                if (named.first == hosted.first)
                    both.append(hosted);
        // Two companies share a server: its name decides.
        const QList<Seen>& chosen = m_hosted.size() > 1 ? both : m_hosted;
        return chosen.size() == 1
            ? SheetProvider { chosen.first().first->id, chosen.first().second, true }
            : SheetProvider();
    }

private:
    using Seen = std::pair<const Provider*, int>;
    static void note(QList<Seen>& list, const Provider* provider, int line)
    {
        for (const Seen& seen : list)
            if (seen.first == provider)
                return;
        list.append({ provider, line });
    }

    const Catalog& m_catalog;
    QHash<QString, QList<const Provider*>> m_byHost;
    QStringList m_names;
    QRegularExpression m_name;
    QList<Seen> m_hosted;
    QList<Seen> m_named;
};

} // namespace

SheetProvider SheetProvider::find(const QList<SheetLine>& lines, const Catalog& catalog)
{
    SheetCompanies companies(catalog);
    for (const SheetLine& line : lines)
        companies.read(line);
    return companies.verdict();
}

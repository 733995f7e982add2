// SPDX-License-Identifier: GPL-3.0-or-later
// Every provider of the catalogue resolved and probed at once, in a network of this program's own
// where each name leads to a far side at a distance of its own. Prints the time of the farthest
// alone, of all together, and by how much the latter is longer.
#include "tests/app/VerifyBench.h"
#include "tests/peers/DnsPeer.h"
#include "tests/peers/PrivateNetwork.h"
#include "tests/peers/SipResponder.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto nearest = 20ms;
constexpr auto stepFurther = 10ms;
constexpr auto farthest = 800ms;
const QString farthestId = u"wicity"_s;
QTextStream out(stdout);

QJsonArray providers()
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/catalog/providers.json"));
    if (!file.open(QFile::ReadOnly))
        qFatal("no catalogue");
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    return document.isArray() ? document.array() : document[u"providers"_s].toArray();
}

/// Names and far sides, one for each host of the catalogue.
class World {
public:
    explicit World(const QJsonArray& catalogue)
    {
        for (const QJsonValue& provider : catalogue) {
            const QString proxy = provider[u"outbound_proxy"_s].toString().section(u':', 1, 1);
            add(provider[u"host"_s].toString(), quint16(provider[u"port"_s].toInt()),
                provider[u"id"_s] == farthestId ? farthest : m_delay += stepFurther);
            if (!proxy.isEmpty())
                add(proxy.section(u';', 0, 0), 5060, m_delay += stepFurther);
        }
        if (!m_names.start())
            qFatal("no name server: %s", qPrintable(m_names.errorText()));
    }
    [[nodiscard]] QString nameServer() const { return m_names.server(); }
    [[nodiscard]] int answered() const
    {
        int count = 0;
        for (const auto& side : m_sides)
            count += side->answered() > 0 ? 1 : 0;
        return count;
    }
    [[nodiscard]] qsizetype hosts() const { return qsizetype(m_sides.size()); }

private:
    void add(const QString& host, quint16 port, std::chrono::milliseconds delay)
    {
        if (m_known.contains(host))
            return;
        m_known.append(host);
        QString address = host;
        if (QHostAddress(host).isNull()) {
            address = u"127.1.0.%1"_s.arg(m_known.size());
            m_names.addHost(host, address);
        } else if (!PrivateNetwork::addAddress(address)) {
            qFatal("no address %s", qPrintable(address));
        }
        m_sides.push_back(std::make_unique<SipResponder>(QHostAddress(address), port, delay));
        if (!m_sides.back()->isUp())
            qFatal("no far side for %s", qPrintable(host));
    }

    std::chrono::milliseconds m_delay = nearest;
    DnsPeer m_names;
    QStringList m_known;
    std::vector<std::unique_ptr<SipResponder>> m_sides;
};

qint64 probe(const VerifyBench& bench, const World& world, const QStringList& more)
{
    const VerifyEnd end = bench
                              .begin(QStringList { u"catalog"_s, u"probe"_s, u"--json"_s,
                                         u"--dns"_s, world.nameServer() }
                                  + more)
                              ->wait();
    const QJsonObject result = end.event(u"result"_s);
    if (end.code != 0 || result.isEmpty())
        qFatal("%s", end.all().constData());
    return result.value(u"elapsed_ms"_s).toInteger();
}

} // namespace

int main(int argc, char** argv)
{
    if (!PrivateNetwork::enter())
        qFatal("only root may make a network of its own");
    QCoreApplication app(argc, argv);
    const QJsonArray catalogue = providers();
    const World world(catalogue);
    const VerifyBench bench;
    const qint64 alone = probe(bench, world, { farthestId });
    const qint64 all = probe(bench, world, {});
    out << "the farthest provider alone: " << alone << " ms\n"
        << "all " << catalogue.size() << " (" << world.answered() << " of " << world.hosts()
        << " hosts asked): " << all << " ms, "
        << QString::number(100.0 * double(all - alone) / double(alone), 'f', 1)
        << " % more (at most 10 expected)\n";
    return 0;
}

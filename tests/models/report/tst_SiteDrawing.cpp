// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/TextLanguage.h"
#include "models/report/SiteDrawing.h"
#include "models/report/SiteEvidence.h"
#include "tests/support/RandomSite.h"
#include "tests/support/StoreFixture.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

using Health = SiteDrawing::Health;
using Kind = SiteDrawing::Kind;

/// What might be known of a site: of each part something else.
SiteEvidence someEvidence(const Site& site, int seed)
{
    SiteEvidence evidence;
    int at = seed;
    const auto proof = [&at] { return SiteEvidence::Proof(at++ % 6); };
    for (const Trunk& trunk : site.trunks) {
        SiteEvidence::OfTrunk known;
        known.id = trunk.id;
        known.provider = u"Provider of %1"_s.arg(trunk.name);
        known.proof = proof();
        evidence.trunks.append(known);
    }
    for (const Gateway& gateway : site.gateways) {
        SiteEvidence::OfGateway known;
        known.id = gateway.id;
        known.proof = proof();
        known.state = UploadState(at % 6);
        evidence.gateways.append(known);
    }
    for (const Phone& phone : site.phones) {
        SiteEvidence::OfPhone known;
        known.id = phone.id;
        known.user = phone.user;
        known.standing = PhoneStanding(at++ % 4);
        evidence.phones.append(known);
    }
    for (const User& user : site.users)
        if (++at % 3 == 0)
            evidence.usersWithoutPhone.append(user.username);
    evidence.pbx.proof = proof();
    evidence.pbx.standing.state = PbxStanding::State(at % 9);
    return evidence;
}

Site siteOf(int trunks, int gateways, int phones, bool isCloud = false)
{
    Site site;
    site.id = newId();
    site.pbx.host = u"pbx.example.net"_s;
    site.pbx.isCloud = isCloud;
    site.capacity.calls = 12;
    for (int i = 0; i < trunks; ++i) {
        Trunk trunk;
        trunk.id = newId();
        trunk.name = u"voip%1"_s.arg(i);
        trunk.channels = i * 7;
        site.trunks.append(trunk);
    }
    const QStringList models { u"TRI_ISDN_4"_s, u"ht802"_s, u"gxw4248"_s, u"unknown"_s };
    for (int i = 0; i < gateways; ++i) {
        Gateway gateway;
        gateway.id = newId();
        gateway.name = u"gw%1"_s.arg(i);
        gateway.model = models[i % models.size()];
        gateway.address = u"192.168.1.%1"_s.arg(100 + i);
        site.gateways.append(gateway);
    }
    for (int i = 0; i < phones; ++i) {
        User user;
        user.username = u"user%1"_s.arg(i);
        site.users.append(user);
        Phone phone;
        phone.id = newId();
        phone.user = i % 5 == 0 ? QString() : user.username;
        site.phones.append(phone);
    }
    return site;
}

bool areApart(const QRectF& a, const QRectF& b)
{
    return !a.adjusted(0.1, 0.1, -0.1, -0.1).intersects(b);
}

/// A line at right angles against a rectangle.
bool doesCross(const QPointF& from, const QPointF& to, const QRectF& rect)
{
    const QRectF inner = rect.adjusted(1, 1, -1, -1);
    const QRectF span = QRectF(from, to).normalized();
    return span.left() <= inner.right() && span.right() >= inner.left()
        && span.top() <= inner.bottom() && span.bottom() >= inner.top();
}

qreal luminanceOf(const QColor& colour)
{
    const auto linear
        = [](qreal c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

qreal contrastOf(const QColor& a, const QColor& b)
{
    const qreal x = luminanceOf(a);
    const qreal y = luminanceOf(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

const QList<Health> everyHealth { Health::Proven, Health::Failed, Health::Unknown, Health::Stale,
    Health::Open, Health::NotNeeded, Health::Missing };

} // namespace

/// The picture of a site: whatever the site, nothing lies on anything else and everything is said.
class tst_SiteDrawing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingLiesOnAnythingElse_data();
    void nothingLiesOnAnythingElse();
    void textsFitTheirPlaces_data() { nothingLiesOnAnythingElse_data(); }
    void textsFitTheirPlaces();
    void linksGoAroundNodes_data() { nothingLiesOnAnythingElse_data(); }
    void linksGoAroundNodes();
    void svgIsReadByOthers_data() { nothingLiesOnAnythingElse_data(); }
    void svgIsReadByOthers();
    void longNamesAreCutInTheMiddle();
    void everyPartIsThere();
    void whatIsProvenIsTheEvidences();
    void unsavedPartsHaveEvidenceOfTheirOwn();
    void aCloudPbxStandsBeforeTheConnection();
    void manyPhonesAreGrouped_data();
    void manyPhonesAreGrouped();
    void marksDifferByShape();
    void phonesDifferByShape();
    void coloursRead_data();
    void coloursRead();
    void speaksTheLanguageAsked();
    void tellsNoSecret();
    void takesTheShapeOfItsPlace();
    void aPictureHasItsScale();

private:
    [[nodiscard]] SiteDrawing drawn(const Site& site, int seed = 0) const
    {
        return SiteDrawing::of(site, *m_catalog, someEvidence(site, seed));
    }
    [[nodiscard]] Site siteOfRow() const;
    std::shared_ptr<const Catalog> m_catalog;
};

void tst_SiteDrawing::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
    QVERIFY(m_catalog->gatewayModel(u"gxw4248"_s));
}

void tst_SiteDrawing::nothingLiesOnAnythingElse_data()
{
    QTest::addColumn<int>("trunks");
    QTest::addColumn<int>("gateways");
    QTest::addColumn<int>("phones");
    QTest::addColumn<bool>("isCloud");
    QTest::addColumn<int>("seed"); // > 0: by chance
    QTest::newRow("nothing") << 0 << 0 << 0 << false << 0;
    QTest::newRow("small") << 1 << 0 << 2 << false << 0;
    QTest::newRow("office") << 1 << 1 << 20 << false << 0;
    QTest::newRow("in the cloud") << 2 << 2 << 31 << true << 0;
    QTest::newRow("large") << 10 << 5 << 200 << false << 0;
    QTest::newRow("huge") << 30 << 14 << 2000 << true << 0;
    for (int seed = 1; seed <= 20; ++seed)
        QTest::addRow("right %d", seed) << -1 << 0 << 0 << false << seed;
    for (int seed = 1; seed <= 20; ++seed)
        QTest::addRow("any %d", seed) << -2 << 0 << 0 << false << seed;
}

Site tst_SiteDrawing::siteOfRow() const
{
    QFETCH(int, trunks);
    QFETCH(int, gateways);
    QFETCH(int, phones);
    QFETCH(bool, isCloud);
    QFETCH(int, seed);
    if (trunks >= 0)
        return siteOf(trunks, gateways, phones, isCloud);
    RandomSite random(quint32(seed), m_catalog);
    return trunks == -1 ? random.right() : random.any();
}

void tst_SiteDrawing::nothingLiesOnAnythingElse()
{
    const Site site = siteOfRow();
    QFETCH(int, seed);
    SiteDrawing drawing = drawn(site, 3);
    if (seed % 3 > 0)
        drawing.arrange(seed % 3 == 1 ? 0.5 : 8);
    const QRectF canvas(QPointF(), drawing.size());
    const auto& nodes = drawing.nodes();
    QVERIFY(nodes.size() >= 3);
    QSet<QString> ids;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        QVERIFY2(canvas.contains(nodes[i].rect), qPrintable(nodes[i].id));
        QVERIFY(!nodes[i].step.isEmpty());
        ids.insert(nodes[i].id);
        for (qsizetype k = i + 1; k < nodes.size(); ++k)
            QVERIFY2(areApart(nodes[i].rect, nodes[k].rect),
                qPrintable(nodes[i].id + u" and "_s + nodes[k].id));
    }
    QCOMPARE(ids.size(), nodes.size());
}

void tst_SiteDrawing::textsFitTheirPlaces()
{
    QFETCH(int, seed);
    const TextLanguage language(seed % 2 == 0 ? u"it"_s : u"en"_s);
    const SiteDrawing drawing = drawn(siteOfRow(), 5);
    const QList<SiteDrawing::Text> texts = drawing.texts();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const SiteDrawing::Text& text = texts[i];
        const QFontMetricsF metrics(SiteDrawing::font(text.role));
        const QByteArray what = text.text.toUtf8();
        QVERIFY2(drawing.nodes()[text.node].rect.contains(text.rect), what);
        QVERIFY2(metrics.horizontalAdvance(text.text) <= text.rect.width() + 0.5, what);
        QVERIFY2(metrics.height() <= text.rect.height() + 0.5, what);
        for (qsizetype k = i + 1; k < texts.size(); ++k)
            QVERIFY2(areApart(text.rect, texts[k].rect), what);
        QVERIFY2(SiteDrawing::description(drawing.nodes()[text.node]).contains(text.whole), what);
        if (text.role == SiteDrawing::Role::Health) // of our own words nothing is left out
            QCOMPARE(text.text, text.whole);
    }
}

void tst_SiteDrawing::linksGoAroundNodes()
{
    QFETCH(int, seed);
    SiteDrawing drawing = drawn(siteOfRow());
    const qsizetype links = drawing.links().size();
    QVERIFY(links > 0);
    drawing.arrange(seed % 2 == 0 ? 0.7 : 6);
    QCOMPARE(drawing.links().size(), links);
    for (const SiteDrawing::Link& link : drawing.links())
        for (qsizetype i = 1; i < link.line.size(); ++i) {
            QVERIFY(link.line[i - 1].x() == link.line[i].x()
                || qAbs(link.line[i - 1].y() - link.line[i].y()) < 0.01);
            for (const SiteDrawing::Node& node : drawing.nodes())
                QVERIFY2(
                    !doesCross(link.line[i - 1], link.line[i], node.rect), qPrintable(node.id));
        }
}

void tst_SiteDrawing::svgIsReadByOthers()
{
    const SiteDrawing drawing = drawn(siteOfRow(), 1);
    const QByteArray svg = drawing.svg(u"Rossi & \"Figli\" <1>"_s);
    QXmlStreamReader reader(svg);
    QString title;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"title")
            title = reader.readElementText();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(title, u"Rossi & \"Figli\" <1>"_s);
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBoxF().size().toSize(), drawing.size().toSize());
}

void tst_SiteDrawing::longNamesAreCutInTheMiddle()
{
    Site site = siteOf(1, 1, 0);
    const QString name
        = u"Società Cooperativa Agricola Fratelli Bartolomei e Figli di Acquasparta, sede legale"_s;
    site.trunks[0].name = name;
    site.gateways[0].name = name;
    const SiteDrawing drawing = drawn(site);
    int cut = 0;
    for (const SiteDrawing::Text& text : drawing.texts()) {
        if (text.whole != name)
            continue;
        ++cut;
        QVERIFY(text.text.startsWith(u"Società"_s));
        QVERIFY(text.text.endsWith(u"legale"_s));
        QVERIFY(text.text.contains(u'\u2026'));
    }
    QCOMPARE(cut, 2);
    QVERIFY(drawing.description().contains(name));
}

void tst_SiteDrawing::everyPartIsThere()
{
    const Site site = siteOf(2, 2, 3);
    const SiteDrawing drawing = drawn(site);
    QStringList ids;
    for (const SiteDrawing::Node& node : drawing.nodes())
        ids.append(node.id);
    for (const Trunk& trunk : site.trunks)
        QVERIFY(ids.contains(u"trunk:"_s + trunk.id));
    for (const Gateway& gateway : site.gateways)
        QVERIFY(ids.contains(u"gateway:"_s + gateway.id));
    for (const char* id : { "connection", "pbx", "phones" })
        QVERIFY(ids.contains(QLatin1StringView(id)));
    QVERIFY(!drawing.isEmpty());
    const auto isdn = drawing.nodes()[ids.indexOf(u"gateway:"_s + site.gateways[0].id)];
    QCOMPARE(isdn.total, m_catalog->gatewayModel(u"TRI_ISDN_4"_s)->portCount());
    QCOMPARE(isdn.used, 0);
    QCOMPARE(isdn.sockets.value(0).kind, PortKind::Bri);
    const SiteDrawing nothing = drawn(Site());
    QVERIFY(nothing.isEmpty());
    QCOMPARE(nothing.nodes().first().health, Health::Missing);
    QCOMPARE(nothing.nodes().first().step, u"trunks"_s);
    QCOMPARE(nothing.nodes().last().health, Health::Missing);
}

void tst_SiteDrawing::whatIsProvenIsTheEvidences()
{
    const Site site = siteOf(1, 1, 2);
    SiteEvidence evidence = someEvidence(site, 0);
    using Proof = SiteEvidence::Proof;
    const QList<QPair<Proof, Health>> rows { { Proof::Proven, Health::Proven },
        { Proof::Stale, Health::Stale }, { Proof::Failed, Health::Failed },
        { Proof::Unknown, Health::Unknown }, { Proof::Never, Health::Open },
        { Proof::NotNeeded, Health::NotNeeded } };
    QSet<QString> words;
    for (const auto& [proof, health] : rows) {
        evidence.trunks[0].proof = proof;
        const SiteDrawing drawing = SiteDrawing::of(site, *m_catalog, evidence);
        const SiteDrawing::Node& node = drawing.nodes().first();
        QCOMPARE(node.health, health);
        words.insert(SiteDrawing::healthText(node));
        QCOMPARE(drawing.links().first().isProven, proof == Proof::Proven);
    }
    QCOMPARE(words.size(), rows.size()); // each in words of its own
    // What the evidence does not know was never tried, however long ago that was.
    const SiteDrawing unknown = SiteDrawing::of(site, *m_catalog, {});
    QCOMPARE(unknown.nodes().first().health, Health::Open);
    evidence.phones[0].standing = evidence.phones[1].standing = PhoneStanding::Configured;
    evidence.phones[0].user = evidence.phones[1].user = u"user1"_s;
    const auto phones = [&] {
        const SiteDrawing drawing = SiteDrawing::of(site, *m_catalog, evidence);
        return std::find_if(drawing.nodes().begin(), drawing.nodes().end(),
            [](const SiteDrawing::Node& node) { return node.kind == Kind::Phones; })
            ->health;
    };
    QCOMPARE(phones(), Health::Proven);
    evidence.phones[1].standing = PhoneStanding::Stale;
    QCOMPARE(phones(), Health::Stale);
    evidence.phones[1].standing = PhoneStanding::Waiting;
    QCOMPARE(phones(), Health::Open);
}

void tst_SiteDrawing::unsavedPartsHaveEvidenceOfTheirOwn()
{
    Site site = siteOf(3, 2, 0);
    for (Trunk& trunk : site.trunks)
        trunk.id.clear();
    for (Gateway& gateway : site.gateways)
        gateway.id.clear();
    SiteEvidence evidence = someEvidence(site, 0);
    using Proof = SiteEvidence::Proof;
    const QList<Proof> proofs { Proof::Failed, Proof::Proven, Proof::Never };
    for (int i = 0; i < 3; ++i)
        evidence.trunks[i].proof = proofs[i];
    evidence.gateways[0].proof = Proof::Failed;
    evidence.gateways[1].proof = Proof::Proven;
    const SiteDrawing drawing = SiteDrawing::of(site, *m_catalog, evidence);
    QList<Health> trunks;
    QList<Health> gateways;
    for (const SiteDrawing::Node& node : drawing.nodes()) {
        if (node.kind == SiteDrawing::Kind::Provider)
            trunks.append(node.health);
        if (node.kind == SiteDrawing::Kind::Gateway)
            gateways.append(node.health);
    }
    QCOMPARE(trunks, (QList<Health> { Health::Failed, Health::Proven, Health::Open }));
    QCOMPARE(gateways, (QList<Health> { Health::Failed, Health::Proven }));
}

void tst_SiteDrawing::aCloudPbxStandsBeforeTheConnection()
{
    for (const bool isCloud : { false, true }) {
        const SiteDrawing drawing = drawn(siteOf(1, 0, 1, isCloud));
        qreal pbx = 0;
        qreal connection = 0;
        for (const SiteDrawing::Node& node : drawing.nodes()) {
            pbx = node.kind == Kind::Pbx ? node.rect.left() : pbx;
            connection = node.kind == Kind::Connection ? node.rect.left() : connection;
        }
        QCOMPARE(pbx < connection, isCloud);
    }
}

void tst_SiteDrawing::manyPhonesAreGrouped_data()
{
    QTest::addColumn<int>("phones");
    QTest::addColumn<int>("each");
    for (const auto& [phones, each] : QList<QPair<int, int>> {
             { 1, 1 }, { 30, 1 }, { 31, 2 }, { 61, 5 }, { 200, 10 }, { 301, 20 }, { 2000, 100 } })
        QTest::addRow("%d", phones) << phones << each;
}

void tst_SiteDrawing::manyPhonesAreGrouped()
{
    QFETCH(int, phones);
    QFETCH(int, each);
    SiteDrawing::Node node;
    node.kind = Kind::Phones;
    node.phones[1] = phones;
    QCOMPARE(node.phoneCount(), phones);
    QCOMPARE(node.phonesPerGlyph(), each);
    QCOMPARE(SiteDrawing::lines(node).size(), each > 1 ? 2 : 1);
    QVERIFY(SiteDrawing::lines(node).first().startsWith(QString::number(phones)));
}

/// In one colour: without colours they would still be told apart.
void tst_SiteDrawing::marksDifferByShape()
{
    QList<QImage> pictures;
    for (const Health health : everyHealth) {
        QImage image(16, 16, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        SiteDrawing::Colours grey = SiteDrawing::Colours::print();
        SiteDrawing::paintMark(&painter, QRectF(0, 0, 16, 16), health, grey);
        painter.end();
        int black = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const bool isInk = qGray(image.pixel(x, y)) < 180;
                image.setPixelColor(x, y, isInk ? Qt::black : Qt::white);
                black += isInk ? 1 : 0;
            }
        QVERIFY(black > 8);
        for (const QImage& other : pictures)
            QVERIFY(image != other);
        pictures.append(image);
    }
}

void tst_SiteDrawing::phonesDifferByShape()
{
    QList<QImage> pictures;
    for (int state = 0; state < SiteDrawing::phoneStates; ++state) {
        QImage image(16, 16, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        SiteDrawing::paintPhone(&painter, QRectF(0, 0, 16, 16), SiteDrawing::PhoneState(state),
            SiteDrawing::Colours::print());
        painter.end();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                image.setPixelColor(x, y, qGray(image.pixel(x, y)) < 180 ? Qt::black : Qt::white);
        for (const QImage& other : pictures)
            QVERIFY(image != other);
        pictures.append(image);
    }
}

void tst_SiteDrawing::coloursRead_data()
{
    QTest::addColumn<QColor>("paper");
    QTest::addColumn<QColor>("card");
    QTest::addColumn<QColor>("ink");
    QTest::newRow("light") << QColor(239, 239, 239) << QColor(255, 255, 255) << QColor(0, 0, 0);
    QTest::newRow("grey text") << QColor(250, 250, 250) << QColor(255, 255, 255)
                               << QColor(60, 60, 60);
    QTest::newRow("dark") << QColor(50, 50, 50) << QColor(30, 30, 30) << QColor(255, 255, 255);
    QTest::newRow("breeze dark") << QColor(42, 46, 50) << QColor(27, 30, 32)
                                 << QColor(252, 252, 252);
    QTest::newRow("high contrast") << QColor(0, 0, 0) << QColor(0, 0, 0) << QColor(255, 255, 255);
}

void tst_SiteDrawing::coloursRead()
{
    QFETCH(QColor, paper);
    QFETCH(QColor, card);
    QFETCH(QColor, ink);
    QPalette palette;
    palette.setColor(QPalette::Window, paper);
    palette.setColor(QPalette::Base, card);
    palette.setColor(QPalette::Text, ink);
    const auto colours = SiteDrawing::Colours::of(palette);
    for (const Health health : everyHealth)
        QVERIFY2(
            contrastOf(colours.of(health), card) >= 4.5, qPrintable(colours.of(health).name()));
    QVERIFY(contrastOf(colours.quiet(), card) >= 4.5);
    QVERIFY(contrastOf(colours.accentOnCard(), card) >= 3);
    // What is sure is told apart by colour as well.
    QVERIFY(colours.of(Health::Proven) != colours.of(Health::Failed));
    QVERIFY(colours.of(Health::Proven) != colours.of(Health::Open));
}

void tst_SiteDrawing::speaksTheLanguageAsked()
{
    const SiteDrawing drawing = SiteDrawing::of(siteOf(1, 1, 3), *m_catalog, {});
    QVERIFY(drawing.svg().contains("not tested yet"));
    const TextLanguage italian(u"it"_s);
    const QByteArray svg = drawing.svg();
    QVERIFY(svg.contains("non ancora collaudato"));
    QVERIFY(svg.contains("non ancora caricato"));
    QVERIFY(!svg.contains("not "));
    QVERIFY(drawing.description().contains(u"3 utenti"_s));
}

void tst_SiteDrawing::tellsNoSecret()
{
    for (quint32 seed = 1; seed <= 10; ++seed) {
        Site site = RandomSite(seed, m_catalog).any();
        const QStringList planted { u"SECRET-Trunk-1"_s, u"SECRET-Login-2"_s, u"SECRET-Port-3"_s,
            u"SECRET-User-4"_s, u"SECRET-Pbx-5"_s, u"SECRET-Ssh-6"_s };
        for (Trunk& trunk : site.trunks)
            trunk.password = Secret(planted[0]);
        for (Gateway& gateway : site.gateways) {
            gateway.login.password = gateway.loginNow.password = Secret(planted[1]);
            for (GatewayPort& port : gateway.ports)
                port.password = Secret(planted[2]);
        }
        for (User& user : site.users)
            user.password = Secret(planted[3]);
        site.pbx.password = Secret(planted[4]);
        site.pbx.ssh.password = site.pbx.ssh.keyPassphrase = Secret(planted[5]);
        const SiteDrawing drawing = drawn(site, int(seed));
        const QByteArray all = drawing.svg(site.name) + drawing.description().toUtf8();
        for (const QString& secret : planted)
            QVERIFY2(!all.contains(secret.toUtf8()), qPrintable(secret));
    }
}

void tst_SiteDrawing::takesTheShapeOfItsPlace()
{
    SiteDrawing drawing = drawn(siteOf(10, 5, 20));
    const auto shape = [&drawing] { return drawing.size().width() / drawing.size().height(); };
    drawing.arrange(6);
    const qreal wide = shape();
    drawing.arrange(1);
    QVERIFY(shape() < wide / 2);
    drawing.arrange(SiteDrawing::usualShape);
    QCOMPARE(drawing.size(), drawn(siteOf(10, 5, 20)).size());
}

void tst_SiteDrawing::aPictureHasItsScale()
{
    const SiteDrawing drawing = drawn(siteOf(10, 5, 200), 2);
    const QImage image = drawing.image(2);
    QVERIFY(qAbs(image.width() - drawing.size().width() * 2) <= 1);
    QVERIFY(qAbs(image.height() - drawing.size().height() * 2) <= 1);
    // Something is drawn in each of its corners' thirds but the margins.
    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
    int inked = 0;
    const QRect node = QRectF(
        drawing.nodes().first().rect.topLeft() * 2, drawing.nodes().first().rect.size() * 2)
                           .toRect();
    for (int x = node.left(); x < node.right(); ++x)
        inked += qGray(image.pixel(x, node.top() + 30)) < 128 ? 1 : 0;
    QVERIFY(inked > 10);
    QVERIFY(qint64(drawing.image(1000).width()) * drawing.image(1000).height() <= 41'000'000);
}

QTEST_MAIN(tst_SiteDrawing)
#include "tst_SiteDrawing.moc"

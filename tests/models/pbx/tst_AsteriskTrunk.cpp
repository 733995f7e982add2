// SPDX-License-Identifier: GPL-3.0-or-later
// What Asterisk reads: the files parsed by Augeas and by a reader of ours, sections and values
// complete, every option one that Asterisk has.
#include "tests/models/pbx/AsteriskReaders.h"
#include "tests/models/pbx/TrunkCases.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Secrets = TrunkRendering::Secrets;
using namespace AsteriskReaders;

namespace {

// Asterisk 16 to 20, "pjsip.conf": what both ends of that range document.
const QHash<QString, QStringList> pjsipOptions {
    { u"registration"_s,
        { u"type"_s, u"auth_rejection_permanent"_s, u"client_uri"_s, u"contact_user"_s,
            u"expiration"_s, u"max_retries"_s, u"outbound_auth"_s, u"outbound_proxy"_s,
            u"max_random_initial_delay"_s, u"retry_interval"_s, u"forbidden_retry_interval"_s,
            u"fatal_retry_interval"_s, u"server_uri"_s, u"transport"_s, u"line"_s, u"endpoint"_s,
            u"support_path"_s } },
    { u"auth"_s,
        { u"type"_s, u"auth_type"_s, u"nonce_lifetime"_s, u"md5_cred"_s, u"password"_s, u"realm"_s,
            u"username"_s } },
    { u"aor"_s,
        { u"type"_s, u"contact"_s, u"default_expiration"_s, u"mailboxes"_s,
            u"voicemail_extension"_s, u"maximum_expiration"_s, u"max_contacts"_s,
            u"minimum_expiration"_s, u"remove_existing"_s, u"remove_unavailable"_s,
            u"qualify_frequency"_s, u"qualify_timeout"_s, u"authenticate_qualify"_s,
            u"outbound_proxy"_s, u"support_path"_s } },
    { u"endpoint"_s,
        { u"type"_s, u"100rel"_s, u"allow"_s, u"aors"_s, u"auth"_s, u"callerid"_s, u"context"_s,
            u"send_connected_line"_s, u"direct_media"_s, u"disallow"_s, u"dtmf_mode"_s,
            u"media_address"_s, u"force_rport"_s, u"ice_support"_s, u"identify_by"_s,
            u"outbound_auth"_s, u"outbound_proxy"_s, u"rewrite_contact"_s, u"rtp_symmetric"_s,
            u"send_diversion"_s, u"send_pai"_s, u"send_rpid"_s, u"timers"_s, u"transport"_s,
            u"trust_id_inbound"_s, u"trust_id_outbound"_s, u"media_encryption"_s,
            u"media_encryption_optimistic"_s, u"inband_progress"_s, u"t38_udptl"_s, u"language"_s,
            u"from_user"_s, u"from_domain"_s, u"contact_user"_s, u"rtp_keepalive"_s } },
    { u"identify"_s,
        { u"type"_s, u"endpoint"_s, u"match"_s, u"srv_lookups"_s, u"match_header"_s } },
};

} // namespace

class tst_AsteriskTrunk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void twoReadersFindTheSame_data();
    void twoReadersFindTheSame();
    void everyOptionIsOneAsteriskHas_data() { twoReadersFindTheSame_data(); }
    void everyOptionIsOneAsteriskHas();
    void sectionsOfEachMode_data();
    void sectionsOfEachMode();
    void theReferencesHold_data() { twoReadersFindTheSame_data(); }
    void theReferencesHold();
    void passwordsComeBackAsTheyWere_data();
    void passwordsComeBackAsTheyWere();
    void everythingStatedArrives();
    void srtpBecomesMediaEncryption_data();
    void srtpBecomesMediaEncryption();
    void anAskedForCallerNumberIsSent();
    void catalogueWishesArrive();
    void refuses_data();
    void refuses();
    void asksForTheCustomersDomain();

private:
    Result<TrunkRendering> render(const Site& site) const
    {
        return TrunkRendering::render(
            u"asterisk"_s, site, site.trunks[0], *m_catalog, Secrets::Include);
    }
    Conf pjsip(const Trunk& trunk) const
    {
        const auto out = render(TrunkCases::site(trunk));
        return out ? readAsAsterisk(out->files[0].content) : Conf();
    }
    static ConfSection ofType(const Conf& conf, const QString& type)
    {
        for (const ConfSection& section : conf)
            if (section.value(u"type"_s) == type)
                return section;
        return {};
    }
    Conf readWithAugeas(const QByteArray& content);
    std::shared_ptr<const Catalog> m_catalog;
    QTemporaryDir m_folder;
};

void tst_AsteriskTrunk::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

Conf tst_AsteriskTrunk::readWithAugeas(const QByteArray& content)
{
    const QString path = m_folder.filePath(u"read.conf"_s);
    QFile file(path);
    if (!file.open(QFile::WriteOnly | QFile::Truncate) || file.write(content) != content.size())
        return {};
    file.close();
    QProcess augtool;
    augtool.start(u"augtool"_s,
        { u"--noload"_s, u"--noautoload"_s, u"--transform"_s, u"Sip_Conf incl "_s + path });
    augtool.write("load\ndump-xml /files" + path.toUtf8() + "\n");
    augtool.closeWriteChannel();
    if (!augtool.waitForFinished(20'000))
        return {};
    return readAugeasTree(augtool.readAllStandardOutput());
}

void tst_AsteriskTrunk::twoReadersFindTheSame_data()
{
    QTest::addColumn<Site>("site");
    for (const auto& given : TrunkCases::all())
        QTest::newRow(qPrintable(given.name)) << given.site;
}

void tst_AsteriskTrunk::twoReadersFindTheSame()
{
    QFETCH(Site, site);
    const auto out = render(site);
    QVERIFY(out);
    QCOMPARE(out->files.size(), 2);
    for (const auto& file : out->files) {
        const Conf ours = readAsAsterisk(file.content);
        const Conf theirs = readWithAugeas(file.content);
        QVERIFY2(!theirs.isEmpty(), "augtool (package augeas-tools) does not read it");
        QCOMPARE(theirs.size(), ours.size());
        for (qsizetype i = 0; i < ours.size(); ++i) {
            QCOMPARE(theirs[i].name, ours[i].name);
            QCOMPARE(theirs[i].options, ours[i].options);
        }
    }
}

void tst_AsteriskTrunk::everyOptionIsOneAsteriskHas()
{
    QFETCH(Site, site);
    const Conf conf = readAsAsterisk(render(site)->files[0].content);
    QVERIFY(!conf.isEmpty());
    for (const ConfSection& section : conf) {
        const QString type = section.value(u"type"_s);
        QVERIFY2(pjsipOptions.contains(type), qPrintable(type));
        QStringList seen;
        for (const auto& [key, value] : section.options) {
            QVERIFY2(pjsipOptions.value(type).contains(key), qPrintable(type + u' ' + key));
            QVERIFY2(!seen.contains(key), qPrintable(key));
            QVERIFY2(!value.isEmpty(), qPrintable(key));
            seen.append(key);
        }
    }
}

void tst_AsteriskTrunk::sectionsOfEachMode_data()
{
    QTest::addColumn<Trunk>("trunk");
    QTest::addColumn<QStringList>("types");
    QTest::newRow("registering") << TrunkCases::registering()
                                 << QStringList { u"registration"_s, u"auth"_s, u"aor"_s,
                                        u"endpoint"_s, u"identify"_s };
    QTest::newRow("by address") << TrunkCases::byAddress()
                                << QStringList { u"aor"_s, u"endpoint"_s, u"identify"_s };
    QTest::newRow("inbound") << TrunkCases::inbound()
                             << QStringList { u"auth"_s, u"aor"_s, u"endpoint"_s };
    Trunk challenged = TrunkCases::stated();
    challenged.mode = u"ip"_s;
    QTest::newRow("by address, with a password")
        << challenged << QStringList { u"auth"_s, u"aor"_s, u"endpoint"_s, u"identify"_s };
}

void tst_AsteriskTrunk::sectionsOfEachMode()
{
    QFETCH(Trunk, trunk);
    QStringList types;
    for (const ConfSection& section : pjsip(trunk))
        types.append(section.value(u"type"_s));
    QTEST(types, "types");
}

void tst_AsteriskTrunk::theReferencesHold()
{
    QFETCH(Site, site);
    const auto out = render(site);
    const Conf conf = readAsAsterisk(out->files[0].content);
    const auto exists = [&](const QString& name, const QString& type) {
        return std::any_of(conf.begin(), conf.end(),
            [&](const ConfSection& s) { return s.name == name && s.value(u"type"_s) == type; });
    };
    const std::pair<QString, QString> references[] = { { u"outbound_auth"_s, u"auth"_s },
        { u"auth"_s, u"auth"_s }, { u"aors"_s, u"aor"_s }, { u"endpoint"_s, u"endpoint"_s } };
    for (const ConfSection& section : conf)
        for (const auto& [key, type] : references)
            QVERIFY(!section.has(key) || exists(section.value(key), type));
    const QString context = ofType(conf, u"endpoint"_s).value(u"context"_s);
    const Conf plan = readAsAsterisk(out->files[1].content);
    QCOMPARE(plan.size(), 2);
    QCOMPARE(plan[0].name, context);
    // Nothing that comes in may reach what calls out.
    for (const auto& [key, value] : plan[0].options)
        QVERIFY(!value.contains(u"Dial(") && !value.contains(u"to-"));
}

void tst_AsteriskTrunk::passwordsComeBackAsTheyWere_data()
{
    QTest::addColumn<QString>("password");
    for (const QString& password : { u"plain"_s, u"a;b"_s, u";--a"_s, u"a;--b--;c"_s, u"a\\;b"_s,
             u"a\\"_s, u">x"_s, u"=x"_s, u"+=x"_s, u"[x]"_s, u"#include x"_s, u"\"a\""_s,
             u"$x`y`'z'"_s, u"p ä ß €"_s, u"a  b"_s })
        QTest::newRow(password.toUtf8().constData()) << password;
}

void tst_AsteriskTrunk::passwordsComeBackAsTheyWere()
{
    QFETCH(QString, password);
    Trunk trunk = TrunkCases::registering();
    trunk.password = Secret(password);
    const Conf conf = pjsip(trunk);
    QCOMPARE(conf.size(), 5);
    QCOMPARE(ofType(conf, u"auth"_s).value(u"password"_s), password);
}

void tst_AsteriskTrunk::everythingStatedArrives()
{
    const Conf conf = pjsip(TrunkCases::stated());
    const ConfSection registration = ofType(conf, u"registration"_s);
    QCOMPARE(registration.value(u"server_uri"_s), u"sip:reg.example.com:5071;transport=tls"_s);
    QCOMPARE(registration.value(u"client_uri"_s), u"sip:user.1@example.com"_s);
    QCOMPARE(registration.value(u"outbound_proxy"_s), u"sip:edge.example.com;transport=tls;lr"_s);
    QCOMPARE(registration.value(u"expiration"_s), u"600"_s);
    QCOMPARE(registration.value(u"line"_s), u"yes"_s);
    QCOMPARE(ofType(conf, u"auth"_s).value(u"username"_s), u"auth-1"_s);
    QCOMPARE(ofType(conf, u"auth"_s).value(u"realm"_s), u"example.com"_s);
    QCOMPARE(
        ofType(conf, u"aor"_s).value(u"contact"_s), u"sip:sbc.example.com:5071;transport=tls"_s);
    const ConfSection endpoint = ofType(conf, u"endpoint"_s);
    QCOMPARE(endpoint.value(u"from_domain"_s), u"example.com"_s);
    QCOMPARE(endpoint.value(u"allow"_s), u"alaw,g729"_s);
    QCOMPARE(endpoint.value(u"dtmf_mode"_s), u"info"_s);
    QCOMPARE(endpoint.value(u"media_encryption"_s), u"sdes"_s);
    QCOMPARE(endpoint.value(u"direct_media"_s), u"no"_s);
    QCOMPARE(ofType(conf, u"identify"_s).value(u"match"_s),
        u"sbc.example.com,reg.example.com,edge.example.com"_s);
    Trunk direct = TrunkCases::stated();
    direct.isPeerToPeer = true;
    QCOMPARE(ofType(pjsip(direct), u"endpoint"_s).value(u"direct_media"_s), u"yes"_s);
}

void tst_AsteriskTrunk::srtpBecomesMediaEncryption_data()
{
    QTest::addColumn<QString>("srtp");
    QTest::addColumn<QString>("encryption");
    QTest::addColumn<QString>("optimistic");
    QTest::newRow("disabled") << u"disabled"_s << u"no"_s << QString();
    QTest::newRow("preferred") << u"preferred"_s << u"sdes"_s << u"yes"_s;
    QTest::newRow("required") << u"required"_s << u"sdes"_s << QString();
}

void tst_AsteriskTrunk::srtpBecomesMediaEncryption()
{
    QFETCH(QString, srtp);
    Trunk trunk = TrunkCases::registering();
    trunk.srtp = srtp;
    const ConfSection endpoint = ofType(pjsip(trunk), u"endpoint"_s);
    QTEST(endpoint.value(u"media_encryption"_s), "encryption");
    QTEST(endpoint.value(u"media_encryption_optimistic"_s), "optimistic");
    QCOMPARE(render(TrunkCases::site(trunk))->warnings.contains(u"srtp_keys_in_clear"_s),
        srtp != u"disabled");
}

void tst_AsteriskTrunk::anAskedForCallerNumberIsSent()
{
    Trunk trunk = TrunkCases::stated();
    QCOMPARE(ofType(pjsip(trunk), u"endpoint"_s).value(u"send_pai"_s), u"yes"_s);
    trunk.outboundNumber.clear();
    QVERIFY(!ofType(pjsip(trunk), u"endpoint"_s).has(u"send_pai"_s));
    trunk.outboundNumber = trunk.username = u"0721405516"_s;
    QVERIFY(!ofType(pjsip(trunk), u"endpoint"_s).has(u"send_pai"_s));
}

void tst_AsteriskTrunk::catalogueWishesArrive()
{
    Trunk trunk = TrunkCases::registering();
    trunk.provider = u"enegan"_s;
    Conf conf = pjsip(trunk);
    QCOMPARE(
        ofType(conf, u"registration"_s).value(u"client_uri"_s), u"sip:user-1@sip.enegan.it:5060"_s);
    QCOMPARE(ofType(conf, u"endpoint"_s).value(u"outbound_proxy"_s),
        u"sip:proxysip.tlc.enegan.it;lr;hide"_s);
    QCOMPARE(ofType(conf, u"registration"_s).value(u"retry_interval"_s), u"180"_s);
    trunk.provider = u"wic-voip"_s;
    conf = pjsip(trunk);
    QCOMPARE(
        ofType(conf, u"registration"_s).value(u"client_uri"_s), u"sip:0721405516@voip.mywic.it"_s);
    QCOMPARE(ofType(conf, u"auth"_s).value(u"username"_s), u"user-1"_s);
    trunk.provider = u"fibering"_s;
    conf = pjsip(trunk);
    QCOMPARE(ofType(conf, u"endpoint"_s).value(u"media_encryption"_s), u"sdes"_s);
    QVERIFY(!ofType(conf, u"endpoint"_s).has(u"from_domain"_s));
    trunk.provider = u"elevenlabs"_s;
    trunk.mode = u"ip"_s;
    conf = pjsip(trunk);
    QCOMPARE(ofType(conf, u"endpoint"_s).value(u"identify_by"_s), u"auth_username"_s);
    QVERIFY(ofType(conf, u"endpoint"_s).has(u"auth"_s));
    QVERIFY(!ofType(conf, u"endpoint"_s).has(u"outbound_auth"_s));
}

void tst_AsteriskTrunk::refuses_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("a blank before") << u"password"_s << u" x"_s;
    QTest::newRow("a blank behind") << u"password"_s << u"x "_s;
    QTest::newRow("a line too long") << u"password"_s << QString(5000, u'x');
    QTest::newRow("a user that breaks URIs") << u"username"_s << u"user@host"_s;
    QTest::newRow("a user with a semicolon") << u"username"_s << u"user;x"_s;
    QTest::newRow("a number that is a pattern") << u"number"_s << u"_X."_s;
    QTest::newRow("a caller that is a function") << u"outbound_number"_s << u"${SHELL(id)}"_s;
    QTest::newRow("a block that is none") << u"numbers[0]"_s << u"0721,1,System(id)"_s;
}

void tst_AsteriskTrunk::refuses()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    Trunk trunk = TrunkCases::registering();
    if (field == u"password")
        trunk.password = Secret(value);
    else if (field == u"username")
        trunk.username = value;
    else if (field == u"number")
        trunk.number = value;
    else if (field == u"outbound_number")
        trunk.outboundNumber = value;
    else
        trunk.numbers = { value };
    const auto out = render(TrunkCases::site(trunk));
    QVERIFY(!out);
    QCOMPARE(out.error().code, ErrorCode::ValueNotAllowed);
    QCOMPARE(out.error().subject, u"trunks[0]."_s + field);
}

void tst_AsteriskTrunk::asksForTheCustomersDomain()
{
    Trunk trunk = TrunkCases::registering();
    trunk.provider = u"xstream"_s;
    QCOMPARE(render(TrunkCases::site(trunk)).error(),
        Error(ErrorCode::MissingValue, u"trunks[0].from_domain"_s));
    trunk.fromDomain = u"rossi.example"_s;
    QCOMPARE(ofType(pjsip(trunk), u"registration"_s).value(u"client_uri"_s),
        u"sip:user-1@rossi.example:5083"_s);
}

QTEST_GUILESS_MAIN(tst_AsteriskTrunk)
#include "tst_AsteriskTrunk.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/PhoneTimeZone.h"
#include "YealinkReferences.h"

#include <QFile>
#include <QTest>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;
using PhoneFileReaders::Read;
using PhoneFileReaders::rendered;
using YealinkReferences::references;

namespace {

QStringList lineModels()
{
    return PhoneFileReaders::modelsOf(PhoneRenderers::yealink())
        + PhoneFileReaders::modelsOf(PhoneRenderers::akuvox());
}

Read readPlan(const char* model, const char* words)
{
    return rendered(PlanWords::plan(QString::fromLatin1(model), QString::fromUtf8(words)));
}

struct HostilePlace {
    const char* parameter;
    const char* yealink;
    const char* akuvox;
    const char* before; ///< what a Yealink file has in front of it
};

constexpr std::array hostilePlaces {
    HostilePlace { "account_display_name_1", "account.1.display_name",
        "Config.Account1.GENERAL.DisplayName", "" },
    HostilePlace { "account_password_1", "account.1.password", "Config.Account1.GENERAL.Pwd", "" },
    HostilePlace { "adminpw", "static.security.user_password", "Config.Settings.WEB_LOGIN.Password",
        "admin:" },
    HostilePlace { "ldap_password", "ldap.password", "Config.Ldap.LDAP.Pwd", "" },
    HostilePlace { "ldap_base", "ldap.base", "Config.Ldap.LDAP.Root", "" },
    HostilePlace { "linekey_label_1", "linekey.1.label", "Config.Programable.LINEKEY1.Label", "" }
};

} // namespace

class tst_RenderYealink : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyModelRenders_data();
    void everyModelRenders();
    void referenceValue_data();
    void referenceValue();
    void hostileText_data();
    void hostileText();
    void trapPasswordsInOrder();
    void trapSecondAccountOverwritesNothing();
    void trapNoKeysWithoutCount_data();
    void trapNoKeysWithoutCount();
    void trapCustomRingOfAccount();
    void trapSecondProxyPort();
    void trapCallWaitingOfAkuvox();
    void trapVlanTooHigh();
    void trapNoPercentNull();
    void trapSecretsWithOuterBlanks();
    void agentDecides_data();
    void agentDecides();
    void bootstrapHoldsNoSecret();
    void commonRequests_data();
    void commonRequests();
    void sameTwice();
    void goldenFile();
    void timeZone_data();
    void timeZone();
    void allTimeZones();
};

void tst_RenderYealink::everyModelRenders_data()
{
    QTest::addColumn<QString>("model");
    for (const QString& id : lineModels())
        QTest::addRow("%s", qPrintable(id)) << id;
    QCOMPARE(lineModels().size(), 36);
}

void tst_RenderYealink::everyModelRenders()
{
    QFETCH(QString, model);
    const bool isYealink = model.startsWith("yealink"_L1);
    for (const PhonePlan& plan : { SomePhonePlan::full(model), SomePhonePlan::empty(model) }) {
        const Read read = rendered(plan);
        QCOMPARE(read.fault, QString());
        const auto hasKey = [&](int index) {
            const QString name
                = isYealink ? u"linekey.%1.type"_s : u"Config.Programable.LINEKEY%1.Type"_s;
            return read.values.contains(name.arg(index));
        };
        QVERIFY(!hasKey(0));
        QVERIFY(plan.model.lineKeys == 0 || hasKey(plan.model.lineKeys));
        QVERIFY(!hasKey(plan.model.lineKeys + 1));
        const QString user
            = isYealink ? u"account.2.user_name"_s : u"Config.Account2.GENERAL.UserName"_s;
        QCOMPARE(read.values.contains(user), plan.accounts.contains(2));
    }
}

void tst_RenderYealink::referenceValue_data()
{
    QTest::addColumn<int>("row");
    for (size_t row = 0; row < std::size(references); ++row)
        QTest::addRow("%s %s [%s] = %s", references[row].model, references[row].place,
            references[row].words, references[row].expected)
            << int(row);
}

void tst_RenderYealink::referenceValue()
{
    QFETCH(int, row);
    const auto& reference = references[row];
    const Read read = readPlan(reference.model, reference.words);
    QCOMPARE(read.fault, QString());
    QVERIFY(read.values.contains(QString::fromLatin1(reference.place)));
    QCOMPARE(read.values.value(QString::fromLatin1(reference.place)),
        QString::fromUtf8(reference.expected));
}

void tst_RenderYealink::hostileText_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("text");
    for (const char* model : { "yealink-T54", "akuvox-WP480" })
        for (const auto& [name, text] : PlanWords::hostileTexts())
            QTest::addRow("%s: %s", model, name) << QString::fromLatin1(model) << text;
}

void tst_RenderYealink::hostileText()
{
    QFETCH(QString, model);
    QFETCH(QString, text);
    const qsizetype settings = rendered(SomePhonePlan::full(model)).values.size();
    const bool isYealink = model.startsWith("yealink"_L1);
    for (const HostilePlace& place : hostilePlaces) {
        PhonePlan plan = SomePhonePlan::full(model);
        const QString parameter = QString::fromLatin1(place.parameter);
        if (parameter == "linekey_label_1"_L1)
            plan.lineKeys[0].label = text;
        else
            plan.values.insert(parameter, text);
        const auto bytes = PhoneRenderer::of(plan.model.configFormat)->render(plan);
        if (!bytes) {
            QCOMPARE(bytes.error().code, ErrorCode::ValueNotAllowed);
            QCOMPARE(bytes.error().subject, parameter);
            QVERIFY(bytes.error().detail.startsWith("U+"_L1));
            continue;
        }
        const Read read = PhoneFileReaders::lines(*bytes);
        QCOMPARE(read.fault, QString());
        const QString name = QString::fromLatin1(isYealink ? place.yealink : place.akuvox);
        const QString before = isYealink ? QString::fromLatin1(place.before) : QString();
        QCOMPARE(read.values.value(name).section(u'\n', 0, 0), before + text);
        QCOMPARE(read.values.size(), settings);
    }
}

void tst_RenderYealink::trapPasswordsInOrder()
{
    const auto bytes = PhoneRenderers::yealink()->render(SomePhonePlan::full(u"yealink-T54"_s));
    const QByteArray key = "\nstatic.security.user_password = ";
    QCOMPARE(bytes->count(key), 3);
    const auto admin = bytes->indexOf(key + "admin:adm1n\n");
    const auto user = bytes->indexOf(key + "user:us3r\n");
    QVERIFY(admin > 0 && admin < user && user < bytes->indexOf(key + "var:us3r\n"));
}

void tst_RenderYealink::trapSecondAccountOverwritesNothing()
{
    const Read read = readPlan("yealink-T54", "account_voicemail_2=*98");
    QCOMPARE(read.fault, QString());
    QCOMPARE(read.values.value(u"voice_mail.number.1"_s), u"*97"_s);
    QCOMPARE(read.values.value(u"voice_mail.number.2"_s), u"*98"_s);
    QCOMPARE(read.values.value(u"call_waiting.enable"_s), u"1"_s);
}

void tst_RenderYealink::trapNoKeysWithoutCount_data()
{
    QTest::addColumn<QString>("model");
    for (const char* model : { "yealink-T19", "yealink-T30", "yealink-AX83", "yealink-AX86" })
        QTest::newRow(model) << QString::fromLatin1(model);
}

void tst_RenderYealink::trapNoKeysWithoutCount()
{
    QFETCH(QString, model);
    const Read read = rendered(SomePhonePlan::full(model));
    const QStringList names = read.values.keys();
    QVERIFY(std::none_of(names.begin(), names.end(),
        [](const QString& name) { return name.startsWith("linekey."_L1); }));
}

void tst_RenderYealink::trapCustomRingOfAccount()
{
    const Read read = readPlan("yealink-T54", "ringtone=-1");
    QCOMPARE(read.values.value(u"account.1.ringtone.ring_type"_s), u"Common"_s);
    QCOMPARE(read.values.value(u"phone_setting.ring_type"_s), u"ring.wav"_s);
}

void tst_RenderYealink::trapSecondProxyPort()
{
    QCOMPARE(
        readPlan("yealink-T54", "").values.value(u"account.1.outbound_proxy.2.port"_s), u"5072"_s);
    QCOMPARE(readPlan("akuvox-SPR63G", "").values.value(u"Config.Account1.OUTPROXY.BakPort"_s),
        u"5072"_s);
}

void tst_RenderYealink::trapCallWaitingOfAkuvox()
{
    const QString place = u"Config.Features.CALL_WAITING.Enable"_s;
    QCOMPARE(readPlan("akuvox-SPR63G", "").values.value(place), u"1"_s);
    QCOMPARE(readPlan("akuvox-SPR63G", "account_call_waiting_1=").values.value(place), u"0"_s);
}

void tst_RenderYealink::trapVlanTooHigh()
{
    const auto bytes = PhoneRenderers::yealink()->render(
        PlanWords::plan(u"yealink-T54"_s, u"vlan_id_phone=4095"_s));
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::BadValue);
    QCOMPARE(bytes.error().subject, u"vlan_id_phone"_s);
}

void tst_RenderYealink::trapNoPercentNull()
{
    PhonePlan plan = SomePhonePlan::full(u"yealink-T54"_s);
    plan.lineKeys[0].label = u"%NULL%"_s;
    const auto bytes = PhoneRenderers::yealink()->render(plan);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::ValueNotAllowed);
    QCOMPARE(bytes.error().subject, u"linekey_label_1"_s);
}

void tst_RenderYealink::trapSecretsWithOuterBlanks()
{
    PhonePlan plan = SomePhonePlan::full(u"yealink-T54"_s);
    plan.values.insert(u"account_password_1"_s, u"pw "_s);
    const auto bytes = PhoneRenderers::yealink()->render(plan);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().subject, u"account_password_1"_s);
    plan.values.insert(u"account_password_1"_s, u"p w"_s);
    QVERIFY(PhoneRenderers::yealink()->render(plan));
}

void tst_RenderYealink::agentDecides_data()
{
    QTest::addColumn<QString>("agent");
    QTest::addColumn<bool>("hasSrtpCiphers");
    QTest::addColumn<bool>("hasOldTls");
    const auto row = [](const char* agent, bool srtp, bool tls) {
        QTest::newRow(agent) << QString::fromLatin1(agent) << srtp << tls;
    };
    row("Yealink SIP-T46S 66.86.0.15 00:15:65:aa:bb:cc", true, true);
    row("Yealink SIP-T46S 66.83.0.15 00:15:65:aa:bb:cc", true, false);
    row("Yealink SIP-T46U 108.86.0.15 00:15:65:aa:bb:cc", true, false);
    row("Yealink SIP-T19P_E2 53.84.0.15 00:15:65:aa:bb:cc", false, true);
    row("Yealink SIP-T19P_E2 56.84.0.15 00:15:65:aa:bb:cc", false, false);
    row("Yealink SIP-T23G 44.89.0.15 00:15:65:aa:bb:cc", false, true);
    row("Yealink SIP-T58 58.86.0.15 00:15:65:aa:bb:cc", true, true);
    row("Yealink AX83H 180.86.0.15 00:15:65:aa:bb:cc", true, false);
    row("Yealink SIP VP-T49G 51.80.0.15 00:15:65:aa:bb:cc", false, false);
    row("", true, false);
}

void tst_RenderYealink::agentDecides()
{
    QFETCH(QString, agent);
    QFETCH(bool, hasSrtpCiphers);
    QFETCH(bool, hasOldTls);
    PhonePlan plan = SomePhonePlan::full(u"yealink-T46"_s);
    plan.agent = agent;
    const Read read = rendered(plan);
    QCOMPARE(read.values.contains(u"account.1.srtp.cipher_list"_s), hasSrtpCiphers);
    QCOMPARE(read.values.contains(u"sip.tls_cipher_list"_s), hasOldTls);
    QCOMPARE(read.values.contains(u"security.tls_cipher_list"_s), hasOldTls);
}

void tst_RenderYealink::bootstrapHoldsNoSecret()
{
    for (const char* model : { "yealink-T54", "akuvox-WP480" }) {
        const PhonePlan plan = SomePhonePlan::full(QString::fromLatin1(model));
        const auto bytes = PhoneRenderer::of(plan.model.configFormat)->render(plan.bootstrap());
        QVERIFY(bytes);
        for (const Secret& secret : plan.secrets())
            QVERIFY(!bytes->contains(secret.revealUtf8()));
        QVERIFY(!bytes->contains("account.1."));
        QVERIFY(!bytes->contains("Config.Account1."));
    }
}

void tst_RenderYealink::commonRequests_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isCommon");
    QTest::newRow("hardware's file") << u"y000000000066.cfg"_s << true;
    QTest::newRow("boot file") << u"y000000000000.boot"_s << true;
    QTest::newRow("own boot file") << u"001565aabbcc.boot"_s << true;
    QTest::newRow("own file") << u"001565aabbcc.cfg"_s << false;
    QTest::newRow("longer") << u"y0000000000666.cfg"_s << false;
    QTest::newRow("letters") << u"yabcdefabcdef.cfg"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("one letter") << u"y"_s << false;
}

void tst_RenderYealink::commonRequests()
{
    QFETCH(QString, name);
    QTEST(PhoneRenderers::yealink()->isCommonRequest(name), "isCommon");
}

void tst_RenderYealink::sameTwice()
{
    for (const QString& model : lineModels()) {
        const PhonePlan plan = SomePhonePlan::full(model);
        const PhoneRenderer* renderer = PhoneRenderer::of(plan.model.configFormat);
        QCOMPARE(*renderer->render(plan), *renderer->render(SomePhonePlan::full(model)));
    }
}

void tst_RenderYealink::goldenFile()
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/phones/yealink-t19.cfg"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(*PhoneRenderers::yealink()->render(
                 PlanWords::plan(u"yealink-T19"_s, u"agent=Yealink SIP-T19P_E2 53.84.0.15"_s))),
        QString::fromUtf8(file.readAll()));
}

void tst_RenderYealink::timeZone_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("yealink");
    QTest::addColumn<QString>("snom");
    QTest::addColumn<int>("quarters");
    const auto row = [](const char* id, const char* yealink, const char* snom, int quarters) {
        QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(yealink)
                          << QString::fromLatin1(snom) << quarters;
    };
    row("UTC", "0 United Kingdom(London)", "GBR-0", 0);
    row("Europe/Rome", "+1 Italy(Rome)", "ITA+1", 4);
    row("Europe/Berlin", "+1 Germany(Berlin)", "GER+1", 4);
    row("Europe/London", "0 United Kingdom(London)", "GBR-0", 0);
    row("Europe/Madrid", "+1 Spain(Madrid)", "ESP+1", 4);
    row("America/New_York", "-5 United States-Eastern Time", "USA-5", -20);
    row("Asia/Kolkata", "+5:30 India(Calcutta)", "IND+5.5", 22);
    row("America/St_Johns", "-3:30 Canada-New Foundland(St.Johns)", "CAN-3.5", -14);
    row("Europe/Riga", "+2 Latvia(Riga)", "LVA+2", 8);
    row("Asia/Tokyo", "+9 Japan(Tokyo)", "JPN+9", 36);
    row("Asia/Seoul", "+9 Korea(Seoul)", "JPN+9", 36);
    row("Europe/Istanbul", "+3 Turkey(Ankara)", "RUS+3", 12);
    row("Africa/Casablanca", "+1 Chad", "CHA+1", 4);
    row("Asia/Kathmandu", "+5:45 Nepal(Katmandu)", "IND+5.5", 23);
    row("Asia/Kabul", "+4:30 Afghanistan(Kabul)", "KAZ+4", 18);
    row("Pacific/Marquesas", "-9:30 United States-Hawaii-Aleutian", "USA-10", -38);
    row("America/Sao_Paulo", "-3 Brazil(no DST)", "BRA2-3", -12);
    row("Europe/Dublin", "0 United Kingdom(London)", "GBR-0", 0);
    row("Europe/Kiev", "+2 Ukraine(Kyiv, Odessa)", "UKR+2", 8);
    row("Asia/Calcutta", "+5:30 India(Calcutta)", "IND+5.5", 22);
    row("Mars/Olympus", "0 United Kingdom(London)", "GBR-0", 0);
}

void tst_RenderYealink::timeZone()
{
    QFETCH(QString, id);
    const PhoneTimeZone zone = PhoneTimeZone::of(id);
    QTEST(zone.yealinkOffset + u' ' + zone.yealinkName, "yealink");
    QTEST(zone.snom, "snom");
    QTEST(zone.fanvilQuarters, "quarters");
    QCOMPARE(zone.standardSeconds, zone.fanvilQuarters * 900);
}

void tst_RenderYealink::allTimeZones()
{
    const auto ids = QTimeZone::availableTimeZoneIds();
    QVERIFY(ids.size() > 400);
    for (const QByteArray& id : ids) {
        const PhoneTimeZone zone = PhoneTimeZone::of(QString::fromLatin1(id));
        QVERIFY(!zone.yealinkName.isEmpty());
        QVERIFY(!zone.snom.isEmpty());
        QVERIFY(!zone.maxwell.isEmpty());
        QVERIFY(zone.sangoma.toInt() >= 1);
        // The newest rules' winter, whatever was the offset before.
        const QTimeZone system(id);
        int lowest = system.offsetFromUtc(QDateTime(QDate(2037, 1, 15), QTime(12, 0), Qt::UTC));
        int highest = lowest;
        for (int month = 2; month <= 12; ++month) {
            const int offset
                = system.offsetFromUtc(QDateTime(QDate(2037, month, 15), QTime(12, 0), Qt::UTC));
            lowest = std::min(lowest, offset);
            highest = std::max(highest, offset);
        }
        QCOMPARE(zone.standardSeconds, zone.hasSummerTime ? lowest : highest);
    }
}

QTEST_GUILESS_MAIN(tst_RenderYealink)
#include "tst_RenderYealink.moc"

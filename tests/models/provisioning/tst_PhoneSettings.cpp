// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../support/PlanWords.h"
#include "models/provisioning/PhoneRenderer.h"
#include "models/provisioning/PhoneSettings.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<PhoneSetting> settingsOf(const PhonePlan& plan)
{
    const auto bytes = PhoneRenderer::of(plan.model.configFormat)->render(plan);
    return bytes
        ? PhoneSettings::read(plan.model.configFormat, *bytes).value_or(QList<PhoneSetting> {})
        : QList<PhoneSetting> {};
}

QString inWords(const QList<PhoneSettingChange>& changes)
{
    QStringList words;
    for (const PhoneSettingChange& change : changes)
        words.append(u"%1/%2: %3 > %4"_s.arg(change.section, change.key,
            change.before.value_or(u"nothing"_s), change.after.value_or(u"nothing"_s)));
    return words.join(u'\n');
}

} // namespace

class tst_PhoneSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyModelIsRead_data();
    void everyModelIsRead();
    void oneChange_data();
    void oneChange();
    void clockMakesNoChange_data();
    void clockMakesNoChange();
    void repeatedKeys();
    void comesAndGoes();
    void givenSecrets();
    void damaged_data();
    void damaged();
};

void tst_PhoneSettings::everyModelIsRead_data()
{
    QTest::addColumn<QString>("model");
    for (const PhoneModel& model : SomePhonePlan::catalog().phoneModels())
        QTest::addRow("%s", qPrintable(model.id)) << model.id;
}

void tst_PhoneSettings::everyModelIsRead()
{
    QFETCH(QString, model);
    for (const PhonePlan& plan : { SomePhonePlan::full(model), SomePhonePlan::empty(model) }) {
        const QList<PhoneSetting> settings = settingsOf(plan);
        QVERIFY(settings.size() > 25);
        QString shown;
        for (const PhoneSetting& setting : settings) {
            QVERIFY(!setting.key.isEmpty());
            shown += setting.shown() + u'\n';
        }
        for (const Secret& secret : plan.secrets())
            QVERIFY(!shown.contains(secret.reveal()));
        QVERIFY(PhoneSettings::difference(settings, settings).isEmpty());
    }
}

void tst_PhoneSettings::oneChange_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("change");
    QTest::newRow("Fanvil") << u"fanvil-X5U"_s << u"brightness=9"_s
                            << u"PHONE FEATURE, Display Input/LCD Luminance Level: 12 > 16"_s;
    QTest::newRow("Fanvil, a value with a colon")
        << u"fanvil-X5U"_s << u"account_voicemail_1=a: b"_s
        << u"SIP CONFIG, SIP Line List/SIP1 MWI Num: *97 > a: b"_s;
    QTest::newRow("X3-style") << u"fanvil-X3"_s << u"ringtone=4"_s
                              << u"DSP CONFIG/Ring Type: 3 > 4"_s;
    QTest::newRow("Snom, of an identity")
        << u"snom-D785"_s << u"account_display_name_1=R&S <201>"_s
        << u"phone-settings/user_realname 1: Mario Rossi <201> > R&S <201>"_s;
    QTest::newRow("Snom, a key") << u"snom-D785"_s << u"expkey_1=blf,202,Anna"_s
                                 << u"functionKeys/fkey 24 context: active > 1\n"
                                    "functionKeys/fkey 24 label:  > Anna\n"
                                    "functionKeys/fkey 24: line > blf 202|**"_s;
    QTest::newRow("Yealink") << u"yealink-T54"_s << u"ntp_server=ntp.example.org"_s
                             << u"local_time/local_time.ntp_server1: ntp.example.net > "
                                "ntp.example.org"_s;
    QTest::newRow("Maxwell") << u"gigaset-Maxwell3"_s << u"time_format=12"_s
                             << u"nvm/System.DateAndTime.TimeFormat: 24h > 12h"_s;
    QTest::newRow("Sangoma") << u"sangoma-S500"_s << u"time_format=12"_s
                             << u"config/P8624: 0 > 1"_s;
}

void tst_PhoneSettings::oneChange()
{
    QFETCH(QString, model);
    QFETCH(QString, words);
    QFETCH(QString, change);
    const auto changes
        = PhoneSettings::difference(settingsOf(PlanWords::plan(model, u"expkey_1=,,"_s)),
            settingsOf(PlanWords::plan(model, u"expkey_1=,,; "_s + words)));
    QCOMPARE(inWords(changes), change);
}

void tst_PhoneSettings::clockMakesNoChange_data()
{
    QTest::addColumn<QString>("model");
    for (const char* model : { "fanvil-X5U", "fanvil-X3", "nethesis-NPX5", "sangoma-S500" })
        QTest::newRow(model) << QString::fromLatin1(model);
}

void tst_PhoneSettings::clockMakesNoChange()
{
    QFETCH(QString, model);
    const QList<PhoneSetting> morning
        = settingsOf(PlanWords::plan(model, u"now=2026-03-04T08:00:00"_s));
    const QList<PhoneSetting> evening
        = settingsOf(PlanWords::plan(model, u"now=2026-03-04T20:00:00"_s));
    QVERIFY(morning != evening);
    QCOMPARE(inWords(PhoneSettings::difference(morning, evening)), QString());
}

void tst_PhoneSettings::repeatedKeys()
{
    const QByteArray first = "#!version:1.0.0.1\na.b = admin:1\na.b = user:2\n\n# a.b = no\n";
    const QByteArray second = "#!version:1.0.0.1\na.b=admin:1\na.b = user:3\na.b = var:4\n";
    const auto before = PhoneSettings::read(u"yealink-cfg"_s, first);
    const auto after = PhoneSettings::read(u"yealink-cfg"_s, second);
    QVERIFY(before && after);
    QCOMPARE(before->size(), 2);
    QCOMPARE(inWords(PhoneSettings::difference(*before, *after)),
        u"a/a.b: user:2 > user:3\na/a.b: nothing > var:4"_s);
}

void tst_PhoneSettings::comesAndGoes()
{
    const QByteArray head = "<?xml version=\"1.0\"?><settings><phone-settings>";
    const QByteArray end = "</phone-settings></settings>";
    const auto before = PhoneSettings::read(
        u"snom-xml"_s, head + "<a>1</a><user_pass idx=\"1\">x</user_pass>" + end);
    const auto after = PhoneSettings::read(u"snom-xml"_s, head + "<a>1</a><b/>" + end);
    QVERIFY(before && after);
    const auto changes = PhoneSettings::difference(*before, *after);
    QCOMPARE(changes.size(), 2);
    const PhoneSettingChange come { u"phone-settings"_s, u"b"_s, std::nullopt, QString(), false };
    const PhoneSettingChange gone { u"phone-settings"_s, u"user_pass 1"_s, u"x"_s, std::nullopt,
        true };
    QCOMPARE(changes.at(0), come);
    QCOMPARE(changes.at(1), gone);
}

void tst_PhoneSettings::givenSecrets()
{
    const QByteArray file = "a.name = user:hidden\na.other = seen\n"
                            "a.url = http://h/p/0123456789abcdef0123456789abcdef\n";
    const auto settings
        = PhoneSettings::read(u"yealink-cfg"_s, file, { Secret(u"hidden"_s), Secret() });
    QVERIFY(settings);
    QVERIFY(settings->at(0).isSecret);
    QVERIFY(!settings->at(0).shown().contains("user"_L1));
    QCOMPARE(settings->at(1).shown(), u"seen"_s);
    QVERIFY(settings->at(2).isSecret);
}

void tst_PhoneSettings::damaged_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const QByteArray head = "<<VOIP CONFIG FILE>>Version:2.0002\n";
    const QString malformed = u"malformed_file"_s;
    QTest::newRow("no setting") << u"yealink-cfg"_s << QByteArray("secret words\n") << malformed;
    QTest::newRow("no head") << u"fanvil-x3-txt"_s << QByteArray("a:b\n") << malformed;
    QTest::newRow("no end") << u"fanvil-x3-txt"_s << head + "<A MODULE>\na :b\n" << malformed;
    QTest::newRow("no colon") << u"nethphone-txt"_s << head + "abc\n<<END OF FILE>>\n" << malformed;
    QTest::newRow("nothing at all") << u"fanvil-x5-txt"_s << QByteArray() << malformed;
    QTest::newRow("no XML") << u"snom-xml"_s << QByteArray("<a><b></a>") << malformed;
    QTest::newRow("no XML at all") << u"sangoma-xml"_s << QByteArray("P2=admin") << malformed;
    QTest::newRow("half a file") << u"gigaset-maxwell-xml"_s << QByteArray("<a><nvm><param ")
                                 << malformed;
    QTest::newRow("entities") << u"snom-xml"_s
                              << QByteArray("<!DOCTYPE a [<!ENTITY b \"c\">]><a><d>&b;</d></a>")
                              << malformed;
    QTest::newRow("deep") << u"snom-xml"_s << QByteArray("<a>").repeated(100000) << malformed;
    QTest::newRow("long") << u"yealink-cfg"_s << QByteArray(PhoneSettings::maximumBytes + 1, 'a')
                          << u"too_much_data"_s;
    QTest::newRow("another syntax") << u"unknown"_s << QByteArray("a=b") << u"unsupported_family"_s;
}

void tst_PhoneSettings::damaged()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto settings = PhoneSettings::read(format, bytes);
    QVERIFY(!settings);
    QCOMPARE(errorCodeName(settings.error().code), code);
    QVERIFY(!settings.error().detail.contains("secret"_L1));
}

QTEST_GUILESS_MAIN(tst_PhoneSettings)
#include "tst_PhoneSettings.moc"

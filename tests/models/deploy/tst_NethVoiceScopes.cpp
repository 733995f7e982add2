// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/deploy/TrunkBench.h"

#include <QTemporaryDir>

using namespace TrunkBench;
using Kind = NethVoiceFault::Kind;

namespace {

const QString customId = u"yealink-T54-reception"_s;

QJsonObject scope(const Bench& bench, const QString& name)
{
    return bench.peer.state().value("scopes"_L1)[name]["variables"_L1].toObject();
}

QStringList works(const DeployPlan& plan)
{
    QStringList lines = Bench::lines(plan);
    lines.removeIf([](const QString& line) { return line.startsWith(u"refused"_s); });
    return lines;
}

void addCustomModel(Bench& bench)
{
    bench.site.phoneModels.append({ customId, u"yealink-T54"_s, u"Reception"_s });
    bench.site.parameters.models[customId]
        = { { u"backlight_time"_s, u"15"_s }, { u"call_waiting_tone"_s, QString() } };
}

PhonebookSource& addPhonebook(Bench& bench)
{
    bench.site.phonebooks.append(
        { u"Customers"_s, "\xef\xbb\xbfwho,number\nAnna,0721405517\nMario,0721405518\n",
            { { u"who"_s, u"name"_s }, { u"number"_s, u"workphone"_s } }, 60 });
    return bench.site.phonebooks.last();
}

} // namespace

/// What all phones of a NethVoice begin with, its models, files and phone books.
class tst_NethVoiceScopes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void setsDefaultsAndTakesThemBack();
    void leavesWhatThePbxSetsItself();
    void refusesWhatTheFileTurnsIntoSomethingElse_data();
    void refusesWhatTheFileTurnsIntoSomethingElse();
    void learnsThePhonesPasswords();
    void adoptsDefaults();

    void copiesAModelWhole();
    void changesAShippedModel();
    void refusesModels_data();
    void refusesModels();
    void meetsAModelThatIsThere();
    void importsModels();

    void uploadsFiles();
    void refusesFiles();

    void makesAPhonebook();
    void changesAPhonebookAndBack();
    void refusesPhonebooks_data();
    void refusesPhonebooks();
    void survivesFaults_data();
    void survivesFaults();

private:
    std::unique_ptr<Bench> m_bench;
};

void tst_NethVoiceScopes::init() { m_bench = std::make_unique<Bench>(); }

void tst_NethVoiceScopes::setsDefaultsAndTakesThemBack()
{
    Bench& bench = *m_bench;
    const PbxState then = bench.read();
    bench.site.language = u"en"_s;
    bench.site.network.ntp = u"192.168.1.1"_s;
    bench.site.parameters.defaults
        = { { u"adminpw"_s, u"CANARY-adminpw"_s }, { u"screensaver_time"_s, u"0"_s },
              { u"backlight_time"_s, u"-"_s }, { u"call_waiting_tone"_s, QString() } };
    const DeployPlan plan = bench.plan();
    QCOMPARE(works(plan), QStringList { u"change defaults:defaults"_s });
    QVERIFY(plan.items.first().secrets.contains(u"adminpw"_s));
    QCOMPARE(Bench::ended(bench.apply(plan)), u"done"_s);
    QCOMPARE(bench.peer.lines(true), QStringList { u"PATCH /tancredi/api/v1/defaults"_s });
    const QStringList sent = bench.bodies(u"^PATCH "_s)[0].toObject().keys();
    QVERIFY(!sent.contains(u"timezone"_s) && !sent.contains(u"dndon"_s));
    QVERIFY(!sent.contains(u"backlight_time"_s));
    QCOMPARE(scope(bench, u"defaults"_s).value("language"_L1).toString(), u"en"_s);
    QCOMPARE(scope(bench, u"defaults"_s).value("adminpw"_L1).toString(), u"CANARY-adminpw"_s);
    QVERIFY(!bench.plan().hasWork());
    // Absent before: null takes it away again.
    QCOMPARE(Bench::ended(bench.undo(then, plan)), u"done"_s);
    QCOMPARE(difference(then, bench.read()), QString());
}

void tst_NethVoiceScopes::leavesWhatThePbxSetsItself()
{
    Bench& bench = *m_bench;
    bench.site.timezone = u"Europe/London"_s;
    bench.site.pbx.proxy = u"proxy.example.net"_s;
    bench.site.parameters.defaults = { { u"timezone"_s, u"Europe/London"_s },
        { u"ldap_server"_s, u"other.example.net"_s }, { u"dndon"_s, u"*99"_s } };
    const DeployPlan plan = bench.plan();
    QVERIFY2(!plan.hasWork(), qPrintable(works(plan).join(u'\n')));
    for (const QString& name : { u"timezone"_s, u"ldap_server"_s, u"dndon"_s })
        QVERIFY(plan.notes.contains(u"defaults_overwritten: "_s + name));
    QCOMPARE(unsaid(plan), QStringList());
}

void tst_NethVoiceScopes::refusesWhatTheFileTurnsIntoSomethingElse_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("read back as 1") << u"YES"_s << true;
    QTest::newRow("read back as nothing") << u"NULL"_s << true;
    QTest::newRow("ends the line's quotes") << u"a\\"_s << true;
    QTest::newRow("a reference") << u"${x}"_s << true;
    QTest::newRow("quotes") << u"say \"x\""_s << true;
    QTest::newRow("two lines") << u"a\nb"_s << true;
    QTest::newRow("an apostrophe") << u"D'Angelo"_s << false;
    QTest::newRow("small letters") << u"yes"_s << false;
}

void tst_NethVoiceScopes::refusesWhatTheFileTurnsIntoSomethingElse()
{
    QFETCH(QString, value);
    QFETCH(bool, isRefused);
    Bench& bench = *m_bench;
    bench.site.parameters.defaults = { { u"date_format"_s, value } };
    const DeployPlan plan = bench.plan();
    const DeployItem* item = plan.find(u"defaults:defaults"_s);
    QCOMPARE(item->refusal.has_value(), isRefused);
    if (isRefused)
        QCOMPARE(item->refusal->code, ErrorCode::ValueNotAllowed);
}

void tst_NethVoiceScopes::learnsThePhonesPasswords()
{
    Bench& bench = *m_bench;
    const PbxState now = bench.read();
    const QString made = now.content.value("defaults"_L1)["adminpw"_L1].toString();
    QVERIFY(!made.isEmpty());
    QVERIFY(bench.driver->learn(bench.site, now));
    QCOMPARE(bench.site.parameters.defaults.value(u"adminpw"_s), made);
    QVERIFY(!bench.driver->learn(bench.site, now));
}

void tst_NethVoiceScopes::adoptsDefaults()
{
    Bench& bench = *m_bench;
    const PbxState then = bench.read();
    bench.site.parameters.defaults = { { u"screensaver_time"_s, u"0"_s } };
    deployed(bench);
    bench.site.parameters.defaults.clear();
    const PbxState now = bench.read();
    for (const DeployItem& item : DeployPlanner::drift(*bench.driver, then, now))
        QVERIFY(bench.driver->adopt(bench.site, item, now));
    QCOMPARE(bench.site.parameters.defaults.value(u"screensaver_time"_s), u"0"_s);
    Site imported;
    QStringList notes;
    bench.driver->import(imported, *bench.catalog, now, notes);
    QCOMPARE(imported.parameters.defaults.value(u"screensaver_time"_s), u"0"_s);
    QVERIFY(!imported.parameters.defaults.contains(u"hostname"_s));
}

void tst_NethVoiceScopes::copiesAModelWhole()
{
    Bench& bench = *m_bench;
    const PbxState then = bench.read();
    addCustomModel(bench);
    const DeployPlan plan = bench.plan();
    QCOMPARE(
        works(plan).filter(u"phone_model"_s), QStringList { u"create phone_model:"_s + customId });
    QCOMPARE(Bench::ended(bench.apply(plan)), u"done"_s);
    const QJsonObject base = scope(bench, u"yealink-T54"_s);
    const QJsonObject copy = scope(bench, customId);
    for (auto it = base.begin(); it != base.end(); ++it)
        QVERIFY2(copy.contains(it.key()), qPrintable(it.key()));
    QVERIFY(copy.contains("tmpl_phone"_L1));
    QCOMPARE(copy.value("backlight_time"_L1).toString(), u"15"_s);
    QCOMPARE(copy.value("call_waiting_tone"_L1), QJsonValue(u""_s)); // overrides
    QVERIFY(!bench.plan().hasWork());
    bench.site.parameters.models[customId].insert(u"backlight_time"_s, u"30"_s);
    QCOMPARE(Bench::ended(bench.deploy()), u"done"_s);
    QCOMPARE(scope(bench, customId).value("backlight_time"_L1).toString(), u"30"_s);
    QCOMPARE(Bench::ended(bench.undo(then, plan)), u"done"_s);
    QCOMPARE(difference(then, bench.read()), QString());
    // One that a phone uses stays.
    bench.addPhone(u"00:15:65:00:00:01"_s, {}, customId);
    deployed(bench);
    bench.site.phones.clear();
    bench.created = { u"phone_model:"_s + customId };
    bench.site.phoneModels.clear();
    bench.site.parameters.models.clear();
    const auto outcomes = bench.deploy();
    QCOMPARE(outcomeName(outcomes.value(u"phone_model:"_s + customId).end), u"failed"_s);
}

void tst_NethVoiceScopes::changesAShippedModel()
{
    Bench& bench = *m_bench;
    const PbxState then = bench.read();
    bench.site.parameters.models[u"yealink-T54"_s]
        = { { u"backlight_time"_s, u"7"_s }, { u"linekey_type_1"_s, u"blf"_s } };
    const DeployPlan plan = bench.plan();
    QCOMPARE(
        works(plan).filter(u"phone_model"_s), QStringList { u"change phone_model:yealink-T54"_s });
    QCOMPARE(Bench::ended(bench.apply(plan)), u"done"_s);
    QCOMPARE(bench.peer.count(u"^PATCH /tancredi/api/v1/models/yealink-T54$"_s), 1);
    QVERIFY(!bench.plan().hasWork());
    QCOMPARE(Bench::ended(bench.undo(then, plan)), u"done"_s);
    QCOMPARE(difference(then, bench.read()), QString());
}

void tst_NethVoiceScopes::refusesModels_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("base");
    QTest::newRow("never listed") << u"reception"_s << u"yealink-T54"_s;
    QTest::newRow("another vendor's") << u"snom-x"_s << u"yealink-T54"_s;
    QTest::newRow("a blank") << u"yealink-a b"_s << u"yealink-T54"_s;
    QTest::newRow("of nothing") << u"yealink-x"_s << u"none"_s;
}

void tst_NethVoiceScopes::refusesModels()
{
    QFETCH(QString, id);
    QFETCH(QString, base);
    Bench& bench = *m_bench;
    bench.site.phoneModels.append({ id, base, u"x"_s });
    const DeployPlan plan = bench.plan();
    QCOMPARE(plan.find(u"phone_model:"_s + id)->refusal->code, ErrorCode::ValueNotAllowed);
}

void tst_NethVoiceScopes::meetsAModelThatIsThere()
{
    Bench& bench = *m_bench;
    addCustomModel(bench);
    const DeployPlan plan = bench.plan();
    QCOMPARE(Bench::ended(bench.apply(plan)), u"done"_s);
    bench.peer.clearLog();
    QCOMPARE(Bench::ended(bench.apply(plan)), u"done"_s); // 409, and as it shall be
    bench.site.parameters.models[customId].insert(u"backlight_time"_s, u"30"_s);
    QCOMPARE(Bench::ended(bench.deploy()), u"done"_s);
    const auto outcomes = bench.apply(plan); // 409, and not as it shall be
    QCOMPARE(outcomes.value(u"phone_model:"_s + customId).error->code, ErrorCode::PbxNameAmbiguous);
}

void tst_NethVoiceScopes::importsModels()
{
    Bench& bench = *m_bench;
    addCustomModel(bench);
    deployed(bench);
    Site imported;
    QStringList notes;
    bench.driver->import(imported, *bench.catalog, bench.read(), notes);
    QCOMPARE(imported.phoneModels.size(), 1);
    QCOMPARE(imported.phoneModels.first().id, customId);
    QCOMPARE(imported.phoneModels.first().base, u"yealink-T54"_s);
    QCOMPARE(imported.parameters.models[customId].value(u"backlight_time"_s), u"15"_s);
    bench.site = imported;
    QVERIFY2(works(bench.plan()).filter(u"phone_model"_s).isEmpty(),
        qPrintable(works(bench.plan()).join(u'\n')));
}

void tst_NethVoiceScopes::uploadsFiles()
{
    Bench& bench = *m_bench;
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"ringtones"_s));
    const auto write = [&](const QByteArray& sound) {
        QFile file(folder.filePath(u"ringtones/bell.wav"_s));
        return file.open(QFile::WriteOnly) && file.write(sound) == sound.size();
    };
    QVERIFY(write("RIFF1234WAVE"));
    bench.phoneFiles = folder.path();
    bench.connectAnew();
    const PbxState then = bench.read();
    bench.site.parameters.models[u"yealink-T54"_s] = { { u"ringtone_file"_s, u"bell.wav"_s } };
    const DeployPlan plan = bench.plan();
    QCOMPARE(works(plan).filter(u"phone_file"_s),
        QStringList { u"create phone_file:ringtones/bell.wav"_s });
    QCOMPARE(Bench::ended(bench.apply(plan)), u"done"_s);
    QVERIFY(!bench.plan().hasWork());
    QCOMPARE(Bench::ended(bench.undo(then, plan)), u"done"_s);
    QCOMPARE(difference(then, bench.read()), QString());
    deployed(bench);
    // Whoever put another one there does not get it back.
    QVERIFY(write("RIFF1234WAVE-longer"));
    const DeployPlan over = bench.plan();
    QCOMPARE(works(over), QStringList { u"change phone_file:ringtones/bell.wav"_s });
    QCOMPARE(over.irreversible().size(), 1);
    QCOMPARE(unsaid(over), QStringList());
    QVERIFY(write("RIFF"));
    QCOMPARE(outcomeName(bench.apply(over).first().end), u"failed"_s); // not what was agreed to
    QCOMPARE(bench.peer.count(u"^POST .*/ringtones$"_s), 0);
}

void tst_NethVoiceScopes::refusesFiles()
{
    Bench& bench = *m_bench;
    bench.site.parameters.defaults = { { u"background_file"_s, u"sea.png"_s } };
    const DeployPlan plan = bench.plan();
    QCOMPARE(
        plan.find(u"phone_file:backgrounds/sea.png"_s)->refusal->code, ErrorCode::NoSuchPhoneFile);
}

void tst_NethVoiceScopes::makesAPhonebook()
{
    Bench& bench = *m_bench;
    const PbxState then = bench.read();
    addPhonebook(bench);
    const DeployPlan plan = bench.plan();
    QVERIFY(plan.find(u"phonebook:Customers"_s)->secrets.contains(u"csv"_s));
    QCOMPARE(Bench::ended(bench.apply(plan)), u"done"_s);
    QCOMPARE(bench.peer.state().value("phonebooks"_L1).toObject().size(), 1);
    QVERIFY(bench.peer.dump().contains("who,number\\nAnna"));
    QCOMPARE(bench.peer.count(u"^POST .*/phonebook/syncnow/custom_1$"_s), 1);
    const DeployPlan again = bench.plan();
    QVERIFY(!again.hasWork());
    QVERIFY(again.notes.contains(u"phonebook_content_unseen"_s));
    QCOMPARE(unsaid(plan) + unsaid(again), QStringList());
    QCOMPARE(Bench::ended(bench.undo(then, plan)), u"done"_s);
    QCOMPARE(difference(then, bench.read()), QString());
}

void tst_NethVoiceScopes::changesAPhonebookAndBack()
{
    Bench& bench = *m_bench;
    PhonebookSource& source = addPhonebook(bench);
    deployed(bench);
    const PbxState then = bench.read();
    source.intervalMinutes = 1440;
    source.mapping.insert(u"number"_s, u"cellphone"_s);
    const DeployPlan plan = bench.plan();
    QCOMPARE(Bench::ended(bench.apply(plan)), u"done"_s);
    QCOMPARE(bench.peer.state().value("phonebooks"_L1).toObject().size(), 1);
    QVERIFY(!bench.plan().hasWork());
    const PbxState now = bench.read();
    const auto drift = DeployPlanner::drift(*bench.driver, then, now);
    source.intervalMinutes = 60;
    QVERIFY(bench.driver->adopt(bench.site, drift.first(), now));
    QCOMPARE(source.intervalMinutes, 1440);
    QCOMPARE(source.mapping.value(u"number"_s), u"cellphone"_s);
    QCOMPARE(Bench::ended(bench.undo(then, plan)), u"done"_s);
    QCOMPARE(difference(then, bench.read()), QString());
    bench.site.phonebooks.clear();
    const DeployPlan gone = bench.plan();
    QCOMPARE(gone.find(u"phonebook:Customers"_s)->irreversible, u"phonebook_file_lost"_s);
    QCOMPARE(Bench::ended(bench.apply(gone)), u"done"_s);
    QVERIFY(bench.peer.state().value("phonebooks"_L1).toObject().isEmpty());
}

void tst_NethVoiceScopes::refusesPhonebooks_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("planned"); ///< error of the plan
    QTest::addColumn<QString>("applied"); ///< error of the item
    QTest::newRow("no such heading")
        << u"phone"_s << u"workphone"_s << u"value_not_allowed"_s << QString();
    QTest::newRow("no such field")
        << u"number"_s << u"shoe_size"_s << QString() << u"value_not_allowed"_s;
}

void tst_NethVoiceScopes::refusesPhonebooks()
{
    QFETCH(QString, source);
    QFETCH(QString, target);
    QFETCH(QString, planned);
    Bench& bench = *m_bench;
    addPhonebook(bench).mapping = { { source, target } };
    const DeployPlan plan = bench.plan();
    const DeployItem* item = plan.find(u"phonebook:Customers"_s);
    QCOMPARE(item->refusal ? errorCodeName(item->refusal->code) : QString(), planned);
    if (!planned.isEmpty())
        return;
    const auto outcome = bench.apply(plan).value(u"phonebook:Customers"_s);
    QCOMPARE(outcomeName(outcome.end), u"failed"_s);
    QTEST(errorCodeName(outcome.error->code), "applied");
    QVERIFY(bench.peer.state().value("phonebooks"_L1).toObject().isEmpty());
}

void tst_NethVoiceScopes::survivesFaults_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("ended");
    const QString config = u"^POST .*/phonebook/config$"_s;
    QTest::newRow("a source, saved by half") << config << Kind::HalfSaved << u"done"_s;
    QTest::newRow("a source, cut after") << config << Kind::CutAfter << u"unknown"_s;
    QTest::newRow("a source, cut before") << config << Kind::CutBefore << u"unknown"_s;
    QTest::newRow("a source, 200 and nothing done") << config << Kind::Empty << u"unknown"_s;
    const QString defaults = u"^PATCH .*/defaults$"_s;
    QTest::newRow("defaults, cut after") << defaults << Kind::CutAfter << u"done"_s;
    QTest::newRow("defaults, refused for now") << defaults << Kind::Busy << u"unknown"_s;
    const QString models = u"^POST .*/models$"_s;
    QTest::newRow("a model, cut after") << models << Kind::CutAfter << u"unknown"_s;
    QTest::newRow("a model, cut before") << models << Kind::CutBefore << u"unknown"_s;
}

void tst_NethVoiceScopes::survivesFaults()
{
    QFETCH(QString, request);
    QFETCH(Kind, kind);
    QFETCH(QString, ended);
    Bench& bench = *m_bench;
    if (request.contains(u"phonebook"))
        addPhonebook(bench);
    else if (request.contains(u"models"))
        addCustomModel(bench);
    else
        bench.site.parameters.defaults = { { u"screensaver_time"_s, u"0"_s } };
    const DeployPlan plan = bench.plan();
    bench.peer.addFault({ kind, request });
    const auto outcomes = bench.apply(plan);
    QStringList ends;
    for (const Outcome& outcome : outcomes)
        ends.append(outcomeName(outcome.end));
    QVERIFY2(ended == u"done" ? ends.count(ended) == ends.size() : ends.count(ended) == 1,
        qPrintable(ends.join(u' ')));
    bench.peer.clearFaults();
    deployed(bench);
    QVERIFY(bench.peer.state().value("phonebooks"_L1).toObject().size() <= 1);
    QVERIFY2(!bench.plan().hasWork(), qPrintable(works(bench.plan()).join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_NethVoiceScopes)
#include "tst_NethVoiceScopes.moc"

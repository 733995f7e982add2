// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/asterisk/AsteriskProof.h"
#include "models/deploy/DeployJob.h"
#include "models/deploy/DeployRecorder.h"
#include "models/deploy/DeployText.h"
#include "tests/models/deploy/AsteriskBench.h"
#include "tests/models/pbx/TrunkCases.h"
#include "tests/support/StoreFixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using Purpose = DeployRequest::Purpose;
using End = Outcome::End;

namespace {

constexpr int fast = 1000;

const QString trunkFile = QStringLiteral("pjsip.d/doppino-voip1.conf");

/// One trunk, two users, of whom one has two phones.
Site siteOfTwo(const Pbx& pbx)
{
    Site site = TrunkCases::site(TrunkCases::registering());
    site.pbx = pbx;
    for (const QString& name : { u"anna"_s, u"bruno"_s }) {
        User user;
        user.username = name;
        user.name = name;
        user.extension = QString::number(201 + site.users.size());
        site.users.append(user);
    }
    for (const QString& name : { u"anna"_s, u"anna"_s, u"bruno"_s }) {
        Phone phone;
        phone.mac = *MacAddress::parse(u"00156500000%1"_s.arg(site.phones.size()));
        phone.model = u"yealink-T54"_s;
        phone.user = name;
        site.phones.append(phone);
    }
    site.phones.first().parameters.insert(u"account_password_1"_s, u"CANARY-2"_s);
    site.inboundRoutes = { { u"0721405516"_s, {}, {}, u"201"_s } };
    return site;
}

} // namespace

class tst_AsteriskDriver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void deploysAndProvesAndHasNothingLeft();
    void undoesToTheLastByte();
    void showsAndRestoresDrift();
    void deletesWhatTheSiteNoLongerWants();
    void putsBackWhatIsNotTaken();
    void putsBackWhereAsteriskIsGone();
    void putsBackTheOthersOfOneThatCannotBeWritten();
    void tellsNoPasswordOfACommandThatFails();
    void masksPasswordsHoweverTheyAreWritten();
    void refusesWhatIsNoExtension_data();
    void refusesWhatIsNoExtension();
    void goesOnAfterAKill_data();
    void goesOnAfterAKill();
    void loadsWhatAnotherLeftUnloaded();
    void saysWhatDoesNotRegister();
    void usesTheIncludeThatIsThere();
    void worksByItselfOrBySudo_data();
    void worksByItselfOrBySudo();
    void asteriskThatIsDownIsSaid();
    void changedHostKeyStops();
    void importsIntoAFreePbx();
    void undoesOnAFreePbx();
    void saysWhatAFreePbxRefuses();
    void hasATextForEachKindAndField();

private:
    std::unique_ptr<DeployJob> run(Purpose purpose, const QStringList& items = {})
    {
        DeployRequest request { purpose, {}, {}, items, Clock(fast) };
        m_recorder = std::make_unique<DeployRecorder>(m_store.get(), m_site.id);
        PbxAccess access { m_site.pbx, m_known, m_accepted, Clock(fast), false, {}, 0 };
        auto job = std::make_unique<DeployJob>(
            PbxDrivers::make(access), m_site, m_catalog, request, m_recorder.get());
        DeployJob* raw = job.get();
        connect(raw, &DeployJob::planned, this, [raw](bool needsAgreement) {
            if (needsAgreement)
                raw->agree(false);
        });
        connect(raw, &Job::transcript, this, [this](Job::Direction, const QString& text) {
            m_shown += text + u'\n';
            if (!m_killAt.isEmpty() && text.contains(m_killAt)) {
                m_killAt.clear();
                m_bench->sshd->kill();
            }
        });
        QSignalSpy finished(raw, &Job::finished);
        raw->start();
        if (!finished.wait(60'000))
            qFatal("a job does not end");
        m_site.phones = raw->site().phones;
        return job;
    }
    /// With an extension that is there already, and one more that is nobody's business.
    [[nodiscard]] Site onFreePbx(Site site) const
    {
        site.pbx.kind = u"freepbx"_s;
        m_bench->put(u"pjsip.conf"_s,
            m_bench->contentOf(u"pjsip.conf"_s) + "#tryinclude pjsip_custom.conf\n");
        m_bench->put(u"extensions.conf"_s,
            m_bench->contentOf(u"extensions.conf"_s) + "\n#tryinclude extensions_custom.conf\n");
        const auto row = [](const QString& number, const QString& name, const QString& secret) {
            return QJsonObject { { u"extension"_s, number }, { u"name"_s, name },
                { u"tech"_s, u"pjsip"_s }, { u"secret"_s, secret }, { u"ringtimer"_s, u"25"_s },
                { u"outboundcid"_s, QString() }, { u"dial"_s, u"PJSIP/"_s + number } };
        };
        const QJsonObject extensions { { u"201"_s, row(u"201"_s, u"old, \"name\""_s, u"x-0"_s) },
            { u"300"_s, row(u"300"_s, u"Door"_s, u"x-9"_s) } };
        m_bench->put(u"freepbx.json"_s,
            QJsonDocument(
                QJsonObject { { u"extensions"_s, extensions }, { u"dids"_s, QJsonObject() } })
                .toJson());
        return site;
    }
    static QByteArray words(const DeployJob& job)
    {
        const auto& error = job.outcome().error;
        return outcomeName(job.outcome().end).toUtf8() + ' '
            + (error ? saying(*error) : QByteArray());
    }

    std::unique_ptr<AsteriskBench> m_bench;
    QTemporaryDir m_folder;
    int m_stores = 0;
    std::unique_ptr<Store> m_store;
    std::shared_ptr<const Catalog> m_catalog = *Catalog::load();
    std::unique_ptr<DeployRecorder> m_recorder;
    Site m_site;
    QList<PbxTrust> m_known;
    QString m_accepted;
    QString m_shown;
    QString m_killAt;
};

void tst_AsteriskDriver::init()
{
    m_recorder.reset();
    m_bench = std::make_unique<AsteriskBench>();
    m_store = StoreFixture::openUnlocked(m_folder.filePath(u"store-%1.sqlite"_s.arg(++m_stores)));
    QVERIFY(m_store);
    m_site = siteOfTwo(m_bench->pbx());
    QVERIFY(m_store->sites().save(m_site, u"test"_s));
    m_known.clear();
    m_accepted.clear();
    m_shown.clear();
    m_killAt.clear();
}

void tst_AsteriskDriver::deploysAndProvesAndHasNothingLeft()
{
    const auto job = run(Purpose::Deploy);
    QVERIFY2(job->outcome().end == End::Done, words(*job));
    const auto files = m_bench->files();
    QVERIFY(files.value(trunkFile).contains("password = CANARY-1"));
    QVERIFY(files.value(u"pjsip.d/doppino-user-201.conf"_s).contains("password = CANARY-2"));
    QVERIFY(files.value(u"pjsip.d/doppino-user-201.conf"_s).contains("[91201]"));
    QVERIFY(files.value(u"pjsip.conf"_s).endsWith("\n#tryinclude pjsip.d/*.conf\n"));
    QVERIFY(files.value(u"extensions.conf"_s)
                .endsWith("; no line end\n#tryinclude extensions.d/*.conf"));
    QCOMPARE(QFileInfo(m_bench->root() + u'/' + trunkFile).permissions() & 0x777,
        QFile::ReadUser | QFile::WriteUser | QFile::ReadGroup);
    QVERIFY(!files.contains(u"doppino.pending"_s));
    QVERIFY(m_bench->run({ u"-rx"_s, u"pjsip show endpoint 91201"_s }).contains("doppino-phones"));
    QVERIFY(m_bench->run({ u"-rx"_s, u"dialplan show incoming"_s })
                .contains("'0721405516' =>  1. Goto(doppino-extensions,201,1)"));

    // Passwords that were made up are the site's now, and another one each.
    const QString second = m_site.phones[1].parameters.value(u"account_password_1"_s);
    const QString third = m_site.phones[2].parameters.value(u"account_password_1"_s);
    QVERIFY(second.size() >= 20 && third.size() >= 20 && second != third);
    QVERIFY(files.value(u"pjsip.d/doppino-user-201.conf"_s).contains(second.toUtf8()));

    const QByteArray calls = m_bench->contentOf(u".calls"_s);
    QVERIFY(calls.contains("core reload"));
    for (const QString& secret : { u"CANARY-1"_s, u"CANARY-2"_s, second, third }) {
        QVERIFY2(!calls.contains(secret.toUtf8()), "a secret on a command line");
        QVERIFY2(!m_shown.contains(secret), qPrintable(m_shown));
        for (const DeployItem& item : job->plan().items)
            for (const DeployField& field : item.fields)
                QVERIFY(field.isSecret || !field.after.contains(secret));
    }
    const auto again = run(Purpose::Deploy);
    QVERIFY2(again->outcome().end == End::Done, words(*again));
    QVERIFY(!again->plan().hasWork());
    QCOMPARE(m_bench->files(), files);
}

void tst_AsteriskDriver::undoesToTheLastByte()
{
    const auto before = m_bench->files();
    const auto job = run(Purpose::Deploy);
    QVERIFY2(job->outcome().end == End::Done, words(*job));
    QVERIFY(m_bench->files() != before);
    const auto undone = run(Purpose::Undo);
    QVERIFY2(undone->outcome().end == End::Done, words(*undone));
    QCOMPARE(m_bench->files(), before);
    QVERIFY(m_bench->run({ u"-rx"_s, u"pjsip show endpoint voip1"_s }).contains("Unable to find"));
}

void tst_AsteriskDriver::showsAndRestoresDrift()
{
    QCOMPARE(run(Purpose::Deploy)->outcome().end, End::Done);
    const QByteArray ours = m_bench->contentOf(trunkFile);
    m_bench->put(trunkFile, QByteArray(ours).replace("allow = alaw,ulaw", "allow = ulaw"));
    const auto drift = run(Purpose::Drift);
    QCOMPARE(drift->drift().size(), 1);
    QCOMPARE(drift->drift().first().key, trunkFile);
    const QString id = drift->drift().first().id();
    const auto restored = run(Purpose::Restore, { id });
    QVERIFY2(restored->outcome().end == End::Done, words(*restored));
    QCOMPARE(m_bench->contentOf(trunkFile), ours);
    QVERIFY(run(Purpose::Drift)->drift().isEmpty());
}

void tst_AsteriskDriver::deletesWhatTheSiteNoLongerWants()
{
    QCOMPARE(run(Purpose::Deploy)->outcome().end, End::Done);
    QDir(m_bench->root()).mkdir(u"pjsip.d"_s);
    m_bench->put(u"pjsip.d/doppino-byhand.conf"_s, "[byhand]\ntype=aor\nmax_contacts=1\n");
    m_site.trunks.clear();
    const auto job = run(Purpose::Deploy);
    QVERIFY2(job->outcome().end == End::Done, words(*job));
    QVERIFY(!m_bench->files().contains(trunkFile));
    QVERIFY(m_bench->files().contains(u"pjsip.d/doppino-byhand.conf"_s));
    QVERIFY(m_bench->run({ u"-rx"_s, u"pjsip show endpoint voip1"_s }).contains("Unable to find"));
}

void tst_AsteriskDriver::putsBackWhatIsNotTaken()
{
    QCOMPARE(run(Purpose::Deploy)->outcome().end, End::Done);
    const auto before = m_bench->files();
    Trunk good = TrunkCases::registering();
    good.name = u"voip2"_s;
    m_site.trunks.append(good);
    m_site.trunks.first().codecs = { u"g726"_s }; // this Asterisk has no such codec
    const auto job = run(Purpose::Deploy);
    QCOMPARE(job->outcome().end, End::Failed);
    const auto problem = job->problem(u"trunk_file:"_s + trunkFile);
    QVERIFY(problem.has_value());
    QCOMPARE(problem->code, ErrorCode::PbxSyntaxRefused);
    QCOMPARE(problem->subject, trunkFile);
    QVERIFY2(problem->detail.contains(u"allow=g726"), qPrintable(problem->detail));
    QCOMPARE(m_bench->contentOf(trunkFile), before.value(trunkFile));
    QVERIFY(m_bench->run({ u"-rx"_s, u"pjsip show endpoint voip1"_s }).contains("alaw,ulaw"));
    // The other one is not held up by it.
    QVERIFY(m_bench->run({ u"-rx"_s, u"pjsip show endpoint voip2"_s }).contains("from-voip2"));
    QVERIFY(!m_bench->files().contains(u"doppino.pending"_s));
}

/// It dies of the new file, as some module does.
void tst_AsteriskDriver::putsBackWhereAsteriskIsGone()
{
    QCOMPARE(run(Purpose::Deploy)->outcome().end, End::Done);
    const auto before = m_bench->files();
    m_site.trunks.first().codecs = { u"alaw"_s };
    m_bench->addProgram(u"asterisk"_s,
        "#!/bin/sh\ncase \"$2\" in *reload*) echo 'Unable to connect to remote asterisk'; exit 1;; "
        "esac\nexec " ASTERISK_PEER " \"$@\"\n");
    const auto job = run(Purpose::Deploy);
    QCOMPARE(job->outcome().end, End::Failed);
    QCOMPARE(job->problem(u"trunk_file:"_s + trunkFile)->code, ErrorCode::PbxCommandFailed);
    QCOMPARE(m_bench->contentOf(trunkFile), before.value(trunkFile));
}

void tst_AsteriskDriver::putsBackTheOthersOfOneThatCannotBeWritten()
{
    QVERIFY(QDir(m_bench->root()).mkpath(u"pjsip.d/doppino-user-202.conf/full"_s));
    const auto job = run(Purpose::Deploy);
    QCOMPARE(job->outcome().end, End::Failed);
    const auto problem = job->problem(u"user_file:pjsip.d/doppino-user-202.conf"_s);
    QVERIFY(problem.has_value());
    QCOMPARE(problem->code, ErrorCode::PbxFileRefused);
    QVERIFY(!m_bench->files().contains(u"pjsip.d/doppino-user-201.conf"_s));
    QVERIFY(!m_bench->files().contains(u"doppino.pending"_s));
}

void tst_AsteriskDriver::tellsNoPasswordOfACommandThatFails()
{
    m_bench->addProgram(u"asterisk"_s,
        "#!/bin/sh\ncase \"$2\" in *'show auth'*) echo 'password : CANARY-2';; "
        "*'show aor'*) exit 1;; esac\nexec " ASTERISK_PEER " \"$@\"\n");
    const auto job = run(Purpose::Deploy);
    QCOMPARE(job->outcome().end, End::Failed);
    const auto problem = job->problem(u"user_file:pjsip.d/doppino-user-201.conf"_s);
    QVERIFY(problem.has_value());
    QCOMPARE(problem->code, ErrorCode::PbxCommandFailed);
    QVERIFY2(!problem->detail.contains(u"CANARY-2"), qPrintable(problem->detail));
}

void tst_AsteriskDriver::masksPasswordsHoweverTheyAreWritten()
{
    const QByteArray text
        = AsteriskFragments::masked("password = x-1\nPassword=>x-2\n; secret = x-3\nname = x\n");
    QVERIFY2(!text.contains("x-"), text);
    QVERIFY(text.contains("name = x\n"));
    const auto complaint = AsteriskProof::complaint(
        u"ERROR[1] config_options.c: Error parsing password=x 1;y at line 3 of /etc/a/b.conf"_s,
        { { u"b.conf"_s, "[b]\ntype = auth\npassword = x 1\\;y\n" } }, u"/etc/a"_s);
    QVERIFY(complaint.has_value());
    QVERIFY2(!complaint->detail.contains(u"1;y"), qPrintable(complaint->detail));
}

void tst_AsteriskDriver::refusesWhatIsNoExtension_data()
{
    QTest::addColumn<QString>("extension");
    QTest::newRow("a path") << u"../../tmp/x"_s;
    QTest::newRow("an application") << u"1,1,System(x)"_s;
    QTest::newRow("a line") << u"201\n[general]"_s;
}

void tst_AsteriskDriver::refusesWhatIsNoExtension()
{
    QFETCH(QString, extension);
    m_site.users[1].extension = extension;
    const auto job = run(Purpose::Plan);
    int refused = 0;
    for (const DeployItem& item : job->plan().items) {
        refused += int(item.refusal && item.refusal->code == ErrorCode::BadValue);
        QVERIFY2(item.refusal || !item.key.contains(u".."), qPrintable(item.key));
        for (const DeployField& field : item.fields)
            QVERIFY2(!field.after.contains(extension), qPrintable(field.after));
    }
    QCOMPARE(refused, 1);
}

void tst_AsteriskDriver::goesOnAfterAKill_data()
{
    QTest::addColumn<QString>("moment");
    QTest::newRow("before the folders") << u"mkdir -p"_s;
    QTest::newRow("before the first file") << u"sftp put"_s;
    QTest::newRow("amid the files") << u"doppino-user-202"_s;
    QTest::newRow("before the reload") << u"core reload"_s;
    QTest::newRow("while it registers") << u"registrations"_s;
}
void tst_AsteriskDriver::goesOnAfterAKill()
{
    QFETCH(QString, moment);
    const auto before = m_bench->files();
    m_killAt = moment;
    const auto first = run(Purpose::Deploy);
    QVERIFY(first->outcome().end != End::Done);
    QVERIFY(m_killAt.isEmpty());
    QVERIFY2(m_bench->sshd->start(), qPrintable(m_bench->sshd->errorText()));
    const auto second = run(Purpose::Deploy);
    QVERIFY2(second->outcome().end == End::Done, words(*second));
    const auto files = m_bench->files();
    for (auto it = files.begin(); it != files.end(); ++it)
        QVERIFY2(it.key().endsWith(".conf"_L1), qPrintable(it.key()));
    QCOMPARE(files.value(u"pjsip.conf"_s).count("#tryinclude"), 1);
    QVERIFY(m_bench->run({ u"-rx"_s, u"pjsip show endpoint voip1"_s }).contains("from-voip1"));
    QVERIFY(m_bench->run({ u"-rx"_s, u"pjsip show endpoint 202"_s }).contains("doppino-phones"));
    QVERIFY(!run(Purpose::Deploy)->plan().hasWork());
}

void tst_AsteriskDriver::loadsWhatAnotherLeftUnloaded()
{
    QCOMPARE(run(Purpose::Deploy)->outcome().end, End::Done);
    // As if a laptop had died between the writing and the reload.
    m_bench->put(u".loaded"_s, "{}");
    m_bench->put(u"doppino.pending"_s, "Doppino\n");
    const auto job = run(Purpose::Deploy);
    QVERIFY2(job->outcome().end == End::Done, words(*job));
    QCOMPARE(job->plan().count(DeployItem::Action::Change), 1);
    QVERIFY(m_bench->run({ u"-rx"_s, u"pjsip show endpoint voip1"_s }).contains("from-voip1"));
    QVERIFY(!m_bench->files().contains(u"doppino.pending"_s));
}

void tst_AsteriskDriver::saysWhatDoesNotRegister()
{
    m_bench->put(u".refusing"_s, "");
    const auto job = run(Purpose::Deploy);
    QCOMPARE(job->outcome().end, End::Unknown);
    QCOMPARE(job->outcome().error->code, ErrorCode::PbxNotConfirmed);
    QVERIFY2(job->outcome().error->detail.contains(u"voip1: Rejected"),
        qPrintable(job->outcome().error->detail));
}

void tst_AsteriskDriver::usesTheIncludeThatIsThere()
{
    const QByteArray main
        = m_bench->contentOf(u"pjsip.conf"_s) + "#include \"trunks/*.conf\" ; ours\n";
    m_bench->put(u"pjsip.conf"_s, main);
    const auto job = run(Purpose::Deploy);
    QVERIFY2(job->outcome().end == End::Done, words(*job));
    QVERIFY(m_bench->files().contains(u"trunks/doppino-voip1.conf"_s));
    QCOMPARE(m_bench->contentOf(u"pjsip.conf"_s), main);
}

void tst_AsteriskDriver::worksByItselfOrBySudo_data()
{
    QTest::addColumn<QByteArray>("sudo");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("sudo without a password")
        << QByteArray("echo \"sudo $*\" >> \"$ASTERISK_ROOT/.calls\"; shift; exec \"$@\"") << false;
    QTest::newRow("sudo that asks")
        << QByteArray("echo 'sudo: a password is required' >&2; exit 1") << true;
}
void tst_AsteriskDriver::worksByItselfOrBySudo()
{
    QFETCH(QByteArray, sudo);
    QFETCH(bool, isRefused);
    m_bench->addProgram(u"id"_s, "#!/bin/sh\necho 1000\n");
    m_bench->addProgram(u"sudo"_s, "#!/bin/sh\n" + sudo + '\n');
    if (isRefused)
        m_bench->put(u".down"_s, ""); // nor is it Asterisk's own account
    const auto job = run(Purpose::Deploy);
    if (isRefused) {
        QCOMPARE(job->outcome().end, End::Failed);
        QCOMPARE(job->outcome().error->code, ErrorCode::PbxCommandFailed);
        QCOMPARE(job->outcome().error->subject, u"sudo -n"_s);
        QVERIFY(job->outcome().error->detail.contains(u"a password is required"));
        return;
    }
    QVERIFY2(job->outcome().end == End::Done, words(*job));
    QVERIFY(m_bench->contentOf(u".calls"_s).contains("sudo -n sh -c for p in"));
    QVERIFY(m_bench->files().contains(trunkFile));
}

void tst_AsteriskDriver::asteriskThatIsDownIsSaid()
{
    m_bench->put(u".down"_s, "");
    const auto job = run(Purpose::Plan);
    QCOMPARE(job->outcome().end, End::Failed);
    QCOMPARE(job->outcome().error->code, ErrorCode::PbxCommandFailed);
    QVERIFY(job->outcome().error->detail.contains(u"Unable to connect to remote asterisk"));
}

void tst_AsteriskDriver::changedHostKeyStops()
{
    m_known = { { u"ssh"_s, u"127.0.0.1:%1"_s.arg(m_bench->sshd->port()), u"ssh-ed25519"_s,
        u"SHA256:AAAA"_s } };
    const auto job = run(Purpose::Plan);
    QCOMPARE(job->outcome().end, End::Failed);
    QCOMPARE(job->outcome().error->code, ErrorCode::HostKeyChanged);
    // Once it was agreed to it is the one that is known.
    m_accepted = m_bench->sshd->fingerprint();
    QVERIFY(run(Purpose::Plan)->plan().hasWork());
    // At the first visit as well: no other one is taken then.
    m_known.clear();
    QVERIFY(run(Purpose::Plan)->plan().hasWork());
    m_accepted = u"SHA256:AAAA"_s;
    QCOMPARE(run(Purpose::Plan)->outcome().error->code, ErrorCode::HostKeyChanged);
    m_accepted.clear();
    m_known = *m_recorder->known();
    QVERIFY(run(Purpose::Plan)->plan().hasWork());
    QCOMPARE(m_known.size(), 1);
    QCOMPARE(m_known.first().fingerprint, m_bench->sshd->fingerprint());
}

void tst_AsteriskDriver::importsIntoAFreePbx()
{
    m_site = onFreePbx(m_site);
    m_site.users[1].name = uR"(Bianchi, "Bruno\" \)"_s; // as PHP reads it, these are traps
    const auto job = run(Purpose::Deploy);
    QVERIFY2(job->outcome().end == End::Done, words(*job));
    const auto rows = QJsonDocument::fromJson(m_bench->contentOf(u"freepbx.json"_s)).object();
    const QJsonObject extensions = rows.value("extensions"_L1).toObject();
    QCOMPARE(extensions.keys(), (QStringList { u"201"_s, u"202"_s, u"300"_s }));
    const QJsonObject anna = extensions.value("201"_L1).toObject();
    QCOMPARE(anna.value("name"_L1).toString(), u"anna"_s);
    QCOMPARE(anna.value("secret"_L1).toString(), u"CANARY-2"_s);
    QCOMPARE(extensions.value("202"_L1)["name"_L1].toString(), m_site.users[1].name);
    QCOMPARE(anna.value("ringtimer"_L1).toString(), u"25"_s); // set by hand, and kept
    QCOMPARE(rows.value("dids"_L1)["0721405516/"_L1]["destination"_L1].toString(),
        u"from-did-direct,201,1"_s);
    QVERIFY(m_bench->contentOf(u"pjsip_custom.conf"_s).contains("#tryinclude pjsip.d/*.conf"));
    QVERIFY(m_bench->files().contains(trunkFile));
    const QString made = m_site.phones[2].parameters.value(u"account_password_1"_s);
    QCOMPARE(extensions.value("202"_L1)["secret"_L1].toString(), made);
    const QByteArray calls = m_bench->contentOf(u".calls"_s);
    QVERIFY(calls.contains("fwconsole bulkimport --type=extensions --replace /tmp/"));
    for (const QString& secret : { u"CANARY-2"_s, made }) {
        QVERIFY(!secret.isEmpty() && !calls.contains(secret.toUtf8()));
        QVERIFY(!m_shown.contains(secret));
    }
    QVERIFY(!run(Purpose::Deploy)->plan().hasWork());
}

void tst_AsteriskDriver::undoesOnAFreePbx()
{
    m_site = onFreePbx(m_site);
    m_bench->put(u"pjsip_custom.conf"_s, ""); // as FreePBX makes it, and includes it
    const QByteArray before = m_bench->contentOf(u"freepbx.json"_s);
    QCOMPARE(run(Purpose::Deploy)->outcome().end, End::Done);
    QVERIFY(m_bench->contentOf(u"freepbx.json"_s) != before);
    const auto undone = run(Purpose::Undo);
    QVERIFY2(undone->outcome().end == End::Done, words(*undone));
    QCOMPARE(QJsonDocument::fromJson(m_bench->contentOf(u"freepbx.json"_s)),
        QJsonDocument::fromJson(before));
    QVERIFY(!m_bench->files().contains(trunkFile));
    QCOMPARE(m_bench->contentOf(u"pjsip_custom.conf"_s), "");
}

void tst_AsteriskDriver::saysWhatAFreePbxRefuses()
{
    m_site = onFreePbx(m_site);
    m_site.users[1].extension = u"2x2"_s;
    const auto job = run(Purpose::Deploy);
    QCOMPARE(job->outcome().end, End::Failed);
    const auto problem = job->problem(u"extension:2x2"_s);
    QVERIFY(problem.has_value());
    QCOMPARE(problem->code, ErrorCode::PbxCommandFailed);
    QVERIFY2(problem->detail.contains(u"Extension is not numeric"), qPrintable(problem->detail));
}

void tst_AsteriskDriver::hasATextForEachKindAndField()
{
    m_site = onFreePbx(m_site);
    const auto job = run(Purpose::Plan);
    QVERIFY(job->plan().hasWork());
    for (const DeployItem& item : job->plan().items) {
        QVERIFY2(DeployText::kind(item.kind) != item.kind, qPrintable(item.kind));
        for (const DeployField& field : item.fields)
            QVERIFY2(DeployText::field(field.name) != field.name, qPrintable(field.name));
    }
}

QTEST_GUILESS_MAIN(tst_AsteriskDriver)
#include "tst_AsteriskDriver.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/GatewayDriver.h"
#include "models/gateway/PortUsers.h"
#include "models/gateway/Preparation.h"
#include "models/site/PortProposal.h"
#include "tests/models/gateway/TrinitySite.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

class tst_Preparation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savesTheFileTheDeviceKnows();
    void keepsSecretsToTheConfiguration();
    void namesEveryPortAndUser();
    void speaksTheLanguageAskedFor_data();
    void speaksTheLanguageAskedFor();
    void everyFamilyHasAWholeSheet();
    void saysWhatIsOnlyAssumed();
    void escapesWhatPeopleTyped();
    void oneThatFailsStopsNoOther();
    void refusesTwoFilesOfOneName();
    void givesSheetsNamesOfTheirOwn();
    void safeNames_data();
    void safeNames();
    void replacesWhatIsThere();
    void aFileTooLargeLeavesAllAsTheyWere();
    void aFullDiskLeavesAllAsTheyWere();
    void refusesAnUnwritableFolder();
    void makesOneFolderButNotAPath();
    void knowsWhoseAnalogPhoneItIs();

private:
    Preparation::Plan planOf(const QStringList& names, const QString& language = u"en"_s) const
    {
        return Preparation::plan(
            m_site, *TrinitySite::catalog(), { names, language, QDate(2026, 11, 21) });
    }
    QByteArray sheet(const QString& language = u"en"_s) const
    {
        const auto plan = planOf({ u"isdn"_s }, language);
        return plan.gateways.isEmpty() ? QByteArray() : plan.gateways[0].files.last().content;
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    static QStringList listOf(const QString& folder)
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    static void checkNothingChanged(const QString& folder, const QByteArray& old);
    Site m_site;
};

void tst_Preparation::init() { m_site = TrinitySite::site(u"TRI_ISDN_2"_s, 2); }

void tst_Preparation::savesTheFileTheDeviceKnows()
{
    const QTemporaryDir folder;
    const auto plan = planOf({ u"isdn"_s });
    QVERIFY(plan.problems.isEmpty());
    QVERIFY(FolderWriter::write(folder.path(), plan.files()));
    QCOMPARE(listOf(folder.path()), (QStringList { u"00A0BA010203.cfg"_s, u"isdn.html"_s }));
    const QByteArray written = read(folder.filePath(u"00A0BA010203.cfg"_s));
    const auto rendered = renderGateway(m_site, m_site.gateways[0], *TrinitySite::catalog());
    QVERIFY(rendered);
    QCOMPARE(written, *rendered);
    const QString fingerprint = QString::fromLatin1(
        QCryptographicHash::hash(written, QCryptographicHash::Sha256).toHex());
    QCOMPARE(plan.gateways[0].fingerprint, fingerprint);
    QVERIFY(QString::fromUtf8(sheet()).remove(u' ').contains(fingerprint));
    struct stat status { };
    const QByteArray path = QFile::encodeName(folder.filePath(u"00A0BA010203.cfg"_s));
    QCOMPARE(::stat(path.constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 0777U), 0600);
}

void tst_Preparation::keepsSecretsToTheConfiguration()
{
    m_site.gateways[0].loginNow = { u"admin"_s, Secret(u"factorySecret"_s) };
    m_site.pbx.password = Secret(u"pbxSecret"_s);
    for (const QString& language : { u"en"_s, u"it"_s }) {
        const auto plan = planOf({ u"isdn"_s }, language);
        QCOMPARE(plan.gateways.size(), 1);
        for (const FolderWriter::File& file : plan.files()) {
            int secrets = 0;
            for (const Secret& secret : m_site.secrets())
                if (!secret.isEmpty() && file.content.contains(secret.revealUtf8()))
                    ++secrets;
            QCOMPARE(file.isSecret, secrets > 0);
            QCOMPARE(file.name.endsWith(u".html"), secrets == 0);
        }
    }
}

void tst_Preparation::namesEveryPortAndUser()
{
    m_site.gateways[0].reachAt = u"192.168.200.10"_s;
    const QString text = QString::fromUtf8(sheet());
    for (const QString& wanted : { u"isdn"_s, u"Patton Trinity 2 BRI"_s, u"00:A0:BA:01:02:03"_s,
             u"192.168.1.100"_s, u"255.255.255.0"_s, u"http://192.168.200.10"_s, u"0/0"_s, u"0/1"_s,
             u"20001"_s, u"20002"_s, u"Patton_010203_bri_1"_s, u"BRI, point to multipoint"_s,
             u"00A0BA010203.cfg"_s, u"pbx.example.net"_s })
        QVERIFY2(text.contains(wanted), qPrintable(wanted));
    m_site.gateways[0].ports.removeLast();
    QVERIFY(sheet().contains("not used"));
}

void tst_Preparation::speaksTheLanguageAskedFor_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArrayList>("words");
    QTest::addColumn<QByteArrayList>("foreign");
    const QByteArrayList english { "Uploading it by hand", "Reload the gateway", "21 November 2026",
        "lang=\"en\"" };
    const QByteArrayList italian { "Caricarlo a mano", "Riavviare il gateway", "21 novembre 2026",
        "lang=\"it\"" };
    QTest::newRow("English") << u"en"_s << english << italian;
    QTest::newRow("Italian") << u"it"_s << italian << english;
    QTest::newRow("any other is English") << u"de"_s << english << italian;
}

void tst_Preparation::speaksTheLanguageAskedFor()
{
    QFETCH(QString, language);
    QFETCH(QByteArrayList, words);
    QFETCH(QByteArrayList, foreign);
    const QByteArray text = sheet(language);
    for (const QByteArray& word : words)
        QVERIFY2(text.contains(word), word);
    for (const QByteArray& word : foreign)
        QVERIFY2(!text.contains(word), word);
}

/// One model of each family that this version can render.
void tst_Preparation::everyFamilyHasAWholeSheet()
{
    int families = 0;
    for (const GatewayFamily& family : TrinitySite::catalog()->gatewayFamilies()) {
        if (!gatewayDriver(family.id))
            continue;
        const auto& models = TrinitySite::catalog()->gatewayModels();
        const auto model = std::find_if(models.begin(), models.end(),
            [&](const GatewayModel& candidate) { return candidate.family == family.id; });
        Gateway& gateway = m_site.gateways[0];
        gateway.model = model->id;
        gateway.transport.clear();
        gateway.ports = PortProposal::fitted({}, *model);
        int extension = 2101;
        for (GatewayPort& port : gateway.ports) {
            port.number = port.kind == PortKind::Fxo ? u"0721405510"_s : QString();
            port.extension = port.kind == PortKind::Fxs ? QString::number(extension++) : QString();
        }
        PortProposal::fill(gateway, m_site, *TrinitySite::catalog());
        for (const QString& language : { u"en"_s, u"it"_s }) {
            const auto plan = planOf({ u"isdn"_s }, language);
            QVERIFY2(plan.problems.isEmpty(),
                qPrintable(family.id + u' '
                    + (plan.problems.isEmpty() ? QString() : plan.problems[0].error.subject)));
            const QByteArray text = plan.gateways[0].files.last().content;
            QVERIFY2(!text.contains('{') || !text.contains("{file}"), qPrintable(family.id));
            for (const char* left : { "{reach}", "{address}", "{user}", "{{", "%1" })
                QVERIFY2(!text.contains(left), left);
            QCOMPARE(text.count("<li>"), int(family.manualUpload.steps.size()) + 4);
        }
        ++families;
    }
    QVERIFY(families >= 1);
}

void tst_Preparation::saysWhatIsOnlyAssumed()
{
    QVERIFY(sheet().contains("firmware Trinity 3 and not yet tried"));
    QVERIFY(sheet(u"it"_s).contains("firmware Trinity 3 e non ancora provato"));
}

void tst_Preparation::escapesWhatPeopleTyped()
{
    m_site.name = u"Rossi & <b>Figli</b> {{name}}"_s;
    const QString text = QString::fromUtf8(sheet());
    QVERIFY(text.contains(u"Rossi &amp; &lt;b&gt;Figli&lt;/b&gt; {{name}}"_s));
    QString body = text;
    QXmlStreamReader xml(
        body.remove(u"<!DOCTYPE html>\n"_s)
            .replace(u"<meta charset=\"utf-8\">"_s, u"<meta charset=\"utf-8\"/>"_s));
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(!text.contains(u"http-equiv"_s) && !text.contains(u"src="_s));
}

void tst_Preparation::oneThatFailsStopsNoOther()
{
    Gateway broken = m_site.gateways[0];
    broken.name = u"broken"_s;
    broken.mac = u"00:A0:BA:01:02:04"_s;
    broken.address.clear();
    m_site.gateways.prepend(broken);
    const auto plan = planOf({ u"broken"_s, u"nowhere"_s, u"isdn"_s });
    QCOMPARE(plan.gateways.size(), 1);
    QCOMPARE(plan.gateways[0].gateway, u"isdn"_s);
    QCOMPARE(plan.problems.size(), 2);
    QCOMPARE(plan.problems[0].error.code, ErrorCode::MissingValue);
    QCOMPARE(plan.problems[0].error.subject, u"gateways[0].address"_s);
    QCOMPARE(plan.problems[1].error.code, ErrorCode::NoSuchGateway);
}

void tst_Preparation::refusesTwoFilesOfOneName()
{
    Gateway second = m_site.gateways[0];
    second.name = u"second"_s;
    m_site.gateways.append(second);
    auto plan = planOf({ u"isdn"_s, u"second"_s });
    QCOMPARE(plan.gateways.size(), 1);
    QCOMPARE(plan.problems[0].error.code, ErrorCode::DuplicateMac);
    QCOMPARE(plan.problems[0].error.subject, u"gateways[1].mac"_s);
    for (Gateway& gateway : m_site.gateways)
        gateway.mac.clear();
    plan = planOf({ u"isdn"_s, u"second"_s });
    QCOMPARE(plan.problems[0].error.code, ErrorCode::MissingValue);
    QCOMPARE(plan.problems[0].error.subject, u"gateways[1].mac"_s);
}

void tst_Preparation::givesSheetsNamesOfTheirOwn()
{
    Gateway second = m_site.gateways[0];
    second.name = u"ISDN"_s; // one name for FAT
    second.mac = u"00:A0:BA:01:02:04"_s;
    m_site.gateways.append(second);
    const auto plan = planOf({ u"isdn"_s, u"ISDN"_s });
    QCOMPARE(plan.gateways[0].fileNames().last(), u"isdn.html"_s);
    QCOMPARE(plan.gateways[1].fileNames().last(), u"ISDN-2.html"_s);
}

void tst_Preparation::safeNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("fine") << u"isdn 1"_s << u"isdn 1"_s;
    QTest::newRow("a path") << u"../../etc/passwd"_s << u"_.._etc_passwd"_s;
    QTest::newRow("reserved characters") << u"a:b*c?d\"e<f>g|h\\i"_s << u"a_b_c_d_e_f_g_h_i"_s;
    QTest::newRow("a device of Windows") << u"con"_s << u"_con"_s;
    QTest::newRow("a device with an ending") << u"LPT1.x"_s << u"_LPT1.x"_s;
    QTest::newRow("dots and blanks at the ends") << u" .gw. . "_s << u"gw"_s;
    QTest::newRow("control characters") << QString::fromLatin1("a\x01\x7f") + u'b' << u"a_b"_s;
    QTest::newRow("nothing left") << u"..."_s << u"gateway"_s;
    QTest::newRow("accents stay") << u"Portinerìa"_s << u"Portinerìa"_s;
    QTest::newRow("long") << QString(300, u'x') << QString(100, u'x');
}

void tst_Preparation::safeNames()
{
    QFETCH(QString, text);
    QTEST(FolderWriter::safeName(text, u"gateway"_s), "name");
}

void tst_Preparation::replacesWhatIsThere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"00A0BA010203.cfg"_s);
    QFile old(path);
    QVERIFY(old.open(QFile::WriteOnly));
    old.write("old");
    old.close();
    QVERIFY(old.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QFile reader(path); // somebody who has it open keeps the old one whole
    QVERIFY(reader.open(QFile::ReadOnly));
    QVERIFY(FolderWriter::write(folder.path(), planOf({ u"isdn"_s }).files()));
    QCOMPARE(reader.readAll(), QByteArray("old"));
    QVERIFY(read(path).startsWith("cli version"));
    QVERIFY(!QFileInfo(path).permissions().testFlag(QFile::ReadOther));
    QCOMPARE(listOf(folder.path()).size(), 2);
}

void tst_Preparation::checkNothingChanged(const QString& folder, const QByteArray& old)
{
    QCOMPARE(listOf(folder), QStringList { u"00A0BA010203.cfg"_s }); // no temporary file either
    QCOMPARE(read(folder + u"/00A0BA010203.cfg"_s), old);
}

void tst_Preparation::aFileTooLargeLeavesAllAsTheyWere()
{
    const QTemporaryDir folder;
    const QList<FolderWriter::File> old { { u"00A0BA010203.cfg"_s, "old", true } };
    QVERIFY(FolderWriter::write(folder.path(), old));
    rlimit before {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small { 2048, before.rlim_max };
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    auto files = planOf({ u"isdn"_s }).files();
    files.prepend({ u"small.txt"_s, "fits", false });
    const Status written = FolderWriter::write(folder.path(), files);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
    QVERIFY(written.error().subject.endsWith(u"00A0BA010203.cfg"));
    QVERIFY(!written.error().detail.isEmpty());
    checkNothingChanged(folder.path(), "old");
}

void tst_Preparation::aFullDiskLeavesAllAsTheyWere()
{
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.path());
    if (::mount("tmpfs", path.constData(), "tmpfs", 0, "size=96k") != 0)
        QSKIP("needs the right to mount a small file system");
    const auto unmount = qScopeGuard([&] { ::umount2(path.constData(), MNT_DETACH); });
    QFile old(folder.filePath(u"00A0BA010203.cfg"_s));
    QVERIFY(old.open(QFile::WriteOnly) && old.write("old") == 3);
    old.close();
    const Status written = FolderWriter::write(folder.path(), planOf({ u"isdn"_s }).files());
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(written.error().detail, QString::fromLocal8Bit(std::strerror(ENOSPC)));
    checkNothingChanged(folder.path(), "old");
}

void tst_Preparation::refusesAnUnwritableFolder()
{
    // procfs takes no files from anybody, root included.
    const Status written = FolderWriter::write(u"/proc/self"_s, planOf({ u"isdn"_s }).files());
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
    QVERIFY(!written.error().detail.isEmpty());
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"file"_s);
    QVERIFY(QFile(file).open(QFile::WriteOnly));
    QCOMPARE(FolderWriter::write(file, {}).error().subject, file);
    if (::geteuid() == 0)
        return;
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    QVERIFY(!FolderWriter::write(folder.path(), planOf({ u"isdn"_s }).files()));
}

void tst_Preparation::makesOneFolderButNotAPath()
{
    const QTemporaryDir folder;
    const auto files = planOf({ u"isdn"_s }).files();
    QVERIFY(FolderWriter::write(folder.filePath(u"new"_s), files));
    QCOMPARE(listOf(folder.filePath(u"new"_s)).size(), 2);
    // A stick that is not plugged in must not become a folder on the disk.
    QVERIFY(!FolderWriter::write(folder.filePath(u"stick/gateways"_s), files));
    QVERIFY(!QFileInfo::exists(folder.filePath(u"stick"_s)));
}

void tst_Preparation::knowsWhoseAnalogPhoneItIs()
{
    m_site.users = { { {}, u"mario"_s, u"Mario Rossi"_s, u"201"_s, {}, false },
        { {}, u"anna"_s, u"Anna Bianchi"_s, {}, {}, false } };
    QCOMPARE(PortUsers::nextExtension(m_site, m_site.users[0]), u"91201"_s);
    QCOMPARE(PortUsers::nextExtension(m_site, m_site.users[1]), QString());
    GatewayPort analog;
    analog.extension = u"91201"_s;
    m_site.gateways[0].ports.append(analog);
    QCOMPARE(PortUsers::nextExtension(m_site, m_site.users[0]), u"92201"_s);
    Phone phone;
    phone.user = u"mario"_s;
    m_site.phones = QList<Phone>(2, phone);
    QCOMPARE(PortUsers::nextExtension(m_site, m_site.users[0]), u"93201"_s);
    for (const QString& his : { u"201"_s, u"91201"_s, u"98201"_s })
        QCOMPARE(PortUsers::userOf(m_site, his), &m_site.users[0]);
    for (const QString& nobodys : { u"202"_s, u"99201"_s, u"91"_s, QString() })
        QVERIFY2(!PortUsers::userOf(m_site, nobodys), qPrintable(nobodys));
}

QTEST_APPLESS_MAIN(tst_Preparation)
#include "tst_Preparation.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// trunk render as scripts and people call it.
#include "tests/support/QuickVault.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString siteName = u"Rossi"_s;
const QString trunkName = u"voip 1"_s;
const QByteArray maskedPassword = "\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2";

struct RenderEnded {
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject event() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QByteArray all() const { return (out + err).right(900); }
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_TrunkRenderCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void printsForEachPbx_data();
    void printsForEachPbx();
    void jsonNeverHoldsThePassword_data() { printsForEachPbx_data(); }
    void jsonNeverHoldsThePassword();
    void printsThePasswordWhenAsked();
    void writesAFolder();
    void keepsSecretFilesToTheirOwner();
    void saysWhatIsLeftToDo();
    void keepsTheFieldsOfNethVoice();
    void refusesBadUsage();
    void tellsAFolderItCannotWrite();

private:
    [[nodiscard]] RenderEnded run(const QStringList& arguments) const;
    [[nodiscard]] RenderEnded render(const QString& pbx, const QStringList& more = {}) const
    {
        return run(
            QStringList { u"trunk"_s, u"render"_s, siteName, trunkName, u"--for"_s, pbx } + more);
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

RenderEnded tst_TrunkRenderCommand::run(const QStringList& arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QuickVault::prepare(path(u"test.sqlite"_s), "correct horse");
    environment.insert(u"DOPPINO_PASSPHRASE"_s, u"correct horse"_s);
    environment.insert(u"HOME"_s, m_folder.path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(DOPPINOCTL),
        QStringList { u"--database"_s, path(u"test.sqlite"_s), u"--language"_s, u"en"_s }
            + arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

void tst_TrunkRenderCommand::initTestCase()
{
    const QJsonObject trunk { { u"name"_s, trunkName }, { u"mode"_s, u"register"_s },
        { u"username"_s, u"user-1"_s }, { u"password"_s, u"CANARY-1"_s },
        { u"number"_s, u"0721405516"_s }, { u"host"_s, u"sip.example.com"_s },
        { u"codecs"_s, QJsonArray { u"alaw"_s } } };
    const QJsonObject document { { u"format"_s, u"doppino-site/1"_s },
        { u"site"_s, QJsonObject { { u"name"_s, siteName } } },
        { u"trunks"_s, QJsonArray { trunk } } };
    QFile file(path(u"site.json"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QJsonDocument(document).toJson());
    file.close();
    const RenderEnded imported = run({ u"site"_s, u"import"_s, file.fileName() });
    QVERIFY2(imported.code == 0, imported.all());
}

void tst_TrunkRenderCommand::printsForEachPbx_data()
{
    QTest::addColumn<QString>("pbx");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("nethvoice") << u"nethvoice"_s << QByteArray("\"method\": \"manual\"");
    QTest::newRow("asterisk") << u"asterisk"_s
                              << QByteArray("server_uri = sip:sip.example.com:5060");
    QTest::newRow("freepbx") << u"freepbx"_s << QByteArray("SIP Server: sip.example.com");
    QTest::newRow("tvox") << u"tvox"_s << QByteArray("Descrizione: voip 1");
    QTest::newRow("lync") << u"lync"_s << QByteArray("$gateway = 'PstnGateway:sip.example.com'");
}

void tst_TrunkRenderCommand::printsForEachPbx()
{
    QFETCH(QString, pbx);
    QFETCH(QByteArray, words);
    const RenderEnded ended = render(pbx);
    QVERIFY2(ended.code == 0, ended.all());
    QVERIFY2(ended.out.contains(words), ended.all());
    // NethVoice's values have always been printed to be typed.
    QCOMPARE(ended.out.contains("CANARY-1"), pbx == u"nethvoice");
    QCOMPARE(ended.out.contains(maskedPassword), pbx != u"nethvoice" && pbx != u"lync");
}

void tst_TrunkRenderCommand::jsonNeverHoldsThePassword()
{
    QFETCH(QString, pbx);
    const RenderEnded ended = render(pbx, { u"--json"_s, u"--with-secrets"_s });
    QVERIFY2(ended.code == 0, ended.all());
    QCOMPARE(ended.out.count('\n'), 1);
    QVERIFY(!ended.out.contains("CANARY"));
    QCOMPARE(ended.event()[u"for"_s].toString(), pbx);
    QCOMPARE(ended.event()[u"state"_s].toString(), u"done"_s);
    QVERIFY(!ended.event()[u"sections"_s].toArray().isEmpty());
    QCOMPARE(ended.event()[u"files"_s].toObject().isEmpty(), pbx != u"asterisk" && pbx != u"lync");
}

void tst_TrunkRenderCommand::printsThePasswordWhenAsked()
{
    QVERIFY(render(u"tvox"_s, { u"--with-secrets"_s }).out.contains("CANARY-1"));
}

void tst_TrunkRenderCommand::writesAFolder()
{
    const QString folder = path(u"asterisk"_s);
    const RenderEnded ended = render(u"asterisk"_s, { u"-o"_s, folder });
    QVERIFY2(ended.code == 0, ended.all());
    QVERIFY2(ended.err.contains("--with-secrets"), ended.all());
    QCOMPARE(QDir(folder).entryList(QDir::Files),
        (QStringList {
            u"asterisk-voip 1.txt"_s, u"extensions-voip-1.conf"_s, u"pjsip-voip-1.conf"_s }));
    QVERIFY(contentOf(folder + u"/pjsip-voip-1.conf"_s).contains("password = " + maskedPassword));
    QVERIFY(contentOf(folder + u"/asterisk-voip 1.txt"_s).contains("SIP Server"));
    QVERIFY(!ended.out.contains("CANARY"));
}

void tst_TrunkRenderCommand::keepsSecretFilesToTheirOwner()
{
    for (const char* pbx : { "nethvoice", "asterisk", "tvox" }) {
        const QString folder = path(u"secret-"_s + QString::fromLatin1(pbx));
        const RenderEnded ended = render(
            QString::fromLatin1(pbx), { u"-o"_s, folder, u"--with-secrets"_s, u"--json"_s });
        QVERIFY2(ended.code == 0, ended.all());
        QVERIFY(!ended.out.contains("CANARY"));
        int secrets = 0;
        for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files)) {
            QCOMPARE(int(file.permissions() & 0x0077), 0);
            secrets += contentOf(file.filePath()).contains("CANARY-1") ? 1 : 0;
        }
        QVERIFY(secrets > 0);
        QVERIFY(ended.event()[u"written"_s].toArray().size() >= secrets);
    }
}

void tst_TrunkRenderCommand::saysWhatIsLeftToDo()
{
    const RenderEnded text = render(u"lync"_s);
    QVERIFY2(text.err.contains("Lync does not register"), text.all());
    const QJsonArray warnings = render(u"lync"_s, { u"--json"_s }).event()[u"warnings"_s].toArray();
    QVERIFY(warnings.contains(u"lync_needs_sbc_to_register"_s));
}

void tst_TrunkRenderCommand::keepsTheFieldsOfNethVoice()
{
    const QJsonObject event = render(u"nethvoice"_s, { u"--json"_s }).event();
    const QJsonObject fields = event[u"fields"_s].toObject();
    QCOMPARE(event[u"method"_s].toString(), u"manual"_s);
    QCOMPARE(fields[u"sip_server"_s].toString(), u"sip.example.com"_s);
    for (const char* key : { "trunk_name", "outcid", "maxchans", "username", "auth_username",
             "secret", "authentication", "registration", "sip_server", "sip_server_port",
             "transport", "outbound_proxy", "from_domain", "from_user", "contact_user", "dtmfmode",
             "codecs", "expiration" })
        QVERIFY2(fields.contains(QString::fromLatin1(key)), key);
}

void tst_TrunkRenderCommand::refusesBadUsage()
{
    QCOMPARE(run({ u"trunk"_s, u"render"_s, siteName, trunkName }).code, 2);
    QCOMPARE(render(u"pigeon"_s).code, 2);
    QCOMPARE(
        run({ u"trunk"_s, u"render"_s, siteName, u"nobody"_s, u"--for"_s, u"tvox"_s }).code, 2);
}

void tst_TrunkRenderCommand::tellsAFolderItCannotWrite()
{
    const RenderEnded ended = render(u"tvox"_s, { u"-o"_s, u"/nonexistent/x"_s, u"--json"_s });
    QVERIFY(ended.code != 0);
    QCOMPARE(ended.event()[u"code"_s].toString(), u"file_unwritable"_s);
}

QTEST_GUILESS_MAIN(tst_TrunkRenderCommand)
#include "tst_TrunkRenderCommand.moc"

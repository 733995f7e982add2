// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/QuickVault.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct LintEnded {
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QList<QJsonObject> events() const
    {
        QList<QJsonObject> list;
        for (const QByteArray& line : out.split('\n'))
            if (!line.isEmpty())
                list.append(QJsonDocument::fromJson(line).object());
        return list;
    }
    [[nodiscard]] QByteArray all() const { return (out + err).right(900); }
};

} // namespace

/// lint SITE and trunk paste FILE as scripts call them.
class tst_LintCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsNoErrorInTheExample();
    void anErrorIsExitOne();
    void tellsTheButtons();
    void speaksToPeopleInTheirLanguage();
    void refusesBadUsage_data();
    void refusesBadUsage();
    void pasteShowsWhatWouldBeFilled();
    void pasteReadsStandardInput();
    void pasteNeverShowsAPassword();
    void pasteOfNoSuchFile();

private:
    LintEnded run(const QStringList& arguments, const QByteArray& input = {}) const;
    QString sheet(const QByteArray& text);
    const QString m_example = u"Rossi S.r.l. - Pesaro"_s;
    QTemporaryDir m_folder;
};

LintEnded tst_LintCommand::run(const QStringList& arguments, const QByteArray& input) const
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    QuickVault::prepare(m_folder.filePath(u"d.sqlite"_s), "test passphrase");
    environment.insert(u"DOPPINO_PASSPHRASE"_s, u"test passphrase"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(DOPPINOCTL),
        QStringList { u"--database"_s, m_folder.filePath(u"d.sqlite"_s) } + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

QString tst_LintCommand::sheet(const QByteArray& text)
{
    QFile file(m_folder.filePath(u"sheet.txt"_s));
    return file.open(QFile::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                          : QString();
}

void tst_LintCommand::initTestCase()
{
    QFile example(QStringLiteral(TEST_DATA_DIR "/contract-example.json"));
    QVERIFY(example.open(QFile::ReadOnly));
    QByteArray text = example.readAll();
    LintEnded imported = run({ u"site"_s, u"import"_s, example.fileName() });
    QVERIFY2(imported.code == 0, imported.all());
    text.replace("Rossi S.r.l. - Pesaro", "Broken");
    text.replace("\"username\": \"u\"", "\"username\": \"\"");
    text.replace("\"force_codecs\": true", "\"force_codecs\": true, \"port\": 5099");
    QFile broken(m_folder.filePath(u"broken.json"_s));
    QVERIFY(broken.open(QFile::WriteOnly) && broken.write(text) == text.size());
    broken.close();
    imported = run({ u"site"_s, u"import"_s, broken.fileName() });
    QVERIFY2(imported.code == 0, imported.all());
}

void tst_LintCommand::findsNoErrorInTheExample()
{
    const LintEnded ended = run({ u"--json"_s, u"lint"_s, m_example });
    QVERIFY2(ended.code == 0, ended.all());
    QStringList rules;
    for (const QJsonObject& event : ended.events()) {
        QCOMPARE(event[u"event"_s].toString(), u"finding"_s);
        QVERIFY(!event[u"text"_s].toString().isEmpty());
        QVERIFY(event[u"severity"_s] != u"error"_s);
        rules.append(event[u"rule"_s].toString());
    }
    QCOMPARE(rules,
        (QStringList { u"factory_password"_s, u"phone_without_sip_password"_s,
            u"phone_factory_password"_s, u"password_short"_s, u"provider_note"_s,
            u"not_certified"_s }));
}

void tst_LintCommand::anErrorIsExitOne()
{
    const LintEnded ended = run({ u"--json"_s, u"lint"_s, u"Broken"_s });
    QVERIFY2(ended.code == 1, ended.all());
    const QJsonObject first = ended.events().value(0);
    QCOMPARE(first[u"severity"_s].toString(), u"error"_s);
    QCOMPARE(first[u"rule"_s].toString(), u"missing_value"_s);
    QCOMPARE(first[u"subject"_s].toString(), u"trunks[0].username"_s);
    QVERIFY(!first.contains(u"fix"_s));
}

void tst_LintCommand::tellsTheButtons()
{
    const LintEnded ended = run({ u"--json"_s, u"lint"_s, u"Broken"_s });
    int buttons = 0;
    for (const QJsonObject& event : ended.events())
        if (event[u"rule"_s] == u"listed_overridden"_s) {
            QCOMPARE(event[u"fix"_s].toString(), u"Use the catalogue's value"_s);
            ++buttons;
        }
    QCOMPARE(buttons, 1);
}

void tst_LintCommand::speaksToPeopleInTheirLanguage()
{
    const LintEnded english = run({ u"--language"_s, u"en"_s, u"lint"_s, u"Broken"_s });
    QCOMPARE(english.code, 1);
    QVERIFY2(english.out.startsWith("error: trunks[0].username: The user name is missing"),
        english.all());
    const LintEnded italian = run({ u"--language"_s, u"it"_s, u"lint"_s, u"Broken"_s });
    QCOMPARE(italian.code, 1);
    QVERIFY(italian.out != english.out); // the provider's note at the least
}

void tst_LintCommand::refusesBadUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no site") << QStringList { u"lint"_s };
    QTest::newRow("two sites") << QStringList { u"lint"_s, u"a"_s, u"b"_s };
    QTest::newRow("no such site") << QStringList { u"lint"_s, u"nowhere"_s };
    QTest::newRow("no sheet") << QStringList { u"trunk"_s, u"paste"_s };
    QTest::newRow("two sheets") << QStringList { u"trunk"_s, u"paste"_s, u"a"_s, u"b"_s };
}

void tst_LintCommand::refusesBadUsage()
{
    QFETCH(QStringList, words);
    const LintEnded ended = run(words);
    QVERIFY2(ended.code == 2, ended.all());
    QVERIFY(ended.out.isEmpty());
    QVERIFY(!ended.err.isEmpty());
}

void tst_LintCommand::pasteShowsWhatWouldBeFilled()
{
    const LintEnded ended = run({ u"--json"_s, u"trunk"_s, u"paste"_s,
        sheet("Server: sip.example.net\n\nUtente: u1\nPassword: \"abc\"\nPorte RTP: "
              "10000-20000\n") });
    QVERIFY2(ended.code == 0, ended.all());
    const auto events = ended.events();
    QCOMPARE(events.size(), 5);
    QCOMPARE(events[0][u"event"_s].toString(), u"found"_s);
    QCOMPARE(events[0][u"field"_s].toString(), u"host"_s);
    QCOMPARE(events[0][u"value"_s].toString(), u"sip.example.net"_s);
    QCOMPARE(events[1][u"line"_s].toInt(), 3);
    QVERIFY(events[1][u"certain"_s].toBool());
    QVERIFY(!events[2][u"certain"_s].toBool());
    QCOMPARE(events[4][u"event"_s].toString(), u"not_understood"_s);
    QCOMPARE(events[4][u"text"_s].toString(), u"Porte RTP: 10000-20000"_s);
}

void tst_LintCommand::pasteReadsStandardInput()
{
    const LintEnded ended = run({ u"trunk"_s, u"paste"_s, u"-"_s }, "Utente: u1\n");
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.out.startsWith("username: u1 "), ended.all());
    const LintEnded nothing = run({ u"trunk"_s, u"paste"_s, u"-"_s }, "Buongiorno\n");
    QCOMPARE(nothing.code, 0);
    QVERIFY(nothing.out.isEmpty());
    QVERIFY(!nothing.err.isEmpty());
}

void tst_LintCommand::pasteNeverShowsAPassword()
{
    const QString file = sheet("Utente: CANARY-1\nPassword: CANARY-1\nPassword portale: CANARY-2\n"
                               "Password WiFi:\nCANARY-3\nPassword: 'CANARY-4'\n"
                               "le credenziali: utente u99 e password CANARY-5\n");
    for (const QStringList& mode : { QStringList { u"--json"_s }, QStringList {} }) {
        const LintEnded ended = run(mode + QStringList { u"trunk"_s, u"paste"_s, file });
        QCOMPARE(ended.code, 0);
        QVERIFY(ended.out.contains("••••"));
        QVERIFY2(!ended.all().contains("CANARY"), ended.all());
    }
}

void tst_LintCommand::pasteOfNoSuchFile()
{
    const LintEnded ended
        = run({ u"--json"_s, u"trunk"_s, u"paste"_s, m_folder.filePath(u"none"_s) });
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.events().value(0)[u"code"_s].toString(), u"file_unreadable"_s);
}

QTEST_GUILESS_MAIN(tst_LintCommand)
#include "tst_LintCommand.moc"

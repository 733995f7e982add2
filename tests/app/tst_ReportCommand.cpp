// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/Store.h"
#include "tests/support/QuickVault.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct ReportEnded {
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject last() const
    {
        return QJsonDocument::fromJson(out.trimmed().split('\n').last()).object();
    }
    [[nodiscard]] QList<QJsonObject> lines() const
    {
        QList<QJsonObject> objects;
        for (const QByteArray& line : out.trimmed().split('\n'))
            objects.append(QJsonDocument::fromJson(line).object());
        return objects;
    }
    [[nodiscard]] QByteArray all() const { return (out + err).right(900); }
};

} // namespace

/// report SITE and reseller show|set as scripts call them.
class tst_ReportCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesTheReport_data();
    void writesTheReport();
    void speaksTheSitesLanguage();
    void paperIsTheLocales();
    void passwordsAreAskedFor();
    void tellsWhatIsOpen();
    void aLockedDatabaseIsRefused();
    void whatFailedIsNotDelivered();
    void keepsWhatWasTriedByHand();
    void keepsTheReseller();
    void refusesBadUsage_data();
    void refusesBadUsage();
    void whatCannotBeWrittenIsTold();

private:
    ReportEnded run(const QStringList& arguments, const QString& locale = u"C.UTF-8"_s,
        const QString& passphrase = u"test passphrase"_s) const;
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString textOf(const QString& pdf, const QString& program) const;
    const QString m_site = u"Rossi S.r.l. - Pesaro"_s;
    QTemporaryDir m_folder;
};

ReportEnded tst_ReportCommand::run(
    const QStringList& arguments, const QString& locale, const QString& passphrase) const
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DOPPINO_PASSPHRASE"_s, passphrase);
    environment.insert(u"LC_ALL"_s, locale);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(DOPPINOCTL),
        QStringList { u"--database"_s, path(u"d.sqlite"_s) } + arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

QString tst_ReportCommand::textOf(const QString& pdf, const QString& program) const
{
    QProcess process;
    const bool isText = program == u"pdftotext";
    process.start(program, isText ? QStringList { pdf, u"-"_s } : QStringList { pdf });
    return process.waitForFinished(60'000) ? QString::fromUtf8(process.readAllStandardOutput())
                                           : QString();
}

void tst_ReportCommand::initTestCase()
{
    QuickVault::prepare(path(u"d.sqlite"_s), "test passphrase");
    QFile example(QStringLiteral(TEST_DATA_DIR "/contract-example.json"));
    QVERIFY(example.open(QFile::ReadOnly));
    QByteArray text = example.readAll();
    text.replace("\"password\": \"...\"", "\"password\": \"Papavero7Zinnia\"");
    QFile planted(path(u"planted.json"_s));
    QVERIFY(planted.open(QFile::WriteOnly) && planted.write(text) == text.size());
    planted.close();
    const ReportEnded imported = run({ u"site"_s, u"import"_s, planted.fileName() });
    QVERIFY2(imported.code == 0, imported.all());
}

void tst_ReportCommand::writesTheReport_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("pdf") << u"a.pdf"_s;
    QTest::newRow("html") << u"a.html"_s;
    QTest::newRow("upper case") << u"B.PDF"_s;
}

void tst_ReportCommand::writesTheReport()
{
    QFETCH(QString, name);
    const ReportEnded ended = run({ u"--json"_s, u"report"_s, m_site, u"-o"_s, path(name),
        u"--language"_s, u"en"_s, u"--technician"_s, u"Luca Ferri"_s, u"--place"_s, u"Pesaro"_s });
    QVERIFY2(ended.code == 0, ended.all());
    QCOMPARE(ended.last().value("state"_L1).toString(), u"done"_s);
    QCOMPARE(ended.last().value("written"_L1).toString(), path(name));
    QVERIFY(ended.last().value("open_points"_L1).toArray().size() > 3);
    QString text;
    if (name.endsWith(u".html")) {
        QFile file(path(name));
        QVERIFY(file.open(QFile::ReadOnly));
        text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(u"data:image/png"_s)); // the picture is drawn without a screen
    } else {
        text = textOf(path(name), u"pdftotext"_s);
    }
    for (const QString& word : { u"Acceptance report"_s, u"Mario Rossi"_s, u"Luca Ferri"_s })
        QVERIFY2(text.contains(word), qPrintable(word));
    QVERIFY(!text.contains(u"Papavero7Zinnia"_s));
}

void tst_ReportCommand::speaksTheSitesLanguage()
{
    const ReportEnded ended = run({ u"report"_s, m_site, u"-o"_s, path(u"it.pdf"_s) });
    QVERIFY2(ended.code == 0, ended.all());
    QVERIFY(textOf(path(u"it.pdf"_s), u"pdftotext"_s).contains(u"Verbale di collaudo"_s));
}

void tst_ReportCommand::paperIsTheLocales()
{
    const QList<std::pair<QString, QString>> sizes { { u"en_US.UTF-8"_s, u"(letter)"_s },
        { u"it_IT.UTF-8"_s, u"(A4)"_s } };
    for (const auto& [locale, size] : sizes) {
        const ReportEnded ended
            = run({ u"report"_s, m_site, u"-o"_s, path(u"paper.pdf"_s) }, locale);
        QVERIFY2(ended.code == 0, ended.all());
        const QString facts = textOf(path(u"paper.pdf"_s), u"pdfinfo"_s);
        QVERIFY2(facts.contains(size), qPrintable(locale + facts));
    }
}

void tst_ReportCommand::passwordsAreAskedFor()
{
    const ReportEnded ended
        = run({ u"report"_s, m_site, u"-o"_s, path(u"sealed.pdf"_s), u"--with-secrets"_s });
    QVERIFY2(ended.code == 0, ended.all());
    const QString text = textOf(path(u"sealed.pdf"_s), u"pdftotext"_s);
    QVERIFY(text.contains(u"Papavero7Zinnia"_s));
    QVERIFY(text.contains(u"Password del cliente"_s));
    QVERIFY(!ended.all().contains("Papavero7Zinnia"));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(path(u"sealed.pdf"_s)).permissions() & others));
}

void tst_ReportCommand::tellsWhatIsOpen()
{
    const ReportEnded ended
        = run({ u"--language"_s, u"en"_s, u"report"_s, m_site, u"-o"_s, path(u"open.html"_s) });
    QVERIFY2(ended.code == 0, ended.all());
    QVERIFY2(ended.err.contains("The trunk “voip1” was not tested yet."), ended.all());
    const ReportEnded list = run({ u"--json"_s, u"site"_s, u"list"_s });
    QVERIFY(list.last().value("open_points"_L1).toInt() > 3
        || list.last().value("openPoints"_L1).toInt() > 3);
}

void tst_ReportCommand::aLockedDatabaseIsRefused()
{
    const ReportEnded ended
        = run({ u"report"_s, m_site, u"-o"_s, path(u"no.pdf"_s) }, u"C.UTF-8"_s, u"wrong"_s);
    QVERIFY2(ended.code != 0, ended.all());
    QVERIFY(!QFile::exists(path(u"no.pdf"_s)));
}

void tst_ReportCommand::whatFailedIsNotDelivered()
{
    QCOMPARE(run({ u"site"_s, u"deliver"_s, m_site }).code, 0);
    QCOMPARE(run({ u"site"_s, u"deliver"_s, m_site, u"--undo"_s }).code, 0);
    {
        const auto store = Store::open(path(u"d.sqlite"_s));
        QVERIFY(store);
        const auto id = (*store)->sites().find(m_site);
        QVERIFY(id);
        const auto site = (*store)->sites().load(*id, SiteRepository::Secrets::Leave);
        QVERIFY(site);
        TrunkTestRecord record;
        record.siteId = *id;
        record.trunkId = site->trunks[0].id;
        record.trunkName = site->trunks[0].name;
        record.endedAt = QDateTime::currentDateTimeUtc();
        record.outcome = Outcome::failed(Error(ErrorCode::OptionsSilent, u"sip.twt.it"_s));
        QVERIFY((*store)->trunkTests().add(record));
    }
    const ReportEnded refused = run({ u"--language"_s, u"en"_s, u"site"_s, u"deliver"_s, m_site });
    QVERIFY2(refused.code != 0, refused.all());
    QVERIFY2(refused.err.contains("The last test of the trunk “voip1” failed."), refused.all());
    const ReportEnded list = run({ u"--json"_s, u"site"_s, u"list"_s });
    QCOMPARE(list.last().value("delivered"_L1).toString(), QString());
    // The report is written all the same.
    QCOMPARE(run({ u"report"_s, m_site, u"-o"_s, path(u"failed.pdf"_s) }).code, 0);
}

void tst_ReportCommand::keepsWhatWasTriedByHand()
{
    const auto answer = [this](const QStringList& words) {
        return run(QStringList { u"acceptance"_s, u"answer"_s, m_site } + words);
    };
    QFile trace(path(u"hold.pcap"_s));
    QVERIFY(trace.open(QFile::WriteOnly) && trace.write("trace") == 5);
    trace.close();
    ReportEnded ended = answer({ u"hold"_s, u"fail"_s });
    QVERIFY2(ended.code != 0, ended.all()); // what went wrong?
    ended = answer({ u"hold"_s, u"fail"_s, u"--note"_s, u"no music"_s, u"--attach"_s,
        trace.fileName(), u"--tester"_s, u"luca"_s });
    QVERIFY2(ended.code == 0, ended.all());
    ended = run({ u"--json"_s, u"acceptance"_s, u"list"_s, m_site });
    QVERIFY2(ended.code == 0, ended.all());
    const auto lines = ended.lines();
    QCOMPARE(lines.size(), 6);
    const auto hold = std::find_if(lines.begin(), lines.end(),
        [](const QJsonObject& line) { return line.value("test"_L1) == u"hold"_s; });
    QVERIFY(hold != lines.end());
    QCOMPARE(hold->value("state"_L1).toString(), u"failed"_s);
    QCOMPARE(hold->value("note"_L1).toString(), u"no music"_s);
    QCOMPARE(hold->value("tester"_L1).toString(), u"luca"_s);
    QCOMPARE(hold->value("files"_L1).toArray(), QJsonArray { u"hold.pcap"_s });
    ended = run({ u"--language"_s, u"en"_s, u"site"_s, u"deliver"_s, m_site });
    QVERIFY2(ended.code != 0, ended.all());
    QVERIFY2(answer({ u"hold"_s, u"open"_s }).code == 0, "taken back");
    QVERIFY2(answer({ u"nothing"_s, u"pass"_s }).code != 0, "no such test");
    QVERIFY2(answer({ u"hold"_s, u"perhaps"_s }).code != 0, "no such answer");
}

void tst_ReportCommand::keepsTheReseller()
{
    QImage logo(40, 20, QImage::Format_RGB32);
    logo.fill(Qt::blue);
    QVERIFY(logo.save(path(u"logo.png"_s)));
    ReportEnded ended = run({ u"reseller"_s, u"set"_s, u"--name"_s, u"Telefonia Adriatica"_s,
        u"--address"_s, u"Via Mare 2\\nPesaro"_s, u"--vat-id"_s, u"IT01234567890"_s, u"--logo"_s,
        path(u"logo.png"_s) });
    QVERIFY2(ended.code == 0, ended.all());
    ended = run({ u"--json"_s, u"reseller"_s, u"show"_s });
    QCOMPARE(ended.last().value("name"_L1).toString(), u"Telefonia Adriatica"_s);
    QCOMPARE(ended.last().value("address"_L1).toString(), u"Via Mare 2\nPesaro"_s);
    QVERIFY(ended.last().value("logo_bytes"_L1).toInt() > 50);
    QCOMPARE(run({ u"report"_s, m_site, u"-o"_s, path(u"r.pdf"_s) }).code, 0);
    QVERIFY(textOf(path(u"r.pdf"_s), u"pdftotext"_s).contains(u"Telefonia Adriatica"_s));
    QCOMPARE(run({ u"reseller"_s, u"set"_s, u"--logo"_s, u"none"_s }).code, 0);
    ended = run({ u"--json"_s, u"reseller"_s, u"show"_s });
    QCOMPARE(ended.last().value("logo_bytes"_L1).toInt(), 0);
    QCOMPARE(ended.last().value("vat_id"_L1).toString(), u"IT01234567890"_s);
    ended = run({ u"reseller"_s, u"set"_s, u"--logo"_s, path(u"planted.json"_s) });
    QVERIFY2(ended.code == 2, ended.all());
}

void tst_ReportCommand::refusesBadUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no file") << QStringList { u"report"_s, u"x"_s };
    QTest::newRow("no site") << QStringList { u"report"_s, u"-o"_s, u"a.pdf"_s };
    QTest::newRow("other ending") << QStringList { u"report"_s, u"x"_s, u"-o"_s, u"a.doc"_s };
    QTest::newRow("reseller") << QStringList { u"reseller"_s };
    QTest::newRow("reseller word") << QStringList { u"reseller"_s, u"show"_s, u"me"_s };
}

void tst_ReportCommand::refusesBadUsage()
{
    QFETCH(QStringList, arguments);
    const ReportEnded ended = run(arguments);
    QVERIFY2(ended.code == 2, ended.all());
}

void tst_ReportCommand::whatCannotBeWrittenIsTold()
{
    const ReportEnded ended
        = run({ u"--json"_s, u"report"_s, m_site, u"-o"_s, path(u"nowhere/a.pdf"_s) });
    QVERIFY(ended.code != 0);
    QVERIFY2(ended.all().contains("file_unwritable"), ended.all());
}

QTEST_GUILESS_MAIN(tst_ReportCommand)
#include "tst_ReportCommand.moc"

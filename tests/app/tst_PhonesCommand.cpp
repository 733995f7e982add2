// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct PhonesEnded {
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QList<QJsonObject> events(const QString& name) const
    {
        QList<QJsonObject> list;
        for (const QByteArray& line : out.split('\n')) {
            const QJsonObject event = QJsonDocument::fromJson(line).object();
            if (event.value(u"event"_s) == name)
                list.append(event);
        }
        return list;
    }
    [[nodiscard]] QJsonObject event(const QString& name) const { return events(name).value(0); }
    [[nodiscard]] QByteArray all() const { return (out + err).right(900); }
};

QString fieldOf(const QJsonObject& event, const char* name)
{
    return event.value(QLatin1String(name)).toVariant().toString();
}

} // namespace

/// The phones commands as scripts call them: a site of two users without a secret.
class tst_PhonesCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importsAndExports();
    void exportedFilesComeBackTheSame();
    void triesFirst();
    void takesAListFromStandardInput();
    void refusesFaultyRows();
    void refusesFiles_data();
    void refusesFiles();
    void associates();
    void swaps();
    void setsModelsAndRemoves();
    void refusesChanges_data();
    void refusesChanges();
    void scans();
    void keepsScansWhenInterrupted();
    void identifies_data();
    void identifies();
    void keepsVendors();
    void speaksItalian();
    void refusesBadUsage_data();
    void refusesBadUsage();

private:
    PhonesEnded run(const QStringList& arguments, const QByteArray& input = {}) const;
    void start(QProcess& process, const QStringList& arguments) const;
    QString file(const QByteArray& content, const QString& name = u"phones.csv"_s) const;
    [[nodiscard]] QStringList phones() const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_PhonesCommand::start(QProcess& process, const QStringList& arguments) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(DOPPINOCTL),
        QStringList { u"--json"_s, u"--database"_s, m_folder->filePath(u"d.sqlite"_s) }
            + arguments);
}

PhonesEnded tst_PhonesCommand::run(const QStringList& arguments, const QByteArray& input) const
{
    QProcess process;
    start(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

QString tst_PhonesCommand::file(const QByteArray& content, const QString& name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QFile::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                : QString();
}

/// "00-15-65-00-00-01 yealink-T54 anna 201" of each.
QStringList tst_PhonesCommand::phones() const
{
    QStringList lines;
    for (const QJsonObject& phone : run({ u"phones"_s, u"list"_s, u"Rossi"_s }).events(u"phone"_s))
        lines.append(QStringList { fieldOf(phone, "mac"), fieldOf(phone, "model"),
            fieldOf(phone, "user"), fieldOf(phone, "extension") }
                         .join(u' '));
    return lines;
}

void tst_PhonesCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto imported = run({ u"site"_s, u"import"_s,
        file(R"({"format":"doppino-site/1",
        "site":{"name":"Rossi"},
        "users":[{"username":"anna","name":"Anna","extension":"201"},
                 {"username":"bruno","name":"Bruno","extension":"202"}]})",
            u"site.json"_s) });
    QVERIFY2(imported.code == 0, imported.all());
}

void tst_PhonesCommand::importsAndExports()
{
    const QByteArray sheet = "mac;model;user;serial;label;check_code\n"
                             "00-15-65-00-00-01;yealink-T54;anna;S0001;\"a;b\";\n"
                             "7C-2F-80-AB-CD-EF;gigaset-Maxwell3;anna;;;A1B2\n";
    const auto imported = run({ u"phones"_s, u"import"_s, u"Rossi"_s, file(sheet) });
    QVERIFY2(imported.code == 0, imported.all());
    QCOMPARE(fieldOf(imported.event(u"result"_s), "added"), u"2"_s);
    QCOMPARE(phones(),
        (QStringList { u"00-15-65-00-00-01 yealink-T54 anna 201"_s,
            u"7C-2F-80-AB-CD-EF gigaset-Maxwell3 anna 91201"_s }));
    const QString out = m_folder->filePath(u"out.csv"_s);
    QCOMPARE(run({ u"phones"_s, u"export"_s, u"Rossi"_s, u"-o"_s, out }).code, 0);
    QFile written(out);
    QVERIFY(written.open(QFile::ReadOnly));
    QCOMPARE(written.readAll(), sheet);
    const auto again = run({ u"phones"_s, u"import"_s, u"Rossi"_s, out });
    QCOMPARE(fieldOf(again.event(u"result"_s), "unchanged"), u"2"_s);
}

void tst_PhonesCommand::exportedFilesComeBackTheSame()
{
    QByteArray sheet = "mac;model;user;serial;label;check_code\n";
    for (int i = 1; i <= 1'000; ++i)
        sheet += "00-15-65-00-" + QByteArray::number(i + 4096, 16).toUpper().mid(0, 2) + '-'
            + QByteArray::number(i + 4096, 16).toUpper().mid(2) + ";yealink-T54;;S"
            + QByteArray::number(i + 10'000) + ";\"Room \"\"" + QByteArray::number(i) + "\"\"\";\n";
    QCOMPARE(run({ u"phones"_s, u"import"_s, u"Rossi"_s, file(sheet) }).code, 0);
    const auto exported = run({ u"phones"_s, u"export"_s, u"Rossi"_s });
    QCOMPARE(fieldOf(exported.event(u"result"_s), "sheet").toUtf8(), sheet);
}

void tst_PhonesCommand::triesFirst()
{
    const QString sheet = file("mac;user;piano\n001565000001;202;3\n");
    const auto tried = run({ u"phones"_s, u"import"_s, u"Rossi"_s, sheet, u"--dry-run"_s });
    QVERIFY2(tried.code == 0, tried.all());
    const QJsonObject result = tried.event(u"result"_s);
    QCOMPARE(fieldOf(result, "added"), u"1"_s);
    QCOMPARE(result.value(u"dry_run"_s), QJsonValue(true));
    QCOMPARE(result.value(u"ignored_columns"_s).toArray(), QJsonArray { u"piano"_s });
    QCOMPARE(phones(), QStringList());
}

void tst_PhonesCommand::takesAListFromStandardInput()
{
    const auto imported = run({ u"phones"_s, u"import"_s, u"Rossi"_s, u"-"_s },
        "00:15:65:00:00:01 201\r\n0015.6500.0002\r\nS/N: FH2P1234567\r\n");
    QVERIFY2(imported.code == 0, imported.all());
    QCOMPARE(
        phones(), (QStringList { u"00-15-65-00-00-01  anna 201"_s, u"00-15-65-00-00-02   "_s }));
}

void tst_PhonesCommand::refusesFaultyRows()
{
    const QString sheet = file("mac;user\n001565000001;anna\n0015;bruno\n001565000002;dora\n");
    const auto refused = run({ u"phones"_s, u"import"_s, u"Rossi"_s, sheet });
    QCOMPARE(refused.code, 2);
    const auto rows = refused.events(u"row_error"_s);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(fieldOf(rows[0], "line") + fieldOf(rows[0], "code"), u"3bad_mac"_s);
    QCOMPARE(fieldOf(rows[1], "line") + fieldOf(rows[1], "code"), u"4unknown_user"_s);
    const QJsonObject error = refused.event(u"error"_s);
    QCOMPARE(fieldOf(error, "code"), u"phone_import_faulty"_s);
    QCOMPARE(fieldOf(error, "subject") + fieldOf(error, "detail"), sheet + u'2');
    QCOMPARE(phones(), QStringList());
}

void tst_PhonesCommand::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::newRow("bytes") << QByteArray("PK\x03\x04\x00", 5) << u"malformed_file"_s;
    QTest::newRow("far too many rows")
        << "mac;user\n" + QByteArray("x;y\n").repeated(20'001) << u"file_unreadable"_s;
}

void tst_PhonesCommand::refusesFiles()
{
    QFETCH(QByteArray, content);
    const auto refused = run({ u"phones"_s, u"import"_s, u"Rossi"_s, file(content) });
    QCOMPARE(refused.code, 2);
    QTEST(fieldOf(refused.event(u"error"_s), "code"), "code");
    QCOMPARE(run({ u"phones"_s, u"import"_s, u"Rossi"_s, u"/nowhere"_s }).code, 2);
    QCOMPARE(run({ u"phones"_s, u"import"_s, u"Bianchi"_s, file("001565000001\n") }).code, 2);
}

void tst_PhonesCommand::associates()
{
    QCOMPARE(run({ u"phones"_s, u"import"_s, u"Rossi"_s, u"-"_s },
                 "001565000001\n001565000002\n001565000003\n")
                 .code,
        0);
    const auto assigned = run({ u"phones"_s, u"assign"_s, u"Rossi"_s, u"00:15:65:00:00:01"_s,
        u"001565000002"_s, u"--user"_s, u"201"_s });
    QVERIFY2(assigned.code == 0, assigned.all());
    QCOMPARE(assigned.events(u"phone"_s).size(), 2);
    QCOMPARE(fieldOf(assigned.event(u"result"_s), "change"), u"assign"_s);
    QCOMPARE(phones(),
        (QStringList { u"00-15-65-00-00-01  anna 201"_s, u"00-15-65-00-00-02  anna 91201"_s,
            u"00-15-65-00-00-03   "_s }));
    QCOMPARE(run({ u"phones"_s, u"assign"_s, u"Rossi"_s, u"001565000003"_s, u"001565000001"_s,
                     u"--user"_s, u"anna"_s, u"--user"_s, u"bruno"_s })
                 .code,
        0);
    QCOMPARE(phones(),
        (QStringList { u"00-15-65-00-00-01  bruno 202"_s, u"00-15-65-00-00-02  anna 201"_s,
            u"00-15-65-00-00-03  anna 91201"_s }));
    QCOMPARE(run({ u"phones"_s, u"release"_s, u"Rossi"_s, u"001565000002"_s }).code, 0);
    QCOMPARE(phones()[2], u"00-15-65-00-00-03  anna 201"_s);
}

void tst_PhonesCommand::swaps()
{
    QCOMPARE(run({ u"phones"_s, u"import"_s, u"Rossi"_s, u"-"_s },
                 "mac,user,label\n001565000001,anna,Hall\n001565000002,bruno,\n")
                 .code,
        0);
    QCOMPARE(run({ u"phones"_s, u"swap-users"_s, u"Rossi"_s, u"anna"_s, u"202"_s }).code, 0);
    QCOMPARE(phones(),
        (QStringList { u"00-15-65-00-00-01  bruno 202"_s, u"00-15-65-00-00-02  anna 201"_s }));
    const auto swapped = run({ u"phones"_s, u"swap"_s, u"Rossi"_s, u"001565000001"_s,
        u"001565000009"_s, u"--model"_s, u"T46S"_s });
    QVERIFY2(swapped.code == 0, swapped.all());
    QCOMPARE(fieldOf(swapped.event(u"phone"_s), "label"), u"Hall"_s);
    QCOMPARE(phones()[0], u"00-15-65-00-00-09 yealink-T46 bruno 202"_s);
}

void tst_PhonesCommand::setsModelsAndRemoves()
{
    QCOMPARE(
        run({ u"phones"_s, u"import"_s, u"Rossi"_s, u"-"_s }, "001565000001\n001565000002\n").code,
        0);
    QCOMPARE(run({ u"phones"_s, u"model"_s, u"Rossi"_s, u"001565000001"_s, u"001565000002"_s,
                     u"--model"_s, u"yealink-T54"_s })
                 .code,
        0);
    QCOMPARE(run({ u"phones"_s, u"remove"_s, u"Rossi"_s, u"001565000001"_s }).code, 0);
    QCOMPARE(phones(), QStringList { u"00-15-65-00-00-02 yealink-T54  "_s });
}

void tst_PhonesCommand::refusesChanges_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("code");
    QTest::newRow("no such phone")
        << QStringList { u"release"_s, u"Rossi"_s, u"001565000099"_s } << u"no_such_phone"_s;
    QTest::newRow("no address") << QStringList { u"release"_s, u"Rossi"_s, u"0015"_s }
                                << u"bad_mac"_s;
    QTest::newRow("no such user") << QStringList { u"assign"_s, u"Rossi"_s, u"001565000001"_s,
        u"--user"_s, u"dora"_s } << u"unknown_user"_s;
    QTest::newRow("no such model") << QStringList { u"model"_s, u"Rossi"_s, u"001565000001"_s,
        u"--model"_s, u"T999"_s } << u"no_such_phone_model"_s;
    QTest::newRow("taken already") << QStringList { u"swap"_s, u"Rossi"_s, u"001565000001"_s,
        u"001565000002"_s } << u"duplicate_mac"_s;
    QTest::newRow("no such site") << QStringList { u"release"_s, u"Bianchi"_s, u"001565000001"_s }
                                  << u"no_such_site"_s;
}

void tst_PhonesCommand::refusesChanges()
{
    QCOMPARE(run({ u"phones"_s, u"import"_s, u"Rossi"_s, u"-"_s },
                 "mac,user\n001565000001,anna\n001565000002,bruno\n")
                 .code,
        0);
    const QStringList before = phones();
    QFETCH(QStringList, words);
    const auto refused = run(QStringList { u"phones"_s } + words);
    QCOMPARE(refused.code, 2);
    QTEST(fieldOf(refused.event(u"error"_s), "code"), "code");
    QCOMPARE(phones(), before);
}

void tst_PhonesCommand::scans()
{
    const auto scanned = run({ u"phones"_s, u"scan"_s, u"Rossi"_s, u"--assign"_s },
        "MAC:001565000001;SN:FH2P1234567;MODEL:T54W\n"
        "00:15:65:00:00:01\n"
        "6938818302112\n"
        "001565000002\n"
        "undo\n"
        "001565000003\n"
        "SN:FH2P7654321\n");
    QVERIFY2(scanned.code == 0, scanned.all());
    QStringList states;
    for (const QJsonObject& scan : scanned.events(u"scan"_s))
        states.append(
            fieldOf(scan, "state") + u' ' + fieldOf(scan, "code") + fieldOf(scan, "user"));
    QCOMPARE(states,
        (QStringList { u"good anna"_s, u"duplicate duplicate_macanna"_s,
            u"wrong article_number_scanned"_s, u"good bruno"_s, u"good "_s, u"good bruno"_s,
            u"good bruno"_s }));
    QStringList next;
    for (const QJsonObject& event : scanned.events(u"next"_s))
        next.append(fieldOf(event, "user"));
    QCOMPARE(next,
        (QStringList {
            u"anna"_s, u"bruno"_s, u"bruno"_s, u"bruno"_s, u""_s, u"bruno"_s, u""_s, u""_s }));
    QCOMPARE(fieldOf(scanned.event(u"result"_s), "good"), u"5"_s);
    QCOMPARE(phones(),
        (QStringList { u"00-15-65-00-00-01 yealink-T54 anna 201"_s,
            u"00-15-65-00-00-03 yealink-T54 bruno 202"_s }));
}

void tst_PhonesCommand::keepsScansWhenInterrupted()
{
    QProcess process;
    start(process, { u"phones"_s, u"scan"_s, u"Rossi"_s });
    QVERIFY(process.waitForStarted());
    process.write("001565000001\n");
    QByteArray out;
    QTRY_VERIFY_WITH_TIMEOUT(
        (out += process.readAllStandardOutput()).contains("\"state\":\"good\""), 30'000);
    process.terminate();
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitCode(), 130);
    out += process.readAllStandardOutput();
    QVERIFY2(out.contains("\"state\":\"cancelled\""), out);
    QCOMPARE(phones(), QStringList { u"00-15-65-00-00-01   "_s });
}

void tst_PhonesCommand::identifies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("address") << u"00-15-65-00-00-01"_s << 0 << u"vendor"_s << u"yealink"_s;
    QTest::newRow("label") << u"MAC:001565000001;MODEL:SIP-T54W"_s << 0 << u"model"_s
                           << u"yealink-T54"_s;
    QTest::newRow("serial number") << u"S/N: 12345678"_s << 0 << u"serial"_s << u"12345678"_s;
    QTest::newRow("agent") << u"Fanvil X5U-V2 2.12.16.17 0c383e557eb1"_s << 0 << u"model"_s
                           << u"fanvil-X5U"_s;
    QTest::newRow("article") << u"6938818302112"_s << 2 << u"code"_s << u"article_number_scanned"_s;
    QTest::newRow("nothing") << u"telefono"_s << 2 << u"code"_s << u"bad_mac"_s;
}

void tst_PhonesCommand::identifies()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    const auto ended = run({ u"phones"_s, u"identify"_s, text });
    QTEST(ended.code, "code");
    QTEST(fieldOf(QJsonDocument::fromJson(ended.out).object(), field.toLatin1()), "value");
    const auto pin = run({ u"phones"_s, u"identify"_s, u"PIN:47114711"_s });
    QVERIFY(!pin.out.contains("47114711"));
    QCOMPARE(fieldOf(pin.event(u"code"_s), "kind"), u"pin"_s);
}

void tst_PhonesCommand::keepsVendors()
{
    const auto unknown = run({ u"phones"_s, u"identify"_s, u"A2B0C0000001"_s });
    QCOMPARE(fieldOf(unknown.event(u"code"_s), "vendor"), QString());
    const auto kept
        = run({ u"phones"_s, u"vendor"_s, u"A2B0C0000001"_s, u"--vendor"_s, u"Fanvil"_s });
    QVERIFY2(kept.code == 0, kept.all());
    const auto known = run({ u"phones"_s, u"identify"_s, u"A2-B0-C0-FF-FF-01"_s });
    QCOMPARE(fieldOf(known.event(u"code"_s), "vendor"), u"fanvil"_s);
    QCOMPARE(
        run({ u"phones"_s, u"vendor"_s, u"A2B0C0000001"_s, u"--vendor"_s, u"Acme"_s }).code, 2);
}

void tst_PhonesCommand::speaksItalian()
{
    const auto refused = run(
        { u"--language"_s, u"it"_s, u"phones"_s, u"release"_s, u"Bianchi"_s, u"001565000001"_s });
    QVERIFY(fieldOf(refused.event(u"error"_s), "text").contains(u"sede"));
}

void tst_PhonesCommand::refusesBadUsage_data()
{
    QTest::addColumn<QStringList>("words");
    for (const QString& words : { u"import Rossi"_s, u"export"_s, u"list"_s, u"assign Rossi"_s,
             u"assign Rossi 001565000001"_s, u"swap Rossi 001565000001"_s,
             u"model Rossi 001565000001"_s, u"identify"_s, u"vendor 001565000001"_s, u"scan"_s,
             u"juggle Rossi"_s })
        QTest::newRow(qPrintable(words)) << words.split(u' ');
}

void tst_PhonesCommand::refusesBadUsage()
{
    QFETCH(QStringList, words);
    const auto refused = run(QStringList { u"phones"_s } + words);
    QCOMPARE(refused.code, 2);
    QCOMPARE(fieldOf(refused.event(u"error"_s), "code"), u"bad_usage"_s);
}

QTEST_GUILESS_MAIN(tst_PhonesCommand)
#include "tst_PhonesCommand.moc"

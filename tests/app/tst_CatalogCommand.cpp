// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CatalogBench.h"
#include "tests/support/OldStore.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct CatalogEnded {
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
    [[nodiscard]] QString codeName() const { return events().value(0)[u"code"_s].toString(); }
    [[nodiscard]] QByteArray all() const { return (out + err).right(900); }
};

} // namespace

/// The commands on signed catalogues as a publisher and a technician call them.
class tst_CatalogCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listingMakesNoDatabase();
    void refusesWithoutMakingADatabase();
    void refusesBadUsage_data();
    void refusesBadUsage();
    void aCatalogueTravels();
    void keepsWhatSitesWereConfiguredWith();
    void tellsWhatIsCertified();
    void warnsOfACatalogueThatCannotBeUsed();

private:
    CatalogEnded run(const QString& database, const QStringList& arguments) const;
    CatalogEnded json(const QString& database, const QStringList& arguments) const
    {
        return run(database, QStringList { u"--json"_s } + arguments);
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    QString written(const QString& name, const QByteArray& bytes);
    /// A catalogue of that serial in which a provider differs.
    QString changed(qint64 serial, const QString& field, const QJsonValue& value);

    QTemporaryDir m_folder;
    CatalogIssue::KeyPair m_lab;
};

CatalogEnded tst_CatalogCommand::run(const QString& database, const QStringList& arguments) const
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DOPPINO_PASSPHRASE"_s, u"test passphrase"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(
        QStringLiteral(DOPPINOCTL), QStringList { u"--database"_s, path(database) } + arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

QString tst_CatalogCommand::written(const QString& name, const QByteArray& bytes)
{
    QFile file(path(name));
    return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                            : QString();
}

QString tst_CatalogCommand::changed(qint64 serial, const QString& field, const QJsonValue& value)
{
    CatalogFile file
        = CatalogBench::content(serial, CatalogBench::providersWith(u"twt"_s, field, value));
    file.issued = QDate::currentDate();
    file.expires = file.issued.addYears(1);
    return written(u"%1.cat"_s.arg(serial), CatalogBench::signedBy(m_lab, file));
}

void tst_CatalogCommand::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_lab = CatalogBench::publisher(u"Lab"_s);
}

void tst_CatalogCommand::listingMakesNoDatabase()
{
    const CatalogEnded ended = json(u"none"_s, { u"catalog"_s, u"providers"_s });
    QVERIFY2(ended.code == 0, ended.all());
    QVERIFY(ended.events().size() > 30);
    for (const QJsonObject& event : ended.events()) {
        QCOMPARE(event[u"standing"_s].toString(), u"listed_not_tested"_s);
        QVERIFY(!event.contains(u"tested_on"_s));
    }
    QVERIFY(run(u"none"_s, { u"catalog"_s, u"providers"_s }).out.contains("listed, not tested"));
    QVERIFY(!QFile::exists(path(u"none"_s)));
}

void tst_CatalogCommand::refusesWithoutMakingADatabase()
{
    const QString file = changed(1, u"port"_s, 5070);
    QVERIFY(!file.isEmpty());
    CatalogEnded ended = json(u"none"_s, { u"catalog"_s, u"update"_s, file });
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.codeName(), u"catalog_signer_unknown"_s);
    const QString cut = written(u"cut.cat"_s, StoreFixture::contentsOf(file).chopped(7));
    ended = json(u"none"_s, { u"catalog"_s, u"update"_s, cut, u"--trust"_s, m_lab.key.text() });
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.codeName(), u"catalog_file_damaged"_s);
    ended = json(u"none"_s, { u"catalog"_s, u"update"_s, path(u"nowhere"_s) });
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.codeName(), u"file_unreadable"_s);
    QVERIFY(!QFile::exists(path(u"none"_s)));
}

void tst_CatalogCommand::refusesBadUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no file") << QStringList { u"update"_s };
    QTest::newRow("two files") << QStringList { u"update"_s, u"a"_s, u"b"_s };
    QTest::newRow("no key") << QStringList { u"trust"_s };
    QTest::newRow("no fingerprint") << QStringList { u"distrust"_s };
    QTest::newRow("a word too many") << QStringList { u"revert"_s, u"now"_s };
    QTest::newRow("an unknown word") << QStringList { u"publish"_s };
}

void tst_CatalogCommand::refusesBadUsage()
{
    QFETCH(QStringList, words);
    const CatalogEnded ended = json(u"none"_s, QStringList { u"catalog"_s } + words);
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.codeName(), u"bad_usage"_s);
    QVERIFY(!QFile::exists(path(u"none"_s)));
}

void tst_CatalogCommand::aCatalogueTravels()
{
    const QString out = path(u"out.cat"_s);
    QCOMPARE(json(u"lab"_s, { u"catalog"_s, u"export"_s, u"-o"_s, out }).codeName(),
        u"no_signing_key"_s);
    const CatalogEnded made
        = run(u"lab"_s, { u"catalog"_s, u"key"_s, u"--publisher"_s, u"Doppino lab"_s });
    QVERIFY2(made.code == 0, made.all());
    QVERIFY(made.out.startsWith("doppino-catalog-key/1 ") && made.out.endsWith(" Doppino lab\n"));
    QCOMPARE(run(u"lab"_s, { u"catalog"_s, u"key"_s }).out, made.out);
    CatalogEnded ended = json(u"lab"_s, { u"catalog"_s, u"export"_s, u"-o"_s, out });
    QVERIFY2(ended.code == 0, ended.all());
    QCOMPARE(ended.events().value(0)[u"serial"_s].toInt(), 1);
    QCOMPARE(ended.events().value(0)[u"publisher"_s].toString(), u"Doppino lab"_s);
    QVERIFY(!ended.events().value(0).contains(u"catalog_file"_s));
    ended = json(u"lab"_s, { u"catalog"_s, u"export"_s });
    QCOMPARE(ended.events().value(0)[u"catalog_file"_s].toString().toLatin1(),
        StoreFixture::contentsOf(out));
    ended = json(u"lab"_s, { u"catalog"_s, u"key"_s, u"--publisher"_s, u"Another"_s });
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.codeName(), u"bad_value"_s);
    QCOMPARE(run(u"lab"_s, { u"catalog"_s, u"key"_s }).out, made.out);

    const QString key = written(u"lab.key"_s, QByteArray(made.out).replace("Doppino", "Known"));
    ended = run(u"other"_s, { u"catalog"_s, u"trust"_s, key });
    QVERIFY2(ended.code == 0, ended.all());
    const CatalogEnded keys = json(u"other"_s, { u"catalog"_s, u"keys"_s });
    QCOMPARE(keys.events().size(), 1);
    QCOMPARE(keys.events()[0][u"own"_s].toBool(), false);
    ended = json(u"other"_s, { u"catalog"_s, u"update"_s, out });
    QVERIFY2(ended.code == 0, ended.all());
    QCOMPARE(ended.events()[0][u"key"_s], keys.events()[0][u"fingerprint"_s]);
    ended = run(u"other"_s, { u"catalog"_s, u"revert"_s });
    ended = run(u"other"_s, { u"catalog"_s, u"update"_s, out });
    QVERIFY2(ended.err.contains("by Known lab"), ended.all()); // as who trusts it knows it
    QCOMPARE(json(u"other"_s, { u"catalog"_s, u"update"_s, out }).codeName(), u"catalog_older"_s);
    ended = json(u"other"_s, { u"catalog"_s, u"revert"_s });
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.events()[0][u"serial"_s].toInt(), 0);
    ended = json(u"other"_s, { u"catalog"_s, u"revert"_s });
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.codeName(), u"catalog_no_earlier"_s);
    const QString fingerprint = keys.events()[0][u"fingerprint"_s].toString();
    QCOMPARE(json(u"other"_s, { u"catalog"_s, u"distrust"_s, fingerprint }).code, 0);
    QCOMPARE(json(u"other"_s, { u"catalog"_s, u"update"_s, out }).codeName(),
        u"catalog_signer_unknown"_s);
}

void tst_CatalogCommand::keepsWhatSitesWereConfiguredWith()
{
    const QString example = QStringLiteral(TEST_DATA_DIR "/contract-example.json");
    const QString site = u"Rossi S.r.l. - Pesaro"_s;
    QCOMPARE(run(u"kept"_s, { u"site"_s, u"import"_s, example }).code, 0);
    const QStringList render { u"trunk"_s, u"render"_s, site, u"voip1"_s, u"--for"_s,
        u"asterisk"_s };
    const QByteArray before = run(u"kept"_s, render).out;
    QVERIFY(!before.isEmpty());
    CatalogEnded ended = json(u"kept"_s,
        { u"catalog"_s, u"update"_s, changed(1, u"host"_s, u"new.example.net"_s), u"--trust"_s,
            m_lab.key.text() });
    QVERIFY2(ended.code == 0, ended.all());
    QCOMPARE(run(u"kept"_s, render).out, before);
    ended = json(u"kept"_s, { u"lint"_s, site });
    const auto events = ended.events();
    const auto hint = std::find_if(events.begin(), events.end(),
        [](const QJsonObject& event) { return event[u"rule"_s] == u"catalogue_entry_changed"_s; });
    QVERIFY2(hint != events.end(), ended.all());
    QCOMPARE((*hint)[u"severity"_s].toString(), u"hint"_s);
    QVERIFY((*hint)[u"text"_s].toString().contains(u"(host)"));
    QVERIFY(!(*hint)[u"fix"_s].toString().isEmpty());
    QCOMPARE(run(u"kept"_s, { u"catalog"_s, u"revert"_s }).code, 0);
    QVERIFY(!run(u"kept"_s, { u"lint"_s, site }).out.contains("catalogue_entry_changed"));
}

void tst_CatalogCommand::tellsWhatIsCertified()
{
    Provider proved;
    proved.certification = CatalogBench::proof(QDate(2099, 11, 30));
    const auto certified = [&](int serial) {
        return changed(
            serial, u"certification"_s, ProviderWriter::object(proved)[u"certification"_s]);
    };
    const QStringList list { u"catalog"_s, u"providers"_s, u"--search"_s, u"res.sip.twt.it"_s };
    CatalogEnded ended = json(u"certified"_s,
        { u"catalog"_s, u"update"_s, certified(1), u"--trust"_s, m_lab.key.text() });
    QVERIFY2(ended.code == 0, ended.all());
    const QJsonObject twt = json(u"certified"_s, list).events().value(0);
    QCOMPARE(twt[u"standing"_s].toString(), u"certified"_s);
    QCOMPARE(twt[u"tested_on"_s].toString(), u"2026-11-20"_s);
    QCOMPARE(twt[u"expires_on"_s].toString(), u"2099-11-30"_s);
    QCOMPARE(twt[u"percent"_s].toInt(), 96);
    QCOMPARE(twt[u"plan"_s].toString(), u"standard/3"_s);
    QVERIFY(run(u"certified"_s, list).out.contains("certified until 11/2099, 96 %"));
    proved.certification->testedOn = QDate(2020, 1, 2);
    proved.certification->expiresOn = QDate(2022, 1, 2);
    QCOMPARE(run(u"certified"_s, { u"catalog"_s, u"update"_s, certified(2) }).code, 0);
    QCOMPARE(json(u"certified"_s, list).events().value(0)[u"standing"_s].toString(), u"expired"_s);
    QVERIFY(run(u"certified"_s, list).out.contains("certification expired on"));
}

void tst_CatalogCommand::warnsOfACatalogueThatCannotBeUsed()
{
    CatalogEnded ended = json(u"broken"_s,
        { u"catalog"_s, u"update"_s, changed(1, u"port"_s, 5070), u"--trust"_s, m_lab.key.text() });
    QVERIFY2(ended.code == 0, ended.all());
    OldStore::runRaw(path(u"broken"_s), { u"UPDATE catalog_file SET file = 'QUJD'"_s });
    const QStringList list { u"catalog"_s, u"providers"_s, u"--search"_s, u"res.sip.twt.it"_s };
    ended = json(u"broken"_s, list);
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.events()[0][u"event"_s].toString(), u"warning"_s);
    QCOMPARE(ended.codeName(), u"catalog_file_damaged"_s);
    QCOMPARE(ended.events()[1][u"port"_s].toInt(), 5060);
    ended = run(u"broken"_s, list);
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.err.contains("The program's own catalogue is used."), ended.all());
}

QTEST_GUILESS_MAIN(tst_CatalogCommand)
#include "tst_CatalogCommand.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/CatalogFile.h"
#include "models/catalog/ProviderStandingText.h"
#include "tests/support/CatalogBench.h"

#include <QTest>

#include <sodium.h>

using namespace Qt::StringLiterals;
using namespace CatalogBench;
using E = ErrorCode;

Q_DECLARE_METATYPE(ErrorCode)

/// Entries written and read, and the file in which catalogues travel.
class tst_CatalogFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyShippedEntrySurvives();
    void whatCountsAsAnotherEntry_data();
    void whatCountsAsAnotherEntry();
    void refusesFaultyEntries_data();
    void refusesFaultyEntries();
    void saysWhatAnEntryIsWorth_data();
    void saysWhatAnEntryIsWorth();
    void keysSurvivePaper();
    void refusesOddKeys_data();
    void refusesOddKeys();
    void comesBackAsItWasSigned();
    void noBitMayChange();
    void noByteMayBeMissing();
    void refusesWithTheReason_data();
    void refusesWithTheReason();
    void signsOnlyWithItsOwnKey();
    void entersTheEntryPublished();

private:
    [[nodiscard]] Result<CatalogFile> read(const QByteArray& file) const
    {
        return CatalogFile::read(file, { m_lab.key }, today, u"c.cat"_s);
    }
    /// A file whose signature is right, whatever it says.
    [[nodiscard]] QByteArray rawFile(const QByteArray& payload) const;
    [[nodiscard]] QByteArray payloadWith(const QString& field, const QJsonValue& value) const;

    std::shared_ptr<const Catalog> m_catalog;
    CatalogIssue::KeyPair m_lab;
    QByteArray m_small;
};

QByteArray tst_CatalogFile::rawFile(const QByteArray& payload) const
{
    const QByteArray covered = "doppino-catalog-file/1\n" + m_lab.key.bytes + payload;
    const QByteArray secret = m_lab.secret.revealUtf8();
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
        reinterpret_cast<const unsigned char*>(covered.constData()),
        static_cast<unsigned long long>(covered.size()),
        reinterpret_cast<const unsigned char*>(secret.constData()));
    return "doppino-catalog-file/1\n" + m_lab.key.bytes.toBase64() + '\n' + signature.toBase64()
        + '\n' + payload.toBase64() + '\n';
}

QByteArray tst_CatalogFile::payloadWith(const QString& field, const QJsonValue& value) const
{
    QJsonObject payload = object(QByteArray::fromBase64(m_small.split('\n').value(3)));
    value.isUndefined() ? payload.remove(field) : void(payload.insert(field, value));
    return bytes(payload);
}

void tst_CatalogFile::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
    m_lab = publisher(u"Lab"_s);
    m_small = signedBy(m_lab, content(7, oneProvider()));
    QVERIFY(!m_small.isEmpty());
}

void tst_CatalogFile::everyShippedEntrySurvives()
{
    const QJsonArray file = object(CatalogIssue::programsOwn())["providers"_L1].toArray();
    QCOMPARE(file.size(), m_catalog->providers().size());
    for (qsizetype i = 0; i < file.size(); ++i) {
        const Provider& provider = m_catalog->providers()[i];
        QCOMPARE(bytes(ProviderWriter::object(provider)), bytes(file[i].toObject()));
        const QByteArray written = ProviderWriter::compact(provider);
        QVERIFY(!written.contains('\n'));
        const auto again = ProviderWriter::read(written);
        QVERIFY2(again, qPrintable(provider.id));
        QCOMPARE(ProviderWriter::compact(*again), written);
        QCOMPARE(ProviderWriter::fingerprint(*again), ProviderWriter::fingerprint(provider));
    }
    Provider proved = m_catalog->providers().first();
    proved.certification = proof(QDate(2028, 11, 30));
    const auto again = ProviderWriter::read(ProviderWriter::compact(proved));
    QVERIFY(again);
    QCOMPARE(again->certification, proved.certification);
    proved.sourceIds.clear(); // typed in here, read nowhere
    QCOMPARE(ProviderWriter::compact(*ProviderWriter::read(ProviderWriter::compact(proved))),
        ProviderWriter::compact(proved));
}

void tst_CatalogFile::whatCountsAsAnotherEntry_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QStringList>("differences");
    const auto row = [](const QString& field, const QJsonValue& value, const QStringList& fields) {
        QTest::newRow(qPrintable(field)) << field << value << fields;
    };
    for (const auto& [field, value] : QList<QPair<QString, QJsonValue>> {
             { u"host"_s, u"new.example.net"_s }, { u"port"_s, 5070 }, { u"transport"_s, u"tcp"_s },
             { u"realm"_s, u"other.example"_s }, { u"outbound_proxy"_s, u"sip:p.example"_s },
             { u"codecs"_s, QJsonArray { u"alaw"_s } }, { u"dtmf"_s, u"inband"_s },
             { u"expiry_seconds"_s, 120 }, { u"context"_s, u"from-pstn"_s },
             { u"special_options"_s, QJsonObject { { u"rtp_symmetric"_s, u"yes"_s } } },
             { u"from_user"_s, u"number"_s }, { u"srtp_off"_s, false },
             { u"nethvoice_template"_s, false } })
        row(field, value, { field });
    row(u"certified"_s, false, {});
    row(u"notes"_s, QJsonArray { QJsonObject { { u"en"_s, u"a"_s }, { u"it"_s, u"b"_s } } }, {});
    row(u"source"_s, u"nv7_chan_sip"_s, {});
    row(u"certification"_s,
        QJsonObject { { u"tested_on"_s, u"2026-01-02"_s }, { u"expires_on"_s, u"2027-01-02"_s },
            { u"plan"_s, u"p"_s }, { u"plan_version"_s, 1 }, { u"percent"_s, 90 },
            { u"by"_s, u"me"_s } },
        {});
}

void tst_CatalogFile::whatCountsAsAnotherEntry()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QStringList, differences);
    const Provider before = *m_catalog->provider(u"activenetwork"_s);
    const auto after = Catalog::load(u":/catalog"_s, providersWith(before.id, field, value));
    QVERIFY2(after, after ? "" : qPrintable(after.error().first().detail));
    const Provider& changed = *(*after)->provider(before.id);
    QVERIFY(ProviderWriter::compact(changed) != ProviderWriter::compact(before));
    QCOMPARE(ProviderWriter::differences(before, changed), differences);
    QCOMPARE(ProviderWriter::differences(changed, before), differences);
    QCOMPARE(ProviderWriter::fingerprint(before) == ProviderWriter::fingerprint(changed),
        differences.isEmpty());
}

void tst_CatalogFile::refusesFaultyEntries_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char* name, const QByteArray& from, const QByteArray& to,
                         const QString& subject) { QTest::newRow(name) << from << to << subject; };
    row("no JSON", "{", "", u"entry"_s);
    row("a line break in a name", "Active Network", "Active\\nNetwork", u"activenetwork/name"_s);
    row("a line break in a keyword", "\"certification\"",
        "\"special_options\":{\"a\\nb\":\"c\"},\"certification\"",
        u"activenetwork/special_options"_s);
    row("a host with a blank", "\"host\":\"sip.", "\"host\":\"a b.", u"activenetwork/host"_s);
    row("an endless text", "Mario Rossi", QByteArray(3000, 'x'), u"activenetwork/certification"_s);
    row("another field", "\"percent\"", "\"colour\":1,\"percent\"",
        u"activenetwork/certification/colour"_s);
    row("too good", "\"percent\":96", "\"percent\":101", u"activenetwork/certification/percent"_s);
    row("no date", "2026-11-20", "2026-13-20", u"activenetwork/certification/tested_on"_s);
    row("expired before the test", "2028-11-30", "2025-11-30",
        u"activenetwork/certification/expires_on"_s);
    row("no tester", "\"by\":\"Mario Rossi\",", "", u"activenetwork/certification/by"_s);
    row("a contact that is a text", "\"contact\":{", "\"contact\":\"x\",\"y\":{",
        u"activenetwork/certification/contact"_s);
    row("a port as a text", "\"port\":5060", "\"port\":\"5060\"", u"activenetwork/port"_s);
    row("larger than anything", "\"name\"", "\"a\":\"" + QByteArray(70'000, 'x') + "\",\"name\"",
        u"entry"_s);
}

void tst_CatalogFile::refusesFaultyEntries()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, subject);
    Provider proved = *m_catalog->provider(u"activenetwork"_s);
    proved.certification = proof(QDate(2028, 11, 30));
    QByteArray json = ProviderWriter::compact(proved);
    QVERIFY(json.contains(from));
    json.replace(from, to);
    const auto read = ProviderWriter::read(json);
    QVERIFY(!read);
    QStringList subjects;
    for (const Error& error : read.error()) {
        QCOMPARE(error.code, E::CatalogInvalid);
        subjects.append(error.subject);
    }
    QVERIFY2(subjects.contains(subject), qPrintable(subjects.join(u' ')));
}

void tst_CatalogFile::saysWhatAnEntryIsWorth_data()
{
    QTest::addColumn<bool>("isListed");
    QTest::addColumn<QDate>("expires");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("listed") << true << QDate() << u"listed_not_tested"_s << u"listed, not tested"_s;
    QTest::newRow("unlisted") << false << QDate() << u"not_listed"_s << u"not listed"_s;
    QTest::newRow("certified") << true << today.addDays(1) << u"certified"_s
                               << u"certified until 11/2026, 96 %"_s;
    QTest::newRow("on its last day")
        << false << today << u"certified"_s << u"certified until 11/2026, 96 %"_s;
    QTest::newRow("a day late") << true << today.addDays(-1) << u"expired"_s
                                << u"certification expired on 20 Nov 2026"_s;
}

void tst_CatalogFile::saysWhatAnEntryIsWorth()
{
    QFETCH(bool, isListed);
    QFETCH(QDate, expires);
    QFETCH(QString, name);
    QFETCH(QString, text);
    QLocale::setDefault(QLocale::c());
    Provider provider;
    provider.isCertified = isListed;
    if (expires.isValid())
        provider.certification = proof(expires);
    QCOMPARE(providerStandingName(provider.standing(today)), name);
    QCOMPARE(providerStandingText(provider, today), text);
}

void tst_CatalogFile::keysSurvivePaper()
{
    const auto read = CatalogKey::parse(u"\n "_s + m_lab.key.text() + u"  \n"_s);
    QVERIFY(read);
    QCOMPARE(read->bytes, m_lab.key.bytes);
    QCOMPARE(read->name, u"Lab"_s);
    QCOMPARE(read->fingerprint(), m_lab.key.fingerprint());
    QCOMPARE(m_lab.key.fingerprint().size(), 19);
    QVERIFY(publisher(u"Lab"_s).key.fingerprint() != m_lab.key.fingerprint());
}

void tst_CatalogFile::refusesOddKeys_data()
{
    QTest::addColumn<QString>("text");
    const QString whole = publisher(u"Lab"_s).key.text();
    QTest::newRow("nothing") << QString();
    QTest::newRow("another format") << QString(whole).replace(u"key/1"_s, u"key/2"_s);
    QTest::newRow("a short key") << QString(whole).remove(30, 4);
    QTest::newRow("no name") << whole.chopped(4);
    QTest::newRow("a name with a line break") << whole + u"\nx"_s;
    QTest::newRow("an endless name") << whole + QString(200, u'x');
    QTest::newRow("an endless text") << whole + QString(100'000, u' ');
}

void tst_CatalogFile::refusesOddKeys()
{
    QFETCH(QString, text);
    const auto key = CatalogKey::parse(text);
    QVERIFY(!key);
    QCOMPARE(key.error().code, E::BadValue);
    QVERIFY(!CatalogIssue::newPair(u"a\nb"_s));
}

void tst_CatalogFile::comesBackAsItWasSigned()
{
    const auto file = read(m_small);
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    QCOMPARE(file->serial, 7);
    QCOMPARE(file->issued, today);
    QCOMPARE(file->expires, today.addYears(1));
    QCOMPARE(file->publisher, u"Lab"_s);
    QCOMPARE(file->bytes, m_small);
    QCOMPARE(file->key.bytes, m_lab.key.bytes);
    const auto catalog = Catalog::load(u":/catalog"_s, file->providers);
    QVERIFY(catalog);
    QCOMPARE((*catalog)->providers().size(), 1);
    QVERIFY((*catalog)->phoneModels().size() > 10);
}

void tst_CatalogFile::noBitMayChange()
{
    for (qsizetype at = 0; at < m_small.size(); ++at)
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray tampered = m_small;
            tampered[at] = char(tampered[at] ^ (1 << bit));
            const auto file = read(tampered);
            if (file)
                QFAIL(qPrintable(u"byte %1 bit %2 was believed"_s.arg(at).arg(bit)));
            QCOMPARE(file.error().subject, u"c.cat"_s);
        }
}

void tst_CatalogFile::noByteMayBeMissing()
{
    for (qsizetype length = 0; length < m_small.size(); ++length)
        QVERIFY2(!read(m_small.left(length)), qPrintable(QString::number(length)));
    for (const char* more : { "\n", " ", "x", "doppino-catalog-file/1\n" })
        QVERIFY(!read(m_small + more) && !read(more + m_small));
    QVERIFY(!read(QByteArray(m_small).replace('\n', "\r\n")));
}

void tst_CatalogFile::refusesWithTheReason_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* name, const QByteArray& file, ErrorCode code) {
        QTest::newRow(name) << file << code;
    };
    CatalogFile old = content(7, oneProvider());
    old.issued = today.addYears(-2);
    old.expires = today.addDays(-1);
    CatalogFile early = content(7, oneProvider());
    early.issued = today.addDays(2);
    const QByteArray deep = "{\"providers\":" + QByteArray(500'000, '[');
    row("a stranger's", signedBy(publisher(u"Eve"_s), content(7, oneProvider())),
        E::CatalogSignerUnknown);
    row("expired", signedBy(m_lab, old), E::CatalogExpired);
    row("not yet valid", signedBy(m_lab, early), E::CatalogExpired);
    row("a newer file format", QByteArray(m_small).replace("file/1", "file/2"),
        E::CatalogFormatNewer);
    row("no catalogue at all", "%PDF-1.7\n", E::CatalogFileDamaged);
    row("too large", m_small + QByteArray(CatalogFile::maximumSize, '\n'), E::CatalogFileDamaged);
    row("nothing but lines", "doppino-catalog-file/1\n" + QByteArray(3'000'000, '\n'),
        E::CatalogFileDamaged);
    row("another payload under that signature",
        QByteArray(m_small).replace(m_small.split('\n').value(3),
            signedBy(m_lab, content(8, oneProvider())).split('\n').value(3)),
        E::CatalogSignatureWrong);
    QJsonObject newer = object(oneProvider());
    newer.insert(u"format"_s, u"doppino-catalog/2"_s);
    row("a newer schema", rawFile(payloadWith(u"providers"_s, newer)), E::CatalogFormatNewer);
    row("a bomb of brackets", rawFile(deep), E::CatalogInvalid);
    row("no JSON", rawFile("serial=7"), E::CatalogInvalid);
    row("a field more", rawFile(payloadWith(u"colour"_s, u"red"_s)), E::CatalogInvalid);
    row("no provider", rawFile(payloadWith(u"providers"_s, QJsonObject())), E::CatalogInvalid);
    row("providers a list", rawFile(payloadWith(u"providers"_s, QJsonArray())), E::CatalogInvalid);
    for (const auto& [field, value] : QList<QPair<QString, QJsonValue>> { { u"serial"_s, u"7"_s },
             { u"serial"_s, 7.5 }, { u"serial"_s, 0 }, { u"serial"_s, -7 }, { u"serial"_s, 1e19 },
             { u"serial"_s, QJsonValue::Undefined }, { u"issued"_s, 20261121 },
             { u"issued"_s, u"21/11/2026"_s }, { u"expires"_s, u"2026-02-30"_s },
             { u"expires"_s, u"2020-01-01"_s }, { u"publisher"_s, QJsonArray() },
             { u"publisher"_s, u" "_s }, { u"publisher"_s, u"a\nb"_s },
             { u"publisher"_s, QString(500, u'x') } })
        row(qPrintable(u"%1 %2"_s.arg(field, value.toVariant().toString().left(12))),
            rawFile(payloadWith(field, value)), E::CatalogInvalid);
}

void tst_CatalogFile::refusesWithTheReason()
{
    QFETCH(QByteArray, file);
    QFETCH(ErrorCode, code);
    QVERIFY(!file.isEmpty());
    QVERIFY(read(rawFile(payloadWith(u"serial"_s, 7)))); // the bench itself is right
    const auto read = tst_CatalogFile::read(file);
    QVERIFY(!read);
    QCOMPARE(errorCodeName(read.error().code), errorCodeName(code));
    QVERIFY(!read.error().detail.isEmpty());
}

void tst_CatalogFile::signsOnlyWithItsOwnKey()
{
    const auto other = publisher(u"Other"_s);
    const CatalogFile file = content(1, oneProvider());
    const auto code = [&](const CatalogKey& key, const Secret& secret, const CatalogFile& what) {
        const auto whole = CatalogFile::sign(what, key, secret);
        return whole ? u"signed"_s : errorCodeName(whole.error().code);
    };
    QCOMPARE(code(m_lab.key, other.secret, file), u"no_signing_key"_s);
    QCOMPARE(code(m_lab.key, Secret(u"short"_s), file), u"no_signing_key"_s);
    QCOMPARE(code(m_lab.key, {}, file), u"no_signing_key"_s);
    QCOMPARE(code(m_lab.key, m_lab.secret, file), u"signed"_s);
    QCOMPARE(code(m_lab.key, m_lab.secret, content(1, "{}")), u"catalog_invalid"_s);
    QCOMPARE(code(m_lab.key, m_lab.secret, content(0, oneProvider())), u"catalog_invalid"_s);
}

void tst_CatalogFile::entersTheEntryPublished()
{
    Provider entry = *m_catalog->provider(u"twt"_s);
    entry.certification = proof(QDate(2028, 11, 30));
    entry.realm.clear(); // its source has to go as well
    const QByteArray own = CatalogIssue::programsOwn();
    const auto replaced
        = Catalog::load(u":/catalog"_s, CatalogIssue::withEntry(own, entry, u"Lab"_s, today));
    QVERIFY2(replaced, replaced ? "" : qPrintable(replaced.error().first().subject));
    QCOMPARE((*replaced)->providers().size(), m_catalog->providers().size());
    QCOMPARE((*replaced)->provider(u"twt"_s)->certification, entry.certification);
    entry.id = u"newcomer"_s;
    entry.sourceIds.clear();
    const auto added
        = Catalog::load(u":/catalog"_s, CatalogIssue::withEntry(own, entry, u"Lab"_s, today));
    QVERIFY2(added, added ? "" : qPrintable(added.error().first().subject));
    const Provider* newcomer = (*added)->provider(u"newcomer"_s);
    QVERIFY(newcomer);
    const Source* source = (*added)->sourceOf(u"providers"_s, newcomer->sourceIds, {});
    QCOMPARE(source->title, u"Certification by Lab"_s);
    QCOMPARE(source->date, u"2026-11-21"_s);
}

QTEST_GUILESS_MAIN(tst_CatalogFile)
#include "tst_CatalogFile.moc"

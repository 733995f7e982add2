// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into a TVox by hand: the sheet, its ticks, the template for users and devices, and
// the login that is tried beforehand.
#include "models/deploy/tvox/TvoxTemplate.h"
#include "models/deploy/tvox/TvoxWebApiJob.h"
#include "models/deploy/tvox/TypedSheetModel.h"
#include "models/deploy/tvox/Workbook.h"
#include "tests/models/deploy/SheetMaker.h"
#include "tests/peers/TestCertificates.h"
#include "tests/peers/TvoxPeer.h"
#include "tests/support/StoreFixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Fault = TvoxPeer::Fault;
using Part = TypedSection::Part;

namespace {

Site tvoxSite()
{
    Site site = StoreFixture::exampleSite();
    site.pbx.kind = u"tvox"_s;
    site.users[0].password = Secret(u"CANARY-user"_s);
    site.phones[0].parameters.insert(u"account_password_1"_s, u"CANARY-sip"_s);
    return site;
}

/// As the vendor's guide describes it, in another order and another spelling.
QJsonArray templatePlan(bool hasMario)
{
    QJsonArray people { QJsonArray { u"USERNAME"_s, u"Password"_s, u"PIN"_s, u"Nome"_s,
        u"Cognome"_s, u"Lingua"_s, u"Cellulare"_s } };
    if (hasMario)
        people.append(QJsonArray { u"Mario"_s, u"x"_s, u""_s, u"M"_s, u"R"_s, 1 });
    return { QJsonArray { u"Leggimi"_s, QJsonArray { QJsonArray { u"Non modificare"_s } } },
        QJsonArray { u"Anagrafica"_s, people },
        QJsonArray { u"profili utente"_s,
            QJsonArray { QJsonArray { u"username"_s, u"filtro"_s, u"abilitazione"_s,
                u"Registrazione conversazioni"_s, u"flag-webclient"_s, u"flag-voicemail"_s } } },
        QJsonArray { u"profili agente"_s, QJsonArray { QJsonArray { u"username"_s } } },
        QJsonArray { u"dispositivi sip"_s,
            QJsonArray { QJsonArray { u"Vendor"_s, u"Model"_s, u"Interno"_s, u"username"_s,
                             u"Password"_s, u"MAC Address"_s },
                QJsonArray { u"1"_s, u"11"_s, u"299"_s, u""_s, u"p"_s, u""_s } } },
        QJsonArray { u"entity-filtro"_s, QJsonArray { QJsonArray { u"id"_s, u"nome"_s } } },
        QJsonArray { u"entity-abilitazione"_s,
            QJsonArray { QJsonArray { u"id"_s, u"nome"_s }, QJsonArray { 3, u"Nazionali"_s } } },
        QJsonArray { u"entity-lingua"_s,
            QJsonArray { QJsonArray { u"id"_s, u"lingua"_s }, QJsonArray { 1, u"English"_s },
                QJsonArray { 2, u"Italiano"_s } } },
        QJsonArray { u"entity-device"_s,
            QJsonArray { QJsonArray { u"id vendor"_s, u"vendor"_s, u"id model"_s, u"model"_s },
                QJsonArray { 4, u"Snom"_s, 40, u"D385"_s },
                QJsonArray { 5, u"Yealink"_s, 51, u"SIP-T54W"_s } } } };
}

enum TemplateSheet { ReadMe, People, Profiles, Agents, Devices };

} // namespace

class tst_TypedSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sheetHoldsEverything();
    void idsAreUnique_data();
    void idsAreUnique();
    void ticksAreKept();
    void changedSinceIsNoTick();
    void secretsLeaveNoDigest();
    void modelTicksAWholeSection();
    void nothingIsTickedOfASiteNeverSaved();
    void templateIsFilled_data() { endings(); }
    void templateIsFilled();
    void whoStandsInItIsRefused_data() { endings(); }
    void whoStandsInItIsRefused();
    void templatesThatAreNone_data();
    void templatesThatAreNone();
    void refusedRows_data();
    void refusedRows();
    void templateItselfIsNeverWritten();
    void loginIsTried();
    void certificateIsTrustedOnce();
    void loginFails_data();
    void loginFails();

private:
    static void endings()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("xls") << u"xls"_s;
        QTest::newRow("xlsx") << u"xlsx"_s;
    }
    [[nodiscard]] TypedSheet sheetOf(const Site& site) const
    {
        return TypedSheet::of(site, *m_catalog);
    }
    [[nodiscard]] QSslConfiguration tls(const QString& certificate) const;
    [[nodiscard]] PbxAccess accessTo(const TvoxPeer& peer) const;
    static Outcome run(TvoxWebApiJob& job);

    std::shared_ptr<const Catalog> m_catalog;
    QTemporaryDir m_dir;
    std::unique_ptr<Store> m_store;
    Site m_site;
    SheetMaker m_maker;
    TestCertificates m_certificates;
};

void tst_TypedSheet::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
    m_store = StoreFixture::openUnlocked(m_dir.filePath(u"s.sqlite"_s));
    QVERIFY(m_store);
    m_site = tvoxSite();
    const Status saved = m_store->sites().save(m_site, u"site"_s);
    QVERIFY(saved);
    QVERIFY(m_certificates.make());
}

void tst_TypedSheet::sheetHoldsEverything()
{
    const TypedSheet sheet = sheetOf(m_site);
    QVERIFY(sheet.refused.isEmpty());
    const auto value = [&sheet](const QString& id) {
        const TypedItem* item = sheet.find(id);
        return item ? item->value() : u"(none)"_s;
    };
    QCOMPARE(value(u"trunk:voip1/Porta UDP"_s), u"5060"_s);
    QCOMPARE(value(u"trunk:voip1/Password"_s), u"p"_s);
    QVERIFY(value(u"trunk:voip1/Stringa di registrazione"_s).startsWith(u"u:p@"_s));
    QVERIFY(value(u"firewall:voip1/SIP"_s).endsWith(u", UDP, 5060"_s));
    QCOMPARE(value(u"firewall:other/SIP"_s), u"203.0.113.7, UDP, 5060"_s);
    QCOMPARE(value(u"user:mario/Cognome"_s), u"Rossi"_s);
    QCOMPARE(value(u"phone:001565AABBCC/Password"_s), u"CANARY-sip"_s);
    // A gateway's lines are trunks to it, and its analog ports are devices; it needs no rule.
    QVERIFY(!sheet.find(u"firewall:Patton_010203_isdn_0/SIP"_s));
    QCOMPARE(value(u"trunk:Patton_010203_isdn_0/Password"_s), u"s1"_s);
    QCOMPARE(value(u"trunk:Patton_010203_isdn_0/Hostname o IP del dispositivo telefonico"_s),
        u"dynamic"_s);
    QCOMPARE(value(u"port:fax:210/Password"_s), u"s3"_s);
    for (const TypedItem* item : sheet.items())
        QVERIFY2(!item->isSecret || !item->shown.contains(item->value()), qPrintable(item->id));
    // In the order of the PBX's pages: trunks, users, devices, then the firewall.
    QList<int> parts;
    for (const TypedSection& section : sheet.sections)
        parts.append(int(section.part));
    QVERIFY(std::is_sorted(parts.begin(), parts.end()));
    QVERIFY(sheet.warnings.contains({ u"voip1"_s, u"not_certified"_s })
        || sheet.warnings.contains({ u"other"_s, u"not_certified"_s }));
}

void tst_TypedSheet::idsAreUnique_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : { "tvox", "lync", "freepbx", "nethvoice" })
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void tst_TypedSheet::idsAreUnique()
{
    QFETCH(QString, kind);
    Site site = m_site;
    site.pbx.kind = kind;
    const TypedSheet sheet = sheetOf(site);
    QSet<QString> ids;
    for (const TypedItem* item : sheet.items())
        ids.insert(item->id);
    QCOMPARE(ids.size(), sheet.items().size());
    QVERIFY(ids.size() > 5);
}

void tst_TypedSheet::ticksAreKept()
{
    TypedBook book(m_store.get(), m_site.id);
    TypedSheetModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy progress(&model, &TypedSheetModel::progressed);
    model.setSheet(sheetOf(m_site), &book);
    QCOMPARE(model.done(), 0);
    const int total = model.total();
    QVERIFY(total > 40);
    for (const QString& id : { u"trunk:voip1/Porta UDP"_s, u"trunk:voip1/Password"_s }) {
        const QModelIndex index = model.indexOf(id);
        QVERIFY(model.setData(index, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(index.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    }
    QCOMPARE(progress.last(), (QVariantList { 2, total }));
    TypedSheetModel again;
    again.setSheet(sheetOf(m_site), &book);
    QCOMPARE(again.done(), 2);
    QVERIFY(again.setData(
        again.indexOf(u"trunk:voip1/Porta UDP"_s), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(again.done(), 1);
    QCOMPARE(again.total(), total);
}

void tst_TypedSheet::changedSinceIsNoTick()
{
    TypedBook book(m_store.get(), m_site.id);
    for (const QString& id : { u"trunk:voip1/Password"_s, u"trunk:voip1/Canali disponibili"_s })
        QVERIFY(book.tick(*sheetOf(m_site).find(id), true));
    Site site = m_site;
    site.trunks[0].password = Secret(u"other"_s);
    site.trunks[0].channels = 0;
    const TypedSheet sheet = sheetOf(site);
    const auto states = book.states(sheet);
    QVERIFY(states);
    QCOMPARE(states->value(u"trunk:voip1/Password"_s), TypedState::Changed);
    // What was typed and is wanted no more has to be taken back.
    QCOMPARE(states->value(u"trunk:voip1/Canali disponibili"_s), TypedState::Changed);
    QCOMPARE(states->value(u"trunk:voip1/Username"_s), TypedState::Open);
    QCOMPARE(states->value(u"trunk:other/Username"_s), TypedState::NotNeeded);
    TypedSheetModel model;
    model.setSheet(sheet, &book);
    const QModelIndex taken = model.indexOf(u"trunk:voip1/Canali disponibili"_s);
    QCOMPARE(taken.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(model.setData(taken, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(taken.data(TypedSheetModel::StateRole).toInt(), int(TypedState::NotNeeded));
    QCOMPARE(book.states(sheet)->value(u"trunk:voip1/Canali disponibili"_s), TypedState::NotNeeded);
}

void tst_TypedSheet::secretsLeaveNoDigest()
{
    TypedBook book(m_store.get(), m_site.id);
    const TypedSheet sheet = sheetOf(m_site);
    const TypedItem* item = sheet.find(u"user:mario/Password"_s);
    QVERIFY(book.tick(*item, true));
    const QString first = m_store->pbx().typed(m_site.id)->value(item->id).fingerprint;
    QVERIFY(book.tick(*item, true));
    const QString second = m_store->pbx().typed(m_site.id)->value(item->id).fingerprint;
    QVERIFY(first.startsWith(u"sealed:"_s));
    QVERIFY(first != second);
    QCOMPARE(book.states(sheet)->value(item->id), TypedState::Typed);
}

void tst_TypedSheet::modelTicksAWholeSection()
{
    TypedBook book(m_store.get(), m_site.id);
    TypedSheetModel model;
    model.setSheet(sheetOf(m_site), &book);
    const QModelIndex section = model.indexOf(u"user:mario/Username"_s).parent();
    QCOMPARE(section.data(TypedSheetModel::PartRole).toInt(), int(Part::Users));
    const int before = model.done();
    const int left = section.data(TypedSheetModel::LeftRole).toInt();
    QVERIFY(left > 3);
    QVERIFY(model.setData(section, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.done(), before + left);
    QCOMPARE(section.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(
        model.setData(model.indexOf(u"user:mario/Username"_s), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(section.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    // An empty field has no box.
    const QModelIndex empty = model.indexOf(u"trunk:voip1/Prefisso internazionale del trunk"_s);
    QVERIFY(!empty.data(Qt::CheckStateRole).isValid());
    QVERIFY(!(empty.flags() & Qt::ItemIsUserCheckable));
}

void tst_TypedSheet::nothingIsTickedOfASiteNeverSaved()
{
    TypedBook book(m_store.get(), {});
    TypedSheetModel model;
    QSignalSpy failed(&model, &TypedSheetModel::failed);
    model.setSheet(sheetOf(m_site), &book);
    QVERIFY(
        !model.setData(model.indexOf(u"trunk:voip1/Porta UDP"_s), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(model.done(), 0);
}

void tst_TypedSheet::templateIsFilled()
{
    QFETCH(QString, ending);
    Site site = m_site;
    site.users[0].profile = u"nazionali"_s;
    const QByteArray bytes = m_maker.make(templatePlan(false), ending);
    const auto filled = TvoxTemplate::fill(bytes, u"t"_s, site, *m_catalog);
    QVERIFY2(filled, qPrintable(filled ? QString() : filled.error().detail));
    QCOMPARE(filled->users, 1);
    QCOMPARE(filled->devices, 1);
    QVERIFY(filled->refused.isEmpty());
    QCOMPARE(filled->withoutPassword + filled->withoutPermission, 0);
    const SheetMaker::Sheets seen = m_maker.read(filled->bytes, ending);
    const auto row = [&seen](int sheet, int line, int columns) {
        QStringList cells;
        for (int c = 0; c < columns; ++c)
            cells.append(seen.text(sheet, line, c));
        return cells;
    };
    QCOMPARE(row(People, 1, 7),
        (QStringList { u"mario"_s, u"CANARY-user"_s, {}, u"Mario"_s, u"Rossi"_s, u"2"_s, {} }));
    QCOMPARE(row(Profiles, 1, 6), (QStringList { u"mario"_s, {}, u"3"_s, {}, {}, u"x"_s }));
    QCOMPARE(row(Devices, 1, 3), (QStringList { u"1"_s, u"11"_s, u"299"_s }));
    QCOMPARE(row(Devices, 2, 6),
        (QStringList {
            u"5"_s, u"51"_s, u"201"_s, u"mario"_s, u"CANARY-sip"_s, u"001565AABBCC"_s }));
    QCOMPARE(row(ReadMe, 0, 1), (QStringList { u"Non modificare"_s }));
}

void tst_TypedSheet::whoStandsInItIsRefused()
{
    QFETCH(QString, ending);
    Site site = m_site;
    User anna = site.users[0];
    anna.username = u"anna"_s;
    anna.name = u"Anna"_s;
    anna.password = {};
    anna.extension = u"202"_s;
    site.users.append(anna);
    const auto filled
        = TvoxTemplate::fill(m_maker.make(templatePlan(true), ending), u"t"_s, site, *m_catalog);
    QVERIFY(filled);
    QCOMPARE(filled->users, 1);
    QCOMPARE(filled->withoutPassword, 1);
    QCOMPARE(filled->withoutPermission, 1);
    QCOMPARE(filled->refused,
        (QList<Error> { { ErrorCode::SheetRowRefused, u"Anagrafica, 2"_s, u"mario"_s } }));
    const SheetMaker::Sheets seen = m_maker.read(filled->bytes, ending);
    QCOMPARE(seen.text(People, 1, 0), u"Mario"_s);
    QCOMPARE(seen.text(People, 2, 0), u"anna"_s);
    QCOMPARE(seen.text(People, 2, 3), u"Anna"_s);
}

void tst_TypedSheet::templatesThatAreNone_data()
{
    QTest::addColumn<QJsonArray>("plan");
    QTest::addColumn<QString>("detail");
    QJsonArray plan = templatePlan(false);
    QTest::newRow("another file") << QJsonArray { plan[0] } << u"anagrafica"_s;
    QJsonArray one = plan;
    one.removeAt(Devices);
    QTest::newRow("no devices") << one << u"dispositivisip"_s;
    QJsonArray two = plan;
    two[People]
        = QJsonArray { u"Anagrafica"_s, QJsonArray { QJsonArray { u"username"_s, u"nome"_s } } };
    QTest::newRow("a column is missing") << two << u"Anagrafica: cognome"_s;
    QJsonArray three = plan;
    three[Profiles] = QJsonArray { u"profili utente"_s, QJsonArray {} };
    QTest::newRow("a sheet without heads") << three << u"profili utente: username"_s;
}

void tst_TypedSheet::templatesThatAreNone()
{
    QFETCH(QJsonArray, plan);
    QFETCH(QString, detail);
    const auto filled
        = TvoxTemplate::fill(m_maker.make(plan, u"xlsx"_s), u"t.xlsx"_s, m_site, *m_catalog);
    QVERIFY(!filled);
    QCOMPARE(filled.error(), Error(ErrorCode::SheetTemplateFaulty, u"t.xlsx"_s, detail));
}

void tst_TypedSheet::refusedRows_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("extension");
    QTest::addColumn<Error>("error");
    const auto row = [](const QString& subject, const QString& detail) {
        return Error(ErrorCode::SheetRowRefused, subject, detail);
    };
    QTest::newRow("a permission it does not have")
        << u"Mondo"_s << u"yealink-T54"_s << u"M R"_s << u"201"_s << row(u"mario"_s, u"Mondo"_s);
    QTest::newRow("a model it does not have")
        << QString() << u"yealink-T46"_s << u"M R"_s << u"201"_s
        << row(u"001565AABBCC"_s, u"Yealink T46G/S/U"_s);
    QTest::newRow("an extension that is there")
        << QString() << u"yealink-T54"_s << u"M R"_s << u"299"_s
        << row(u"dispositivi sip, 2"_s, u"299"_s);
    QTest::newRow("a name no cell holds")
        << QString() << u"yealink-T54"_s << u"M\nM R"_s << u"201"_s << row(u"mario"_s, u"M\nM"_s);
}

void tst_TypedSheet::refusedRows()
{
    QFETCH(QString, profile);
    QFETCH(QString, model);
    QFETCH(QString, name);
    QFETCH(QString, extension);
    QFETCH(Error, error);
    Site site = m_site;
    site.users[0].profile = profile;
    site.users[0].name = name;
    site.users[0].extension = extension;
    site.phones[0].model = model;
    const auto filled = TvoxTemplate::fill(
        m_maker.make(templatePlan(false), u"xlsx"_s), u"t"_s, site, *m_catalog);
    const QList<Error> refused = filled ? filled->refused : QList<Error> { filled.error() };
    QCOMPARE(refused, QList<Error> { error });
}

void tst_TypedSheet::templateItselfIsNeverWritten()
{
    const QString from = m_dir.filePath(u"template.xls"_s);
    const QByteArray bytes = m_maker.make(templatePlan(false), u"xls"_s);
    QFile file(from);
    QVERIFY(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const QString link = m_dir.filePath(u"link.xls"_s);
    QVERIFY(QFile::link(from, link));
    for (const QString& to : { from, link })
        QCOMPARE(TvoxTemplate::fillFile(from, to, m_site, *m_catalog).error().code,
            ErrorCode::FileUnwritable);
    const QString to = m_dir.filePath(u"filled.xls"_s);
    QVERIFY(TvoxTemplate::fillFile(from, to, m_site, *m_catalog));
    QCOMPARE(StoreFixture::contentsOf(from), bytes);
    QVERIFY(Workbook::read(StoreFixture::contentsOf(to), u"t"_s));
    QCOMPARE(QFile::permissions(to) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(TvoxTemplate::fillFile(u"/nowhere.xls"_s, to, m_site, *m_catalog).error().code,
        ErrorCode::FileUnreadable);
}

QSslConfiguration tst_TypedSheet::tls(const QString& certificate) const
{
    QFile key(m_certificates.key());
    if (!key.open(QFile::ReadOnly))
        return {};
    const QByteArray pem = key.readAll();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    QSslKey rsa(pem, QSsl::Rsa);
    configuration.setPrivateKey(rsa.isNull() ? QSslKey(pem, QSsl::Ec) : rsa);
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    return configuration;
}

PbxAccess tst_TypedSheet::accessTo(const TvoxPeer& peer) const
{
    PbxAccess access;
    access.pbx.kind = u"tvox"_s;
    access.pbx.host = u"localhost"_s;
    access.pbx.address = u"127.0.0.1"_s;
    access.pbx.user = QString::fromLatin1(TvoxPeer::user);
    access.pbx.password = Secret(QByteArray(TvoxPeer::password));
    access.port = peer.port();
    const auto chain = QSslCertificate::fromPath(m_certificates.selfSigned());
    access.accepted = u"SHA256:"_s
        + QString::fromLatin1(
            chain.value(0).digest(QCryptographicHash::Sha256).toHex(':').toUpper());
    return access;
}

Outcome tst_TypedSheet::run(TvoxWebApiJob& job)
{
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    if (!finished.wait(20'000))
        return Outcome::failed(Error(ErrorCode::Timeout));
    return job.outcome();
}

void tst_TypedSheet::loginIsTried()
{
    TvoxPeer peer(tls(m_certificates.selfSigned()), Fault::None);
    QVERIFY(peer.listen());
    TvoxWebApiJob job(accessTo(peer));
    QSignalSpy lines(&job, &Job::transcript);
    const Outcome outcome = run(job);
    QVERIFY2(
        outcome.end == Outcome::End::Done, outcome.error ? qPrintable(outcome.error->detail) : "");
    QCOMPARE(job.serverVersion(), u"24.3.1"_s);
    QCOMPARE(job.apiVersion(), u"1.9"_s);
    QCOMPARE(
        peer.calls(), (QStringList { u"getVersion"_s, u"login 1.9 supervisor CANARY-tvox"_s }));
    for (const QVariantList& line : lines)
        QVERIFY(!line[1].toString().contains(u"CANARY"));
}

void tst_TypedSheet::certificateIsTrustedOnce()
{
    TvoxPeer peer(tls(m_certificates.selfSigned()), Fault::None);
    QVERIFY(peer.listen());
    PbxAccess access = accessTo(peer);
    const QString fingerprint = std::exchange(access.accepted, {});
    TvoxWebApiJob unknown(access);
    QCOMPARE(run(unknown).error->code, ErrorCode::PbxCertificateUnknown);
    QCOMPARE(unknown.outcome().error->detail, fingerprint);
    QVERIFY(peer.calls().isEmpty());
    access.accepted = fingerprint;
    TvoxWebApiJob first(access);
    QSignalSpy trusted(&first, &TvoxWebApiJob::trusted);
    QCOMPARE(run(first).end, Outcome::End::Done);
    QCOMPARE(trusted.size(), 1);
    QVERIFY(trusted[0][4].toBool());
    access.accepted.clear();
    access.known = { { u"tls"_s, trusted[0][1].toString(), {}, fingerprint } };
    TvoxWebApiJob second(access);
    QCOMPARE(run(second).end, Outcome::End::Done);
    access.known[0].fingerprint = u"SHA256:00"_s;
    TvoxWebApiJob changed(access);
    QCOMPARE(run(changed).error->code, ErrorCode::PbxCertificateChanged);
}

void tst_TypedSheet::loginFails_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("another password") << Fault::None << ErrorCode::PbxCredentialsRefused;
    QTest::newRow("the password is repeated") << Fault::Loud << ErrorCode::PbxCredentialsRefused;
    QTest::newRow("cut") << Fault::Cut << ErrorCode::ConnectionLost;
    QTest::newRow("nonsense") << Fault::Nonsense << ErrorCode::PbxAnswerOdd;
    QTest::newRow("a page") << Fault::LoginPage << ErrorCode::PbxAnswerOdd;
    QTest::newRow("elsewhere") << Fault::Elsewhere << ErrorCode::PbxAnswerOdd;
    QTest::newRow("broken") << Fault::Broken << ErrorCode::PbxFault;
    QTest::newRow("no session") << Fault::NoSession << ErrorCode::PbxAnswerOdd;
    QTest::newRow("another answer") << Fault::WrongId << ErrorCode::PbxAnswerOdd;
    QTest::newRow("one version") << Fault::OneVersion << ErrorCode::PbxAnswerOdd;
    QTest::newRow("an odd version") << Fault::OddVersion << ErrorCode::PbxAnswerOdd;
    QTest::newRow("no such method") << Fault::VersionRefused << ErrorCode::PbxRefused;
    QTest::newRow("silent") << Fault::Silent << ErrorCode::Timeout;
}

void tst_TypedSheet::loginFails()
{
    QFETCH(Fault, fault);
    QFETCH(ErrorCode, code);
    TvoxPeer peer(tls(m_certificates.selfSigned()), fault);
    QVERIFY(peer.listen());
    PbxAccess access = accessTo(peer);
    if (fault == Fault::None)
        access.pbx.password = Secret(u"CANARY-wrong"_s);
    access.clock = Clock(fault == Fault::Silent ? 50 : 1);
    TvoxWebApiJob job(access);
    QSignalSpy lines(&job, &Job::transcript);
    const Outcome outcome = run(job);
    QCOMPARE(outcome.end, Outcome::End::Failed);
    QCOMPARE(outcome.error->code, code);
    QVERIFY(!outcome.error->detail.contains(u"CANARY"));
    for (const QVariantList& line : lines)
        QVERIFY(!line[1].toString().contains(u"CANARY"));
}

QTEST_GUILESS_MAIN(tst_TypedSheet)
#include "tst_TypedSheet.moc"

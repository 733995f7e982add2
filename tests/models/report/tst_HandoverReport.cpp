// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/TextLanguage.h"
#include "models/phones/LabelText.h"
#include "tests/models/report/HandoverSample.h"
#include "tests/support/EverySecret.h"

#include <QBuffer>
#include <QFont>
#include <QGuiApplication>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <thread>

using namespace Qt::StringLiterals;

namespace {

const QString plantedWord = u"Papavero7Zinnia"_s;
const QString markup = u"<&>\"'{{site}}<!--row--></td><script>alert(1)</script>"_s;

/// What a reader of XML makes of the page.
struct ReadPage {
    QString fault;
    QSet<QString> elements;
    QSet<QString> attributes;
    QStringList sources; ///< of images
    QString text;
};

ReadPage readPage(const QString& html)
{
    ReadPage page;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            page.elements.insert(reader.name().toString());
            for (const QXmlStreamAttribute& attribute : reader.attributes()) {
                page.attributes.insert(attribute.name().toString());
                if (attribute.name() == u"src")
                    page.sources.append(attribute.value().toString());
            }
        }
        if (reader.isCharacters())
            page.text += reader.text();
    }
    if (reader.hasError())
        page.fault = u"%1 in line %2"_s.arg(reader.errorString()).arg(reader.lineNumber());
    return page;
}

/// Standard output of a program that reads what it is given; empty when it fails.
QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// A password of its own in every place that holds one.
void plantSecrets(Site& site)
{
    int number = 0;
    const auto plant = [&] { return Secret(u"%1-%2"_s.arg(plantedWord).arg(++number)); };
    site.pbx.password = plant();
    site.pbx.ssh.user = u"root"_s;
    site.pbx.ssh.password = plant();
    site.pbx.ssh.keyPassphrase = plant();
    site.pbx.ssh.jumpPassword = plant();
    for (Trunk& trunk : site.trunks)
        trunk.password = plant();
    for (User& user : site.users)
        user.password = plant();
    for (const QString& name : { u"adminpw"_s, u"userpw"_s, u"ldap_password"_s })
        site.parameters.defaults.insert(name, plant().reveal());
    for (Phone& phone : site.phones)
        phone.parameters.insert(u"account_password_1"_s, plant().reveal());
    for (Gateway& gateway : site.gateways) {
        gateway.login.password = plant();
        gateway.loginNow = { u"administrator"_s, plant() };
        for (GatewayPort& port : gateway.ports)
            port.password = plant();
    }
}

} // namespace

/// The report a site is handed over with, as its readers get it: a web page, and a PDF as other
/// programs read it.
class tst_HandoverReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theProgramsThatReadAreThere();
    void thePageIsWhole_data();
    void thePageIsWhole();
    void thePdfHoldsTheSame_data();
    void thePdfHoldsTheSame();
    void theLanguageIsTheSitesUnlessChosen();
    void saysWhatIsProvenAndWhatIsNot();
    void whatIsTheTechniciansStaysOut();
    void everyOpenPointHasTheCustomersWords();
    void holdsNoPassword();
    void theEnvelopeHoldsTheCustomersPasswords();
    void theEnvelopeIsAPageOfItsOwn();
    void theSignedSentenceStandsByItself();
    void whatWasTypedIsNotCalledReadBack();
    void strangersNamesBreakNothing_data();
    void strangersNamesBreakNothing();
    void codesAreReadLikeABox();
    void theLogoIsThere();
    void whatIsNoLogoIsLeftOut();
    void twoHundredUsers();
    void anEmptySiteHasAReport();
    void sheetsAreThoseOfThePdf();
    void largeTextInTheWindowChangesNoPaper();
    void threadsDoNotMixLanguages();

private:
    [[nodiscard]] HandoverReport report(const QString& language = u"en"_s);
    [[nodiscard]] QString write(const QByteArray& pdf) const;
    [[nodiscard]] QString textOf(const QByteArray& pdf) const;
    [[nodiscard]] int pagesOf(const QByteArray& pdf) const;
    void proveALot();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    Site m_site;
};

void tst_HandoverReport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = StoreFixture::openUnlocked(m_folder->filePath(u"doppino.sqlite"_s));
    QVERIFY(m_store);
    m_site = HandoverSample::siteOf(4);
    QVERIFY(m_store->sites().save(m_site, u"test"_s));
}

void tst_HandoverReport::cleanup() { m_store.reset(); }

HandoverReport tst_HandoverReport::report(const QString& language)
{
    return HandoverSample::reportOf(*m_store, m_site, language);
}

QString tst_HandoverReport::write(const QByteArray& pdf) const
{
    QFile file(m_folder->filePath(u"report.pdf"_s));
    return file.open(QFile::WriteOnly) && file.write(pdf) == pdf.size() ? file.fileName()
                                                                        : QString();
}

QString tst_HandoverReport::textOf(const QByteArray& pdf) const
{
    return outputOf(u"pdftotext"_s, { u"-layout"_s, write(pdf), u"-"_s });
}

int tst_HandoverReport::pagesOf(const QByteArray& pdf) const
{
    static const QRegularExpression line(
        u"^Pages:\\s+(\\d+)$"_s, QRegularExpression::MultilineOption);
    return line.match(outputOf(u"pdfinfo"_s, { write(pdf) })).captured(1).toInt();
}

void tst_HandoverReport::proveALot()
{
    auto good = HandoverSample::testOf(m_site, 0, Outcome::done());
    QVERIFY(m_store->trunkTests().add(good));
    auto bad = HandoverSample::testOf(
        m_site, 1, Outcome::failed(Error(ErrorCode::OptionsSilent, u"203.0.113.7"_s)), 3 * 86'400);
    QVERIFY(m_store->trunkTests().add(bad));
    auto upload = HandoverSample::uploadOf(m_site, 0, Outcome::done());
    QVERIFY(m_store->evidence().add(upload));
    QVERIFY(HandoverSample::serve(*m_store, m_site, 0));
}

void tst_HandoverReport::theProgramsThatReadAreThere()
{
    for (const QString& program : { u"pdftotext"_s, u"pdfinfo"_s })
        QVERIFY2(!QStandardPaths::findExecutable(program).isEmpty(),
            qPrintable(program + u" is missing: poppler-utils"_s));
}

void tst_HandoverReport::thePageIsWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("it") << u"it"_s
                        << QStringList { u"Verbale di collaudo"_s, u"Fasci"_s,
                               u"Utenti e telefoni"_s, u"Punti aperti"_s, u"Firme"_s,
                               u"Luca Ferri"_s, u"22/11/2026"_s, u"Mario Rossi"_s,
                               u"00-15-65-AA-BB-CC"_s, u"pbx.example.net"_s };
    QTest::newRow("en") << u"en"_s
                        << QStringList { u"Acceptance report"_s, u"Trunks"_s, u"Users and phones"_s,
                               u"Open points"_s, u"Signatures"_s, u"Luca Ferri"_s, u"22/11/2026"_s,
                               u"Mario Rossi"_s, u"00-15-65-AA-BB-CC"_s, u"pbx.example.net"_s };
}

void tst_HandoverReport::thePageIsWhole()
{
    QFETCH(QString, language);
    QFETCH(QStringList, words);
    proveALot();
    const QString html = report(language).html();
    const ReadPage page = readPage(html);
    QVERIFY2(page.fault.isEmpty(), qPrintable(page.fault));
    for (const QString& word : words)
        QVERIFY2(page.text.contains(word), qPrintable(word));
    QVERIFY(!page.elements.contains(u"script"_s));
    QVERIFY(!page.text.contains(u"{{"_s));
    // One file: nothing is fetched from anywhere.
    QVERIFY(!page.sources.isEmpty());
    for (const QString& source : page.sources)
        QVERIFY2(source.startsWith(u"data:image/png;base64,"_s), qPrintable(source.left(40)));
    QVERIFY(!page.text.contains(u"fold here"_s) && !page.text.contains(u"piegare qui"_s));
}

void tst_HandoverReport::thePdfHoldsTheSame_data() { thePageIsWhole_data(); }

void tst_HandoverReport::thePdfHoldsTheSame()
{
    QFETCH(QString, language);
    QFETCH(QStringList, words);
    proveALot();
    const QByteArray pdf = report(language).pdf();
    QVERIFY(pdf.startsWith("%PDF-1."));
    const QString text = textOf(pdf);
    for (const QString& word : words)
        QVERIFY2(text.contains(word), qPrintable(word + u" in "_s + text));
    QVERIFY(pagesOf(pdf) >= 2);
    QVERIFY(text.contains(language == u"it" ? u"Pagina 1 di"_s : u"Page 1 of"_s));
    const QString facts = outputOf(u"pdfinfo"_s, { write(pdf) });
    QVERIFY2(facts.contains(PaperPages::paperName() == u"A4" ? u"(A4)"_s : u"(letter)"_s),
        qPrintable(facts));
}

void tst_HandoverReport::theLanguageIsTheSitesUnlessChosen()
{
    m_site.language = u"it"_s;
    QVERIFY(report(QString()).html().contains(u"Verbale di collaudo"_s));
    QVERIFY(report(u"en"_s).html().contains(u"Acceptance report"_s));
    m_site.language = u"en"_s;
    QVERIFY(report(QString()).html().contains(u"Acceptance report"_s));
    QCOMPARE(report(u"it"_s).fileName(), u"Verbale di collaudo - Rossi S.r.l. - Pesaro"_s);
}

void tst_HandoverReport::saysWhatIsProvenAndWhatIsNot()
{
    QVERIFY(readPage(report().html()).text.contains(u"Not everything is proven"_s));
    proveALot();
    const HandoverReport made = report();
    const QString text = readPage(made.html()).text;
    QVERIFY(text.contains(u"Something does not work"_s));
    QVERIFY(text.contains(u"(today)"_s));
    QVERIFY(text.contains(u"(3 days ago)"_s));
    QVERIFY(text.contains(u"round trip 23 ms"_s));
    QVERIFY(text.contains(u"speech quality (MOS) 4.3"_s));
    QVERIFY(text.contains(made.evidence.gateways[0].last->fingerprint));
    QVERIFY(text.contains(u"Full support"_s));
    QVERIFY(text.contains(u"Analysis only"_s));
    QVERIFY(text.contains(u"open points: %1"_s.arg(made.evidence.handedOver().size())));
    QVERIFY(text.contains(u"The trunk “other” did not work when it was last tested."_s));
    QVERIFY(text.contains(u"The PBX pbx.example.net is not configured yet."_s));
}

void tst_HandoverReport::whatIsTheTechniciansStaysOut()
{
    using Kind = SiteEvidence::Point::Kind;
    m_site.trunks[0].password = Secret(u"short"_s);
    m_site.users[1].extension = m_site.users[0].extension;
    const HandoverReport made = report();
    const QString text = readPage(made.html()).text;
    const TextLanguage english(u"en"_s);
    QSet<Kind> left;
    for (const auto& point : made.evidence.open) {
        if (point.kind != Kind::Finding && point.kind != Kind::Fault)
            continue;
        left.insert(point.kind);
        QVERIFY2(!text.contains(point.sentence()), qPrintable(point.sentence()));
    }
    QCOMPARE(left.size(), 2);
    QVERIFY(text.contains(u"Entries still to be completed or corrected: "_s));
}

void tst_HandoverReport::everyOpenPointHasTheCustomersWords()
{
    using Kind = SiteEvidence::Point::Kind;
    for (const QString& language : { u"it"_s, u"en"_s }) {
        HandoverReport made = report(language);
        for (int kind = int(Kind::Incomplete); kind <= int(Kind::PbxToType); ++kind) {
            SiteEvidence::Point point;
            point.kind = Kind(kind);
            point.step = u"deploy"_s;
            point.subject = u"part-%1"_s.arg(kind);
            made.evidence.open = { point };
            const TextLanguage speaking(language);
            const QString text = readPage(made.html()).text;
            QVERIFY2(!text.contains(u"open_"_s), qPrintable(point.subject));
            // Orders are given to technicians.
            QVERIFY2(!text.contains(point.sentence()), qPrintable(point.sentence()));
        }
    }
}

void tst_HandoverReport::holdsNoPassword()
{
    EverySecret every;
    QVERIFY(every.fill(*m_store));
    m_site = every.site;
    plantSecrets(m_site);
    QVERIFY(m_store->sites().save(m_site, u"test"_s));
    proveALot();
    for (const QString& language : { u"it"_s, u"en"_s }) {
        const HandoverReport made = report(language);
        const QString html = made.html();
        const QString text = textOf(made.pdf());
        QVERIFY(!text.isEmpty());
        for (const QString& secret : { plantedWord, u"taken-secret"_s, u"backup-secret"_s,
                 u"dossier-secret"_s, u"start-secret"_s, u"typed-secret"_s }) {
            QVERIFY2(!html.contains(secret), qPrintable(secret));
            QVERIFY2(!text.contains(secret), qPrintable(secret));
        }
        // The codes are pictures: what they say stands beside them, and is made of no password.
        for (const Secret& secret : m_site.secrets())
            QVERIFY(!html.contains(secret.reveal()));
    }
}

void tst_HandoverReport::theEnvelopeHoldsTheCustomersPasswords()
{
    plantSecrets(m_site);
    HandoverReport made = report(u"it"_s);
    made.hasEnvelope = true;
    const QString html = readPage(made.html()).text;
    const QString text = textOf(made.pdf());
    for (const Secret& own : { m_site.pbx.password, m_site.pbx.ssh.password,
             m_site.trunks[0].password, m_site.gateways[0].login.password, m_site.users[0].password,
             Secret(m_site.parameters.defaults.value(u"adminpw"_s)) }) {
        QVERIFY(html.contains(own.reveal()));
        QVERIFY(text.contains(own.reveal()));
    }
    // What devices keep between themselves is nobody's to know.
    for (const Secret& inner : { m_site.gateways[0].ports[0].password,
             m_site.gateways[0].loginNow.password, m_site.pbx.ssh.keyPassphrase,
             Secret(m_site.phones[0].parameters.value(u"account_password_1"_s)) })
        QVERIFY(!html.contains(inner.reveal()) && !text.contains(inner.reveal()));
    QVERIFY(text.contains(u"piegare qui"_s));
    // To the letter: blanks belong to a password.
    made.site.trunks[0].password = Secret(u" two  blanks "_s);
    const QString exact = made.html();
    QVERIFY(exact.contains(u"> two  blanks </td>"_s));
    QVERIFY(exact.contains(u"white-space: pre-wrap"_s));
}

void tst_HandoverReport::theEnvelopeIsAPageOfItsOwn()
{
    plantSecrets(m_site);
    HandoverReport made = report(u"en"_s);
    const int pages = pagesOf(made.pdf());
    made.hasEnvelope = true;
    const QByteArray pdf = made.pdf();
    QCOMPARE(pagesOf(pdf), pages + 1);
    const QString last = outputOf(
        u"pdftotext"_s, { u"-f"_s, QString::number(pages + 1), u"-layout"_s, write(pdf), u"-"_s });
    QVERIFY(last.contains(u"Passwords of the customer"_s));
    QVERIFY(!last.contains(u"Signatures"_s));
    const QString before = outputOf(
        u"pdftotext"_s, { u"-l"_s, QString::number(pages), u"-layout"_s, write(pdf), u"-"_s });
    QVERIFY(!before.contains(plantedWord));
    // Sealed apart it is missing nowhere.
    QVERIFY2(before.contains(u"Page %1 of %1"_s.arg(pages)), qPrintable(before.right(300)));
    QVERIFY2(last.contains(u"Page 1 of 1"_s), qPrintable(last.right(300)));
}

void tst_HandoverReport::theSignedSentenceStandsByItself()
{
    HandoverReport made = report(u"en"_s);
    const QString signedFor = u"Both sides confirm that the site “%1” was handed over in the state "
                              "written above. Open points: %2."_s.arg(m_site.name)
                                  .arg(made.evidence.handedOver().size());
    QVERIFY(readPage(made.html()).text.contains(signedFor));
    QVERIFY(readPage(made.html()).text.contains(u"Name: Luca Ferri"_s));
    made.technician.clear(); // is written in by hand
    QVERIFY(!readPage(made.html()).text.contains(u"Name: \u2013"_s));
    // A name is longer than a line, and never pushes the number out.
    made.site.name = QString(900, u'W');
    QVERIFY(readPage(made.html()).text.contains(signedFor.section(u'”', 1)));
    QVERIFY(textOf(made.pdf()).contains(u"WWW\u2026"_s));
}

void tst_HandoverReport::whatWasTypedIsNotCalledReadBack()
{
    HandoverReport made = report(u"en"_s);
    made.evidence.pbx.proof = SiteEvidence::Proof::Proven;
    made.evidence.pbx.standing.state = PbxStanding::State::Typed;
    QVERIFY(readPage(made.html()).text.contains(u"entered by hand, each value ticked"_s));
    made.evidence.pbx.standing.state = PbxStanding::State::Done;
    QVERIFY(!readPage(made.html()).text.contains(u"entered by hand"_s));
}

void tst_HandoverReport::strangersNamesBreakNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("markup") << markup;
    QTest::newRow("right to left")
        << u"\u05d2\u05d5\u05dc\u05df \u202e\u0627\u0644\u0647\u0627\u062a\u0641"_s;
    QTest::newRow("emoji") << u"\U0001F4DE\U0001F469\u200D\U0001F4BB S.p.A."_s;
    QTest::newRow("long") << QString(200, u'W');
    QTest::newRow("control") << QString(u"a\u0000b\u001b[31m\n\t\r"_s) + QChar(0xD800);
}

void tst_HandoverReport::strangersNamesBreakNothing()
{
    QFETCH(QString, name);
    m_site.name = m_site.customer = m_site.address = name;
    m_site.trunks[0].name = m_site.users[0].name = m_site.phones[0].label = name;
    m_site.phones[0].serial = m_site.gateways[0].name = m_site.pbx.host = name;
    HandoverReport made = report();
    made.technician = made.place = name;
    made.reseller = { name, name + u'\n' + name, name, name, name, {} };
    const ReadPage page = readPage(made.html());
    QVERIFY2(page.fault.isEmpty(), qPrintable(page.fault));
    QVERIFY(!page.elements.contains(u"script"_s));
    for (const QString& attribute : { u"onerror"_s, u"onload"_s, u"href"_s })
        QVERIFY(!page.attributes.contains(attribute));
    QVERIFY(!page.text.contains(QChar(0x202e)));
    const QByteArray pdf = made.pdf();
    QVERIFY(pagesOf(pdf) >= 2);
    QVERIFY(textOf(pdf).contains(u"Signatures"_s));
}

void tst_HandoverReport::codesAreReadLikeABox()
{
    m_site.phones[0].serial = u"SN1234567890"_s;
    m_site.phones[0].label = u"Front; desk: 1"_s;
    static const QRegularExpression alt(u"alt=\"(MAC:[^\"]*)\""_s);
    const QString text = alt.match(report().html()).captured(1);
    QVERIFY(!text.isEmpty());
    const LabelText label = LabelText::read(text);
    QCOMPARE(label.mac.hyphens(), u"00-15-65-AA-BB-CC"_s);
    QCOMPARE(label.serial, u"SN1234567890"_s);
    QVERIFY2(text.contains(u"EXT:201"_s), qPrintable(text));
    QVERIFY2(text.contains(u"LABEL:Front desk 1"_s), qPrintable(text));
}

void tst_HandoverReport::theLogoIsThere()
{
    QImage logo(400, 100, QImage::Format_RGB32);
    logo.fill(Qt::red);
    QByteArray file;
    QBuffer buffer(&file);
    QVERIFY(logo.save(&buffer, "PNG"));
    Reseller reseller { u"Telefonia Adriatica"_s, u"Via Mare 2\n61121 Pesaro"_s, u"0721 1"_s,
        u"info@example.net"_s, u"IT01234567890"_s, file };
    QVERIFY(ResellerRepository(m_store->database()).save(reseller));
    const auto kept = ResellerRepository(m_store->database()).load();
    QVERIFY(kept);
    QCOMPARE(*kept, reseller);
    HandoverReport made = report();
    const auto without = readPage(made.html()).sources.size();
    made.reseller = *kept;
    const ReadPage page = readPage(made.html());
    QCOMPARE(page.sources.size(), without + 1);
    const QImage shown = QImage::fromData(
        QByteArray::fromBase64(page.sources[0].section(u',', 1).toLatin1()), "PNG");
    QCOMPARE(shown.size(), logo.size());
    QCOMPARE(shown.pixelColor(200, 50), QColor(Qt::red));
    const QString text = textOf(made.pdf());
    for (const QString& line : { u"Telefonia Adriatica"_s, u"61121 Pesaro"_s, u"IT01234567890"_s })
        QVERIFY2(text.contains(line), qPrintable(line));
}

void tst_HandoverReport::whatIsNoLogoIsLeftOut()
{
    Reseller reseller;
    reseller.logo = "<svg onload='x'/>";
    QCOMPARE(ResellerRepository(m_store->database()).save(reseller).error().code,
        ErrorCode::FileUnreadable);
    reseller.logo = "\x89PNG\r\n\x1a\n and nothing behind it";
    HandoverReport made = report();
    const auto without = readPage(made.html()).sources.size();
    made.reseller = reseller;
    QCOMPARE(readPage(made.html()).sources.size(), without);
    reseller.logo = QByteArray("\xff\xd8\xff") + QByteArray(Reseller::largestLogo, 'x');
    QVERIFY(!ResellerRepository(m_store->database()).save(reseller));
    reseller.logo.clear();
    reseller.name = QString(Reseller::longestText + 1, u'x');
    QCOMPARE(
        ResellerRepository(m_store->database()).save(reseller).error().code, ErrorCode::BadValue);
}

void tst_HandoverReport::twoHundredUsers()
{
    m_site = HandoverSample::siteOf(200);
    const HandoverReport made = report(u"it"_s);
    const QByteArray pdf = made.pdf();
    QVERIFY2(pdf.size() < 3'000'000, qPrintable(QString::number(pdf.size())));
    const int pages = pagesOf(pdf);
    QVERIFY2(pages > 10 && pages < 40, qPrintable(QString::number(pages)));
    const QString text = textOf(pdf);
    for (const User& user : std::as_const(m_site.users))
        QVERIFY2(text.contains(user.username), qPrintable(user.username));
    // Each page goes on with the head of the table.
    QVERIFY(text.count(QRegularExpression(u"Utente +Interno"_s)) >= pages - 3);
}

void tst_HandoverReport::anEmptySiteHasAReport()
{
    m_site = Site();
    HandoverReport made = report();
    made.technician.clear();
    made.place.clear();
    made.hasEnvelope = true;
    const ReadPage page = readPage(made.html());
    QVERIFY2(page.fault.isEmpty(), qPrintable(page.fault));
    QVERIFY(page.text.contains(u"No trunk is planned."_s));
    QVERIFY(page.text.contains(u"No users and no phones are planned."_s));
    QVERIFY(pagesOf(made.pdf()) >= 1);
}

void tst_HandoverReport::largeTextInTheWindowChangesNoPaper()
{
    const QFont usual = QGuiApplication::font();
    const QList<QImage> sheets = report().pages().images(48);
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QGuiApplication::setFont(large);
    const QList<QImage> largeSheets = report().pages().images(48);
    QGuiApplication::setFont(usual);
    QCOMPARE(largeSheets, sheets);
}

void tst_HandoverReport::sheetsAreThoseOfThePdf()
{
    const HandoverReport made = report();
    const QList<QImage> sheets = made.pages().images(96);
    QVERIFY(std::abs(int(sheets.size()) - pagesOf(made.pdf())) <= 1);
    const QSize size = PaperPages::paper().sizePixels(96);
    for (const QImage& sheet : sheets) {
        QVERIFY(std::abs(sheet.width() - size.width()) <= 1);
        QVERIFY(std::abs(sheet.height() - size.height()) <= 1);
        // White margins, and something on it.
        QCOMPARE(sheet.pixelColor(5, 5), QColor(Qt::white));
        bool isWritten = false;
        for (int y = 60; y < size.height() - 60 && !isWritten; ++y)
            for (int x = 60; x < size.width() - 60 && !isWritten; ++x)
                isWritten = sheet.pixelColor(x, y).lightness() < 100;
        QVERIFY(isWritten);
    }
}

void tst_HandoverReport::threadsDoNotMixLanguages()
{
    const HandoverReport italian = report(u"it"_s);
    const HandoverReport english = report(u"en"_s);
    QString pages[2];
    std::thread first([&] { pages[0] = italian.html(); });
    std::thread second([&] { pages[1] = english.html(); });
    first.join();
    second.join();
    QCOMPARE(pages[0], italian.html());
    QCOMPARE(pages[1], english.html());
    QVERIFY(pages[0] != pages[1]);
}

QTEST_MAIN(tst_HandoverReport)
#include "tst_HandoverReport.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/ErrorText.h"
#include "models/core/TextLanguage.h"
#include "models/report/PaperPages.h"
#include "models/report/PaperText.h"
#include "tests/models/report/ReportSample.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <thread>

using namespace Qt::StringLiterals;
using State = CertificationResult::State;

namespace {

const QString evil
    = u"\"><script>alert('x')</script><img src=x onerror=alert(1)>{{title}}<!--row-->"
      u"&amp;\u202Egnp.exe"_s
    + QChar(0) + QChar(0xD800);

/// What a reader of XML makes of it: elements and attributes, all text.
struct Parsed {
    QStringList faults;
    QSet<QString> elements;
    QSet<QString> attributes;
    QString text;
};

Parsed parsed(const QString& html)
{
    Parsed out;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            out.elements.insert(reader.name().toString());
            for (const QXmlStreamAttribute& attribute : reader.attributes())
                out.attributes.insert(attribute.name().toString());
        }
        if (reader.isCharacters())
            out.text += reader.text();
    }
    if (reader.hasError())
        out.faults.append(u"%1 in line %2"_s.arg(reader.errorString()).arg(reader.lineNumber()));
    return out;
}

/// How many texts are painted on each page of a PDF.
QList<qsizetype> textsPerPage(const QByteArray& pdf)
{
    QList<qsizetype> counts;
    qsizetype at = 0;
    while ((at = pdf.indexOf("\nstream\n", at)) >= 0) {
        at += 8;
        const qsizetype end = pdf.indexOf("endstream", at);
        if (pdf.at(at) != 0x78) // what is not compressed is no page
            continue;
        // qUncompress wants the length in front; the true one does not matter to it.
        const QByteArray content = qUncompress(QByteArray("\0\1\0\0", 4) + pdf.mid(at, end - at));
        if (const auto texts = content.count("Tj"); texts > 0)
            counts.append(texts);
    }
    return counts;
}

qsizetype pagesOf(const QByteArray& pdf)
{
    static const QRegularExpression page(u"/Type\\s*/Page\\b(?!s)"_s);
    return QString::fromLatin1(pdf).count(page);
}

void makeHostile(CertificationReport& report)
{
    report.dossier.company = evil;
    report.dossier.entry = QJsonDocument(QJsonObject { { u"name"_s, evil.left(60) } }).toJson();
    report.dossier.contact = { evil, evil, evil, evil };
    report.run.trunkName = report.run.trunkSummary = report.run.entryFingerprint = evil;
    report.run.tester = report.run.programVersion = evil;
    int index = 0;
    for (CertificationResult& result : report.run.results) {
        result.state = State(index++ % 6);
        result.note = result.tester = evil;
        result.error = Error(ErrorCode::DigitsLost, evil, evil);
        result.facts = { { evil, evil }, { u"user_agent"_s, QString(20'000, u'<') } };
        TracedMessage message = ReportSample::messages(1).constFirst();
        message.bytes = "SIP/2.0 200 " + evil.toUtf8() + QByteArray(20'000, 'A') + "\r\n";
        result.messages = QList<TracedMessage>(70, message);
    }
    report.attachments.append({ u"a"_s, u"register"_s, evil, {}, 5 });
    report.earlier->startedAt = {};
}

} // namespace

class tst_CertificationReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWellFormed_data();
    void isWellFormed();
    void verdictComesFirst();
    void tellsEverything();
    void aPassedRunHasNoListOfFaults();
    void marksDifferences();
    void noDifferencesAreSaid();
    void speaksItsReadersLanguage();
    void everyWordIsThereInBothLanguages();
    void textLanguageStaysOnItsThread();
    void holdsNothingHostile();
    void holdsNoSecret();
    void aRunWithoutPlanIsNoReport();
    void pdfHasPagesFullOfText_data();
    void pdfHasPagesFullOfText();
    void hostileTextStaysOnThePaper();
    void rowsAreNeverCut();
    void headingsStayWithWhatFollows();
    void textIsMadePrintable_data();
    void textIsMadePrintable();
};

void tst_CertificationReport::isWellFormed_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("kind");
    for (const QString& language : { u"it"_s, u"en"_s }) {
        const auto row = [&language](const char* name, int kind) {
            QTest::addRow("%s, %s", name, qPrintable(language)) << language << kind;
        };
        row("some failed", 0);
        row("all passed", 1);
        row("not begun", 2);
        row("hostile", 3);
    }
}

void tst_CertificationReport::isWellFormed()
{
    QFETCH(QString, language);
    QFETCH(int, kind);
    auto report = ReportSample::report(language);
    if (kind == 1)
        ReportSample::passAll(report.run);
    if (kind == 2) {
        report = {};
        report.language = language;
        report.run = CertificationRun::of(CertificationPlan::load().value());
    }
    if (kind == 3)
        makeHostile(report);
    const QString html = report.html();
    const Parsed page = parsed(html);
    QVERIFY2(page.faults.isEmpty(), qPrintable(page.faults.join(u'\n')));
    QVERIFY(html.contains(u"<html lang=\"%1\">"_s.arg(language)));
    QVERIFY(!html.contains(u"{{"_s) || kind == 3);
    for (const CertificationTest& test : report.run.plan->tests())
        QVERIFY2(page.text.contains(test.title.in(language)), qPrintable(test.id));
}

void tst_CertificationReport::verdictComesFirst()
{
    const QString html = ReportSample::report(u"en"_s).html();
    const auto place
        = [&html](const QString& text) { return html.indexOf(text, html.indexOf(u"<body>"_s)); };
    const auto verdict = place(u"Not certifiable"_s);
    const auto ko = place(u"The call stands beyond 32 seconds"_s);
    const auto area = place(u"Score per area"_s);
    const auto all = place(u"All tests"_s);
    const auto signature = place(u"Signatures"_s);
    QVERIFY(verdict > 0);
    QVERIFY(verdict < ko && ko < area && area < all && all < signature);
}

void tst_CertificationReport::tellsEverything()
{
    const auto report = ReportSample::report(u"en"_s);
    const QString text = parsed(report.html()).text;
    for (const QString& wanted :
        { u"Adriatica VoIP"_s, u"Adriatica Telecomunicazioni S.p.A."_s, u"Giulia Conti"_s,
            u"+39 0721 405500"_s, u"noc@adriatica.example"_s, u"H24"_s, u"prova-adriatica"_s,
            u"register, tls, sip.adriatica.example:5061"_s, report.run.entryFingerprint,
            u"Luca Ferri"_s, u"Doppino 0.5.0"_s, u"Certification of a SIP provider, version 1"_s,
            u"La quarta pagina si interrompe"_s, u"rapporto-fax.pdf"_s, u"conferma 112.eml"_s,
            u"Digits sent in the call to 0721405516"_s, u"the provider"_s, u"attempt 2"_s,
            u"183 Session Progress"_s, u"198.51.100.20:5061 tls"_s,
            u"30 more messages are kept with the run"_s, u"Speech quality (MOS): 4.38"_s,
            u"Place and date"_s, u"Not tested: Echo number is not known."_s, u"For the provider"_s,
            u"✘ failed"_s, u"✔ passed"_s, u"0 / 4"_s })
        QVERIFY2(text.contains(wanted), qPrintable(wanted));
    // The area of calls lost 4 of the KO and 2 points of the foreign caller's number.
    QVERIFY(text.contains(u"93 / 99"_s));
    QVERIFY(report.html().contains(u"class=\"full\" width=\"93%\""_s));
}

void tst_CertificationReport::aPassedRunHasNoListOfFaults()
{
    auto report = ReportSample::report(u"en"_s);
    ReportSample::passAll(report.run);
    report.earlier.reset();
    const QString text = parsed(report.html()).text;
    QVERIFY(text.contains(u"Certifiable: 100 % of the points"_s));
    for (const QString& absent : { u"KO tests failed"_s, u"What has to be mended"_s,
             u"Open tests"_s, u"Compared with"_s, u"SIP exchange"_s, u"✘"_s })
        QVERIFY2(!text.contains(absent), qPrintable(absent));
}

void tst_CertificationReport::marksDifferences()
{
    const QString html = ReportSample::report(u"en"_s).html();
    QVERIFY(html.contains(u"plan version 1, 262 points"_s));
    QVERIFY(html.contains(u">▲ better<"_s));
    QVERIFY(html.contains(u">▼ worse<"_s));
    QVERIFY(html.contains(u">+ tested only now<"_s));
    QVERIFY(html.contains(u"not tested again<"_s));
    QVERIFY(html.contains(u"Jitter: 22 ms → 1.8 ms"_s));
    QVERIFY(html.contains(u"Codec: absent → PCMA"_s));
}

void tst_CertificationReport::noDifferencesAreSaid()
{
    auto report = ReportSample::report(u"en"_s);
    report.earlier = report.run;
    const QString html = report.html();
    QVERIFY(html.contains(u"No test came out differently."_s));
    QVERIFY(!html.contains(u"▼"_s));
}

void tst_CertificationReport::speaksItsReadersLanguage()
{
    const QString italian = ReportSample::report(u"it"_s).html();
    const QString english = ReportSample::report(u"en"_s).html();
    QVERIFY(italian.contains(u"Non certificabile"_s) && italian.contains(u"Andata e ritorno"_s));
    QVERIFY(english.contains(u"Not certifiable"_s) && english.contains(u"Round trip"_s));
    // Whatever the program speaks, and without its hearing of it.
    QTranslator program;
    QVERIFY(program.load(u":/i18n/doppino_it"_s));
    QVERIFY(QCoreApplication::installTranslator(&program));
    QCOMPARE(ReportSample::report(u"en"_s).html(), english);
    QCOMPARE(ReportSample::report(u"it"_s).html(), italian);
    QCOMPARE(ErrorText::turn(Turn::You), u"il tecnico"_s);
    QCoreApplication::removeTranslator(&program);
}

void tst_CertificationReport::everyWordIsThereInBothLanguages()
{
    QFile file(u":/templates/certification/words.json"_s);
    QVERIFY(file.open(QFile::ReadOnly));
    const QJsonObject words = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(words.size() > 40);
    for (auto it = words.constBegin(); it != words.constEnd(); ++it)
        for (const QString& language : { u"it"_s, u"en"_s })
            QVERIFY2(!it->toObject()[language].toString().isEmpty(), qPrintable(it.key()));
}

void tst_CertificationReport::textLanguageStaysOnItsThread()
{
    const QString english = ErrorText::turn(Turn::Provider);
    const TextLanguage outer(u"it"_s);
    QCOMPARE(TextLanguage::figure(u"4.31"_s), u"4,31"_s);
    QCOMPARE(TextLanguage::figure(u"192.0.2.1"_s), u"192.0.2.1"_s);
    const QString italian = ErrorText::turn(Turn::Provider);
    QVERIFY(italian != english);
    QString elsewhere;
    std::thread([&elsewhere] { elsewhere = ErrorText::turn(Turn::Provider); }).join();
    QCOMPARE(elsewhere, english);
    {
        const TextLanguage inner(u"en"_s);
        QCOMPARE(TextLanguage::figure(u"4.31"_s), u"4.31"_s);
        QCOMPARE(ErrorText::turn(Turn::Provider), english);
    }
    QCOMPARE(ErrorText::turn(Turn::Provider), italian);
}

void tst_CertificationReport::holdsNothingHostile()
{
    const Parsed harmless = parsed(ReportSample::report(u"en"_s).html());
    auto report = ReportSample::report(u"en"_s);
    makeHostile(report);
    const QString html = report.html();
    const Parsed page = parsed(html);
    QVERIFY2(page.faults.isEmpty(), qPrintable(page.faults.join(u'\n')));
    QVERIFY((page.elements - harmless.elements).isEmpty());
    QVERIFY((page.attributes - harmless.attributes).isEmpty());
    QVERIFY(!page.elements.contains(u"script"_s) && !page.elements.contains(u"img"_s));
    QVERIFY(page.text.contains(u"<script>"_s));
    QVERIFY(!html.contains(QChar(0x202E)) && !html.contains(QChar(0)));
    // 97 tests with 20,000 characters each, and none of them endless here.
    QVERIFY2(html.size() < 2'000'000, qPrintable(QString::number(html.size())));
}

void tst_CertificationReport::holdsNoSecret()
{
    auto report = ReportSample::report(u"it"_s);
    report.dossier.trunk.username = u"u0721405516"_s;
    report.dossier.trunk.password = Secret(u"Sesame99"_s);
    QVERIFY(!report.html().contains(u"Sesame99"_s));
}

void tst_CertificationReport::aRunWithoutPlanIsNoReport()
{
    QVERIFY(CertificationReport().html().isEmpty());
    QVERIFY(CertificationReport().pdf().isEmpty());
}

void tst_CertificationReport::pdfHasPagesFullOfText_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Italian") << u"it"_s;
    QTest::newRow("English") << u"en"_s;
}

void tst_CertificationReport::pdfHasPagesFullOfText()
{
    QFETCH(QString, language);
    const QByteArray pdf = ReportSample::report(language).pdf();
    QVERIFY(pdf.startsWith("%PDF-1."));
    const auto pages = pagesOf(pdf);
    QVERIFY2(pages >= 5 && pages <= 12, qPrintable(QString::number(pages)));
    const auto texts = textsPerPage(pdf);
    QCOMPARE(texts.size(), pages);
    // Letter by letter; the furniture of a page has some 60.
    for (const qsizetype count : texts)
        QVERIFY2(count > 200, qPrintable(QString::number(count)));
    QVERIFY(pdf.size() < 1'000'000);
}

void tst_CertificationReport::hostileTextStaysOnThePaper()
{
    auto report = ReportSample::report(u"it"_s);
    makeHostile(report);
    const QByteArray pdf = report.pdf();
    const auto pages = pagesOf(pdf);
    QVERIFY2(pages > 5 && pages < 200, qPrintable(QString::number(pages)));
    QCOMPARE(textsPerPage(pdf).size(), pages);
}

namespace {

PaperPages::Furniture plainFurniture() { return { u"T"_s, u"R"_s, u"F"_s, u"%1/%2"_s }; }

QString block(const QString& mark, int lines)
{
    QStringList text(lines, u"<p>line</p>"_s);
    return u"<!--%1-->"_s.arg(mark) + text.join(QString());
}

qsizetype pagesFor(const QString& html)
{
    return pagesOf(PaperPages(
        html + u"<!--done-->"_s, u"p { font-size: 10pt; margin: 0; }"_s, plainFurniture())
                       .pdf());
}

} // namespace

void tst_CertificationReport::rowsAreNeverCut()
{
    // Forty lines fill more than half of a page: one on each, whole.
    QCOMPARE(pagesFor(block(u"part"_s, 40)), 1);
    QCOMPARE(pagesFor(block(u"part"_s, 40) + block(u"part"_s, 40)), 2);
    QString table = u"<!--table--><table><!--head--><tr><th>h</th></tr>"_s;
    for (int i = 0; i < 3; ++i)
        table += u"<!--row--><tr><td>"_s + QStringList(40, u"<p>line</p>"_s).join(QString())
            + u"</td></tr>"_s;
    QCOMPARE(pagesFor(table + u"<!--end--></table>"_s), 3);
    // The head is there again on each: head, rows and furniture.
    const auto texts = textsPerPage(PaperPages(table + u"<!--end--></table><!--done-->"_s,
        u"p { font-size: 10pt; margin: 0; }"_s, plainFurniture())
                                        .pdf());
    QCOMPARE(texts, (QList<qsizetype> { texts[0], texts[0], texts[0] }));
    // What fits on no page becomes smaller, and stays one piece.
    QCOMPARE(pagesFor(block(u"part"_s, 300)), 1);
}

void tst_CertificationReport::headingsStayWithWhatFollows()
{
    // 30 lines and a heading leave no room for 40 more: the heading moves with them.
    const QString html = block(u"part"_s, 30) + block(u"heading"_s, 1) + block(u"part"_s, 40);
    const auto texts = textsPerPage(PaperPages(
        html + u"<!--done-->"_s, u"p { font-size: 10pt; margin: 0; }"_s, plainFurniture())
                                        .pdf());
    QCOMPARE(texts.size(), 2);
    QCOMPARE(texts[1] - texts[0], 11 * u"line"_s.size());
}

void tst_CertificationReport::textIsMadePrintable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"Perché 5 µs?"_s << u"Perché 5 µs?"_s;
    QTest::newRow("markup") << u"<a href=\"x\">&"_s << u"&lt;a href=&quot;x&quot;&gt;&amp;"_s;
    QTest::newRow("line breaks") << u"a\r\nb\tc"_s << u"a b c"_s;
    QTest::newRow("controls") << u"a\u0007b\u202Ec"_s << u"a\uFFFDb\uFFFDc"_s;
    QTest::newRow("half a character") << QString(QChar(0xD83D)) << u"\uFFFD"_s;
    QTest::newRow("beyond 16 bits") << u"a\U0001F600"_s << u"a\U0001F600"_s;
    QTest::newRow("too long") << QString(30, u'<') << u"&lt;"_s.repeated(20) + u'\u2026';
    QTest::newRow("far too long") << QString(3000, u'x') << QString(20, u'x') + u'\u2026';
    QTest::newRow("just fits") << QString(20, u'x') << QString(20, u'x');
}

void tst_CertificationReport::textIsMadePrintable()
{
    QFETCH(QString, text);
    QTEST(PaperText::inLine(text, 20), "shown");
}

QTEST_MAIN(tst_CertificationReport)
#include "tst_CertificationReport.moc"

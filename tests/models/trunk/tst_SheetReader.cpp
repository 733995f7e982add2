// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunk/SheetNumbers.h"
#include "models/trunk/SheetReader.h"
#include "models/trunk/SheetValues.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// Invented sheets in tests/data/sheets, each with what must be read from it beside it:
/// "LINE FIELD = VALUE", "?" instead of "=" where a person must confirm, "- LINE" for what was not
/// understood.
class tst_SheetReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsSheets_data();
    void readsSheets();
    void readsNumbers_data();
    void readsNumbers();
    void readsCodecs_data();
    void readsCodecs();
    void passwordsAreLiteral_data();
    void passwordsAreLiteral();
    void hostsAreNoMailAndNoWeb();
    void fillsOnlyWhatIsCertain();
    void fillsWhatIsConfirmed();
    void keepsWhatTheSheetDoesNotName();
    void companiesThatShareAServerAreToldByName();
    void boundsWhatItReads();
    void anyTextIsReadInTime();

private:
    [[nodiscard]] SheetReading read(const QString& text) const
    {
        return SheetReader::read(text, *m_catalog);
    }
    static QStringList described(const SheetReading& reading);
    static QString fileText(const QString& name);
    std::shared_ptr<const Catalog> m_catalog;
};

void tst_SheetReader::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

QStringList tst_SheetReader::described(const SheetReading& reading)
{
    QStringList lines;
    for (const auto& found : reading.found)
        lines.append(u"%1 %2 %3 %4"_s.arg(found.line + 1)
                         .arg(found.field, QString(found.isCertain ? u'=' : u'?'), found.value));
    for (const QString& text : reading.notUnderstood)
        lines.append(u"- "_s + text);
    return lines;
}

QString tst_SheetReader::fileText(const QString& name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/sheets/") + name);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void tst_SheetReader::readsSheets_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files
        = QDir(QStringLiteral(TEST_DATA_DIR "/sheets")).entryList({ u"*.txt"_s }, QDir::Files);
    QVERIFY(files.size() >= 15);
    for (const QString& file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void tst_SheetReader::readsSheets()
{
    QFETCH(QString, name);
    const QString text = fileText(name + u".txt"_s);
    QVERIFY(!text.isEmpty());
    const SheetReading reading = read(text);
    QCOMPARE(described(reading).join(u'\n'), fileText(name + u".expected"_s).trimmed());
    // At most one certain value a field.
    QStringList certain;
    for (const auto& found : reading.found) {
        QVERIFY2(!certain.contains(found.field), qPrintable(found.field));
        if (found.isCertain)
            certain.append(found.field);
    }
}

void tst_SheetReader::readsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("blocks");
    QTest::newRow("a short end") << u"0721405500-99"_s << u"0721405500-0721405599"_s;
    QTest::newRow("a dash with blanks")
        << u"0721 405500 – 0721 405599"_s << u"0721405500-0721405599"_s;
    QTest::newRow("in Italian words")
        << u"da 0721 405500 a 0721 405599"_s << u"0721405500-0721405599"_s;
    QTest::newRow("in English words")
        << u"from 0721405500 to 0721405599"_s << u"0721405500-0721405599"_s;
    QTest::newRow("with the country")
        << u"+39 0721 405500 - +39 0721 405599"_s << u"+390721405500-390721405599"_s;
    QTest::newRow("a slash behind the area") << u"0721/405516"_s << u"0721405516"_s;
    QTest::newRow("a dash behind the area") << u"0721-405516"_s << u"0721405516"_s;
    QTest::newRow("brackets") << u"(0721) 405.516"_s << u"0721405516"_s;
    QTest::newRow("open digits") << u"07214055XX"_s << u"0721405500-0721405599"_s;
    QTest::newRow("a list") << u"0721405500, 0721405510-19 e 0721405530"_s
                            << u"0721405500, 0721405510-0721405519, 0721405530"_s;
    QTest::newRow("two whole numbers")
        << u"0721405516 / 0721 405590"_s << u"0721405516, 0721405590"_s;
    QTest::newRow("a short end behind a slash") << u"0721405516/17"_s << u"0721405516-0721405517"_s;
    QTest::newRow("a remark") << u"0721405500-99 (100 numeri)"_s << u"0721405500-0721405599"_s;
    QTest::newRow("backwards") << u"0721405599-00"_s << QString();
    QTest::newRow("a price") << u"12,50 euro"_s << QString();
    QTest::newRow("a half number") << u"0721405516 e altri"_s << QString();
    QTest::newRow("too short") << u"1234"_s << QString();
}

void tst_SheetReader::readsNumbers()
{
    QFETCH(QString, text);
    QFETCH(QString, blocks);
    QCOMPARE(SheetValues::blocks(text).join(u", "_s), blocks);
}

void tst_SheetReader::readsCodecs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("codecs");
    QTest::newRow("plain") << u"G711a, G729"_s << u"alaw g729"_s;
    QTest::newRow("as in SDP") << u"PCMU/8000, PCMA/8000"_s << u"ulaw alaw"_s;
    QTest::newRow("with laws") << u"G.711 A-law; G.711 µ-law"_s << u"alaw ulaw"_s;
    QTest::newRow("said twice") << u"PCMA (G.711 A-law)"_s << u"alaw"_s;
    QTest::newRow("in brackets") << u"G.711 (u-law), G.729A"_s << u"ulaw g729"_s;
    QTest::newRow("asterisk") << u"alaw,ulaw,g729,gsm"_s << u"alaw ulaw g729 gsm"_s;
    QTest::newRow("wide band") << u"opus, G.722, G.726-32"_s << u"opus g722 g726"_s;
    QTest::newRow("not this one") << u"G.722.1, G.723, iLBC"_s << QString();
}

void tst_SheetReader::readsCodecs()
{
    QFETCH(QString, text);
    QFETCH(QString, codecs);
    QCOMPARE(SheetValues::codecs(text).join(u' '), codecs);
}

void tst_SheetReader::passwordsAreLiteral_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("values"); ///< more than one = none is certain
    QTest::newRow("signs") << u"Password: a:b=c;d,e.f"_s << QStringList { u"a:b=c;d,e.f"_s };
    QTest::newRow("like a tag") << u"Password: x<y>z"_s << QStringList { u"x<y>z"_s };
    QTest::newRow("like an entity's beginning")
        << u"Password: Sole&Luna"_s << QStringList { u"Sole&Luna"_s };
    QTest::newRow("like quoted-printable")
        << u"Password: ab=20cd"_s << QStringList { u"ab=20cd"_s };
    QTest::newRow("blanks around") << u"Password:   abc  "_s << QStringList { u"abc"_s };
    QTest::newRow("a full stop") << u"Password: abc."_s << QStringList { u"abc."_s };
    QTest::newRow("quotes") << u"Password: 'abc'"_s << QStringList { u"abc"_s, u"'abc'"_s };
    QTest::newRow("a blank within")
        << u"Password: abc def"_s << QStringList { u"abc"_s, u"abc def"_s };
    QTest::newRow("elsewhere") << u"Password: inviata via SMS"_s << QStringList();
    QTest::newRow("hidden") << u"Password: ********"_s << QStringList();
    QTest::newRow("another one's") << u"Password WiFi: abc"_s << QStringList();
}

void tst_SheetReader::passwordsAreLiteral()
{
    QFETCH(QString, line);
    QFETCH(QStringList, values);
    QStringList found;
    const SheetReading reading = read(line);
    for (const auto& one : reading.found) {
        QCOMPARE(one.field, u"password"_s);
        QCOMPARE(one.isCertain, values.size() == 1);
        found.append(one.value);
    }
    QCOMPARE(found, values);
    QCOMPARE(reading.notUnderstood, values.isEmpty() ? QStringList { line } : QStringList());
}

void tst_SheetReader::hostsAreNoMailAndNoWeb()
{
    QCOMPARE(SheetValues::hosts(u"https://area.example.it info@example.it www.example.it"_s),
        QStringList());
    QCOMPARE(SheetValues::hosts(u"<sip:u@sip.example.it:5060> 192.0.2.7"_s),
        (QStringList { u"sip.example.it"_s, u"192.0.2.7"_s }));
    QVERIFY(read(u"Server: https://portale.example.it"_s).found.isEmpty());
}

void tst_SheetReader::fillsOnlyWhatIsCertain()
{
    Trunk trunk;
    SheetReader::apply(read(fileText(u"02-english-equals.txt"_s)), {}, trunk);
    QCOMPARE(trunk.host, u"trunk.northwave.example.net"_s);
    QCOMPARE(trunk.port, 5061);
    QCOMPARE(trunk.transport, u"tls"_s);
    QCOMPARE(trunk.username, u"nw-20441"_s);
    QCOMPARE(trunk.authUser, u"nw-20441-auth"_s);
    QCOMPARE(trunk.codecs, (QStringList { u"alaw"_s, u"ulaw"_s }));
    QCOMPARE(trunk.channels, 4);
    QCOMPARE(trunk.expirySeconds, 1800);
    QVERIFY(trunk.password.isEmpty());
}

void tst_SheetReader::fillsWhatIsConfirmed()
{
    Trunk trunk;
    const SheetReading reading = read(fileText(u"02-english-equals.txt"_s));
    SheetReader::apply(reading, { u"password"_s }, trunk);
    QCOMPARE(trunk.password.reveal(), u"p4ss w0rd"_s); // the first of the two
    Trunk listed;
    SheetReader::apply(read(fileText(u"12-catalogue-host.txt"_s)), {}, listed);
    QCOMPARE(listed.provider, u"messagenet"_s);
    QCOMPARE(listed.numbers, (QStringList { u"0721405500-0721405599"_s, u"0721405700"_s }));
    Trunk named;
    const SheetReading byName = read(fileText(u"13-catalogue-name.txt"_s));
    QCOMPARE(byName.provider, u"vivavox"_s);
    SheetReader::apply(byName, {}, named);
    QVERIFY(named.provider.isEmpty());
    SheetReader::apply(byName, { u"provider"_s }, named);
    QCOMPARE(named.provider, u"vivavox"_s);
    Trunk kept;
    kept.provider = u"vivavox"_s;
    kept.providerEntry = "{}";
    SheetReader::apply(byName, { u"provider"_s }, kept);
    QVERIFY(!kept.providerEntry.isEmpty()); // it is the same provider
    kept.provider = u"twt"_s;
    SheetReader::apply(byName, { u"provider"_s }, kept);
    QVERIFY(kept.providerEntry.isEmpty());
}

void tst_SheetReader::keepsWhatTheSheetDoesNotName()
{
    Trunk trunk;
    trunk.name = u"voip1"_s;
    trunk.realm = u"kept"_s;
    trunk.username = u"old"_s;
    Trunk expected = trunk;
    expected.username = u"new1"_s;
    SheetReader::apply(read(u"Utente: new1"_s), { u"realm"_s, u"password"_s }, trunk);
    QCOMPARE(trunk, expected);
}

void tst_SheetReader::companiesThatShareAServerAreToldByName()
{
    QCOMPARE(read(u"Server: res.sip.twt.it"_s).provider, QString());
    QCOMPARE(read(u"Xera\nServer: res.sip.twt.it"_s).provider, u"xera"_s);
    QCOMPARE(read(u"TWT\nServer: res.sip.twt.it"_s).provider, u"twt"_s);
    QCOMPARE(read(u"VoipTel 2: la vostra linea"_s).provider, u"voiptel2"_s);
    QCOMPARE(read(u"VoipVoice: la vostra linea"_s).provider, QString());
}

void tst_SheetReader::boundsWhatItReads()
{
    const QString filler = QString(64 * 1024, u'\n');
    QVERIFY(read(filler + u"Utente: abc1"_s).found.isEmpty());
    QString strange;
    for (int i = 0; i < 3000; ++i)
        strange += u"sip setting %1: value\n"_s.arg(i);
    QCOMPARE(read(strange).notUnderstood.size(), 100);
    const SheetReading longLine = read(u"Utente: abc1"_s + QString(5000, u' ') + u"Password: x"_s);
    QCOMPARE(longLine.found.size(), 1);
}

/// Nothing in a pattern may take more than its share, whatever is pasted.
void tst_SheetReader::anyTextIsReadInTime()
{
    const QStringList pieces { u"a."_s, u"utente "_s, u"1"_s, u" -"_s, u"password\t"_s, u"sip:"_s,
        u"<td>"_s, u"=\n"_s, u"numero da 0721 "_s, u"G711"_s, u": "_s, u"a-"_s, u"("_s };
    for (const QString& piece : pieces) {
        QElapsedTimer timer;
        timer.start();
        const auto one = read(piece.repeated(64 * 1024 / piece.size()));
        const auto many = read((piece.repeated(900 / piece.size()) + u'\n').repeated(70));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(piece));
    }
}

QTEST_GUILESS_MAIN(tst_SheetReader)
#include "tst_SheetReader.moc"

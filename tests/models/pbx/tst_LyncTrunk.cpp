// SPDX-License-Identifier: GPL-3.0-or-later
// The script for Lync, read by a small tokenizer of PowerShell: quotes and braces close, no value
// becomes code, every cmdlet and parameter is one that Lync Server 2013 has.
#include "models/pbx/lync/LyncScript.h"
#include "tests/models/pbx/PowerShellText.h"
#include "tests/models/pbx/TrunkCases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace PowerShellText;
using Secrets = TrunkRendering::Secrets;

class tst_LyncTrunk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void quotesSoThatNothingEscapes_data();
    void quotesSoThatNothingEscapes();
    void scriptIsWellFormed_data();
    void scriptIsWellFormed();
    void everyCmdletAndParameterExists_data() { scriptIsWellFormed_data(); }
    void everyCmdletAndParameterExists();
    void valuesStayValues();
    void remarksStayRemarks();
    void mapsEncryption_data();
    void mapsEncryption();
    void translatesNumbers_data();
    void translatesNumbers();
    void callerNumberOnlyWhenAskedFor();
    void topologyBuilderIsGivenEverything();
    void warns_data();
    void warns();
    void refuses();

private:
    Result<TrunkRendering> render(const Trunk& trunk) const
    {
        const Site site = TrunkCases::site(trunk);
        return TrunkRendering::render(
            u"lync"_s, site, site.trunks[0], *m_catalog, Secrets::Include);
    }
    static QList<QList<Token>> tokens(const TrunkRendering& out)
    {
        return Tokenizer(QString::fromUtf8(out.files[0].content)).lines();
    }
    std::shared_ptr<const Catalog> m_catalog;
};

void tst_LyncTrunk::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_LyncTrunk::quotesSoThatNothingEscapes_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : { u""_s, u"plain"_s, u"it's"_s, u"''"_s, u"$(calc)"_s, u"`n"_s,
             u"\"; calc"_s, u"'; calc; '"_s, u"’; calc; ’"_s, u"‘‚‛’"_s, u"'’"_s, u"{ } ( ) #"_s })
        QTest::newRow(("\"" + text.toUtf8() + "\"").constData()) << text;
}

void tst_LyncTrunk::quotesSoThatNothingEscapes()
{
    QFETCH(QString, text);
    const auto lines = Tokenizer(LyncScript::quoted(text)).lines();
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines[0].size(), 1);
    QCOMPARE(lines[0][0].kind, TokenKind::Literal);
    QCOMPARE(lines[0][0].text, text);
}

void tst_LyncTrunk::scriptIsWellFormed_data()
{
    QTest::addColumn<Trunk>("trunk");
    for (const auto& given : TrunkCases::all())
        if (given.name != u"inbound")
            QTest::newRow(qPrintable(given.name)) << given.site.trunks[0];
}

void tst_LyncTrunk::scriptIsWellFormed()
{
    QFETCH(Trunk, trunk);
    const auto out = render(trunk);
    QVERIFY(out);
    // Windows PowerShell takes a file without the mark for the system's own code page.
    QVERIFY(out->files[0].content.startsWith("\xEF\xBB\xBF"));
    QVERIFY(out->files[0].name.endsWith(u".ps1"));
    QCOMPARE(out->files[0].content.count('\n'), out->files[0].content.count("\r\n"));
    const auto lines = tokens(*out);
    QVERIFY2(!lines.isEmpty(), "a string never ends");
    QCOMPARE(bracketFault(lines), QString());
}

void tst_LyncTrunk::everyCmdletAndParameterExists()
{
    QFETCH(Trunk, trunk);
    int commands = 0;
    QCOMPARE(commandFault(tokens(*render(trunk)), commands), QString());
    QVERIFY(commands > 30);
}

void tst_LyncTrunk::valuesStayValues()
{
    const auto isHarmless = [](const QString& text) {
        return text.startsWith(u"$gateway") || text.startsWith(u"doppino: ");
    };
    const Trunk trunk = TrunkCases::awkward();
    QHash<QString, QString> variables;
    const auto lines = tokens(*render(trunk));
    for (const auto& line : lines)
        if (line.size() == 3 && line[0].kind == TokenKind::Variable && line[1].text == u"=")
            variables.insert(line[0].text, line[2].text);
    QCOMPARE(variables.value(u"$usage"_s), trunk.name);
    QCOMPARE(variables.value(u"$gateway"_s), u"PstnGateway:res.sip.twt.it"_s);
    // What is expanded holds names of the script's own variables only.
    for (const auto& line : lines)
        for (const Token& token : line)
            if (token.kind == TokenKind::Expandable)
                QVERIFY2(isHarmless(token.text), qPrintable(token.text));
}

void tst_LyncTrunk::remarksStayRemarks()
{
    Site site = TrunkCases::site(TrunkCases::stated());
    site.name = u"a\r\nStart-Name"_s;
    site.pbx.host = u"a\nStart-Host"_s;
    const auto out
        = TrunkRendering::render(u"lync"_s, site, site.trunks[0], *m_catalog, Secrets::Include);
    QVERIFY(out);
    QVERIFY(out->files[0].content.contains("Start-Host"));
    for (const auto& line : tokens(*out))
        for (const Token& token : line)
            QVERIFY2(!token.text.startsWith(u"Start-"), qPrintable(token.text));
}

void tst_LyncTrunk::mapsEncryption_data()
{
    QTest::addColumn<QString>("srtp");
    QTest::addColumn<QString>("mode");
    QTest::newRow("disabled") << u"disabled"_s << u"NotSupported"_s;
    QTest::newRow("preferred") << u"preferred"_s << u"Optional"_s;
    QTest::newRow("required") << u"required"_s << u"Required"_s;
}

void tst_LyncTrunk::mapsEncryption()
{
    QFETCH(QString, srtp);
    QFETCH(QString, mode);
    Trunk trunk = TrunkCases::stated();
    trunk.srtp = srtp;
    const auto out = render(trunk);
    QVERIFY(out->files[0].content.contains("-SRTPMode '" + mode.toUtf8() + "' "));
    QVERIFY(!out->warnings.contains(u"srtp_keys_in_clear"_s));
    trunk.transport = u"tcp"_s;
    QCOMPARE(render(trunk)->warnings.contains(u"srtp_keys_in_clear"_s), srtp != u"disabled");
}

void tst_LyncTrunk::translatesNumbers_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("patterns");
    QTest::newRow("national") << u"national"_s
                              << QStringList { u"^\\+39(\\d+)$"_s, u"$1"_s, u"^\\+(\\d+)$"_s,
                                     u"00$1"_s };
    QTest::newRow("plus") << u"plus"_s << QStringList();
    QTest::newRow("zerozero") << u"zerozero"_s << QStringList { u"^\\+(\\d+)$"_s, u"00$1"_s };
}

void tst_LyncTrunk::translatesNumbers()
{
    QFETCH(QString, format);
    QFETCH(QStringList, patterns);
    Trunk trunk = TrunkCases::registering();
    trunk.numberFormat = format;
    const auto lines = tokens(*render(trunk));
    for (const QString& cmdlet :
        { u"New-CsOutboundTranslationRule"_s, u"New-CsOutboundCallingNumberTranslationRule"_s }) {
        QStringList found;
        for (const auto& line : lines)
            if (!line.isEmpty() && line[0].text == cmdlet)
                for (const Token& token : line)
                    if (token.kind == TokenKind::Literal)
                        found.append(token.text);
        QCOMPARE(found, patterns);
    }
}

void tst_LyncTrunk::callerNumberOnlyWhenAskedFor()
{
    Trunk trunk = TrunkCases::registering();
    QVERIFY(!render(trunk)->files[0].content.contains("-AlternateCallerId"));
    trunk.outboundNumber = u"0721405500"_s;
    QVERIFY(render(trunk)->files[0].content.contains("-AlternateCallerId '+390721405500'"));
}

void tst_LyncTrunk::topologyBuilderIsGivenEverything()
{
    const auto out = render(TrunkCases::stated());
    QHash<QString, QString> rows;
    for (const auto& section : out->sections)
        for (const auto& row : section.rows)
            rows.insert(row.label, row.value);
    QCOMPARE(rows.value(u"FQDN"_s), u"sbc.example.com"_s);
    // The script finds the root trunk by this name.
    QCOMPARE(rows.value(u"Trunk name"_s), u"sbc.example.com"_s);
    QVERIFY(out->files[0].content.contains("'PstnGateway:sbc.example.com'"));
    QCOMPARE(rows.value(u"Listening port for IP/PSTN gateway"_s), u"5071"_s);
    QCOMPARE(rows.value(u"SIP Transport Protocol"_s), u"TLS"_s);
    QCOMPARE(rows.value(u"Associated Mediation Server"_s), u"pbx.example.net"_s);
    QCOMPARE(rows.value(u"Associated Mediation Server port"_s), u"5067"_s);
}

void tst_LyncTrunk::warns_data()
{
    QTest::addColumn<Trunk>("trunk");
    QTest::addColumn<QString>("warning");
    QTest::addColumn<bool>("isWarned");
    Trunk quiet = TrunkCases::byAddress();
    quiet.transport = u"tcp"_s;
    quiet.codecs = { u"alaw"_s };
    Trunk loud = TrunkCases::registering();
    loud.codecs = { u"alaw"_s, u"g729"_s };
    loud.channels = 4;
    loud.isPeerToPeer = true;
    for (const char* warning : { "lync_needs_sbc_to_register", "lync_no_udp", "lync_g711_only",
             "lync_no_channel_limit", "lync_bypass_conditions" }) {
        QTest::addRow("%s", warning) << loud << QString::fromLatin1(warning) << true;
        QTest::addRow("not %s", warning) << quiet << QString::fromLatin1(warning) << false;
    }
    QTest::newRow("not lync_knows_no_password") << quiet << u"lync_knows_no_password"_s << false;
    quiet.password = Secret(u"x"_s);
    QTest::newRow("lync_knows_no_password") << quiet << u"lync_knows_no_password"_s << true;
}

void tst_LyncTrunk::warns()
{
    QFETCH(Trunk, trunk);
    QFETCH(QString, warning);
    QFETCH(bool, isWarned);
    QCOMPARE(render(trunk)->warnings.contains(warning), isWarned);
}

void tst_LyncTrunk::refuses()
{
    Trunk trunk = TrunkCases::registering();
    trunk.codecs = { u"g729"_s };
    QCOMPARE(
        render(trunk).error(), Error(ErrorCode::ValueNotAllowed, u"trunks[0].codecs"_s, u"g729"_s));
    QCOMPARE(
        render(TrunkCases::inbound()).error(), Error(ErrorCode::MissingValue, u"trunks[0].host"_s));
}

QTEST_APPLESS_MAIN(tst_LyncTrunk)
#include "tst_LyncTrunk.moc"

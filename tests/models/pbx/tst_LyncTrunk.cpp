// SPDX-License-Identifier: GPL-3.0-or-later
// The script for Lync, read by a small tokenizer of PowerShell: quotes and braces close, no value
// becomes code, every cmdlet and parameter is one that Lync Server 2013 has.
#include "models/pbx/lync/LyncScript.h"
#include "tests/models/pbx/TrunkCases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Secrets = TrunkRendering::Secrets;

namespace {

enum class TokenKind { Word, Parameter, Variable, Literal, Expandable, Sign, Comment };
struct Token {
    TokenKind kind;
    QString text; ///< of a literal, what it means
};

bool isSingleQuote(QChar c) { return c == u'\'' || (c >= QChar(0x2018) && c <= QChar(0x201B)); }

/// Source: PowerShell language specification 3.0, section 2.3.5 (literals).
class Tokenizer {
public:
    explicit Tokenizer(QString text)
        : m_text(std::move(text))
    {
    }
    /// Empty when a string never ends.
    QList<QList<Token>> lines()
    {
        QList<QList<Token>> all { {} };
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u'\n') {
                all.append(QList<Token>());
                ++m_at;
            } else if (c.isSpace()) {
                ++m_at;
            } else {
                const auto token = next();
                if (!token)
                    return {};
                all.last().append(*token);
            }
        }
        return all;
    }

private:
    std::optional<Token> next()
    {
        const QChar c = m_text[m_at];
        if (c == u'#')
            return Token { TokenKind::Comment, until([](QChar x) { return x == u'\n'; }) };
        if (isSingleQuote(c))
            return literal();
        if (c == u'"')
            return expandable();
        if (u"{}()|,=@"_s.contains(c))
            return Token { TokenKind::Sign, m_text.mid(m_at++, 1) };
        const QString word = until(
            [](QChar x) { return x.isSpace() || isSingleQuote(x) || u"\"{}()|,=@"_s.contains(x); });
        if (word.startsWith(u'$'))
            return Token { TokenKind::Variable, word };
        return Token { word.startsWith(u'-') ? TokenKind::Parameter : TokenKind::Word, word };
    }
    template <typename End> QString until(End isEnd)
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !isEnd(m_text[m_at]))
            ++m_at;
        return m_text.mid(from, m_at - from);
    }
    std::optional<Token> literal()
    {
        QString value;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (!isSingleQuote(m_text[m_at])) {
                value += m_text[m_at];
                continue;
            }
            if (m_at + 1 >= m_text.size() || !isSingleQuote(m_text[m_at + 1])) {
                ++m_at;
                return Token { TokenKind::Literal, value };
            }
            value += m_text[m_at++];
        }
        return {};
    }
    std::optional<Token> expandable()
    {
        const qsizetype end = m_text.indexOf(u'"', m_at + 1);
        if (end < 0)
            return {};
        const QString value = m_text.mid(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        return Token { TokenKind::Expandable, value };
    }

    QString m_text;
    qsizetype m_at = 0;
};

// Microsoft Learn, module skypeforbusiness: those that Lync Server 2013 has.
const QHash<QString, QStringList> lyncCmdlets {
    { u"Get-CsService"_s, { u"-PstnGateway"_s } },
    { u"Get-CsTrunk"_s, { u"-Identity"_s, u"-Filter"_s } },
    { u"Get-CsTrunkConfiguration"_s, { u"-Identity"_s, u"-Filter"_s } },
    { u"New-CsTrunkConfiguration"_s,
        { u"-Identity"_s, u"-SRTPMode"_s, u"-EnableBypass"_s, u"-ConcentratedTopology"_s,
            u"-EnableReferSupport"_s, u"-RTCPActiveCalls"_s, u"-RTCPCallsOnHold"_s,
            u"-EnableSessionTimer"_s, u"-RemovePlusFromUri"_s } },
    { u"Get-CsOutboundTranslationRule"_s, { u"-Identity"_s } },
    { u"New-CsOutboundTranslationRule"_s,
        { u"-Identity"_s, u"-Pattern"_s, u"-Translation"_s, u"-Priority"_s } },
    { u"Get-CsPstnUsage"_s, { u"-Identity"_s } },
    { u"Set-CsPstnUsage"_s, { u"-Identity"_s, u"-Usage"_s } },
    { u"Get-CsVoiceRoute"_s, { u"-Identity"_s } },
    { u"New-CsVoiceRoute"_s,
        { u"-Identity"_s, u"-NumberPattern"_s, u"-PstnGatewayList"_s, u"-PstnUsages"_s,
            u"-SuppressCallerId"_s, u"-AlternateCallerId"_s } },
    { u"Get-CsVoicePolicy"_s, { u"-Identity"_s } },
    { u"Set-CsVoicePolicy"_s, { u"-Identity"_s, u"-PstnUsages"_s } },
    { u"Test-CsTrunkConfiguration"_s, { u"-DialedNumber"_s, u"-TrunkConfiguration"_s } },
    { u"Test-CsVoiceRoute"_s, { u"-Route"_s, u"-TargetNumber"_s } },
    { u"Test-CsPstnOutboundCall"_s, { u"-TargetFqdn"_s, u"-TargetPstnPhoneNumber"_s } },
    { u"Import-Module"_s, {} },
    { u"Where-Object"_s, {} },
    { u"Format-List"_s, {} },
};
const QStringList operators { u"-not"_s, u"-eq"_s, u"-notcontains"_s, u"-ErrorAction"_s };

/// New- and Set- take the same; so do both kinds of translation rule.
QString documented(QString cmdlet)
{
    cmdlet.replace(u"OutboundCallingNumber"_s, u"Outbound"_s);
    if (!lyncCmdlets.contains(cmdlet))
        cmdlet.replace(u"Set-"_s, u"New-"_s);
    return cmdlet;
}

bool isCmdlet(const QString& word)
{
    const qsizetype dash = word.indexOf(u'-');
    return dash > 0 && word[0].isUpper() && word[dash + 1].isUpper();
}

} // namespace

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
    const QHash<QString, QString> pairs { { u"}"_s, u"{"_s }, { u")"_s, u"("_s } };
    QStringList open;
    for (const auto& line : lines)
        for (const Token& token : line) {
            if (token.kind != TokenKind::Sign)
                continue;
            if (pairs.values().contains(token.text))
                open.append(token.text);
            else if (pairs.contains(token.text))
                QCOMPARE(open.isEmpty() ? QString() : open.takeLast(), pairs.value(token.text));
        }
    QCOMPARE(open, QStringList());
}

void tst_LyncTrunk::everyCmdletAndParameterExists()
{
    QFETCH(Trunk, trunk);
    int commands = 0;
    for (auto line : tokens(*render(trunk))) {
        // The tests to run by hand are remarks that must be right as well.
        if (!line.isEmpty() && line[0].kind == TokenKind::Comment
            && line[0].text.contains(u"Test-Cs"))
            line = Tokenizer(line[0].text.sliced(1)).lines().value(0);
        QString cmdlet;
        for (const Token& token : std::as_const(line)) {
            if (token.kind == TokenKind::Word && isCmdlet(token.text)) {
                cmdlet = token.text;
                ++commands;
                QVERIFY2(lyncCmdlets.contains(documented(cmdlet)), qPrintable(cmdlet));
            } else if (token.kind == TokenKind::Parameter && !operators.contains(token.text)) {
                // One command in brackets is another one's argument.
                const bool isItsOwn = lyncCmdlets.value(documented(cmdlet)).contains(token.text)
                    || (line[0].text == u"Test-CsVoiceRoute" && token.text == u"-TargetNumber");
                QVERIFY2(isItsOwn, qPrintable(cmdlet + u' ' + token.text));
            }
        }
    }
    QVERIFY(commands > 15);
}

void tst_LyncTrunk::valuesStayValues()
{
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
                QVERIFY2(token.text.startsWith(u"$gateway"), qPrintable(token.text));
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
    QVERIFY(out->files[0].content.contains("-SRTPMode " + mode.toUtf8() + ' '));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// As much of PowerShell as a script for Lync is written in, read strictly.
namespace PowerShellText {

using namespace Qt::StringLiterals;

enum class TokenKind { Word, Parameter, Variable, Literal, Expandable, Sign, Comment };
struct Token {
    TokenKind kind;
    QString text; ///< of a literal, what it means
};

inline bool isSingleQuote(QChar c)
{
    return c == u'\'' || (c >= QChar(0x2018) && c <= QChar(0x201B));
}

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
        if (u"{}()|,=@;"_s.contains(c))
            return Token { TokenKind::Sign, m_text.mid(m_at++, 1) };
        const QString word = until([](QChar x) {
            return x.isSpace() || isSingleQuote(x) || u"\"{}()|,=@;"_s.contains(x);
        });
        if (word.startsWith(u'-') && word.contains(u':')) { // a switch with its value
            m_at -= word.size() - word.indexOf(u':') - 1;
            return Token { TokenKind::Parameter, word.section(u':', 0, 0) };
        }
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

// Microsoft Learn, module skypeforbusiness: those that Lync Server 2013 has. Set- takes what New-
// takes.
inline const QHash<QString, QStringList> lyncCmdlets {
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
    { u"Get-CsVoiceNormalizationRule"_s, { u"-Identity"_s } },
    { u"New-CsVoiceNormalizationRule"_s,
        { u"-Identity"_s, u"-Pattern"_s, u"-Translation"_s, u"-Priority"_s } },
    { u"Get-CsDialPlan"_s, { u"-Identity"_s } },
    { u"Get-CsPstnUsage"_s, { u"-Identity"_s } },
    { u"Set-CsPstnUsage"_s, { u"-Identity"_s, u"-Usage"_s } },
    { u"Get-CsVoiceRoute"_s, { u"-Identity"_s } },
    { u"New-CsVoiceRoute"_s,
        { u"-Identity"_s, u"-NumberPattern"_s, u"-PstnGatewayList"_s, u"-PstnUsages"_s,
            u"-Priority"_s, u"-SuppressCallerId"_s, u"-AlternateCallerId"_s } },
    { u"Get-CsVoicePolicy"_s, { u"-Identity"_s } },
    { u"Set-CsVoicePolicy"_s, { u"-Identity"_s, u"-PstnUsages"_s } },
    { u"Get-CsMediaConfiguration"_s, { u"-Identity"_s } },
    { u"Get-CsCertificate"_s, { u"-Type"_s } },
    { u"Test-CsTrunkConfiguration"_s, { u"-DialedNumber"_s, u"-TrunkConfiguration"_s } },
    { u"Test-CsVoiceRoute"_s, { u"-Route"_s, u"-TargetNumber"_s } },
    { u"Test-CsPstnOutboundCall"_s, { u"-TargetFqdn"_s, u"-TargetPstnPhoneNumber"_s } },
    { u"Get-Module"_s, { u"-ListAvailable"_s, u"-Name"_s } },
    { u"Get-Date"_s, {} },
    { u"Import-Module"_s, {} },
    { u"Where-Object"_s, {} },
    { u"Sort-Object"_s, { u"-Unique"_s } },
    { u"Format-List"_s, {} },
    { u"Out-Null"_s, {} },
    { u"Write-Output"_s, {} },
};
inline const QStringList operators { u"-not"_s, u"-or"_s, u"-and"_s, u"-contains"_s, u"-eq"_s,
    u"-ne"_s, u"-lt"_s, u"-gt"_s, u"-notcontains"_s, u"-join"_s, u"-ErrorAction"_s, u"-WhatIf"_s };

inline QString documented(QString cmdlet)
{
    cmdlet.replace(u"OutboundCallingNumber"_s, u"Outbound"_s);
    if (!lyncCmdlets.contains(cmdlet))
        cmdlet.replace(u"Set-"_s, u"New-"_s);
    return cmdlet;
}

inline bool isCmdlet(const QString& word)
{
    const qsizetype dash = word.indexOf(u'-');
    return dash > 0 && word[0].isUpper() && word[dash + 1].isUpper();
}

/// What is wrong with the brackets; empty = nothing. A block goes on only on the line it ends.
inline QString bracketFault(const QList<QList<Token>>& lines)
{
    const QHash<QString, QString> pairs { { u"}"_s, u"{"_s }, { u")"_s, u"("_s } };
    QStringList open;
    for (const auto& line : lines) {
        if (!line.isEmpty()
            && QStringList { u"else"_s, u"elseif"_s, u"catch"_s }.contains(line[0].text))
            return u"a line begins with "_s + line[0].text;
        for (const Token& token : line) {
            if (token.kind != TokenKind::Sign)
                continue;
            if (pairs.values().contains(token.text))
                open.append(token.text);
            else if (pairs.contains(token.text)
                && (open.isEmpty() || open.takeLast() != pairs.value(token.text)))
                return token.text + u" closes nothing"_s;
        }
    }
    return open.isEmpty() ? QString() : open.last() + u" is never closed"_s;
}

/// What no cmdlet of Lync has; empty = nothing. @param commands counts them
inline QString commandFault(const QList<QList<Token>>& lines, int& commands)
{
    QStringList keys; // of the hash table that says what is wanted
    for (auto line : lines) {
        // The test to run by hand is a remark that must be right as well.
        if (!line.isEmpty() && line[0].kind == TokenKind::Comment
            && line[0].text.contains(u"Test-Cs"))
            line = Tokenizer(line[0].text.sliced(1)).lines().value(0);
        const bool isTable = line.size() > 3 && line[0].text == u"$want";
        QStringList cmdlets { QString() };
        QStringList parameters;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const Token& token = line[i];
            if (isTable && token.kind == TokenKind::Word && line.value(i + 1).text == u"=")
                keys.append(u'-' + token.text);
            if (token.text == u"(" && token.kind == TokenKind::Sign)
                cmdlets.append(QString());
            else if (token.text == u")" && token.kind == TokenKind::Sign)
                cmdlets.removeLast();
            else if (token.kind == TokenKind::Word && isCmdlet(token.text)) {
                cmdlets.last() = token.text;
                ++commands;
                if (!lyncCmdlets.contains(documented(token.text)))
                    return token.text;
            } else if (token.kind == TokenKind::Parameter) {
                parameters.append(token.text);
                if (!operators.contains(token.text)
                    && !lyncCmdlets.value(documented(cmdlets.last())).contains(token.text))
                    return cmdlets.last() + u' ' + token.text;
            }
        }
        const QString first = line.isEmpty() ? QString() : line[0].text;
        const bool isChanging = first.startsWith(u"New-Cs") || first.startsWith(u"Set-Cs");
        if (isChanging && !parameters.contains(u"-WhatIf"))
            return first + u" without -WhatIf"_s;
        if (first.startsWith(u"New-Cs")) {
            for (const QString& key : std::as_const(keys))
                if (!lyncCmdlets.value(documented(first)).contains(key))
                    return first + u" has no "_s + key;
            keys.clear();
        }
    }
    return {};
}

} // namespace PowerShellText

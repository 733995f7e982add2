// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/MacAddress.h"

#include <QMap>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

/// Options by code.
using Told = QMap<int, QByteArray>;

/// The words of a RouterOS line, strict: nothing that console would ask back about.
inline std::optional<QStringList> routerWords(const QString& line)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (isQuoted && c == u'\\') {
            if (++i >= line.size() || !u"\"\\$?"_s.contains(line[i]))
                return std::nullopt;
            word += line[i];
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (c == u' ' && !isQuoted) {
            words.append(std::exchange(word, {}));
        } else if ((isQuoted && u"$?"_s.contains(c)) || (!isQuoted && u";{}[]()$#"_s.contains(c))) {
            return std::nullopt; // a variable, a command
        } else {
            word += c;
        }
    }
    words.append(word);
    return isQuoted ? std::nullopt : std::optional(words);
}

inline QString wordAfter(const QStringList& words, const QString& key)
{
    for (const QString& word : words)
        if (word.startsWith(key + u'='))
            return word.mid(key.size() + 1);
    return {};
}

/// What each address is told by a RouterOS script.
inline std::optional<QMap<QString, Told>> readRouter(const QByteArray& script)
{
    QMap<QString, QPair<int, QByteArray>> options;
    QMap<QString, QStringList> sets;
    QMap<QString, Told> leases;
    for (const QString& line : QString::fromUtf8(script).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const auto words = routerWords(line);
        if (!words || words->value(0) != u"/ip" || words->value(1) != u"dhcp-server")
            return std::nullopt;
        const QString name = wordAfter(*words, u"name"_s);
        if (words->value(2) == u"option" && words->value(3) == u"add") {
            const QString value = wordAfter(*words, u"value"_s);
            if (options.contains(name) || !value.startsWith(u'\'') || !value.endsWith(u'\''))
                return std::nullopt;
            options.insert(name,
                { wordAfter(*words, u"code"_s).toInt(),
                    value.mid(1, value.size() - 2).toLatin1() });
        } else if (words->value(2) == u"option" && words->value(3) == u"sets") {
            sets.insert(name, wordAfter(*words, u"options"_s).split(u','));
        } else if (words->value(2) == u"lease") {
            Told told;
            for (const QString& option : sets.value(wordAfter(*words, u"dhcp-option-set"_s)))
                told.insert(options.value(option).first, options.value(option).second);
            leases.insert(wordAfter(*words, u"mac-address"_s), told);
        } else {
            return std::nullopt;
        }
    }
    return leases;
}

struct ShellPolicy {
    QStringList equal;
    QStringList notEqual;
    Told told;
};

/// The policies of a PowerShell script, strict: nothing but these commands and plain strings.
inline std::optional<QList<ShellPolicy>> readShell(const QByteArray& script)
{
    static const QRegularExpression list(uR"(^\$addresses \+?= @\(('[^']*'(, '[^']*')*)\)$)"_s);
    static const QRegularExpression add(
        uR"(^Add-DhcpServerv4Policy -Name '([a-z0-9-]+)' -Condition AND -MacAddress \$addresses$)"_s);
    static const QRegularExpression set(
        uR"(^Set-DhcpServerv4OptionValue -PolicyName '([a-z0-9-]+)' -OptionId (\d+) -Value '([^']*)'$)"_s);
    QList<ShellPolicy> policies;
    QStringList addresses;
    QString name;
    const QStringList lines = QString::fromUtf8(script).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString& line = lines[i];
        if (line.startsWith(u'#'))
            continue;
        if (line.startsWith(u"if (-not (Get-DhcpServerv4OptionDefinition -OptionId 114 ")) {
            i += 2;
            continue;
        }
        if (const auto match = list.match(line); match.hasMatch()) {
            if (!line.contains(u"+="))
                addresses.clear();
            addresses += match.captured(1).remove(u'\'').split(u", "_s);
        } else if (const auto adding = add.match(line); adding.hasMatch()) {
            name = adding.captured(1);
            ShellPolicy policy;
            QStringList* side = nullptr;
            for (const QString& word : addresses) {
                if (word == u"EQ" || word == u"NE")
                    side = word == u"EQ" ? &policy.equal : &policy.notEqual;
                else if (side)
                    side->append(word);
            }
            policies.append(policy);
        } else if (const auto setting = set.match(line);
                   setting.hasMatch() && setting.captured(1) == name) {
            policies.last().told.insert(
                setting.captured(2).toInt(), setting.captured(3).toLatin1());
        } else {
            return std::nullopt;
        }
    }
    return policies;
}

/// As Windows decides: the first policy that fits has each option.
inline Told toldByShell(const QList<ShellPolicy>& policies, const MacAddress& phone)
{
    const auto fits = [&](const QStringList& patterns) {
        return std::any_of(patterns.cbegin(), patterns.cend(), [&](const QString& pattern) {
            return pattern.endsWith(u'*') ? phone.plain().startsWith(pattern.chopped(1))
                                          : phone.plain() == pattern;
        });
    };
    Told told;
    for (const ShellPolicy& policy : policies)
        if (fits(policy.equal) && !fits(policy.notEqual))
            for (auto it = policy.told.cbegin(); it != policy.told.cend(); ++it)
                if (!told.contains(it.key()))
                    told.insert(it.key(), it.value());
    return told;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/ConfigText.h"

#include "models/site/SecretParameters.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace {

/// C0, DEL, C1 (NEL ends a line for some), and the two separators of Unicode.
bool breaksLines(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029;
}

bool isNoCharacter(char32_t c)
{
    return QChar::isSurrogate(c) || QChar::isNonCharacter(c) || c == 0xfeff;
}

QString codePointName(char32_t c)
{
    return u"U+"_s + QString::number(quint32(c), 16).toUpper().rightJustified(4, u'0');
}

std::optional<char32_t> firstRefused(QStringView value)
{
    for (qsizetype i = 0; i < value.size(); ++i) {
        char32_t c = value.at(i).unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < value.size() && value.at(i + 1).isLowSurrogate())
            c = QChar::surrogateToUcs4(char16_t(c), value.at(++i).unicode());
        if (breaksLines(c) || isNoCharacter(c))
            return c;
    }
    return std::nullopt;
}

bool hasOuterBlank(QStringView value)
{
    return !value.isEmpty() && (value.front().isSpace() || value.back().isSpace());
}

/// What is wrong with a plan's texts, by the name of the parameter.
class TextFaults {
public:
    TextFaults(ConfigText::Grammar grammar, const QString& word)
        : m_grammar(grammar)
        , m_word(word)
    {
    }

    void look(const QString& subject, const QString& value)
    {
        if (value.isEmpty())
            return;
        const bool isSecret = SecretParameters::isSecret(subject);
        if (value == m_word)
            m_faults.insert(subject, Error(ErrorCode::ValueNotAllowed, subject, m_word));
        else if (auto status = ConfigText::check(subject, value, m_grammar, isSecret); !status)
            m_faults.insert(subject, status.error());
    }

    void look(const QString& kind, const QList<PhoneKey>& keys)
    {
        for (const PhoneKey& key : keys) {
            if (key.value.isEmpty() && key.label.isEmpty())
                continue;
            const QString index = QString::number(key.index);
            look(kind + "_value_"_L1 + index, key.value);
            look(kind + "_label_"_L1 + index, key.label);
        }
    }

    [[nodiscard]] Status first() const
    {
        if (m_faults.isEmpty())
            return {};
        return tl::unexpected(m_faults.first());
    }

private:
    ConfigText::Grammar m_grammar;
    const QString& m_word;
    QMap<QString, Error> m_faults;
};

} // namespace

namespace ConfigText {

Status check(const QString& subject, const QString& value, Grammar grammar, bool isSecret)
{
    if (const auto refused = firstRefused(value))
        return fail(ErrorCode::ValueNotAllowed, subject, codePointName(*refused));
    if (isSecret && grammar == Grammar::Lines && hasOuterBlank(value)) {
        const QChar blank = value.front().isSpace() ? value.front() : value.back();
        return fail(ErrorCode::ValueNotAllowed, subject, codePointName(blank.unicode()));
    }
    return {};
}

Status check(const PhonePlan& plan, Grammar grammar, const QString& word)
{
    TextFaults faults(grammar, word);
    for (auto it = plan.values.begin(); it != plan.values.end(); ++it)
        faults.look(it.key(), it.value());
    faults.look(u"softkey"_s, plan.softKeys);
    faults.look(u"linekey"_s, plan.lineKeys);
    faults.look(u"expkey"_s, plan.expansionKeys);
    faults.look(u"hostname"_s, plan.host);
    faults.look(u"provisioning_url"_s, plan.address.base);
    return faults.first();
}

QByteArray xml(QStringView value)
{
    const QByteArray plain = value.toUtf8();
    QByteArray out;
    out.reserve(plain.size() + 16);
    for (const char c : plain) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

QString valueOr(const PhonePlan& plan, const QString& name, const QString& fallback)
{
    const QString value = plan.value(name);
    return value.isEmpty() ? fallback : value;
}

int numberOr(const QString& value, int fallback, int minimum, int maximum)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= minimum && number <= maximum ? number : fallback;
}

} // namespace ConfigText

ConfigLines::ConfigLines(QByteArrayView separator, qsizetype bytes)
    : m_separator(separator.toByteArray())
{
    m_bytes.reserve(bytes);
}

void ConfigLines::raw(QByteArrayView line)
{
    m_bytes.append(line);
    m_bytes.append('\n');
}

void ConfigLines::begin(QByteArrayView key)
{
    m_bytes.append(m_prefix);
    m_bytes.append(key);
    m_bytes.append(m_separator);
}

void ConfigLines::set(QByteArrayView key, QByteArrayView value)
{
    begin(key);
    m_bytes.append(value);
    m_bytes.append('\n');
}

void ConfigLines::set(QByteArrayView key, const QString& value)
{
    begin(key);
    m_bytes.append(value.toUtf8());
    m_bytes.append('\n');
}

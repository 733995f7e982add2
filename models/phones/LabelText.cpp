// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phones/LabelText.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

using Option = QRegularExpression::PatternOption;

QRegularExpression labelValue(const QString& key, const QString& value)
{
    return QRegularExpression(u"(?<![A-Za-z0-9])(?:"_s + key
            + u")(?![A-Za-z])[\"']?\\s?[:=#]?\\s?[\"']?("_s + value + u')',
        Option::CaseInsensitiveOption);
}

const QString macForm = u"[0-9A-F]{2}(?:[ :.\\-']?[0-9A-F]{2}){5}(?![0-9A-Za-z])"_s;
const QString macKey
    = u"(?:LAN[ _-]?|ETH(?:ERNET)?[ _-]?|WIRED[ _-]?)?MAC(?:[ _-]?(?:ID|ADDR(?:ESS)?|ADR))?"_s;
/// A phone is known by its address on the cable.
const QString otherMacKey = u"(?:WI-?FI|WLAN|BT|BLUETOOTH|BLE)[ _-]?MAC(?:[ _-]?ADDR(?:ESS)?)?"_s;
const QString serialKey = u"S[/.-]?N\\.?|SER(?:IAL)?(?:[ _.-]*(?:N(?:O|UM(?:BER)?)?\\.?))?"
                          "|MATRICOLA|NUMERO DI SERIE"_s;

QString capturedIn(const QString& text, const QRegularExpression& expression)
{
    return expression.match(text).captured(1);
}

void readMac(LabelText& label, QString text)
{
    static const QRegularExpression other = labelValue(otherMacKey, macForm);
    static const QRegularExpression marked = labelValue(macKey, macForm);
    static const QRegularExpression key(u"(?<![A-Za-z0-9])(?:"_s + macKey
            + u")(?![A-Za-z])[\"']?\\s?[:=#]\\s?[\"']?[^\\s;,&|\"'}]"_s,
        Option::CaseInsensitiveOption);
    static const QRegularExpression code(
        u"^[-/]([A-Z0-9]{4})(?![A-Z0-9:=])"_s, Option::CaseInsensitiveOption);
    text.remove(other);
    const auto match = marked.match(text);
    const auto mac = MacAddress::parse(match.captured(1));
    if (!mac) {
        label.isMacWrong = key.match(text).hasMatch();
        return;
    }
    label.mac = *mac;
    label.checkCode = capturedIn(text.sliced(match.capturedEnd(1)).left(6), code).toUpper();
}

/// Where a web page's address holds the phone's: as a part of its path or of a file's name.
MacAddress macInPath(const QString& path)
{
    static const QRegularExpression part(
        u"(?<![0-9A-Za-z])(?:cfg)?([0-9A-F]{2}(?:[:-]?[0-9A-F]{2}){5})(?![0-9A-Za-z])"_s,
        Option::CaseInsensitiveOption);
    for (auto it = part.globalMatch(path); it.hasNext();)
        if (const auto mac = MacAddress::parse(it.next().captured(1)))
            return *mac;
    return {};
}

/// "T54W;001565AABBCC;3146019092012345": no keys, but one address.
void readCells(LabelText& label, const QString& text)
{
    static const QRegularExpression between(u"[,;|]"_s);
    static const QRegularExpression modelForm(
        u"^(?=.*[0-9])(?=.*[A-Za-z])[A-Za-z0-9][A-Za-z0-9 ._-]{1,19}\\z"_s);
    const QStringList cells = text.split(between, Qt::SkipEmptyParts);
    if (cells.size() < 2 || cells.size() > 16)
        return;
    LabelText found;
    for (const QString& raw : cells) {
        const QString cell = raw.trimmed();
        const auto mac = MacAddress::parse(cell);
        if (mac && !found.mac.isNull() && found.mac != *mac)
            return; // a list of phones, not one
        if (mac)
            found.mac = *mac;
        else if (const auto serial = LabelText::serialIn(cell); serial && !found.mac.isNull())
            found.serial = found.serial.isEmpty() ? *serial : found.serial;
        else if (found.mac.isNull() && modelForm.match(cell).hasMatch())
            found.model = cell;
    }
    if (!found.mac.isNull())
        label = found;
}

void readKeys(LabelText& label, const QString& text)
{
    static const QRegularExpression serial
        = labelValue(serialKey, u"(?=[A-Za-z/-]*[0-9])[A-Z0-9][A-Z0-9/-]{3,39}(?![A-Z0-9/-])"_s);
    static const QRegularExpression pin
        = labelValue(u"(?:DEVICE[ _-]?|RPS[ _-]?)?PIN(?:[ _-]?CODE)?"_s,
            u"(?=[A-Z]*[0-9])[A-Z0-9]{4,16}(?![A-Z0-9])"_s);
    static const QRegularExpression code
        = labelValue(u"CRC|CHECK[ _-]?(?:CODE|SUM)"_s, u"[A-Z0-9]{4}(?![A-Z0-9])"_s);
    static const QRegularExpression model = labelValue(
        u"MODEL(?:LO|[ _-]?N(?:AME|O))?|PRODUCT(?:[ _-]?NAME)?"_s,
        u"[A-Z0-9](?=[A-Z._/+-]*[0-9])[A-Z0-9._/+-]{1,23}(?: (?:PRO|V2|E2|IP PRO)(?![A-Z0-9]))?"_s);
    readMac(label, text);
    label.serial = capturedIn(text, serial);
    label.pin = capturedIn(text, pin);
    label.model = capturedIn(text, model);
    if (label.checkCode.isEmpty())
        label.checkCode = capturedIn(text, code).toUpper();
}

} // namespace

LabelText LabelText::read(const QString& text)
{
    static const QRegularExpression url(u"^[A-Za-z][A-Za-z0-9+.-]{1,15}://[^/?#]*"_s);
    LabelText label;
    const auto match = url.match(text);
    const QString words = match.hasMatch()
        ? QUrl::fromPercentEncoding(text.sliced(match.capturedLength()).toUtf8())
        : text;
    readKeys(label, words);
    if (match.hasMatch()) {
        label.urlHost = QUrl(match.captured()).host().left(253);
        if (label.mac.isNull())
            label.mac = macInPath(words);
        label.isMacWrong = label.isMacWrong && label.mac.isNull();
    } else if (label.mac.isNull() && !label.isMacWrong) {
        const LabelText keyed = label;
        readCells(label, words);
        if (label.pin.isEmpty())
            label.pin = keyed.pin;
    }
    return label;
}

std::optional<QString> LabelText::serialIn(const QString& text)
{
    static const QRegularExpression marked(
        u"^(?:"_s + serialKey + u")[:= #]+([A-Za-z0-9/-]{4,40})\\z"_s,
        Option::CaseInsensitiveOption);
    static const QRegularExpression plain(u"^(?=.*[0-9])[A-Za-z0-9/-]{6,40}\\z"_s);
    static const QRegularExpression slip(u"^([0-9A-Fa-f][:\\-./']?){11,13}\\z"_s);
    if (const auto match = marked.match(text); match.hasMatch())
        return match.captured(1);
    if (plain.match(text).hasMatch() && !slip.match(text).hasMatch())
        return text;
    return {};
}

std::optional<LabelText::Tail> LabelText::tailOf(const QString& text)
{
    static const QRegularExpression form(
        u"^(?:MAC(?:[ _-]?ID)?[:=# ]*)?([0-9A-F]{2}(?:[ :.\\-']?[0-9A-F]{2}){5})"
        "( ?[-/] ?| )([A-Z0-9]{2} [A-Z0-9]{2}|[A-Z0-9/-]{1,40})\\z"_s,
        Option::CaseInsensitiveOption);
    const auto match = form.match(text);
    const auto mac = MacAddress::parse(match.captured(1));
    if (!mac)
        return {};
    return Tail { *mac, match.captured(3).remove(u' '), match.captured(2) != u" " };
}

bool LabelText::isCheckCode(const QString& text)
{
    static const QRegularExpression form(u"^[A-Z0-9]{4}\\z"_s);
    return form.match(text).hasMatch();
}

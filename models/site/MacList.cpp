// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/MacList.h"

#include "models/catalog/Catalog.h"
#include "models/site/SiteRules.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// "S/N:" in front says it is one; otherwise it must not look like a MAC with a slip in it.
std::optional<QString> serialIn(const QString& text)
{
    static const QRegularExpression marked(
        u"^(?:S/?N|SERIAL(?: ?N(?:O|UMBER)?)?)\\.?[:= ]+([A-Za-z0-9/-]{4,40})\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plain(u"^(?=.*[0-9])[A-Za-z0-9/-]{6,40}\\z"_s);
    static const QRegularExpression slip(u"^([0-9A-Fa-f][:\\-./']?){11,13}\\z"_s);
    if (const auto match = marked.match(text); match.hasMatch())
        return match.captured(1);
    if (plain.match(text).hasMatch() && !slip.match(text).hasMatch())
        return text;
    return {};
}

class Reader {
public:
    Reader(MacList& list, const MacList::IsKnown& isKnown)
        : m_list(list)
        , m_isKnown(isKnown)
    {
    }

    void line(QStringView text)
    {
        ++m_line;
        m_hasMacOnLine = false;
        static const QRegularExpression separators(u"[,;\\t]"_s);
        for (const QString& cell : text.toString().split(separators))
            words(cell.trimmed());
    }

private:
    /// Blanks may stand inside a MAC or after it, so the shortest beginning that is one wins.
    void words(const QString& cell)
    {
        if (cell.isEmpty() || wasTaken(cell))
            return;
        for (auto blank = cell.indexOf(u' '); blank > 0; blank = cell.indexOf(u' ', blank + 1)) {
            if (MacAddress::parse(cell.first(blank))) {
                word(cell.first(blank));
                return words(cell.sliced(blank + 1).trimmed());
            }
        }
        word(cell);
    }

    bool wasTaken(const QString& cell)
    {
        if (!MacAddress::parse(cell))
            return false;
        word(cell);
        return true;
    }

    void word(const QString& text)
    {
        if (m_hasMacOnLine && SiteRules::isExtension(text)) {
            if (m_isLastKept)
                m_list.entries.last().extension = text;
            return;
        }
        const auto scan = MacList::classify(text, m_isKnown);
        using Reason = MacList::Rejected::Reason;
        switch (scan.kind) {
        case MacList::Kind::Mac:
            return mac(scan.mac, text);
        case MacList::Kind::Serial:
            return serial(scan.text, text);
        case MacList::Kind::Ean13:
            return reject(text, Reason::Ean13);
        case MacList::Kind::UpcA:
            return reject(text, Reason::UpcA);
        case MacList::Kind::Nothing:
            return reject(text, Reason::Unreadable);
        }
    }

    void mac(const MacAddress& address, const QString& text)
    {
        m_hasMacOnLine = true;
        m_isLastKept = false;
        const int first = m_lines.value(address);
        if (first > 0)
            return reject(text, MacList::Rejected::Reason::Duplicate, first);
        if (m_list.entries.size() >= MacList::maximumEntries)
            return reject(text, MacList::Rejected::Reason::TooMany);
        m_lines.insert(address, m_line);
        m_list.entries.append({ address, {}, {}, m_line });
        m_isLastKept = true;
    }

    void serial(const QString& serialNumber, const QString& text)
    {
        if (m_lines.isEmpty())
            return reject(text, MacList::Rejected::Reason::Unreadable);
        if (!m_isLastKept)
            return; // belongs to a duplicate
        auto& entry = m_list.entries.last();
        if (!entry.serial.isEmpty())
            return reject(text, MacList::Rejected::Reason::Unreadable);
        entry.serial = serialNumber;
    }

    void reject(const QString& text, MacList::Rejected::Reason reason, int firstLine = 0)
    {
        m_list.rejected.append({ m_line, text.left(80), reason, firstLine });
    }

    MacList& m_list;
    const MacList::IsKnown& m_isKnown;
    QHash<MacAddress, int> m_lines;
    int m_line = 0;
    bool m_hasMacOnLine = false;
    bool m_isLastKept = false;
};

MacList::IsKnown knownIn(const Catalog& catalog)
{
    return [&catalog](const MacAddress& mac) { return catalog.vendorOf(mac).has_value(); };
}

} // namespace

Error MacList::Rejected::error() const
{
    const ErrorCode code = reason == Reason::Duplicate ? ErrorCode::DuplicateMac
        : reason == Reason::TooMany                    ? ErrorCode::TooMuchData
                                                       : ErrorCode::BadMac;
    return Error(code, QString::number(line), text);
}

MacList MacList::parse(const QString& text, const IsKnown& isKnown)
{
    MacList list;
    Reader reader(list, isKnown);
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    for (const QStringView line : QStringTokenizer(lines, u'\n')) {
        reader.line(line);
        if (list.entries.size() + list.rejected.size() > 2 * maximumEntries)
            break;
    }
    return list;
}

MacList MacList::parse(const QString& text, const Catalog& catalog)
{
    return parse(text, knownIn(catalog));
}

MacList::Scan MacList::classify(const QString& text, const IsKnown& isKnown)
{
    const QString trimmed = text.trimmed();
    const auto mac = MacAddress::parse(trimmed);
    if (isDigits(trimmed) && hasRightCheckDigit(trimmed)) {
        if (trimmed.size() == 13)
            return { Kind::Ean13, {}, trimmed };
        if (trimmed.size() == 12 && !(mac && isKnown(*mac)))
            return { Kind::UpcA, {}, trimmed };
    }
    if (mac)
        return { Kind::Mac, *mac, trimmed };
    if (const auto serial = serialIn(trimmed))
        return { Kind::Serial, {}, *serial };
    return { Kind::Nothing, {}, trimmed };
}

MacList::Scan MacList::classify(const QString& text, const Catalog& catalog)
{
    return classify(text, knownIn(catalog));
}

bool MacList::hasRightCheckDigit(QStringView digits)
{
    if (digits.isEmpty() || !isDigits(digits))
        return false;
    int sum = 0;
    int weight = 1;
    for (auto i = digits.size() - 1; i >= 0; --i) {
        sum += weight * digits[i].digitValue();
        weight = 4 - weight;
    }
    return sum % 10 == 0;
}

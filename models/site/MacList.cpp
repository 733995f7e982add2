// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/MacList.h"

#include "models/catalog/Catalog.h"
#include "models/phones/ScanCode.h"
#include "models/site/SiteRules.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool hasTwelveDigits(const QString& text)
{
    return text.size() == 12
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

class MacListReader {
public:
    MacListReader(MacList& list, const MacList::IsKnown& isKnown)
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
        if (MacAddress::parse(cell)) {
            word(cell);
            return true;
        }
        const auto scan = ScanCode::read(cell, m_isKnown);
        if (scan.kind != ScanCode::Kind::Phone || scan.checkCode.isEmpty()
            || SiteRules::isExtension(scan.checkCode))
            return false;
        phone(scan, cell);
        return true;
    }

    void word(const QString& text)
    {
        if (m_hasMacOnLine && SiteRules::isExtension(text)) {
            if (m_isLastKept)
                m_list.entries.last().extension = text;
            return;
        }
        using Reason = MacList::Rejected::Reason;
        const auto scan = ScanCode::read(text, m_isKnown);
        switch (scan.kind) {
        case ScanCode::Kind::Phone:
            return phone(scan, text);
        case ScanCode::Kind::Serial:
            return serial(scan.serial, text);
        case ScanCode::Kind::Article:
            return reject(text, hasTwelveDigits(scan.text) ? Reason::UpcA : Reason::Ean13);
        case ScanCode::Kind::Pin:
        case ScanCode::Kind::Nothing:
            return reject(text, Reason::Unreadable);
        }
    }

    void phone(const ScanCode& scan, const QString& text)
    {
        mac(scan.mac, text);
        if (!m_isLastKept)
            return;
        m_list.entries.last().serial = scan.serial;
        m_list.entries.last().checkCode = scan.checkCode;
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
        m_list.entries.append({ address, {}, {}, m_line, {} });
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
    MacListReader reader(list, isKnown);
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
    const auto scan = ScanCode::read(text, isKnown);
    switch (scan.kind) {
    case ScanCode::Kind::Phone:
        return { Kind::Mac, scan.mac, scan.text };
    case ScanCode::Kind::Serial:
        return { Kind::Serial, {}, scan.serial };
    case ScanCode::Kind::Article:
        return { hasTwelveDigits(scan.text) ? Kind::UpcA : Kind::Ean13, {}, scan.text };
    case ScanCode::Kind::Pin:
    case ScanCode::Kind::Nothing:
        break;
    }
    return { Kind::Nothing, {}, scan.text };
}

MacList::Scan MacList::classify(const QString& text, const Catalog& catalog)
{
    return classify(text, knownIn(catalog));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/reach/DhcpPlan.h"

#include "models/core/TextLanguage.h"
#include "models/provisioning/PhoneParameters.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr int octetBits = 8;
constexpr int octetCount = 6;
constexpr quint64 octetMask = 0xff;
constexpr int longestOption = 255; // RFC 2132 2
constexpr int serverName = 66; // RFC 2132 9.4
constexpr int bootFile = 67;
constexpr quint64 wholePrefix = 1ULL << 24;

/// Nothing that any of the servers would take for anything but itself.
bool isPlainUrl(const QString& url)
{
    static const QRegularExpression pattern(
        uR"(^(https?|ftp|tftp)://([A-Za-z0-9.-]+|\[[0-9A-Fa-f:]+\])(:[0-9]{1,5})?/[A-Za-z0-9._~/%-]*$)"_s,
        QRegularExpression::DontCaptureOption);
    return pattern.match(url).hasMatch();
}

/// A server that is named in one option and its path in the other gets both, as old firmware
/// joins them (Snom DHCP options).
QList<DhcpPlan::Option> optionsFor(const PhoneVendor& vendor, const QString& url)
{
    const bool isSplit
        = vendor.dhcpOptions.contains(serverName) && vendor.dhcpOptions.contains(bootFile);
    const qsizetype host = url.indexOf(u"://") + 3;
    const qsizetype slash = url.indexOf(u'/', host);
    QList<DhcpPlan::Option> options;
    for (const int code : vendor.dhcpOptions) {
        QString value = url;
        if (isSplit && code == serverName)
            value = url.left(slash);
        else if (isSplit && code == bootFile)
            value = url.mid(slash + 1);
        options.append({ code, value.toLatin1() });
    }
    return options;
}

bool isTooLong(const QList<DhcpPlan::Option>& options)
{
    return std::any_of(options.cbegin(), options.cend(),
        [](const DhcpPlan::Option& option) { return option.value.size() > longestOption; });
}

/// A range of addresses in as few pieces as can be.
QList<DhcpPlan::Piece> piecesOf(quint64 first, quint64 last)
{
    QList<DhcpPlan::Piece> pieces;
    while (first <= last) {
        int free = 0; // octets behind the range
        quint64 unit = 1;
        while (free < octetCount - 1 && first % (unit << octetBits) == 0
            && first + (unit << octetBits) - 1 <= last) {
            unit <<= octetBits;
            ++free;
        }
        DhcpPlan::Piece piece;
        for (int i = octetCount - 1; i > free; --i)
            piece.octets.append(int(first >> (octetBits * i) & octetMask));
        piece.low = int(first / unit & octetMask);
        piece.high = piece.low;
        first += unit;
        while (piece.high < int(octetMask) && first <= last && first + unit - 1 <= last) {
            ++piece.high;
            first += unit;
        }
        pieces.append(piece);
    }
    return pieces;
}

/// Puts the plan together, vendor by vendor.
class DhcpPlanMaker {
public:
    DhcpPlanMaker(const Site& site, const Catalog& catalog, const DhcpOptions::Wish& wish)
        : m_site(site)
        , m_catalog(catalog)
        , m_wish(wish)
        , m_blocks(catalog.addressBlocks())
    {
    }
    Result<DhcpPlan> make();

private:
    [[nodiscard]] QString vendorOf(const Phone& phone) const;
    void addVendor(const PhoneVendor& vendor);
    void addClass(const PhoneVendor& vendor, bool isFine, const QString& file);
    void addPhone(const Phone& phone);
    void addExclusions();
    void exclude(DhcpPlan::Class& one, const OuiBlock& range);
    void addStranger(const QString& name, const OuiBlock& block);
    static QString blocksName(const QString& vendor) { return u"doppino-%1-blocks"_s.arg(vendor); }
    Status addReservations();

    const Site& m_site;
    const Catalog& m_catalog;
    const DhcpOptions::Wish& m_wish;
    QList<OuiBlock> m_blocks;
    DhcpPlan m_plan;
    QList<DhcpPlan::Class> m_strangers;
    QHash<QString, QList<OuiBlock>> m_ranges; ///< by class
};

/// The model knows better than the address.
QString DhcpPlanMaker::vendorOf(const Phone& phone) const
{
    if (const auto model = PhoneParameters::findModel(m_site, m_catalog, phone.model))
        return model->vendor;
    const auto match = m_catalog.vendorOf(phone.mac);
    return match && match->isPhone ? match->vendor : QString();
}

Result<DhcpPlan> DhcpPlanMaker::make()
{
    if (!isPlainUrl(m_wish.base) || !m_wish.base.endsWith(u'/'))
        return fail(ErrorCode::BadValue, u"base"_s, m_wish.base.left(200));
    QSet<QString> wanted;
    for (const Phone& phone : m_site.phones) {
        const QString vendor = vendorOf(phone);
        const auto match = m_catalog.vendorOf(phone.mac);
        wanted.insert(vendor);
        // One whose address says something else than its model is a block of its own.
        if (!vendor.isEmpty() && (!match || match->vendor != vendor))
            m_blocks.append({ phone.mac.value(), phone.mac.value(), { vendor, true } });
    }
    for (const PhoneVendor& vendor : m_catalog.phoneVendors())
        if (m_site.phones.isEmpty() || wanted.contains(vendor.id))
            addVendor(vendor);
    for (const Phone& phone : m_site.phones)
        addPhone(phone);
    for (DhcpPlan::Class& one : m_plan.classes) {
        if (isTooLong(one.options))
            return fail(ErrorCode::ValueNotAllowed, one.title, m_wish.base);
        for (const OuiBlock& block : m_ranges.value(one.name))
            one.pieces.append(piecesOf(block.first, block.last));
    }
    addExclusions();
    if (const Status added = addReservations(); !added)
        return tl::unexpected(added.error());
    return m_plan;
}

void DhcpPlanMaker::addVendor(const PhoneVendor& vendor)
{
    if (vendor.dhcpOptions.isEmpty() || vendor.dhcpFiles.isEmpty()) {
        m_plan.silentVendors.append(vendor.name);
        return;
    }
    // A vendor with two placeholders has bought devices: those answer to the last one, and have
    // blocks within the address range of whoever made them.
    addClass(vendor, false, vendor.dhcpFiles.first());
    addClass(vendor, true, vendor.dhcpFiles.last());
}

void DhcpPlanMaker::addClass(const PhoneVendor& vendor, bool isFine, const QString& file)
{
    DhcpPlan::Class one;
    one.name = isFine ? blocksName(vendor.id) : u"doppino-"_s + vendor.id;
    one.vendor = vendor.id;
    one.title = vendor.name;
    one.options = optionsFor(vendor, m_wish.base + file);
    one.forbidden = vendor.dhcpForbidden;
    for (const QString& other : vendor.dhcpFiles)
        if (other != file)
            one.others.append((m_wish.base + other).toLatin1());
    QList<OuiBlock> ranges;
    for (const OuiBlock& block : m_blocks) {
        const bool isWhole = block.last - block.first + 1 == wholePrefix;
        if (block.match.isPhone && block.match.vendor == vendor.id && isWhole != isFine)
            ranges.append(block);
    }
    if (ranges.isEmpty())
        return;
    m_ranges.insert(one.name, ranges);
    m_plan.classes.append(one);
}

void DhcpPlanMaker::addPhone(const Phone& phone)
{
    const QString vendor = vendorOf(phone);
    for (DhcpPlan::Class& one : m_plan.classes) {
        const QList<OuiBlock> ranges = m_ranges.value(one.name);
        const bool isIn = std::any_of(ranges.cbegin(), ranges.cend(), [&](const OuiBlock& block) {
            return phone.mac.value() >= block.first && phone.mac.value() <= block.last;
        });
        if (isIn && one.vendor == vendor)
            one.phones.append(phone.mac);
    }
}

/// A block that lies within another class's belongs to the finer one alone.
void DhcpPlanMaker::exclude(DhcpPlan::Class& one, const OuiBlock& range)
{
    for (const OuiBlock& block : m_blocks) {
        const bool isWithin = block.first >= range.first && block.last <= range.last
            && block.last - block.first < range.last - range.first;
        if (!isWithin || one.vendor == block.match.vendor)
            continue;
        const QString name = blocksName(block.match.vendor);
        if (!one.without.contains(name))
            one.without.append(name);
        if (!m_plan.find(name))
            addStranger(name, block);
    }
}

/// Of a vendor the site has no phones of: told apart, and told nothing.
void DhcpPlanMaker::addStranger(const QString& name, const OuiBlock& block)
{
    auto it = std::find_if(m_strangers.begin(), m_strangers.end(),
        [&](const DhcpPlan::Class& stranger) { return stranger.name == name; });
    if (it == m_strangers.end()) {
        DhcpPlan::Class stranger;
        stranger.name = name;
        stranger.vendor = block.match.vendor;
        stranger.title = m_catalog.vendorName(block.match.vendor);
        it = m_strangers.insert(m_strangers.end(), stranger);
    }
    const QList<DhcpPlan::Piece> pieces = piecesOf(block.first, block.last);
    for (const DhcpPlan::Piece& piece : pieces)
        if (!it->pieces.contains(piece))
            it->pieces.append(piece);
}

void DhcpPlanMaker::addExclusions()
{
    for (DhcpPlan::Class& one : m_plan.classes)
        for (const OuiBlock& range : m_ranges.value(one.name))
            exclude(one, range);
    // Those that others leave out come first: servers read from above.
    const auto isLeftOut = [this](const DhcpPlan::Class& one) {
        return std::any_of(m_ranges.keyBegin(), m_ranges.keyEnd(), [&](const QString& name) {
            const DhcpPlan::Class* other = m_plan.find(name);
            return other && other->without.contains(one.name);
        });
    };
    QList<DhcpPlan::Class> ordered = m_strangers;
    for (const bool isFirst : { true, false })
        for (const DhcpPlan::Class& one : m_plan.classes)
            if (isLeftOut(one) == isFirst)
                ordered.append(one);
    m_plan.classes = ordered;
}

Status DhcpPlanMaker::addReservations()
{
    for (const Phone& phone : m_site.phones) {
        const QString url = m_wish.perPhone.value(phone.mac);
        const PhoneVendor* vendor = m_catalog.phoneVendor(vendorOf(phone));
        if (url.isEmpty() || !vendor || vendor->dhcpOptions.isEmpty())
            continue;
        DhcpPlan::Reservation one { phone.mac, u"doppino-"_s + phone.mac.plain().toLower(),
            optionsFor(*vendor, url) };
        if (!isPlainUrl(url) || isTooLong(one.options)) // the URL is a secret
            return fail(ErrorCode::ValueNotAllowed, phone.mac.hyphens());
        m_plan.reservations.append(one);
    }
    return {};
}

QString dhcpText(const char* text) { return TextLanguage::translate("DhcpOptions", text); }

} // namespace

QStringList DhcpPlan::Piece::patterns(const QString& separator, const QString& rest) const
{
    const auto hex = [](int octet) { return u"%1"_s.arg(octet, 2, 16, QChar(u'0')); };
    QStringList patterns;
    for (int octet = low; octet <= high; ++octet) {
        QStringList words;
        for (const int fixed : octets)
            words.append(hex(fixed));
        words.append(hex(octet));
        while (!rest.isEmpty() && words.size() < octetCount)
            words.append(rest);
        patterns.append(words.join(separator));
    }
    return patterns;
}

const DhcpPlan::Class* DhcpPlan::find(const QString& name) const
{
    const auto it = std::find_if(
        classes.cbegin(), classes.cend(), [&](const Class& one) { return one.name == name; });
    return it == classes.cend() ? nullptr : &*it;
}

Result<DhcpPlan> DhcpPlan::make(
    const Site& site, const Catalog& catalog, const DhcpOptions::Wish& wish)
{
    return DhcpPlanMaker(site, catalog, wish).make();
}

QStringList DhcpWriter::introduction(const DhcpPlan& plan)
{
    QStringList sentences { dhcpText(QT_TRANSLATE_NOOP("DhcpOptions",
        "Where phones ask for their configuration. Add this to what "
        "the DHCP server has already.")) };
    if (!plan.reservations.isEmpty())
        sentences.append(dhcpText(QT_TRANSLATE_NOOP("DhcpOptions",
            "SECRET: the addresses below hold the keys to the phones' "
            "passwords. Keep this file safe.")));
    for (const QString& vendor : plan.silentVendors)
        sentences.append(
            dhcpText(QT_TRANSLATE_NOOP("DhcpOptions",
                         "%1: no DHCP option is known for its phones; type the address on them."))
                .arg(vendor));
    return sentences;
}

QStringList DhcpWriter::notes(const DhcpPlan::Class& one)
{
    if (one.options.isEmpty())
        return { dhcpText(QT_TRANSLATE_NOOP("DhcpOptions", "%1: only told apart from the others."))
                     .arg(one.title) };
    QStringList sentences { one.title };
    for (const int code : one.forbidden)
        sentences.append(dhcpText(QT_TRANSLATE_NOOP("DhcpOptions",
                                      "These phones must not be offered option %1: take it out "
                                      "wherever it is set for all."))
                             .arg(code));
    for (const QByteArray& other : one.others)
        sentences.append(
            dhcpText(QT_TRANSLATE_NOOP("DhcpOptions", "Other phones of this vendor want: %1"))
                .arg(QString::fromLatin1(other)));
    return sentences;
}

QByteArray DhcpWriter::comment(const QStringList& sentences, const char* mark)
{
    QByteArray text;
    for (const QString& sentence : sentences)
        text += mark + QByteArray(" ") + sentence.toUtf8() + '\n';
    return text;
}

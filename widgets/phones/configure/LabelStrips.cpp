// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/configure/LabelStrips.h"

#include "models/provisioning/KeyLayout.h"
#include "models/provisioning/ParameterCommands.h"
#include "models/provisioning/ParameterText.h"
#include "widgets/phones/configure/CurrentScope.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal titleMm = 11;
constexpr qreal stripGapMm = 6;
constexpr qreal blockGapMm = 5;
constexpr qreal footMm = 12;

QString stripText(const char* text) { return QCoreApplication::translate("LabelStrips", text); }

/// What stands beside the key: its label, else what it does and for whom.
QString labelOf(const Catalog& catalog, const QString& kind, const PhoneKey& key)
{
    if (key.type.isEmpty() || !key.label.isEmpty())
        return key.label;
    const QString type = ParameterText::keyType(catalog, kind, key.type, QLocale().name());
    return key.value.isEmpty() ? type : type + u' ' + key.value;
}

QList<LabelStrips::Strip> stripsOf(
    const PhoneParameters& parameters, const Catalog& catalog, const KeySheet& sheet)
{
    QList<LabelStrips::Strip> strips;
    for (const QList<int>& column : sheet.columns()) {
        if (column.isEmpty())
            continue;
        LabelStrips::Strip strip;
        bool isUsed = false;
        for (const int index : column) {
            const PhoneKey key = ParameterCommands::key(parameters, sheet.kind, index);
            strip.labels.append({ index, labelOf(catalog, sheet.kind, key) });
            isUsed = isUsed || !strip.labels.last().text.isEmpty();
        }
        const char* words = sheet.module == 0
            ? QT_TRANSLATE_NOOP("LabelStrips", "Line keys %1 to %2")
            : QT_TRANSLATE_NOOP("LabelStrips", "Expansion keys %1 to %2");
        strip.title = stripText(words).arg(column.first()).arg(column.last());
        if (isUsed)
            strips.append(strip);
    }
    return strips;
}

} // namespace

QList<LabelStrips::Block> LabelStrips::blocksOf(
    const Site& site, const Catalog& catalog, const QList<MacAddress>& phones)
{
    QList<Block> blocks;
    for (const MacAddress& mac : phones) {
        const Phone* phone = site.phone(mac);
        if (!phone)
            continue;
        const PhoneParameters parameters = PhoneParameters::ofPhone(site, catalog, *phone);
        if (!parameters.model())
            continue;
        Block block;
        block.title = CurrentScope::phoneTitle(site, catalog, *phone);
        block.device = parameters.model()->name + u" · "_s + mac.hyphens();
        for (const KeySheet& sheet : KeySheet::of(*parameters.model()))
            block.strips += stripsOf(parameters, catalog, sheet);
        if (!block.strips.isEmpty())
            blocks.append(block);
    }
    return blocks;
}

LabelStrips::LabelStrips(QList<Block> blocks, const Sizes& sizes, const QSizeF& page)
    : m_sizes(sizes)
    , m_page(page)
{
    lay(blocks);
}

void LabelStrips::lay(const QList<Block>& blocks)
{
    if (blocks.isEmpty())
        return;
    newPage();
    for (const Block& block : blocks) {
        layBlock(block);
        findCut(block);
    }
}

void LabelStrips::newPage()
{
    m_pages.append(Page());
    m_y = 0;
}

qreal LabelStrips::room() const { return m_page.height() - footMm - m_y; }

void LabelStrips::addTitle(const Block& block, bool isContinued)
{
    const QString title = isContinued
        ? stripText(QT_TRANSLATE_NOOP("LabelStrips", "%1, continued")).arg(block.title)
        : block.title;
    m_pages.last().append({ QRectF(0, m_y, m_page.width(), titleMm), title, block.device, {} });
    m_y += titleMm;
}

/// A phone's strips begin on a new page rather than with less than one of them beneath the title.
void LabelStrips::layBlock(const Block& block)
{
    const qreal wanted = titleMm + stripTitleMm + longest(block.strips) * m_sizes.keyDistance;
    if (m_y > 0 && wanted > room())
        newPage();
    addTitle(block, false);
    layStrips(block, block.strips);
    m_y += blockGapMm;
}

/// As many strips beside each other as the paper is wide; one longer than the page goes on with the
/// next key on the following one.
void LabelStrips::layStrips(const Block& block, QList<Strip> strips)
{
    const int perRow
        = std::max(1, int((m_page.width() + stripGapMm) / (m_sizes.width + stripGapMm)));
    const int mostOnPage = keysIn(m_page.height() - footMm - titleMm);
    while (!strips.isEmpty() && mostOnPage > 0) {
        const QList<Strip> row = strips.mid(0, perRow);
        const int wanted = std::min(longest(row), mostOnPage);
        if (keysIn(room()) < wanted) {
            newPage();
            addTitle(block, true);
        }
        strips = layRow(row, wanted) + strips.mid(perRow);
    }
}

/// @return what is left of strips longer than `most` keys
QList<LabelStrips::Strip> LabelStrips::layRow(const QList<Strip>& row, int most)
{
    QList<Strip> rest;
    qreal left = 0;
    for (const Strip& strip : row) {
        const QList<Label> here = strip.labels.mid(0, most);
        const qreal height = stripTitleMm + qreal(here.size()) * m_sizes.keyDistance;
        m_pages.last().append({ QRectF(left, m_y, m_sizes.width, height), strip.title, {}, here });
        left += m_sizes.width + stripGapMm;
        if (strip.labels.size() > most)
            rest.append({ strip.title, strip.labels.mid(most) });
    }
    m_y += stripTitleMm + std::min(longest(row), most) * m_sizes.keyDistance + blockGapMm;
    return rest;
}

int LabelStrips::keysIn(qreal height) const
{
    return int((height - stripTitleMm) / m_sizes.keyDistance + 1e-6);
}

int LabelStrips::longest(const QList<Strip>& strips)
{
    qsizetype most = 0;
    for (const Strip& strip : strips)
        most = std::max(most, strip.labels.size());
    return int(most);
}

QList<QRectF> LabelStrips::strips(int page) const
{
    QList<QRectF> places;
    for (const Piece& piece : m_pages.value(page))
        if (!piece.labels.isEmpty())
            places.append(piece.place.adjusted(0, stripTitleMm, 0, 0));
    return places;
}

void LabelStrips::findCut(const Block& block)
{
    for (const Strip& strip : block.strips)
        for (const Label& label : strip.labels)
            if (!fits(label.text, nullptr, nullptr))
                m_cut.append({ block.title, label.text });
}

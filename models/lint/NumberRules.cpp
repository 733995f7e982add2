// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/LintRule.h"
#include "models/lint/NumberForm.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace {

QList<NumberForm> formsIn(const LintedTrunk& t)
{
    QStringList numbers { t.trunk.number, t.trunk.outboundNumber };
    for (const NumberBlock& block : t.plan.numbers)
        numbers.append({ block.first, block.last });
    QList<NumberForm> forms;
    for (const QString& number : std::as_const(numbers)) {
        const NumberForm form = LintNumbers::of(number, t.all.site.country);
        if (form != NumberForm::Unknown && !forms.contains(form))
            forms.append(form);
    }
    return forms;
}

std::function<void(Site&)> rewriting(const LintedTrunk& t, const QString& form)
{
    const QString country = t.all.site.country;
    if (form.isEmpty() || !LintNumbers::canRewrite(country))
        return {};
    return t.fix([form, country](Trunk& trunk) {
        trunk.number = LintNumbers::written(trunk.number, form, country);
        trunk.outboundNumber = LintNumbers::written(trunk.outboundNumber, form, country);
        for (QString& entry : trunk.numbers)
            if (const auto block = NumberBlock::parse(entry))
                entry = LintNumbers::written(*block, form, country).text();
    });
}

/// The form that was asked for, else that of the main number, else the one without a country.
QString formToKeep(const LintedTrunk& t)
{
    if (!t.trunk.numberFormat.isEmpty())
        return t.trunk.numberFormat;
    const QString main = LintNumbers::name(LintNumbers::of(t.trunk.number, t.all.site.country));
    return main.isEmpty() ? u"national"_s : main;
}

void numberFormatMixed(const LintedTrunk& t, LintReport& report)
{
    const QList<NumberForm> forms = formsIn(t);
    if (forms.size() < 2)
        return;
    QStringList examples;
    for (const NumberForm form : forms)
        examples.append(LintNumbers::example(form));
    report.add(t.path(u"number"_s), { examples.join(u", "_s) }, rewriting(t, formToKeep(t)));
}

/// Only where a form was chosen: without one, the provider's own habit counts.
void numberFormatUnexpected(const LintedTrunk& t, LintReport& report)
{
    const QList<NumberForm> forms = formsIn(t);
    const QString wanted = t.trunk.numberFormat;
    const bool isBare = forms == QList { NumberForm::Bare };
    if (forms.size() != 1 || (wanted.isEmpty() && !isBare)
        || LintNumbers::name(forms.first()) == wanted)
        return;
    report.add(
        t.path(u"number"_s), { LintNumbers::example(forms.first()) }, rewriting(t, formToKeep(t)));
}

struct OwnedBlock {
    NumberBlock block; ///< in one form, so that +39 0721 and 0721 meet
    QString entry; ///< as typed
    int trunk;
    int index; ///< in numbers; -1 = the main number
};

/// Blocks that have nothing in common, by length and beginning: a further one can meet only its
/// neighbours, so that thousands are looked through at every key.
class SeparateBlocks {
public:
    /// Of those there already, one that has a number in common.
    [[nodiscard]] const OwnedBlock* clashOf(const OwnedBlock& mine) const
    {
        auto behind = m_blocks.upperBound(keyOf(mine.block.last));
        while (behind != m_blocks.begin()) {
            --behind;
            if (!behind->block.overlaps(mine.block))
                return nullptr;
            // The main number may stand in the trunk's own block.
            if (behind->trunk != mine.trunk || behind->index >= 0)
                return &*behind;
        }
        return nullptr;
    }
    void add(const OwnedBlock& mine)
    {
        const Key first = keyOf(mine.block.first);
        for (auto inside = m_blocks.lowerBound(first);
             inside != m_blocks.end() && inside->block.overlaps(mine.block);)
            inside = m_blocks.erase(inside);
        m_blocks.insert(first, mine);
    }

private:
    using Key = std::pair<qsizetype, QString>;
    static Key keyOf(const QString& number) { return { number.size(), number }; }
    QMap<Key, OwnedBlock> m_blocks;
};

void reportOverlap(
    const LintedTrunk& t, const OwnedBlock& mine, const OwnedBlock& other, LintReport& report)
{
    const bool isCopy = other.trunk == mine.trunk && other.block == mine.block;
    report.add(t.path(mine.index < 0 ? u"number"_s : u"numbers[%1]"_s.arg(mine.index)),
        { mine.entry, other.entry, t.all.site.trunks[other.trunk].name },
        isCopy ? t.fix([at = mine.index](Trunk& trunk) {
            if (at < trunk.numbers.size())
                trunk.numbers.removeAt(at);
        })
               : nullptr);
}

void blockOverlap(const LintedSite& all, LintReport& report)
{
    SeparateBlocks known;
    for (int i = 0; i < all.site.trunks.size(); ++i) {
        const LintedTrunk t { all, i, all.site.trunks[i], all.plans[i] };
        const auto look = [&](const QString& entry, int index) {
            const auto block = NumberBlock::parse(entry);
            if (!block)
                return;
            const OwnedBlock mine { LintNumbers::written(*block, u"national"_s, all.site.country),
                entry, i, index };
            if (const OwnedBlock* other = known.clashOf(mine))
                reportOverlap(t, mine, *other, report);
            else
                known.add(mine);
        };
        look(t.trunk.number, -1);
        for (int n = 0; n < t.trunk.numbers.size(); ++n)
            look(t.trunk.numbers[n], n);
    }
}

void outboundNumberNotOurs(const LintedTrunk& t, LintReport& report)
{
    const QString country = t.all.site.country;
    const auto national = [&](const QString& number) {
        return LintNumbers::written(number, u"national"_s, country);
    };
    const QString out = national(t.trunk.outboundNumber);
    const bool isKnown = !t.trunk.number.isEmpty() || !t.plan.numbers.isEmpty();
    if (out.isEmpty() || !isKnown || out == national(t.trunk.number))
        return;
    for (const NumberBlock& block : t.plan.numbers)
        if (LintNumbers::written(block, u"national"_s, country).contains(out))
            return;
    report.add(t.path(u"outbound_number"_s), { t.trunk.outboundNumber },
        t.trunk.number.isEmpty() ? nullptr
                                 : t.fix([](Trunk& trunk) { trunk.outboundNumber.clear(); }));
}

void channelsBelowCalls(const LintedSite& all, LintReport& report)
{
    int channels = 0;
    for (const TrunkPlan& plan : all.plans) {
        if (plan.channels == 0)
            return; // a provider's limit we do not know
        channels += plan.channels;
    }
    if (!all.plans.isEmpty() && channels < all.site.capacity.calls)
        report.add(all.plans.size() == 1 ? u"trunks[0].channels"_s : u"plan.calls"_s,
            { QString::number(channels), QString::number(all.site.capacity.calls) });
}

} // namespace

QList<LintRule> LintRules::numbers()
{
    return {
        { "number_format_mixed", LintSeverity::Warning, numberFormatMixed },
        { "number_format_unexpected", LintSeverity::Warning, numberFormatUnexpected },
        { "block_overlap", LintSeverity::Warning, nullptr, blockOverlap },
        { "outbound_number_not_ours", LintSeverity::Warning, outboundNumberNotOurs },
        { "channels_below_calls", LintSeverity::Warning, nullptr, channelsBelowCalls },
    };
}

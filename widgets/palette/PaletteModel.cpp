// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/palette/PaletteModel.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr int shownOfGroup = 8;
constexpr int groupCount = int(PaletteEntry::Group::Help) + 1;

/// Whether each word of the earlier query begins the same word of the later one.
bool continues(const FuzzyMatch::Query& earlier, const FuzzyMatch::Query& later)
{
    if (earlier.isEmpty() || earlier.words.size() > later.words.size())
        return false;
    for (qsizetype i = 0; i < earlier.words.size(); ++i)
        if (!later.words[i].startsWith(earlier.words[i]))
            return false;
    return true;
}

} // namespace

PaletteModel::PaletteModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void PaletteModel::setEntries(PaletteEntries entries, const QStringList& recent)
{
    m_entries = std::move(entries);
    m_recent = recent;
    m_texts.clear();
    m_texts.reserve(m_entries.size());
    for (const PaletteEntry& entry : std::as_const(m_entries))
        m_texts.append(FuzzyMatch::Text::of(entry.title,
            entry.keywords.isEmpty() ? entry.detail : entry.detail + u' ' + entry.keywords));
    m_query = {};
    m_matching.resize(m_entries.size());
    std::iota(m_matching.begin(), m_matching.end(), 0);
    showRecent();
}

void PaletteModel::setQuery(const QString& typed)
{
    const FuzzyMatch::Query query = FuzzyMatch::Query::of(typed);
    if (query.isEmpty()) {
        m_query = {};
        m_matching.resize(m_entries.size());
        std::iota(m_matching.begin(), m_matching.end(), 0);
        return showRecent();
    }
    narrow(query);
}

void PaletteModel::narrow(const FuzzyMatch::Query& query)
{
    if (!continues(m_query, query)) {
        m_matching.resize(m_entries.size());
        std::iota(m_matching.begin(), m_matching.end(), 0);
    }
    m_query = query;
    QList<Match> matches;
    matches.reserve(m_matching.size());
    const FuzzyMatch::Text* texts = m_texts.constData();
    const int* end = m_matching.constData() + m_matching.size();
    for (const int* entry = m_matching.constData(); entry != end; ++entry)
        if (const int score = FuzzyMatch::score(query, texts[*entry]); score > 0)
            matches.append({ score, *entry });
    m_matching.resize(matches.size());
    for (qsizetype i = 0; i < matches.size(); ++i)
        m_matching[i] = matches.at(i).entry;
    showMatches(std::move(matches));
}

/// The best few of each group; the group with the best one stands first.
void PaletteModel::showMatches(QList<Match> matches)
{
    const auto isBetter = [](const Match& a, const Match& b) {
        return a.score != b.score ? a.score > b.score : a.entry < b.entry;
    };
    std::array<QList<Match>, groupCount> groups;
    const PaletteEntry* entries = m_entries.constData();
    for (const Match& match : std::as_const(matches))
        groups[std::size_t(entries[match.entry].group)].append(match);
    QList<int> order;
    for (int i = 0; i < groupCount; ++i) {
        QList<Match>& group = groups[std::size_t(i)];
        const qsizetype shown = std::min<qsizetype>(group.size(), shownOfGroup);
        std::partial_sort(group.begin(), group.begin() + shown, group.end(), isBetter);
        group.resize(shown);
        if (shown > 0)
            order.append(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return groups[std::size_t(a)].first().score > groups[std::size_t(b)].first().score;
    });
    beginResetModel();
    m_rows.clear();
    for (const int i : std::as_const(order)) {
        m_rows.append(Row { -1, heading(PaletteEntry::Group(i)) });
        for (const Match& match : std::as_const(groups[std::size_t(i)]))
            m_rows.append(Row { match.entry, {} });
    }
    m_best = m_rows.isEmpty() ? -1 : 1;
    endResetModel();
}

/// The commands chosen lately, and behind them what the palette has to offer at all.
void PaletteModel::showRecent()
{
    beginResetModel();
    m_rows.clear();
    for (const QString& key : std::as_const(m_recent))
        for (int i = 0; i < m_entries.size(); ++i)
            if (m_entries.at(i).key == key)
                m_rows.append(Row { i, {} });
    if (!m_rows.isEmpty())
        m_rows.prepend(Row { -1, tr("Used lately") });
    using Group = PaletteEntry::Group;
    for (const Group group : { Group::Sections, Group::Commands }) {
        bool isFirst = true;
        for (int i = 0; i < m_entries.size(); ++i) {
            if (m_entries.at(i).group != group || m_recent.contains(m_entries.at(i).key))
                continue;
            if (std::exchange(isFirst, false))
                m_rows.append(Row { -1, heading(group) });
            m_rows.append(Row { i, {} });
        }
    }
    m_best = m_rows.isEmpty() ? -1 : 1;
    endResetModel();
}

const PaletteEntry* PaletteModel::entry(const QModelIndex& index) const
{
    if (!index.isValid() || m_rows.at(index.row()).entry < 0)
        return nullptr;
    return &m_entries.at(m_rows.at(index.row()).entry);
}

QModelIndex PaletteModel::best() const { return m_best < 0 ? QModelIndex() : index(m_best); }

QModelIndex PaletteModel::next(const QModelIndex& from, int step) const
{
    const int rows = int(m_rows.size());
    int row = from.isValid() ? from.row() : step > 0 ? -1 : rows;
    for (int i = 0; i < rows; ++i) {
        row = (row + step + rows) % rows;
        if (m_rows.at(row).entry >= 0)
            return index(row);
    }
    return {};
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(index.row());
    if (role == HeadingRole)
        return row.entry < 0;
    if (row.entry < 0)
        return role == Qt::DisplayRole ? row.heading : QVariant();
    const PaletteEntry& entry = m_entries.at(row.entry);
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case DetailRole:
        return entry.detail;
    case ShortcutRole:
        return entry.shortcut;
    case Qt::AccessibleTextRole:
        return QStringList { entry.title, entry.detail, entry.shortcut }
            .filter(QRegularExpression(u"."_s))
            .join(u", "_s);
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    return entry(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags();
}

QString PaletteModel::heading(PaletteEntry::Group group)
{
    switch (group) {
    case PaletteEntry::Group::Commands:
        return tr("Commands");
    case PaletteEntry::Group::Sections:
        return tr("This site");
    case PaletteEntry::Group::Sites:
        return tr("Sites");
    case PaletteEntry::Group::Users:
        return tr("Users");
    case PaletteEntry::Group::Phones:
        return tr("Phones");
    case PaletteEntry::Group::Numbers:
        return tr("Numbers");
    case PaletteEntry::Group::Trunks:
        return tr("Trunks");
    case PaletteEntry::Group::Gateways:
        return tr("Gateways");
    case PaletteEntry::Group::Settings:
        return tr("Settings");
    case PaletteEntry::Group::Help:
        return tr("Help");
    }
    Q_UNREACHABLE();
}

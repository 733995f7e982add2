// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/ConfigMarks.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// A table of this many cells is filled in a few milliseconds; anything larger is marked whole.
constexpr qsizetype mostCells = 4'000'000;

/// The longest common subsequence of what is left between equal beginnings and ends.
QList<int> middle(const QList<QByteArray>& before, const QList<QByteArray>& after, qsizetype first,
    qsizetype last)
{
    const qsizetype rows = before.size() - first - last;
    const qsizetype columns = after.size() - first - last;
    QList<int> changed;
    const bool isTooMuch = (rows + 1) * (columns + 1) > mostCells;
    const auto width = size_t(columns + 1);
    std::vector<int> common(isTooMuch ? 0 : size_t(rows + 1) * width, 0);
    const auto cell
        = [&](qsizetype r, qsizetype c) -> int& { return common[size_t(r) * width + size_t(c)]; };
    for (qsizetype r = rows - 1; r >= 0 && !isTooMuch; --r)
        for (qsizetype c = columns - 1; c >= 0; --c)
            cell(r, c) = before[first + r] == after[first + c]
                ? cell(r + 1, c + 1) + 1
                : std::max(cell(r + 1, c), cell(r, c + 1));
    qsizetype r = 0;
    for (qsizetype c = 0; c < columns;) {
        if (isTooMuch || r == rows) {
            changed.append(int(first + c++));
        } else if (before[first + r] == after[first + c]) {
            ++r;
            ++c;
        } else if (cell(r + 1, c) >= cell(r, c + 1)) {
            ++r;
        } else {
            changed.append(int(first + c++));
        }
    }
    return changed;
}

qsizetype indentation(const QByteArray& line)
{
    qsizetype depth = 0;
    while (depth < line.size() && (line[depth] == ' ' || line[depth] == '\t'))
        ++depth;
    return depth;
}

QString wanted(const QStringList& path, const QString& text)
{
    return path.join(u'\n') + u"\n\n"_s + text.simplified();
}

/// Where a text stands by itself, not within a longer word; -1 = nowhere.
qsizetype findWord(const QString& line, const QString& word, qsizetype from)
{
    const auto isPart = [&](qsizetype at) {
        return at >= 0 && at < line.size() && (line[at].isLetterOrNumber() || line[at] == u'_');
    };
    for (auto at = line.indexOf(word, from); at >= 0; at = line.indexOf(word, at + 1))
        if (!isPart(at - 1) && !isPart(at + word.size()))
            return at;
    return -1;
}

/// Whether a line sets "name=value" in its family's own way: <P12>177</P12>, set .a.b="c", ...
bool sets(const QString& line, const QString& parameter)
{
    const QString name = parameter.section(u'=', 0, -2);
    const QString value = parameter.section(u'=', -1);
    const auto at = name.isEmpty() ? -1 : findWord(line, name, 0);
    return at >= 0 && (value.isEmpty() || findWord(line, value, at + name.size()) >= 0);
}

/// Takes what stands in this line out of the list.
bool takeParameter(QStringList& left, const QString& line)
{
    const auto found = std::find_if(
        left.begin(), left.end(), [&](const QString& parameter) { return sets(line, parameter); });
    if (found == left.end())
        return false;
    left.erase(found);
    return true;
}

} // namespace

namespace ConfigMarks {

QList<int> changedLines(const QByteArray& before, const QByteArray& after)
{
    const QList<QByteArray> a = before.split('\n');
    const QList<QByteArray> b = after.split('\n');
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype first = 0;
    while (first < shorter && a[first] == b[first])
        ++first;
    qsizetype last = 0;
    while (last < shorter - first && a[a.size() - 1 - last] == b[b.size() - 1 - last])
        ++last;
    return middle(a, b, first, last);
}

QList<int> addedLines(const QByteArray& configuration, const QList<ConfigDifference>& differences)
{
    QStringList left;
    QStringList parameters;
    for (const ConfigDifference& difference : differences) {
        if (!difference.isAdded)
            continue;
        left.append(wanted(difference.path, difference.text));
        if (difference.path.isEmpty() && difference.text.contains(u'='))
            parameters.append(difference.text);
    }
    QList<int> lines;
    QList<std::pair<qsizetype, QString>> blocks;
    const QList<QByteArray> all = configuration.split('\n');
    for (qsizetype i = 0; i < all.size() && !left.isEmpty(); ++i) {
        const QString text = QString::fromUtf8(all[i]).simplified();
        if (text.isEmpty())
            continue;
        const qsizetype depth = indentation(all[i]);
        while (!blocks.isEmpty() && blocks.last().first >= depth)
            blocks.removeLast();
        QStringList path;
        for (const auto& [unused, name] : std::as_const(blocks))
            path.append(name);
        if (left.removeOne(wanted(path, text)) || left.removeOne(wanted({}, text))
            || takeParameter(parameters, text))
            lines.append(int(i));
        blocks.append({ depth, text });
    }
    return lines;
}

} // namespace ConfigMarks

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/KeyLayout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int keysBesideScreen = 12;
constexpr int usualPage = 10;
constexpr int keysPerModuleSheet = 20;

void appendSheets(QList<KeySheet>& sheets, int first, int count, int perSheet)
{
    for (int done = 0; done < count; done += perSheet) {
        KeySheet sheet;
        sheet.kind = u"linekey"_s;
        sheet.first = first + done;
        sheet.count = std::min(perSheet, count - done);
        sheet.shape = perSheet > keysBesideScreen ? KeySheet::Shape::Grid : KeySheet::Shape::Sides;
        sheets.append(sheet);
    }
}

/// The remainder of an uneven division is on the last page.
int perPage(int keys, int pages) { return std::max(1, pages > 0 ? keys / pages : keys); }

void appendLineKeys(QList<KeySheet>& sheets, const PhoneModel& model)
{
    const PhoneKeyPages& pages = model.keyPages;
    if (pages.sidePages == 0 && pages.dssPages == 0)
        return appendSheets(sheets, 1, model.lineKeys,
            model.lineKeys <= keysBesideScreen ? keysBesideScreen : usualPage);
    const int atSide = std::min(pages.sideKeys, model.lineKeys);
    if (atSide > 0)
        appendSheets(sheets, 1, atSide, perPage(atSide, pages.sidePages));
    const int rest = model.lineKeys - atSide;
    if (rest > 0)
        appendSheets(sheets, atSide + 1, rest, perPage(rest, pages.dssPages));
}

} // namespace

QList<QList<int>> KeySheet::columns() const
{
    int columnCount = 2;
    if (shape == Shape::Grid)
        columnCount = count > 24 ? 4 : 3;
    const int rows = (count + columnCount - 1) / columnCount;
    QList<QList<int>> columns(columnCount);
    for (int i = 0; i < count; ++i)
        columns[i / rows].append(first + i);
    return columns;
}

QList<KeySheet> KeySheet::of(const PhoneModel& model)
{
    QList<KeySheet> sheets;
    appendLineKeys(sheets, model);
    if (sheets.isEmpty())
        sheets.append(KeySheet { Shape::Sides, u"linekey"_s, 0, 1, 0 });
    for (int module = 0; module < model.expansionModules; ++module)
        for (int done = 0; done < model.keysPerModule; done += keysPerModuleSheet)
            sheets.append(KeySheet { Shape::Module, u"expkey"_s, module + 1,
                module * model.keysPerModule + done + 1,
                std::min(keysPerModuleSheet, model.keysPerModule - done) });
    return sheets;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/tvox/TemplateSheets.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

using Sheet = TemplateSheets::Sheet;
using Column = TemplateSheets::Column;

constexpr int rowsWithHeads = 12;
constexpr int columnsWithHeads = 80;

struct SheetNames {
    Sheet sheet;
    const char* names; ///< folded, between bars; the first one is the vendor's
};
constexpr std::array sheetNames {
    SheetNames { Sheet::People, "anagrafica|anagrafiche|persone|people|users|utenti" },
    SheetNames { Sheet::Profiles, "profiliutente|profiloutente|userprofiles|userprofile" },
    SheetNames { Sheet::Devices, "dispositivisip|dispositivosip|sipdevices|sipdevice|devices" },
};

struct ColumnNames {
    Sheet sheet;
    Column column;
    bool isNeeded;
    const char* names; ///< folded, between bars
};
// clang-format off
constexpr std::array columnNames {
    ColumnNames { Sheet::People, Column::Username, true, "username|user|utente|nomeutente" },
    ColumnNames { Sheet::People, Column::Password, false, "password" },
    ColumnNames { Sheet::People, Column::Name, true, "nome|firstname|name" },
    ColumnNames { Sheet::People, Column::Surname, true, "cognome|surname|lastname" },
    ColumnNames { Sheet::People, Column::Language, false, "lingua|language" },
    // assumed
    ColumnNames { Sheet::People, Column::Mobile, false, "cellulare|numerocellulare|mobile|mobilephone" },
    ColumnNames { Sheet::Profiles, Column::Username, true, "username|user|utente|nomeutente" },
    ColumnNames { Sheet::Profiles, Column::Permission, false, "abilitazione|permission" },
    ColumnNames { Sheet::Profiles, Column::WebClient, false, "flagwebclient|webclient" },
    ColumnNames { Sheet::Profiles, Column::WebPhone, false, "flagwebclientwebphone|webphone" },
    ColumnNames { Sheet::Profiles, Column::App, false, "flagapp|app" },
    // assumed
    ColumnNames { Sheet::Profiles, Column::Voicemail, false, "flagvoicemail|voicemail|casellavocale|flagcasellavocale" },
    ColumnNames { Sheet::Devices, Column::Username, true, "username|user|utente|nomeutente" },
    ColumnNames { Sheet::Devices, Column::Vendor, false, "vendor|produttore|marca" },
    ColumnNames { Sheet::Devices, Column::Model, false, "model|modello" },
    // assumed
    ColumnNames { Sheet::Devices, Column::Extension, true, "interno|numero|numerointerno|extension|number" },
    ColumnNames { Sheet::Devices, Column::Password, false, "password|sippassword|passwordsip" },
    ColumnNames { Sheet::Devices, Column::Mac, false, "mac|macaddress|indirizzomac" },
    ColumnNames { Sheet::Devices, Column::Description, false, "descrizione|description" },
};
// clang-format on

bool isNamed(const QString& folded, const char* names)
{
    return !folded.isEmpty() && QString::fromLatin1(names).split(u'|').contains(folded);
}

QString foldedAt(const Workbook& book, int sheet, int row, int column)
{
    return TemplateSheets::folded(book.cell(sheet, row, column).text);
}

QHash<Column, int> columnsIn(const Workbook& book, Sheet sheet, int index, int row)
{
    QHash<Column, int> columns;
    for (int c = 0; c < columnsWithHeads; ++c)
        for (const ColumnNames& known : columnNames)
            if (known.sheet == sheet && !columns.contains(known.column)
                && isNamed(foldedAt(book, index, row, c), known.names))
                columns.insert(known.column, c);
    return columns;
}

/// The name of the first needed column a row of heads lacks; empty = none.
QString missingIn(Sheet sheet, const QHash<Column, int>& columns)
{
    for (const ColumnNames& known : columnNames)
        if (known.sheet == sheet && known.isNeeded && !columns.contains(known.column))
            return QString::fromLatin1(known.names).section(u'|', 0, 0);
    return {};
}

int entitySheet(const Workbook& book, const QString& table)
{
    for (int i = 0; i < book.sheets().size(); ++i)
        if (TemplateSheets::folded(book.sheets()[i].name) == u"entity"_s + table)
            return i;
    return -1;
}

/// The column of a table of entities by its head, in its first row.
int entityColumn(const Workbook& book, int sheet, const char* names)
{
    for (int c = 0; c < columnsWithHeads; ++c)
        if (isNamed(foldedAt(book, sheet, 0, c), names))
            return c;
    return -1;
}

/// "SIP-T54W" is the T54W.
QString foldedModel(const QString& text, const QString& vendor)
{
    QString folded = TemplateSheets::folded(text);
    if (folded.startsWith(vendor) && folded.size() > vendor.size())
        folded.remove(0, vendor.size());
    return folded.startsWith(u"sip") && folded.size() > 3 ? folded.sliced(3) : folded;
}

} // namespace

QString TemplateSheets::folded(const QString& text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.isLetterOrNumber())
            plain += c.toLower();
    return plain;
}

Result<TemplateSheets> TemplateSheets::find(const Workbook& book, const QString& name)
{
    TemplateSheets found;
    for (const SheetNames& wanted : sheetNames) {
        Found at;
        for (int i = 0; i < book.sheets().size() && at.index < 0; ++i)
            if (isNamed(folded(book.sheets()[i].name), wanted.names))
                at.index = i;
        const QString title = QString::fromLatin1(wanted.names).section(u'|', 0, 0);
        if (at.index < 0)
            return fail(ErrorCode::SheetTemplateFaulty, name, title);
        QString missing = u"username"_s;
        for (int row = 0; row < rowsWithHeads && at.headRow < 0; ++row) {
            const auto columns = columnsIn(book, wanted.sheet, at.index, row);
            if (columns.contains(Column::Username))
                missing = missingIn(wanted.sheet, columns);
            if (columns.contains(Column::Username) && missing.isEmpty()) {
                at.headRow = row;
                at.columns = columns;
            }
        }
        if (at.headRow < 0)
            return fail(ErrorCode::SheetTemplateFaulty, name,
                u"%1: %2"_s.arg(book.sheets()[at.index].name, missing));
        found.m_found.append(at);
    }
    return found;
}

int TemplateSheets::column(Sheet sheet, Column column) const
{
    return m_found[int(sheet)].columns.value(column, -1);
}

int TemplateSheets::firstFreeRow(const Workbook& book, Sheet sheet) const
{
    const Found& at = m_found[int(sheet)];
    int free = at.headRow + 1;
    for (int row = free; row < book.rows(at.index); ++row)
        for (const int column : at.columns)
            if (!book.cell(at.index, row, column).text.isEmpty())
                free = row + 1;
    return free;
}

QHash<QString, int> TemplateSheets::present(const Workbook& book, Sheet sheet, Column column) const
{
    QHash<QString, int> values;
    const Found& at = m_found[int(sheet)];
    const int c = at.columns.value(column, -1);
    for (int row = at.headRow + 1; c >= 0 && row < book.rows(at.index); ++row) {
        const QString text = book.cell(at.index, row, c).text.trimmed().toLower();
        if (!text.isEmpty() && !values.contains(text))
            values.insert(text, row);
    }
    return values;
}

/// A table has a code and a name in each row; with heads in any order, without them in this one.
std::optional<WorkbookCell> TemplateSheets::code(
    const Workbook& book, const QString& table, const QStringList& names)
{
    const int sheet = entitySheet(book, table);
    if (sheet < 0)
        return std::nullopt;
    QStringList wanted;
    for (const QString& name : names)
        wanted.append(folded(name));
    const int stated = entityColumn(book, sheet, "id|codice|code|cod");
    const int codes = std::max(0, stated);
    for (int row = 0; row < book.rows(sheet); ++row) {
        const WorkbookCell found = book.cell(sheet, row, codes);
        if (found.text.isEmpty() || (stated >= 0 && row == 0))
            continue;
        for (int c = 0; c < columnsWithHeads; ++c)
            if (wanted.contains(foldedAt(book, sheet, row, c))
                && !book.cell(sheet, row, c).text.isEmpty())
                return found;
    }
    return std::nullopt;
}

std::optional<TemplateSheets::DeviceCodes> TemplateSheets::device(
    const Workbook& book, const QString& vendor, const QStringList& models)
{
    const int sheet = entitySheet(book, u"device"_s);
    const QString maker = folded(vendor);
    if (sheet < 0 || maker.isEmpty())
        return std::nullopt;
    QStringList wanted;
    for (const QString& model : models)
        wanted.append(foldedModel(model, maker));
    const int vendors = entityColumn(book, sheet, "vendor|produttore|marca|nomevendor|vendorname");
    const int names = entityColumn(book, sheet, "model|modello|nomemodello|modelname");
    const int vendorCodes
        = entityColumn(book, sheet, "idvendor|vendorid|codicevendor|idproduttore|vendorcode");
    const int modelCodes = entityColumn(
        book, sheet, "idmodel|modelid|idmodello|codicemodello|modelcode|id|codice|code");
    if (vendors < 0 || names < 0)
        return std::nullopt;
    for (int row = 1; row < book.rows(sheet); ++row) {
        if (!foldedAt(book, sheet, row, vendors).startsWith(maker)
            || !wanted.contains(foldedModel(book.cell(sheet, row, names).text, maker)))
            continue;
        return DeviceCodes { book.cell(sheet, row, vendorCodes < 0 ? vendors : vendorCodes),
            book.cell(sheet, row, modelCodes < 0 ? names : modelCodes) };
    }
    return std::nullopt;
}

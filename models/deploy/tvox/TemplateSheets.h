// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/tvox/Workbook.h"

#include <QHash>
#include <QSet>

/// Where TVox's import template has what: its sheets and columns are found by their names, in
/// Italian or English, whatever their case, accents and order. The sheets' names and the entity
/// tables are those of the vendor's guide, "Creazione utenti tramite import"; of the columns it
/// names username, password, pin, nome, cognome, lingua, filtro, abilitazione, Registrazione
/// conversazioni, Vendor, Model and the flags. The others are assumed and marked so in the table.
class TemplateSheets {
public:
    enum class Sheet { People, Profiles, Devices };
    enum class Column {
        Username,
        Password,
        Name,
        Surname,
        Mobile,
        Language,
        Extension,
        Permission,
        Voicemail,
        App,
        WebClient,
        WebPhone,
        Mac,
        Vendor,
        Model,
        Description,
    };

    /// Errors: SheetTemplateFaulty (subject = name; detail = the sheet or column that is missing).
    static Result<TemplateSheets> find(const Workbook& book, const QString& name);

    [[nodiscard]] int index(Sheet sheet) const { return m_found[int(sheet)].index; }
    /// -1 = this template has none
    [[nodiscard]] int column(Sheet sheet, Column column) const;
    /// The first row below the heads without a value in any known column.
    [[nodiscard]] int firstFreeRow(const Workbook& book, Sheet sheet) const;
    /// What stands in a column below the heads, in lower case, by row.
    [[nodiscard]] QHash<QString, int> present(
        const Workbook& book, Sheet sheet, Column column) const;

    /// The code of an entity such as a language, by one of its names; nothing when the table does
    /// not have it. @param table "lingua" for the sheet entity-lingua
    static std::optional<WorkbookCell> code(
        const Workbook& book, const QString& table, const QStringList& names);
    struct DeviceCodes {
        WorkbookCell vendor;
        WorkbookCell model;
    };
    /// The same for a telephone, from entity-device.
    static std::optional<DeviceCodes> device(
        const Workbook& book, const QString& vendor, const QStringList& models);

    /// For comparing: letters and digits only, in lower case, without accents.
    static QString folded(const QString& text);

private:
    struct Found {
        int index = -1;
        int headRow = -1;
        QHash<Column, int> columns;
    };
    QList<Found> m_found;
};

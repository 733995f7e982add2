// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/PhonesSheetCommand.h"

#include "models/core/ErrorText.h"
#include "models/phones/DeviceNumbering.h"

#include <QFile>

using namespace Qt::StringLiterals;

void PhonesSheetCommand::start()
{
    const bool isImport = word(1) == u"import";
    if (options().words().size() != (isImport ? 4 : 3))
        return badUsage(u"phones import SITE FILE|- [--dry-run] | phones export SITE [-o FILE]"_s);
    if (!isImport)
        return withPhonesOnly([this](const Site& site) { write(site); });
    // A trial needs no passwords: nothing is saved.
    if (options().isSet(u"dry-run"_s))
        withPhonesOnly([this](const Site& site) { readFile(site); });
    else
        withPhones([this](const Site& site) { readFile(site); });
}

void PhonesSheetCommand::readFile(Site site)
{
    QFile file(word(3));
    const bool isOpen
        = word(3) == u"-" ? file.open(stdin, QFile::ReadOnly) : file.open(QFile::ReadOnly);
    if (!isOpen)
        return fail(Error(ErrorCode::FileUnreadable, word(3), file.errorString()));
    const auto book = vendors();
    if (!book)
        return fail(book.error());
    const auto plan = PhoneSheet::read(file.read(PhoneSheet::maximumBytes + 1), site, *book);
    if (plan)
        take(*plan, std::move(site));
    else if (plan.error().code == ErrorCode::TooMuchData)
        fail(Error(ErrorCode::FileUnreadable, word(3), plan.error().detail));
    else
        fail(Error(plan.error().code, word(3), plan.error().detail));
}

void PhonesSheetCommand::take(const PhoneSheet::Plan& plan, Site site)
{
    for (const QString& column : plan.ignored)
        output().message(tr("The column \"%1\" is not known and was left out.").arg(column));
    if (!PhoneSheet::apply(plan, site)) {
        tellErrors(plan);
        return fail(
            Error(ErrorCode::PhoneImportFaulty, word(3), QString::number(plan.errors.size())));
    }
    tellProblems(site);
    if (!options().isSet(u"dry-run"_s) && !plan.rows.isEmpty()) {
        const Status saved
            = store().sites().save(site, PhoneCommands::name(PhoneCommands::Name::Import));
        if (!saved)
            return fail(saved.error());
    }
    report(plan, site);
}

void PhonesSheetCommand::tellErrors(const PhoneSheet::Plan& plan)
{
    for (const PhoneSheet::RowError& row : plan.errors) {
        output().event({ { u"event"_s, u"row_error"_s }, { u"line"_s, row.line },
            { u"code"_s, errorCodeName(row.error.code) }, { u"subject"_s, row.error.subject },
            { u"detail"_s, row.error.detail }, { u"text"_s, ErrorText::whole(row.error) } });
        output().message(tr("Line %1: %2").arg(row.line).arg(ErrorText::sentence(row.error)));
    }
}

/// A number that is taken is no fault of the file: the phones are in, and lint says so as well.
void PhonesSheetCommand::tellProblems(const Site& site) const
{
    constexpr qsizetype most = 20;
    const QList<Error> problems = DeviceNumbering(site).problems();
    for (const Error& problem : problems.first(std::min(most, problems.size())))
        if (problem.code != ErrorCode::MissingValue)
            output().warning(problem, tr("The phones are imported all the same."));
}

void PhonesSheetCommand::report(const PhoneSheet::Plan& plan, const Site& site)
{
    const bool isDryRun = options().isSet(u"dry-run"_s);
    output().event({ { u"event"_s, u"result"_s }, { u"subject"_s, site.name },
        { u"state"_s, u"done"_s }, { u"added"_s, plan.added }, { u"changed"_s, plan.changed },
        { u"unchanged"_s, plan.unchanged }, { u"phones"_s, site.phones.size() },
        { u"ignored_columns"_s, QJsonArray::fromStringList(plan.ignored) },
        { u"dry_run"_s, isDryRun } });
    const QString what = isDryRun
        ? tr("The file is fine: %1 to add, %2 to change, %3 as they are; nothing was imported.")
        : tr("Imported: %1 added, %2 changed, %3 as they were.");
    output().message(what.arg(plan.added).arg(plan.changed).arg(plan.unchanged));
    done(0);
}

void PhonesSheetCommand::write(const Site& site)
{
    const QByteArray bytes = PhoneSheet::write(site);
    const QString path = options().value(u"output"_s);
    QJsonObject event { { u"event"_s, u"result"_s }, { u"subject"_s, site.name },
        { u"state"_s, u"done"_s }, { u"phones"_s, site.phones.size() } };
    if (path.isEmpty()) {
        output().raw(bytes);
        event.insert(u"sheet"_s, QString::fromUtf8(bytes));
    } else {
        if (const Status written = writeFile(path, bytes, false); !written)
            return fail(written.error());
        output().message(tr("%1 written.").arg(path));
        event.insert(u"file"_s, path);
    }
    output().event(event);
    done(0);
}

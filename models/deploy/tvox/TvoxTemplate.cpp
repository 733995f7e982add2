// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/tvox/TvoxTemplate.h"

#include "models/deploy/tvox/OfficeFile.h"
#include "models/deploy/tvox/TemplateSheets.h"
#include "models/gateway/FolderWriter.h"
#include "models/phones/DeviceNumbering.h"
#include "models/provisioning/PhoneParameters.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

using Sheet = TemplateSheets::Sheet;
using Column = TemplateSheets::Column;

/// The names an entity table may have for the site's language.
QStringList languageNames(const QString& language)
{
    if (language == u"it")
        return { u"it"_s, u"it_IT"_s, u"italiano"_s, u"italian"_s, u"ita"_s };
    return { u"en"_s, u"en_GB"_s, u"en_US"_s, u"inglese"_s, u"english"_s, u"eng"_s };
}

class TemplateFiller {
public:
    TemplateFiller(Workbook& book, TemplateSheets sheets, const Site& site, const Catalog& catalog)
        : m_book(book)
        , m_sheets(std::move(sheets))
        , m_site(site)
        , m_catalog(catalog)
        , m_extensions(DeviceNumbering(site).all())
    {
        for (const Sheet sheet : { Sheet::People, Sheet::Profiles, Sheet::Devices }) {
            m_users[int(sheet)] = m_sheets.present(book, sheet, Column::Username);
            m_free[int(sheet)] = m_sheets.firstFreeRow(book, sheet);
        }
        m_numbers = m_sheets.present(book, Sheet::Devices, Column::Extension);
    }

    TvoxTemplate::Filled fill()
    {
        for (const User& user : m_site.users)
            addUser(user);
        for (const Phone& phone : m_site.phones)
            addPhone(phone);
        return m_filled;
    }

private:
    struct Value {
        Column column;
        WorkbookCell cell;
    };
    static Value text(Column column, const QString& value) { return { column, { value, false } }; }
    /// Any character in a column of the kind "flag" means yes.
    static Value flag(Column column, bool isSet)
    {
        return text(column, isSet ? u"x"_s : QString());
    }

    void addUser(const User& user)
    {
        for (const Sheet sheet : { Sheet::People, Sheet::Profiles })
            if (isThere(sheet, m_users[int(sheet)], user.username))
                return;
        const auto permission = permissionOf(user);
        if (!permission)
            return;
        const qsizetype cut = user.name.lastIndexOf(u' ');
        const bool isPut = put(user.username,
            { { Sheet::People,
                  { text(Column::Username, user.username), text(Column::Name, user.name.left(cut)),
                      text(Column::Surname, cut < 0 ? QString() : user.name.mid(cut + 1)),
                      text(Column::Password, user.password.reveal()),
                      text(Column::Mobile, user.mobile), language() } },
                { Sheet::Profiles,
                    { text(Column::Username, user.username), { Column::Permission, *permission },
                        flag(Column::Voicemail, user.hasVoicemail),
                        flag(Column::App, user.hasMobileApp),
                        flag(Column::WebClient, user.hasWebRtc),
                        flag(Column::WebPhone, user.hasWebRtc) } } });
        if (!isPut)
            return;
        ++m_filled.users;
        m_filled.withoutPassword += int(user.password.isEmpty());
        m_filled.withoutPermission += int(permission->text.isEmpty());
    }

    void addPhone(const Phone& phone)
    {
        const QString mac = phone.mac.plain();
        const QString extension = m_extensions.value(phone.mac);
        const User* user = m_site.user(phone.user);
        if (!user || extension.isEmpty() || isThere(Sheet::Devices, m_numbers, extension))
            return;
        const auto model = PhoneParameters::findModel(m_site, m_catalog, phone.model);
        TemplateSheets::DeviceCodes codes;
        if (model) {
            const auto& found = deviceOf(*model);
            if (!found)
                return refuse(mac, model->name);
            codes = *found;
        }
        const auto parameters = PhoneParameters::ofPhone(m_site, m_catalog, phone, extension);
        const QString password = parameters.text(u"account_password_1"_s);
        const bool isPut = put(mac,
            { { Sheet::Devices,
                { text(Column::Username, user->username), text(Column::Extension, extension),
                    text(Column::Password, password), text(Column::Mac, mac),
                    { Column::Vendor, codes.vendor }, { Column::Model, codes.model },
                    text(Column::Description, phone.label) } } });
        if (!isPut)
            return;
        ++m_filled.devices;
        m_filled.withoutPassword += int(password.isEmpty());
        m_numbers.insert(extension, m_free[int(Sheet::Devices)] - 1);
    }

    const std::optional<TemplateSheets::DeviceCodes>& deviceOf(const PhoneModel& model)
    {
        const auto known = m_codes.constFind(model.id);
        if (known != m_codes.cend())
            return *known;
        return *m_codes.insert(model.id,
            TemplateSheets::device(m_book, m_catalog.vendorName(model.vendor),
                model.variants + QStringList { model.name, model.catalogId() }));
    }
    /// True when it is in the template already, which is said.
    bool isThere(Sheet sheet, const QHash<QString, int>& present, const QString& value)
    {
        const auto row = present.constFind(value.toLower());
        if (row == present.cend())
            return false;
        refuse(m_book.place(m_sheets.index(sheet), *row), value);
        return true;
    }
    /// By its name in the template; empty = as the technician chooses.
    std::optional<WorkbookCell> permissionOf(const User& user)
    {
        if (user.profile.isEmpty())
            return WorkbookCell();
        auto code = TemplateSheets::code(m_book, u"abilitazione"_s, { user.profile });
        if (!code)
            refuse(user.username, user.profile);
        return code;
    }
    Value language() const
    {
        return { Column::Language,
            TemplateSheets::code(m_book, u"lingua"_s, languageNames(m_site.language))
                .value_or(WorkbookCell()) };
    }

    /// A row that is put whole or not at all: a user's stand on two sheets.
    struct Line {
        Sheet sheet;
        QList<Value> values;
    };
    bool put(const QString& subject, const QList<Line>& lines)
    {
        for (const Line& line : lines)
            for (const Value& value : line.values)
                if (const Status fits = atPlace(line, value, &Workbook::check); !fits) {
                    // A password is named by its column only.
                    const bool isSecret = value.column == Column::Password;
                    refuse(subject, isSecret ? u"password"_s : fits.error().detail);
                    return false;
                }
        for (const Line& line : lines) {
            for (const Value& value : line.values)
                (void)atPlace(line, value, &Workbook::put);
            ++m_free[int(line.sheet)];
        }
        return true;
    }
    template <typename Act> Status atPlace(const Line& line, const Value& value, Act act)
    {
        const int column = m_sheets.column(line.sheet, value.column);
        if (column < 0 || value.cell.text.isEmpty())
            return {};
        return (m_book.*act)(
            m_sheets.index(line.sheet), m_free[int(line.sheet)], column, value.cell);
    }
    void refuse(const QString& subject, const QString& detail)
    {
        m_filled.refused.append(Error(ErrorCode::SheetRowRefused, subject, detail));
    }

    Workbook& m_book;
    TemplateSheets m_sheets;
    const Site& m_site;
    const Catalog& m_catalog;
    QHash<MacAddress, QString> m_extensions;
    QHash<QString, int> m_users[3];
    QHash<QString, int> m_numbers;
    QHash<QString, std::optional<TemplateSheets::DeviceCodes>> m_codes; ///< by PhoneModel::id
    int m_free[3] = {};
    TvoxTemplate::Filled m_filled;
};

} // namespace

namespace TvoxTemplate {

Result<Filled> fill(
    const QByteArray& bytes, const QString& name, const Site& site, const Catalog& catalog)
{
    auto book = Workbook::read(bytes, name);
    if (!book)
        return tl::unexpected(book.error());
    auto sheets = TemplateSheets::find(*book, name);
    if (!sheets)
        return tl::unexpected(sheets.error());
    Filled filled = TemplateFiller(*book, *sheets, site, catalog).fill();
    if (!filled.hasWork() && !filled.refused.isEmpty())
        return tl::unexpected(filled.refused.first());
    auto written = book->write();
    if (!written)
        return tl::unexpected(written.error());
    filled.bytes = std::move(*written);
    return filled;
}

Result<Filled> fillFile(
    const QString& from, const QString& to, const Site& site, const Catalog& catalog)
{
    const QFileInfo target(to);
    const QFileInfo source(from);
    if (target.exists() && target.canonicalFilePath() == source.canonicalFilePath())
        return fail(ErrorCode::FileUnwritable, to, source.fileName());
    QFile file(from);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, from, file.errorString());
    auto filled = fill(file.read(OfficeFile::maximumFile + 1), source.fileName(), site, catalog);
    if (!filled)
        return filled;
    const Status written = FolderWriter::write(
        target.absolutePath(), { { target.fileName(), filled->bytes, true } });
    if (!written)
        return tl::unexpected(written.error());
    return filled;
}

} // namespace TvoxTemplate

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ResellerRepository.h"

#include "models/store/Database.h"
#include "models/store/engine/DatabaseEngine.h"
#include "models/store/QueryStatus.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

const QString resellerFact = u"reseller"_s;

} // namespace

Status Reseller::checkLogo(const QByteArray& content, const QString& file)
{
    const bool isImage
        = content.startsWith("\x89PNG\r\n\x1a\n") || content.startsWith("\xff\xd8\xff");
    if (!isImage)
        return fail(ErrorCode::FileUnreadable, file, u"PNG, JPEG"_s);
    if (content.size() > largestLogo)
        return fail(ErrorCode::FileUnreadable, file, u"> %1 KiB"_s.arg(largestLogo / 1024));
    return {};
}

Result<Reseller> ResellerRepository::load() const
{
    auto rows
        = m_database.run(u"SELECT content FROM store_fact WHERE name = ?"_s, { resellerFact });
    if (!rows)
        return tl::unexpected(rows.error());
    Reseller reseller;
    if (!rows->next())
        return reseller;
    const QJsonObject object = QJsonDocument::fromJson(rows->value(0).toString().toUtf8()).object();
    reseller.name = object.value("name"_L1).toString();
    reseller.address = object.value("address"_L1).toString();
    reseller.telephone = object.value("telephone"_L1).toString();
    reseller.email = object.value("email"_L1).toString();
    reseller.vatId = object.value("vat_id"_L1).toString();
    reseller.logo = QByteArray::fromBase64(object.value("logo"_L1).toString().toLatin1());
    // A colleague's newer program, or a damaged row: what is no picture is none.
    if (!reseller.logo.isEmpty() && !Reseller::checkLogo(reseller.logo, resellerFact))
        reseller.logo.clear();
    return reseller;
}

bool ResellerRepository::maySave() const
{
    if (!m_database.mayWrite() || !m_database.isTeam())
        return m_database.mayWrite();
    auto may = m_database.run(u"SELECT has_table_privilege('store_fact', 'INSERT')"_s);
    return !may || !may->next() || may->value(0).toBool(); // else saving says why not
}

Status ResellerRepository::save(const Reseller& reseller)
{
    if (!maySave())
        return fail(ErrorCode::DatabaseNoRight, m_database.engine().subject(), resellerFact);
    QJsonObject object;
    const QList<QPair<QString, QString>> texts { { u"name"_s, reseller.name },
        { u"address"_s, reseller.address }, { u"telephone"_s, reseller.telephone },
        { u"email"_s, reseller.email }, { u"vat_id"_s, reseller.vatId } };
    for (const auto& [key, text] : texts) {
        if (text.size() > Reseller::longestText)
            return fail(ErrorCode::BadValue, key, u"> %1"_s.arg(Reseller::longestText));
        object.insert(key, text.trimmed());
    }
    if (!reseller.logo.isEmpty()) {
        if (const Status usable = Reseller::checkLogo(reseller.logo, u"logo"_s); !usable)
            return usable;
        object.insert(u"logo"_s, QString::fromLatin1(reseller.logo.toBase64()));
    }
    return statusOf(m_database.run(u"INSERT INTO store_fact (name, content) VALUES (?, ?) "
                                   "ON CONFLICT (name) DO UPDATE SET content = excluded.content"_s,
        { resellerFact, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) }));
}

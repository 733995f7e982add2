// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/RoleScript.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

QString quotedName(QString name) { return u'"' + name.replace(u'"', u"\"\""_s) + u'"'; }
QString quotedText(QString name) { return name.replace(u'\'', u"''"_s); }

/// Whoever opens the passwords could hand them on as it is; who is a member is the owners' to say.
const QString ownersTables = u"vault_key, member, store_fact, schema_migration"_s;

} // namespace

QString RoleScript::ownerName(const QString& database) { return database + u"_owner"_s; }
QString RoleScript::owner(const QString& database) { return quotedName(ownerName(database)); }
QString RoleScript::technician(const QString& database)
{
    return quotedName(database + u"_technician"_s);
}
QString RoleScript::reader(const QString& database) { return quotedName(database + u"_reader"_s); }

QStringList RoleScript::grants(const QString& database)
{
    const QString tables = u" ON ALL TABLES IN SCHEMA public "_s;
    const QString readers = reader(database);
    const QString technicians = technician(database);
    return {
        u"GRANT SELECT"_s + tables + u"TO "_s + technicians + u", "_s + readers,
        u"GRANT INSERT, UPDATE, DELETE"_s + tables + u"TO "_s + technicians,
        u"REVOKE INSERT, UPDATE, DELETE ON "_s + ownersTables + u" FROM "_s + technicians,
        u"GRANT UPDATE (failures, failed_at) ON vault_key TO "_s + technicians,
        u"GRANT INSERT ON member TO "_s + technicians,
    };
}

QString RoleScript::text(const QString& database)
{
    QFile file(u":/database/roles.sql"_s);
    if (!file.open(QFile::ReadOnly))
        return {};
    QString script = QString::fromUtf8(file.readAll());
    const QList<std::pair<QString, QString>> names { { u"@DATABASE@"_s, database },
        { u"@OWNER@"_s, owner(database) }, { u"@TECHNICIAN@"_s, technician(database) },
        { u"@READER@"_s, reader(database) }, { u"@OWNER_NAME@"_s, quotedText(ownerName(database)) },
        { u"@TECHNICIAN_NAME@"_s, quotedText(database + u"_technician"_s) },
        { u"@READER_NAME@"_s, quotedText(database + u"_reader"_s) } };
    for (const auto& [mark, name] : names)
        script.replace(mark, name);
    script
        += u"\n-- What each of them may do with the tables; the program says it again whenever it "
           "changes them.\nDO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = "
           "'public' AND tablename = 'member') THEN\n"_s;
    for (const QString& grant : grants(database))
        script += u"  "_s + grant + u";\n"_s;
    return script + u"END IF; END $$;\n"_s;
}

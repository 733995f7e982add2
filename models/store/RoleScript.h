// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// What the administrator of a server runs once for a team's database: three groups to whose
/// members the server gives rights. What an account may do is decided by the server alone.
///
/// Owners change the schema, the vault's keys and the members; technicians everything else; readers
/// read. It may be run again, also when the tables are there already.
namespace RoleScript {

/// The groups of a database, quoted.
QString owner(const QString& database);
QString technician(const QString& database);
QString reader(const QString& database);
QString ownerName(const QString& database); ///< not quoted
/// What owners say each time that the schema was changed: the rights of the two other groups.
QStringList grants(const QString& database);
/// SQL for psql or any other client, as the server's superuser in that database.
QString text(const QString& database);

} // namespace RoleScript

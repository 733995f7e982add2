// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/care/Backups.h"

using namespace Qt::StringLiterals;

QString Backups::folderOf(const QString& database) { return database + u".backups"_s; }

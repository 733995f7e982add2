// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Who is logged in to this laptop, for journals and evidence; "unknown" where nobody says.
QString systemUser();

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/GatewayPlan.h"

/// What several families ask of a plan before they write it.
namespace PlanPieces {

/// "005058010203"; "gateway" while the MAC is not known
QString fileStem(const Gateway& gateway);
/// The SIP user of a used port: the extension, or the trunk's user. NethVoice 7 names a trunk's
/// user after its number, which stands in where the site names none.
GatewayPlan::Value userOf(const GatewayPlan::Port& port);
/// Errors: ValueNotAllowed (a transport the model has not, a number that would be read as a
/// pattern), DuplicateName (two ports with one SIP user: nothing would tell which of them calls).
Status check(const GatewayPlan& plan);
/// Printable ASCII without a double quote and what is in `alsoForbidden`: empty, or why not.
QString quotedRefusal(const QString& value, const QString& alsoForbidden = {});
/// The text's lines, the empty ones that sections leave behind removed, each ended so.
QByteArray linesOf(const QString& text, const QByteArray& lineEnd);

} // namespace PlanPieces

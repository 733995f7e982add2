// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The pages of the help: Markdown in the program's resources, the same pages in every language it
/// is written in. No network is ever asked.
namespace HelpPages {

/// In the order in which they are listed and read: "first-steps", "sites", ...
const QStringList& ids();
/// The languages there are pages for; English is the first.
QStringList languages();
/// The window's language, or English when the help is not written in it.
QString language();
/// The Markdown of a page; empty when there is no such page. @param language see languages()
QString text(const QString& id, const QString& language);
/// The first heading of a page; empty when there is no such page.
QString title(const QString& id, const QString& language);
/// The pages that hold every word typed, in any case, with or without accents; those with the first
/// word in their title come first. All of them when nothing is typed.
QStringList search(const QString& typed, const QString& language);

} // namespace HelpPages

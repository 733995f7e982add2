// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;
class SiteDraft;
class Store;

/// The pages for PBXs that take nothing but what people type or run themselves.
namespace TypedPages {

/// @param kind Pbx::kind
QWidget* make(const QString& kind, SiteDraft* draft, Store* store, QWidget* parent);

} // namespace TypedPages

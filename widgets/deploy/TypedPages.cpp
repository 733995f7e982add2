// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deploy/TypedPages.h"

#include "widgets/deploy/LyncPage.h"
#include "widgets/deploy/TvoxPage.h"
#include "widgets/deploy/TypedSheetView.h"

namespace TypedPages {

QWidget* make(const QString& kind, SiteDraft* draft, Store* store, QWidget* parent)
{
    if (kind == QLatin1String("tvox"))
        return new TvoxPage(draft, store, parent);
    if (kind == QLatin1String("lync"))
        return new LyncPage(draft, store, parent);
    return new TypedSheetView(draft, store, parent);
}

} // namespace TypedPages

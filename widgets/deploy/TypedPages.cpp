// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deploy/TypedPages.h"

#include "widgets/deploy/DeployWords.h"

#include <QCoreApplication>
#include <QLabel>

namespace TypedPages {

QWidget* make(const QString& kind, SiteDraft*, Store*, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QStringLiteral("typedPbxLabel"));
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setText(QCoreApplication::translate("TypedPages",
        "%1 takes nothing but what people type there. What to type for each trunk stands on the "
        "page Trunks, under “For the PBX”.")
                       .arg(DeployWords::pbxName(kind)));
    return label;
}

} // namespace TypedPages

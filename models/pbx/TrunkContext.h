// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Redactor.h"
#include "models/pbx/TrunkRendering.h"

/// What a renderer of one kind of PBX starts from.
struct TrunkContext {
    const Site& site;
    const Trunk& trunk;
    const Catalog& catalog;
    TrunkPlan plan;
    QString path; ///< of the trunk in the site file: "trunks[0]"
    TrunkRendering::Secrets secrets = TrunkRendering::Secrets::Mask;

    /// As it is or masked, as was asked for; empty when there is none.
    [[nodiscard]] QString password() const
    {
        if (plan.password.isEmpty())
            return {};
        return secrets == TrunkRendering::Secrets::Include ? plan.password.reveal()
                                                           : QString::fromUtf8(Redactor::mask);
    }
    /// Letters, digits, '_', '.' and '-': the trunk's name where only that may stand, and another
    /// one for each trunk of the site.
    [[nodiscard]] QString plainName() const;
    [[nodiscard]] QString at(const QString& field) const { return path + u'.' + field; }
    [[nodiscard]] bool isTyped(const QString& field) const
    {
        return plan.origin(field) == TrunkPlan::Origin::Typed;
    }
};

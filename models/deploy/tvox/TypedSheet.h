// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/site/Site.h"

/// One value that a person types into a page of the PBX, or one thing done there.
struct TypedItem {
    QString id; ///< "trunk:voip1/Porta UDP"; the same at every visit
    QString label; ///< as the PBX's page writes it
    QString shown; ///< the value; of a secret its mask
    Secret secret;
    bool isSecret = false;
    bool isAction = false; ///< something to do, without a value
    QString note; ///< key of TrunkRenderingText::note()

    /// What is copied and typed.
    [[nodiscard]] QString value() const { return isSecret ? secret.reveal() : shown; }
    /// An empty field is left as the PBX has it.
    [[nodiscard]] bool isWanted() const { return isAction || !value().isEmpty(); }
};

/// One tab or box of such a page.
struct TypedSection {
    enum class Part { Trunks, Users, Devices, Firewall };
    Part part = Part::Trunks;
    QString subject; ///< the trunk, the user, the telephone
    QString title; ///< as the PBX writes it; empty = the subject says it all
    QList<TypedItem> items;
};

/// All that a PBX without an interface is told by hand, in the order of its pages. Pure.
struct TypedSheet {
    QString pbx; ///< Pbx::kind
    QList<TypedSection> sections;
    QList<QPair<QString, QString>> warnings; ///< trunk, key of TrunkRenderingText::warning()
    QList<Error> refused; ///< trunks that this PBX cannot be told of; subject = JSON path

    static TypedSheet of(const Site& site, const Catalog& catalog);
    /// nullptr when there is none.
    [[nodiscard]] const TypedItem* find(const QString& id) const;
    /// In order.
    [[nodiscard]] QList<const TypedItem*> items() const;
    [[nodiscard]] QList<Secret> secrets() const;
};

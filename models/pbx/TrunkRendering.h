// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/trunk/TrunkPlan.h"

#include <QJsonObject>

/// What one kind of PBX is given for a trunk: values to type, in the order and with the labels of
/// its own pages, and files. Pure functions of site and catalogue.
struct TrunkRendering {
    struct Row {
        QString label; ///< as the PBX's page writes it, not translated
        QString value; ///< with secrets masked unless they were asked for
        bool isSecret = false;
        QString note; ///< key of a remark, snake_case, see TrunkRenderingText
        QString key; ///< the PBX's own name of the field, "sip_server"; empty = it has none
    };
    struct Section {
        QString title; ///< as the PBX's page writes it; empty = none
        QList<Row> rows;
    };
    struct File {
        QString name; ///< "pjsip-voip1.conf"
        QByteArray content; ///< UTF-8
    };

    QString pbx; ///< nethvoice, asterisk, tvox or lync
    QList<Section> sections; ///< what a person types
    QList<File> files; ///< what a person copies to the PBX
    QJsonObject request; ///< what Doppino itself sends; empty = nothing
    QStringList warnings; ///< what this PBX gets wrong or leaves to do, snake_case

    enum class Secrets { Mask, Include };

    /// nethvoice, asterisk, tvox, lync. FreePBX is an Asterisk: both its form and the files.
    static QStringList kinds();
    /// freepbx is rendered as asterisk.
    static QString kindOf(const Pbx& pbx);
    /// Errors: MissingValue (subject = JSON path), UnknownProvider, UnsupportedPbx,
    /// ValueNotAllowed (a value that PBX's syntax cannot hold; subject = JSON path).
    static Result<TrunkRendering> render(const QString& kind, const Site& site, const Trunk& trunk,
        const Catalog& catalog, Secrets secrets);
};

/// Remarks and warnings in the current language.
namespace TrunkRenderingText {
QString note(const QString& key);
QString warning(const QString& key);
/// Title, label and value of every row with its remark: a page to print or to keep beside the
/// files.
QString sheet(const QList<TrunkRendering::Section>& sections);
} // namespace TrunkRenderingText

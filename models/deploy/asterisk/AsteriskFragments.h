// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"
#include "models/core/Error.h"
#include "models/deploy/asterisk/AsteriskState.h"
#include "models/site/Site.h"

/// The files that a site gives an Asterisk. Pure.
struct AsteriskFragments {
    QMap<QString, QByteArray> files; ///< by path below the configuration folder
    QMap<QString, Error> refusals; ///< by such a path
    QStringList notes;
    QString pjsipFolder; ///< "pjsip.d"
    QString dialPlanFolder;
    QStringList ways; ///< contexts by which calls go out, one for each trunk

    /// The main files that include them: pjsip's, and the dial plan's.
    struct MainFiles {
        QString pjsip;
        QString dialPlan;
        [[nodiscard]] QStringList both() const { return { pjsip, dialPlan }; }
    };
    static MainFiles mainFiles(const QString& pbxKind);

    /// @param now where passwords are taken from that the site does not have
    static AsteriskFragments of(const Site& site, const Catalog& catalog, const AsteriskState& now);

    /// Stands where a password is made up when the file is written.
    static const QByteArray madeUp;
    /// With a password of its own in each such place.
    static QByteArray withPasswords(QByteArray content);
    /// With every password masked, for people.
    static QByteArray masked(const QByteArray& content);

    /// One section of a file; several may have one name.
    struct Section {
        QString name;
        QList<std::pair<QString, QString>> options;
        [[nodiscard]] QString value(const QString& key) const;
    };
    static QList<Section> sections(const QByteArray& content);
};

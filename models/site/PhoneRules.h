// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"
#include "models/site/Site.h"

#include <QHash>
#include <QSet>

/// What is wrong with a site's phones, models of its own and parameters. Internal to SiteRules.
class PhoneRules {
public:
    /// @param macs addresses seen so far to where they stand; those of the phones are added
    PhoneRules(const Site& site, const Catalog& catalog, QHash<QString, QString>& macs);
    /// Subjects are JSON paths.
    [[nodiscard]] QList<Error> check();

private:
    void checkPhone(const Phone& phone, const QString& path);
    void checkUser(const Phone& phone, const QString& path);
    void checkModel(const CustomPhoneModel& model, const QString& path);
    void checkParameters(const QMap<QString, QString>& parameters, const QString& path);
    void report(ErrorCode code, const QString& path, const QString& detail = {});
    [[nodiscard]] bool isModel(const QString& id) const;

    const Site& m_site;
    const Catalog& m_catalog;
    QHash<QString, QString>& m_macs;
    QList<Error> m_problems;
    QSet<QString> m_usernames;
    QSet<QString> m_ownModels;
    QHash<QString, int> m_devices;
    QHash<QString, bool> m_parameters; ///< whether there is such a one, as far as looked up
};

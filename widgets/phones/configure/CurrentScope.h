// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/ParameterScope.h"
#include "widgets/editors/SiteDraft.h"

#include <QObject>

/// Whose parameters the pages for configuring phones show: one choice that all of them share.
class CurrentScope : public QObject {
    Q_OBJECT

public:
    explicit CurrentScope(SiteDraft* draft, QObject* parent = nullptr);

    [[nodiscard]] SiteDraft* draft() const { return m_draft; }
    [[nodiscard]] const Site& site() const { return m_draft->site(); }
    [[nodiscard]] const Catalog& catalog() const { return m_draft->catalog(); }
    [[nodiscard]] const ParameterScope& scope() const { return m_scope; }
    void setScope(const ParameterScope& scope);

    /// While it is not, nobody is told of changes: the pages are not seen.
    void setActive(bool isActive);

    /// Holds references to the site: for at once.
    [[nodiscard]] PhoneParameters parameters() const;
    /// Whom it concerns, in the site's order.
    [[nodiscard]] QList<MacAddress> phones() const;
    /// "All phones of the site", "Yealink T54S/W", "Mario Rossi (201)".
    [[nodiscard]] QString title() const;
    /// A change of this scope that can be undone.
    Status set(const QList<QPair<QString, std::optional<QString>>>& values);
    Status perform(PhoneCommands::Name name, const std::function<Status(Site&)>& change);

    /// "Mario Rossi (201)", or model and address of a phone nobody has.
    static QString phoneTitle(const Site& site, const Catalog& catalog, const Phone& phone);
    /// @param user null = nobody's  @param model in words; empty = not known
    static QString phoneTitle(const User* user, const QString& model, const Phone& phone);
    static QString modelTitle(const Site& site, const Catalog& catalog, const QString& id);

Q_SIGNALS:
    /// Another scope was chosen.
    void chosen();
    /// Something of the site changed; also after chosen().
    void changed();

private:
    void tell();
    SiteDraft* m_draft;
    ParameterScope m_scope;
    bool m_isActive = true;
    bool m_isStale = false; ///< changed while nobody was told
};

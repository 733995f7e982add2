// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"

/// site history|changes|undo|redo|restore
class HistoryCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;
    static bool isVerb(const QString& verb);

    /// An entry by its number or id. Errors: NoSuchRevision.
    static Result<SiteRevision> revisionNamed(
        const SiteHistory& history, const QString& siteId, const QString& word);

private:
    using Action = std::function<Status(const QString& siteId)>;
    void withSiteNamed(const Action& action);
    Status list(const QString& siteId);
    Status changes(const QString& siteId);
    [[nodiscard]] SiteHistory::Whose whose() const;
    Status undo(const QString& siteId);
    Status redo(const QString& siteId);
    Status restore(const QString& siteId);
    Status concluded(const Result<Site>& site);
    void say(const SiteRevision& revision) const;
};

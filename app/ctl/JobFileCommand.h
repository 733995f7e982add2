// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"
#include "models/team/SiteJoin.h"

/// site carry|merge: a site in a sealed file, to another laptop and home again.
class JobFileCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;
    static bool isVerb(const QString& verb) { return verb == u"carry" || verb == u"merge"; }

private:
    using Action = std::function<Status()>;
    /// Opens the vault only for what turns out to need it.
    void withVaultIfNeeded(const Action& action);
    Status carry();
    void seal(const JobContent& content);
    void openFile();
    Status merge(const JobContent& content);
    Result<SiteJoin::Standing> compare(const JobContent& content, SiteMerge::Choices& choices);
    void tell(const SiteJoin::Standing& standing) const;
    void tellResult(const SiteJoin::Standing& standing);
};

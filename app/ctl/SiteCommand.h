// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"

/// site import|export|list|show|delete|tag|deliver
class SiteCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

private:
    void importFile();
    void store(Site site);
    void reportImport(const Site& site);
    void exportSite();
    void write(const Site& site);
    void list();
    void show();
    void show(const Site& site);
    [[nodiscard]] Result<Site> siteAt(const QString& id, const QString& revision);
    void remove();
    struct TagChange {
        QStringList added;
        QStringList removed;
    };
    [[nodiscard]] std::optional<TagChange> changedTags() const;
    void tag();
    void reportTags(const Site& site);
    [[nodiscard]] Status checkDeliverable(const QString& id);
    void deliver();
    [[nodiscard]] static QJsonObject counts(const Site& site);
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Options.h"
#include "app/ctl/Output.h"
#include "models/catalog/Catalog.h"
#include "models/core/Job.h"
#include "models/store/Store.h"

#include <QObject>

#include <functional>
#include <memory>

/// One command of doppinoctl, alive until finished().
class Command : public QObject {
    Q_OBJECT

public:
    Command(const Options& options, const Output& output);

    virtual void start() = 0;
    /// Asks for a clean stop; finished() still comes.
    virtual void cancel();

Q_SIGNALS:
    void finished(int exitCode);

protected:
    using Next = std::function<void()>;

    [[nodiscard]] const Options& options() const { return m_options; }
    [[nodiscard]] const Output& output() const { return m_output; }
    [[nodiscard]] QString word(int index) const { return m_options.words().value(index); }

    /// Each calls `next` on success and ends the command with an error otherwise.
    /// The catalogue is the one the store took, where there is a store: none is made for it. One
    /// that cannot be used is told about, and the program's own stands in for it.
    void withCatalog(const Next& next);
    void withStore(const Next& next);
    /// Unlocks the vault, or makes one: by recovery key, by the own key of a team's member, by
    /// passphrase or keychain.
    void withVault(Next next);
    /// Starts a job that this command is the parent of.
    void runJob(Job* job, Next next);
    /// Loads a site, unlocking first when it has secrets or `needsVault`.
    void withSite(const QString& nameOrId, bool needsVault, std::function<void(Site)> next);

    [[nodiscard]] const Catalog& catalog() const { return *m_catalog; }
    [[nodiscard]] std::shared_ptr<const Catalog> sharedCatalog() const { return m_catalog; }
    [[nodiscard]] Store& store() { return *m_store; }
    void done(int exitCode);
    void fail(const Error& error);
    void badUsage(const QString& what);
    /// Writes a file at once or not at all. @param isPrivate its owner's only
    Status writeFile(const QString& path, const QByteArray& bytes, bool isPrivate) const;

private:
    tl::expected<CatalogRepository::Loaded, QList<Error>> loadCatalog();
    void openStore();
    Result<Job*> unlocking();

    const Options& m_options;
    const Output& m_output;
    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<Store> m_store;
    std::optional<Error> m_storeError;
    bool m_isDone = false;
};

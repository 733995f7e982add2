// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"
#include "tests/support/CanarySearch.h"

#include <QProcessEnvironment>
#include <QTemporaryDir>

/// A site with the same telling word in every place that holds a secret, a database to keep it, and
/// one folder for all that the programs write: what they print is kept there, too.
class PlantedBench {
public:
    static const QByteArray canary;
    static const QByteArray passphrase;
    static Secret planted(const QString& place);

    PlantedBench();

    /// Where the trunk "lab" registers and the PBX is.
    [[nodiscard]] Site site(quint16 sipPort) const;
    /// How many secrets site() has.
    [[nodiscard]] static int count(const Site& site);

    /// Runs doppinoctl until it ends; peers of this process answer meanwhile.
    /// @return exit code, -1 when it crashed or went on for too long
    int run(const QStringList& arguments);
    /// The same, killed once it has run for that long.
    void kill(const QStringList& arguments, int milliseconds);
    /// From now on doppinoctl is told this one.
    void usePassphrase(const QByteArray& text) const;
    [[nodiscard]] QByteArray lastOutput() const { return m_last; }
    /// Command lines and environments of what was started, and of what that started.
    [[nodiscard]] const QByteArray& seenOfProcesses() const { return m_processes; }
    [[nodiscard]] int processes() const { return m_seen; }

    /// Everything the programs wrote, but for meant().
    [[nodiscard]] QStringList findings() const { return m_search.findings(root()); }
    [[nodiscard]] const CanarySearch& search() const { return m_search; }

    [[nodiscard]] QString root() const { return m_root.path(); }
    [[nodiscard]] QString database() const
    {
        return m_root.filePath(QStringLiteral("doppino.sqlite"));
    }
    /// A file of the programs' own, searched.
    [[nodiscard]] QString written(const QString& name) const;
    /// A file that is asked to hold passwords, and files that tell them to the programs.
    [[nodiscard]] QString meant(const QString& name) const { return m_meant.filePath(name); }
    [[nodiscard]] QString input(const QString& name, const QByteArray& content) const;
    [[nodiscard]] QProcessEnvironment environment() const;

private:
    int start(const QStringList& arguments, int deadline);
    void lookAt(qint64 process);
    QTemporaryDir m_root;
    QTemporaryDir m_meant;
    CanarySearch m_search { canary };
    QByteArray m_last;
    QByteArray m_processes;
    QSet<qint64> m_looked;
    int m_seen = 0;
    int m_runs = 0;
};

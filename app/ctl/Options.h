// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/core/Secret.h"

#include <QCommandLineParser>

/// The command line of doppinoctl: common options, then words and options of the command.
class Options {
public:
    /// Errors: BadUsage (detail = what was not understood), FileUnreadable (passphrase or recovery
    /// key file).
    Status parse(const QStringList& arguments);

    [[nodiscard]] bool isSet(const QString& name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString& name) const { return m_parser.value(name); }
    /// Of an option that may be given several times, in order.
    [[nodiscard]] QStringList values(const QString& name) const { return m_parser.values(name); }
    /// A whole number in a range. Errors: BadUsage.
    [[nodiscard]] Result<int> number(const QString& name, int otherwise, int from, int to) const;
    /// The same with a fraction, after a point or a comma.
    [[nodiscard]] Result<double> decimal(
        const QString& name, double otherwise, double from, double to) const;
    /// "site", "import", "file.json": the words that are no options.
    [[nodiscard]] QStringList words() const { return m_parser.positionalArguments(); }
    [[nodiscard]] QString helpText() const;
    [[nodiscard]] const Secret& passphrase() const { return m_passphrase; }
    /// Empty where none was given, as of those below.
    [[nodiscard]] const Secret& newPassphrase() const { return m_newPassphrase; }
    [[nodiscard]] const Secret& jobPassphrase() const { return m_jobPassphrase; }
    /// As typed, with its groups.
    [[nodiscard]] const Secret& recoveryKey() const { return m_recoveryKey; }
    /// The file of one's own key of a team.
    [[nodiscard]] QString memberKey() const;
    [[nodiscard]] QString database() const;
    [[nodiscard]] QString language() const;

private:
    void addOptions();
    void addPlanOptions();
    void addTestOptions();
    void addCertifyOptions();
    void addPhonesOptions();
    void addParameterOptions();
    void addReachOptions();
    void addDeployOptions();
    void addReportOptions();
    void addVaultOptions();
    static Result<Secret> firstLine(const QString& path);
    Status readPassphrase();
    QCommandLineParser m_parser;
    Secret m_passphrase;
    Secret m_newPassphrase;
    Secret m_jobPassphrase;
    Secret m_recoveryKey;
};

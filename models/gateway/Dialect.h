// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"
#include "models/gateway/ConfigTree.h"
#include "models/net/CliSession.h"

/// How to find out from its own words what a device is. Group 1 of each pattern is the value.
struct IdentityPatterns {
    QRegularExpression product;
    QRegularExpression software;
    QRegularExpression serial; ///< 12 hex digits = its MAC, with or without separators
    QRegularExpression family; ///< must be found somewhere, else it is another kind of device
    QHash<PortKind, QRegularExpression> kinds; ///< product names that tell the kind of port
};

/// The dialog of one gateway family as data. GatewayJob runs it and knows no vendor.
/// Placeholders: {user}, {password}, {host} (ours, as the device must write it; with ":port"
/// unless it is 69), {address} (ours alone), {port} (of our TFTP server), {file}.
/// An empty command means that the family has no such thing.
struct Dialect {
    QList<CliStep> login; ///< over telnet, from the banner to the privileged prompt
    QList<CliStep> sshLogin; ///< over SSH, from the first prompt on: it has authenticated already
    QString promptPattern; ///< of later prompts; %1 = the quoted group 1 of the prompt at login
    QString configPromptPattern; ///< of prompts in configuration mode; empty = no such mode
    QList<CliExpect> always; ///< pager and the like
    QRegularExpression failure; ///< a reply line that means a command failed
    QRegularExpression refusal; ///< a whole reply of "show" that means it was refused
    std::chrono::milliseconds commandDeadline { 10'000 };
    std::chrono::milliseconds showDeadline { 30'000 };
    std::chrono::milliseconds copyDeadline { 60'000 };
    std::chrono::milliseconds requestDeadline { 15'000 }; ///< until the device asks our server

    QByteArray showVersion;
    QByteArray showRunning;
    QByteArray showStartup;
    QByteArray logout;
    IdentityPatterns identity;

    // StartupFile: file to a scratch region, scratch to startup, and any of them back to us.
    QByteArray loadScratch; ///< empty: no scratch region, the file goes straight to startup
    QByteArray readScratch;
    QByteArray storeStartup; ///< scratch to startup
    QByteArray readStartup;
    QByteArray loadStartup; ///< a file of ours straight to startup, a backup for instance

    // Statements and Parameters: line by line.
    QByteArray enterConfiguration;
    QByteArray leaveConfiguration; ///< typed until the plain prompt is back
    QByteArray saveRunning; ///< what is in force becomes what survives a restart
    bool isSavedInConfiguration = false; ///< saveRunning is a command of configuration mode
    QRegularExpression ownAddress; ///< statements that give the device its address
    ConfigPatch::Syntax syntax;
    bool isRestartNeeded = false; ///< Parameters count only after a restart

    // CommandFile and Parameters.
    QByteArray dump; ///< prints the configuration; empty: GatewayDriver::questions() are asked
    bool isDumpInConfiguration = false; ///< dump and questions are commands of configuration mode
    QByteArray dumpToFile; ///< sends it to our server as {file}
    QByteArray loadFile; ///< the device fetches {file} and carries out its lines

    // Pull: lines typed before the restart after which the device fetches {file}.
    QList<QByteArray> pointAtUs;
    QList<QByteArray> pullNames; ///< further names it may ask for; {MAC} and {mac} are filled in

    CliStep reload;
    bool isRestartImmediate = false; ///< the command asks nothing back
    std::chrono::milliseconds returnDeadline { 240'000 };
    std::chrono::milliseconds returnPoll { 50 }; ///< real time between two attempts at first
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"
#include "models/gateway/ConfigTree.h"
#include "models/net/CliSession.h"

/// How to find out from its own words what a device is. Group 1 of each pattern is the value.
struct IdentityPatterns {
    QRegularExpression product;
    QRegularExpression software;
    QRegularExpression serial; ///< 12 hex digits = its MAC
    QRegularExpression family; ///< must be found somewhere, else it is another kind of device
    QHash<PortKind, QRegularExpression> kinds; ///< product names that tell the kind of port
};

/// The dialog of one gateway family as data. GatewayJob runs it and knows no vendor.
/// Placeholders: {user}, {password}, {host} (ours, as the device must write it), {file}.
struct Dialect {
    QList<CliStep> login; ///< from the banner to the privileged prompt
    QString promptPattern; ///< of later prompts; %1 = the quoted host name seen at login
    QList<CliExpect> always; ///< pager and the like
    QRegularExpression failure; ///< a reply line that means a command failed
    std::chrono::milliseconds commandDeadline { 10'000 };
    std::chrono::milliseconds showDeadline { 30'000 };
    std::chrono::milliseconds copyDeadline { 60'000 };
    std::chrono::milliseconds requestDeadline { 15'000 }; ///< until the device asks our server

    QByteArray showVersion;
    QByteArray showRunning;
    QByteArray showStartup;
    QByteArray logout;
    IdentityPatterns identity;

    // TFTP: file to a scratch region, scratch to startup, and any of them back to us.
    QByteArray loadScratch;
    QByteArray readScratch;
    QByteArray storeStartup; ///< scratch to startup
    QByteArray readStartup;
    QByteArray loadStartup; ///< puts a backup straight back

    // Line by line.
    QByteArray enterConfiguration;
    QByteArray leaveConfiguration; ///< typed until the plain prompt is back
    QByteArray saveRunning;
    QRegularExpression ownAddress; ///< statements that give the device its address
    ConfigPatch::Syntax syntax;

    CliStep reload;
    std::chrono::milliseconds returnDeadline { 240'000 };
    std::chrono::milliseconds returnPoll { 50 }; ///< real time between two attempts
};

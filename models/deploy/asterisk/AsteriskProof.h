// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/deploy/asterisk/AsteriskFragments.h"

/// What an Asterisk says about the files it was given. Its reload says nothing of errors: they are
/// in its log, and in what is not there afterwards. Pure.
/// Source: Asterisk 16 to 20, main/config.c, res/res_sorcery_config.c, pbx/pbx_config.c,
/// res/res_pjsip/pjsip_configuration.c
namespace AsteriskProof {

/// What to ask for what a file's sections became, without "asterisk -rx".
struct Question {
    QString command; ///< "pjsip show endpoint voip1"
    QString name;
    QStringList wanted; ///< that has to stand in the answer
};
QList<Question> questions(const QByteArray& content);
/// Nothing when the answer proves that it is there as it was written.
std::optional<QString> missing(const Question& question, const QString& answer);

/// The first line of a log that complains of these files.
/// @param files by path below the configuration folder
std::optional<Error> complaint(
    const QString& log, const QMap<QString, QByteArray>& files, const QString& root);

/// From "core show settings".
QString configurationFolder(const QString& settings);
/// From "logger show channels": a file that errors and warnings go to. Empty = there is none.
QString logFile(const QString& channels);
/// From "pjsip show registrations", by name: "Registered".
QMap<QString, QString> registrations(const QString& answer);
/// Names of the registrations a file asks for.
QStringList registrationNames(const QByteArray& content);

} // namespace AsteriskProof

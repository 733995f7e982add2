// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/DeployJob.h"
#include "models/store/DeploymentRepository.h"
#include "widgets/common/GlyphIcon.h"

/// What the pages about deployment say, in the current language.
namespace DeployWords {

/// "NethVoice"
QString pbxName(const QString& kind);
/// Host and user by which it is reached.
struct Place {
    QString host;
    QString user;
};
Place place(const Pbx& pbx);
/// "NethVoice at pbx.example.net"
QString pbxAt(const Pbx& pbx);
/// What a job is doing: "Reading the PBX…"
QString step(const QString& name);
/// "Deployment", "Undo of a deployment", "Restoration", "Changes taken over"
QString purpose(const QString& purpose);
/// How a recorded one ended; one that never did was interrupted.
QString outcome(const DeploymentRecord& record);
GlyphIcon::Shape outcomeShape(const DeploymentRecord& record);
/// Of deployStateName().
GlyphIcon::Shape stateShape(const QString& state);
/// How a visit ended and what to do next.
/// @param wasAgreed whether anything was to be changed at all
QString end(const DeployJob& job, const DeployRequest& request, const Outcome& outcome,
    const QString& pbx, bool wasAgreed);
/// Of a journal's word: "create", "running".
QString action(const QString& name);
QString state(const QString& name);
QString moment(const QDateTime& at);

} // namespace DeployWords

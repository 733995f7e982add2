// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/Dialect.h"

/// What the consoles of both systems of a Patton SmartNode have in common, as data. Each entry is
/// marked confirmed or assumed in the source.
/// Source: Elastix EndpointPatton, NethVoice 7 and 8 upload scripts, Oxidized transcripts.
namespace PattonDialog {

/// From the banner over telnet to the privileged prompt, whose group 1 is the host name.
QList<CliStep> telnetLogin();
/// The same once SSH has authenticated: a greeting, then the prompt.
QList<CliStep> sshLogin();

/// Restarts with this command; questions that come are answered by their words, not their order.
/// @param atPrompt what is answered, once, to a bare prompt: the device wants more than that
CliStep reload(const QByteArray& command, const QByteArray& atPrompt, const QString& mark);

/// Prompts, pager, failures, identity, show and copy commands: all that both systems share.
Dialect common();

} // namespace PattonDialog

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/CertificationJob.h"

/// The entry that shall stand in the catalogue, and what the test trunk's customer would be set up
/// with by it: his own account, and nothing typed over the entry. Pure.
struct TemplateUnderTest {
    Provider entry;
    Trunk trunk;

    /// Errors: InputMissing (there is neither a template nor a catalogue entry), TemplateFaulty (it
    /// cannot be read).
    static Result<TemplateUnderTest> of(const CertificationRequest& request);
    /// With that trunk and a PBX as any customer may have it.
    [[nodiscard]] Site site(const QString& pbx) const;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/PhonePlan.h"

/// Writes the configuration files of one syntax. Pure and without state: any thread may ask.
class PhoneRenderer {
public:
    virtual ~PhoneRenderer();

    /// The file the phone asks for by its address. UTF-8, LF.
    /// Errors: ValueNotAllowed (the syntax cannot hold a value), BadValue.
    [[nodiscard]] virtual Result<QByteArray> render(const PhonePlan& plan) const = 0;
    /// A file it asks for by a fixed name beside its own, e.g. "snom-firmware.xml"; nothing = it
    /// has no such file. @param name in lower case
    [[nodiscard]] virtual std::optional<Result<QByteArray>> companion(
        const PhonePlan& plan, const QString& name) const;
    /// Common files phones of this syntax ask for and nobody has: no cause for alarm.
    [[nodiscard]] virtual bool isCommonRequest(const QString& name) const;

    /// @param configFormat PhoneModel::configFormat; nullptr = nobody writes it
    static const PhoneRenderer* of(const QString& configFormat);
};

/// One of each, from the vendors' folders.
namespace PhoneRenderers {
const PhoneRenderer* yealink(); ///< yealink-cfg
const PhoneRenderer* akuvox(); ///< akuvox-cfg, akuvox-w-cfg
const PhoneRenderer* fanvil(); ///< fanvil-x3-txt, fanvil-x5-txt, fanvil-v67-txt, nethphone-txt
const PhoneRenderer* snom(); ///< snom-xml, snom-d8xx-xml, gigaset-p-xml, gigaset-p8xx-xml
const PhoneRenderer* maxwell(); ///< gigaset-maxwell-xml
const PhoneRenderer* sangoma(); ///< sangoma-xml
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/JobLabel.h"
#include "models/deploy/DeployJob.h"
#include "models/gateway/GatewayJob.h"
#include "models/site/Site.h"
#include "widgets/common/WizardStep.h"

#include <memory>

class CertificationPlan;

/// What the list of jobs says of each kind, for Job::setLabel().
namespace JobLabels {

/// @param job cannot be stopped any more once its device activates what it has
JobLabel gateway(const GatewayRequest& request, const QString& siteId, const QString& siteName,
    const GatewayJob* job);
/// @param agreed of a deployment: until the plan is agreed to, it is but a comparison
JobLabel deployment(DeployRequest::Purpose purpose, const Site& site,
    const std::shared_ptr<const bool>& agreed = {});
JobLabel pbxImport(const Pbx& pbx);
JobLabel pbxLogin(const Site& site);
JobLabel script(const Site& site);
JobLabel trunkTest(const QString& trunk, const Site& site);
/// @param step whose page asked for it
JobLabel discovery(const QString& network, const Site& site, WizardStep step);
/// @param provider its company @param plan whose titles the steps have
JobLabel certification(
    const QString& provider, const std::shared_ptr<const CertificationPlan>& plan);
JobLabel redirect(const QString& service, const Site& site);
/// @param url where phones find it
JobLabel serving(const QString& url, const Site& site);
JobLabel report(const Site& site);
JobLabel supportBundle(const QString& siteId, const QString& siteName);
JobLabel backup();
JobLabel rekey();
/// Of sites on their way to another laptop. @param file what is written or read
JobLabel travel(const QString& file);

} // namespace JobLabels

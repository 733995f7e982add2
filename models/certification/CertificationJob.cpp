// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/CertificationWork.h"

CertificationJob::CertificationJob(CertificationRequest request, QObject* parent)
    : Job(parent)
    , m_request(std::move(request))
    , m_run(m_request.run)
{
}

CertificationJob::~CertificationJob() = default;

void CertificationJob::run()
{
    m_work = std::make_unique<Work>(*this);
    m_work->start();
}

void CertificationJob::cancel()
{
    if (m_work)
        m_work->cancel();
    else
        finish(Outcome::cancelled(Error(ErrorCode::Cancelled, m_request.trunk.name)));
}

void CertificationJob::skip()
{
    if (m_work)
        m_work->skip();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/PatientWriter.h"

using namespace std::chrono_literals;

namespace {
constexpr int writeAttempts = 20;
constexpr auto writePause = 250ms;
} // namespace

PatientWriter::PatientWriter()
{
    m_pause.setSingleShot(true);
    m_pause.callOnTimeout([this] { goOn(); });
}

PatientWriter::~PatientWriter()
{
    for (const Entry& entry : std::as_const(m_waiting))
        (void)entry.write();
}

void PatientWriter::write(Write write, Then then)
{
    m_waiting.append({ std::move(write), std::move(then) });
    if (m_waiting.size() == 1)
        goOn();
}

void PatientWriter::goOn()
{
    while (!m_waiting.isEmpty()) {
        const Status status = m_waiting.first().write();
        const bool isBusy = !status && status.error().code == ErrorCode::DatabaseBusy;
        if (isBusy && ++m_attempts < writeAttempts) {
            m_pause.start(writePause);
            return;
        }
        m_attempts = 0;
        const Then then = m_waiting.takeFirst().then;
        if (then)
            then(status);
    }
}

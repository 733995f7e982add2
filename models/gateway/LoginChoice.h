// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

/// Which login opens the device at each moment of a job. Two are known: the one of today and the
/// one the configuration brings. Each is given up at most once, because a third wrong password
/// locks many devices.
class LoginChoice {
public:
    enum class Moment {
        Before, ///< what was sent is not in force
        Returned, ///< it is in force
        GoneBack, ///< the earlier configuration is in force again
    };

    LoginChoice(Login today, Login afterwards, Login factory)
        : m_today(std::move(today))
        , m_afterwards(std::move(afterwards))
        , m_factory(std::move(factory))
    {
    }

    [[nodiscard]] const Login& at(Moment moment) const
    {
        return moment == Moment::Returned ? m_afterwards : m_today;
    }
    [[nodiscard]] bool isFactory() const { return m_today == m_factory; }
    /// The configuration brings another login than the one of today.
    [[nodiscard]] bool isChanging() const { return m_today != m_afterwards; }

    /// The one of this moment was refused: from now on the other one. False when there is none.
    bool takeOther(Moment moment)
    {
        if (!isChanging())
            return false;
        m_hasTaken = true;
        moment == Moment::Returned ? m_afterwards = m_today : m_today = m_afterwards;
        return true;
    }
    /// A backup may have brought back the password of its day. False when that was tried.
    bool takeFactory()
    {
        if (m_hasTaken || m_afterwards == m_factory)
            return false;
        m_hasTaken = true;
        m_afterwards = m_factory;
        return true;
    }

private:
    Login m_today;
    Login m_afterwards;
    Login m_factory;
    bool m_hasTaken = false;
};

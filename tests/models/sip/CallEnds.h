// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/sip/CallWatch.h"

/// What the far side and ours said of changes within a call.
class ChangeWatch : public QObject {
public:
    explicit ChangeWatch(SipCall& call)
    {
        connect(&call, &SipCall::renegotiated, this, [this](int s) { changes.append(s); });
        connect(&call, &SipCall::refreshed, this, [this](int s) { refreshes.append(s); });
        connect(&call, &SipCall::renegotiatedByFarSide, this, [this] { ++byFarSide; });
        connect(&call, &SipCall::transferAnswered, this, [this](int s) { transfers.append(s); });
        connect(&call, &SipCall::transferProgressed, this, [this](int s) { notes.append(s); });
    }
    QList<int> changes;
    QList<int> refreshes;
    QList<int> transfers;
    QList<int> notes;
    int byFarSide = 0;
};

/// One end of a call, and all it said.
template <typename Pointer> struct End {
    End() = default;
    explicit End(Pointer made)
        : call(std::move(made))
        , watch(std::make_unique<CallWatch>(*call))
        , changes(std::make_unique<ChangeWatch>(*call))
    {
    }
    SipCall* operator->() const { return call.get(); }
    Pointer call;
    std::unique_ptr<CallWatch> watch;
    std::unique_ptr<ChangeWatch> changes;
};
using OutEnd = End<std::unique_ptr<SipCall>>;
using InEnd = End<std::shared_ptr<SipCall>>;
using Reaction = std::function<void(SipCall&)>;

namespace CallTest {
inline void answerThem(SipCall& call) { call.answer(g711()); }
} // namespace CallTest

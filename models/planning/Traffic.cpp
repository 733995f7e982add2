// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/Planning.h"

#include <algorithm>

namespace Planning {

namespace {

constexpr int mostChannels = 10'000;

/// B(n) from B(n-1).
double withOneMoreChannel(double blocking, double erlangs, int channels)
{
    const double offered = erlangs * blocking;
    return offered / (channels + offered);
}

} // namespace

double erlangB(double erlangs, int channels)
{
    if (!(erlangs > 0)) // not a number is no traffic either
        return 0;
    double blocking = 1;
    for (int n = 1; n <= std::min(channels, mostChannels); ++n)
        blocking = withOneMoreChannel(blocking, erlangs, n);
    return blocking;
}

int channelsFor(double erlangs, double blocking)
{
    if (!(erlangs > 0))
        return 0;
    double now = 1;
    int channels = 0;
    while (now > blocking && channels < mostChannels)
        now = withOneMoreChannel(now, erlangs, ++channels);
    return channels;
}

} // namespace Planning

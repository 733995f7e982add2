// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/grandstream/GrandstreamWeb.h"

/// What is asked of the device; for the two files of GrandstreamWeb alone.
struct GrandstreamWeb::Request {
    static constexpr std::chrono::milliseconds usual { 10'000 };
    static constexpr std::chrono::milliseconds withFile { 60'000 };

    QString what; ///< the path without /cgi-bin/; "/" = the first page
    QByteArray query {};
    QByteArray form {}; ///< of a POST; with a boundary the whole multipart body
    bool isPost = true;
    bool isQuiet = false; ///< the answer is a file or a page: not for the transcript
    std::chrono::milliseconds deadline = usual;
    QByteArray boundary {};
    QByteArray shown {}; ///< in the transcript instead of the form
};

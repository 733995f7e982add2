// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// What a side of a call may do with speech (RFC 3264 5.1).
enum class SpeechDirection { Inactive, RecvOnly, SendOnly, SendRecv };
/// The same seen from the other side: their sendonly is our recvonly.
SpeechDirection mirrored(SpeechDirection direction);
/// Only what both allow.
SpeechDirection both(SpeechDirection one, SpeechDirection other);
bool maySend(SpeechDirection direction);
bool mayReceive(SpeechDirection direction);

/// A session description as a value (RFC 8866). What was read is hostile: parse() bounds it.
struct SessionDescription {
    static constexpr qsizetype maximumSize = 16'384;
    static constexpr int maximumLines = 400;
    static constexpr int maximumMedia = 16;
    static constexpr int maximumFormats = 64;
    static constexpr int maximumFaxLines = 16;

    struct Format {
        int payloadType = -1;
        QByteArray encoding; ///< of rtpmap; empty = as RFC 3551 fixes it
        int clockRate = 0;
        int channels = 1;
        QByteArray parameters; ///< of fmtp
        bool operator==(const Format&) const = default;
    };

    struct Media {
        QByteArray kind; ///< audio, video, image, ...
        quint16 port = 0; ///< 0 = refused
        QByteArray protocol; ///< RTP/AVP, RTP/SAVP, udptl, ...
        QList<QByteArray> formatNames; ///< as the m= line has them
        QList<Format> formats; ///< the numeric ones, in order, for RTP
        QString address; ///< connection; the session's when it has none of its own
        quint16 rtcpPort = 0; ///< of a=rtcp (RFC 3605); 0 = the one after port
        SpeechDirection direction = SpeechDirection::SendRecv;
        int packetMs = 0; ///< ptime; 0 = not stated
        bool hasRtcpMux = false;
        QList<QByteArray> faxLines; ///< "T38FaxVersion:0", ... (ITU-T T.38 annex D)
        /// The same refused: port 0, and no more of it than that needs (RFC 3264 6).
        [[nodiscard]] Media refused() const;
        bool operator==(const Media&) const = default;
    };

    quint64 id = 0;
    quint64 version = 0;
    QString address; ///< of origin and session
    QList<Media> media;

    bool operator==(const SessionDescription&) const = default;

    /// Errors: UnexpectedAnswer (detail = the line at fault), TooMuchData.
    static Result<SessionDescription> parse(const QByteArray& text);
    [[nodiscard]] QByteArray text() const;
};

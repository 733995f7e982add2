// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/net/ssh/SshLink.h"
#include "tests/models/net/SshBench.h"

// What the tests of SSH links stand on: OpenSSH with commands, SFTP and forwarding.

inline const QString servingSftp = QStringLiteral("Subsystem sftp internal-sftp");
/// As servers that know nothing but the protocol.
inline const QString servingPlainSftp
    = QStringLiteral("Subsystem sftp internal-sftp -P posix-rename,fsync");

class ServingSshd : public SshdPeer {
public:
    explicit ServingSshd(const QString& sftp = servingSftp, QStringList options = {},
        const QString& keyType = u"ed25519"_s)
        : SshdPeer(keyType)
    {
        options.append(sftp);
        options.append(u"ForceCommand none"_s); // the first of a kind counts
        setOptions(options);
    }
    [[nodiscard]] SshLink::Server server(const SshTrust& trust = {}) const
    {
        return { u"127.0.0.1"_s, port(), keyOf(*this), trust };
    }
};

inline QByteArray saying(const Error& error)
{
    return u"%1: %2: %3"_s.arg(errorCodeName(error.code), error.subject, error.detail).toUtf8();
}
template <typename T> QByteArray saying(const Result<T>& result)
{
    return result ? QByteArray("no error") : saying(result.error());
}

/// Waits for the one answer to a request.
template <typename T> class Answer {
public:
    /// Keeps what came when the test went on without it.
    std::function<void(Result<T>)> taker()
    {
        return [kept = m_kept](Result<T> result) {
            ++kept->count;
            kept->result = std::move(result);
        };
    }
    bool comes(int milliseconds = 30'000)
    {
        return QTest::qWaitFor([this] { return m_kept->result.has_value(); }, milliseconds);
    }
    /// True when it came and is no error.
    bool isGood() { return comes() && m_kept->result->has_value(); }
    [[nodiscard]] bool hasCome() const { return m_kept->result.has_value(); }
    [[nodiscard]] int count() const { return m_kept->count; }
    [[nodiscard]] const Result<T>& result() const { return *m_kept->result; }
    [[nodiscard]] ErrorCode code()
    {
        return comes() && !*m_kept->result ? m_kept->result->error().code : ErrorCode::BadUsage;
    }
    [[nodiscard]] QByteArray words() const
    {
        return hasCome() ? saying(*m_kept->result) : QByteArray("no answer");
    }

private:
    struct Kept {
        std::optional<Result<T>> result;
        int count = 0;
    };
    std::shared_ptr<Kept> m_kept = std::make_shared<Kept>();
};

/// A link and what it reported.
class Link {
public:
    explicit Link(const SshLink::Server& server, const SshLink::Server& jump = {},
        std::chrono::milliseconds timeout = patience)
        : link(std::make_unique<SshLink>(server, jump, timeout))
    {
        QObject::connect(link.get(), &SshLink::hostKeySeen, link.get(),
            [this](bool isJump, const QString& type, const QString& fingerprint, bool isNew) {
                keys.append(u"%1 %2 %3 %4"_s.arg(isJump ? u"jump"_s : u"ssh"_s, type, fingerprint,
                    isNew ? u"new"_s : u"known"_s));
            });
        QObject::connect(link.get(), &SshLink::lost, link.get(), [this](const Error& error) {
            ++losses;
            lost = error;
        });
        link->open(opening.taker());
    }
    bool opens() { return opening.isGood(); }
    Result<SshLink::Reply> run(const QByteArray& command, const QByteArray& input = {},
        std::chrono::milliseconds deadline = patience)
    {
        Answer<SshLink::Reply> answer;
        link->run(command, input, deadline, answer.taker());
        return answer.comes() ? answer.result() : fail(ErrorCode::BadUsage);
    }
    /// Its output, or what became of it.
    QByteArray said(const QByteArray& command)
    {
        const auto reply = run(command);
        return reply ? reply->out : saying(reply);
    }
    Result<std::optional<QByteArray>> read(const QString& path)
    {
        Answer<std::optional<QByteArray>> answer;
        link->read(path, answer.taker());
        return answer.comes() ? answer.result() : fail(ErrorCode::BadUsage);
    }
    Status write(const QString& path, const QByteArray& content, int mode = 0640)
    {
        Answer<void> answer;
        link->write(path, content, mode, answer.taker());
        return answer.comes() ? answer.result() : fail(ErrorCode::BadUsage);
    }
    Result<quint16> forward(quint16 port)
    {
        Answer<quint16> answer;
        link->forward(u"127.0.0.1"_s, port, answer.taker());
        return answer.comes() ? answer.result() : fail(ErrorCode::BadUsage);
    }

    std::unique_ptr<SshLink> link;
    Answer<void> opening;
    QStringList keys;
    int losses = 0;
    std::optional<Error> lost;
};

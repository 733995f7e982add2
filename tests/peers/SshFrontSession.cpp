// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/SshFrontSession.h"

#include <array>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

// The callback interface has no keyboard-interactive and the plain one is marked deprecated.
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

static constexpr qsizetype pendingLimit = 64 * 1024;
static constexpr long timeoutSeconds = 600;

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

SshFrontSession::SshFrontSession(
    const SshFrontSetup& setup, SshFrontRecord& record, ssh_bind bind, int socket)
    : m_setup(setup)
    , m_record(record)
    , m_session(ssh_new())
    , m_hangUp(::fcntl(socket, F_DUPFD_CLOEXEC, 0))
{
    ssh_options_set(m_session, SSH_OPTIONS_TIMEOUT, &timeoutSeconds);
    ssh_bind_accept_fd(bind, m_session, socket);
}

SshFrontSession::~SshFrontSession()
{
    ssh_free(m_session);
    ::close(m_hangUp);
    if (m_backend >= 0)
        ::close(m_backend);
}

void SshFrontSession::hangUp() { ::shutdown(m_hangUp, SHUT_RDWR); }

void SshFrontSession::run()
{
    serve();
    ssh_disconnect(m_session);
    // libssh closes only one of the two descriptors.
    hangUp();
    if (m_backend >= 0)
        ::shutdown(m_backend, SHUT_RDWR);
    m_isOver = true;
}

void SshFrontSession::serve()
{
    const int methods = (m_setup.hasPassword ? SSH_AUTH_METHOD_PASSWORD : 0)
        | (m_setup.hasInteractive ? SSH_AUTH_METHOD_INTERACTIVE : 0);
    ssh_set_auth_methods(m_session, methods);
    if (ssh_handle_key_exchange(m_session) != SSH_OK)
        return;
    while (!m_isShell) {
        ssh_message message = ssh_message_get(m_session);
        if (!message)
            return;
        const bool isAccepted = answer(message);
        const bool isLockedOut = m_setup.attemptLimit > 0 && m_refusals >= m_setup.attemptLimit;
        if (!isAccepted && !isLockedOut)
            ssh_message_reply_default(message);
        ssh_message_free(message);
        if (isLockedOut) {
            ssh_session_set_disconnect_message(m_session, m_setup.lockoutWords.constData());
            return;
        }
    }
    if (connectBackend())
        bridge();
}

/// @return false for a refusal
bool SshFrontSession::answer(ssh_message message)
{
    switch (ssh_message_type(message)) {
    case SSH_REQUEST_AUTH:
        return answerAuth(message);
    case SSH_REQUEST_CHANNEL_OPEN:
        if (m_channel || ssh_message_subtype(message) != SSH_CHANNEL_SESSION)
            return false;
        m_channel = ssh_message_channel_request_open_reply_accept(message);
        return m_channel != nullptr;
    case SSH_REQUEST_CHANNEL:
        return answerChannel(message);
    default:
        return false;
    }
}

bool SshFrontSession::answerAuth(ssh_message message)
{
    switch (ssh_message_subtype(message)) {
    case SSH_AUTH_METHOD_NONE:
        return m_setup.isAskingNothing && ssh_message_auth_reply_success(message, 0) == SSH_OK;
    case SSH_AUTH_METHOD_PASSWORD:
        return m_setup.hasPassword
            && judge(message, ssh_message_auth_user(message), ssh_message_auth_password(message));
    case SSH_AUTH_METHOD_INTERACTIVE:
        return m_setup.hasInteractive && answerQuestion(message);
    default:
        return false;
    }
}

bool SshFrontSession::answerQuestion(ssh_message message)
{
    if (ssh_message_auth_kbdint_is_response(message) == 0) {
        m_user = ssh_message_auth_user(message); // the answer does not repeat it
        const char* prompts[] = { "Password: " };
        char echo[] = { 0 };
        return ssh_message_auth_interactive_request(message, "", "", 1, prompts, echo) == SSH_OK;
    }
    return judge(message, m_user, ssh_userauth_kbdint_getanswer(m_session, 0));
}

bool SshFrontSession::judge(ssh_message message, const QByteArray& user, const QByteArray& password)
{
    {
        const std::lock_guard lock(m_record.mutex);
        m_record.passwords.append(password);
    }
    const bool isRight = m_setup.user.toUtf8() == user && m_setup.password.toUtf8() == password;
    const bool isHalf
        = m_setup.isAskingBoth && ssh_message_subtype(message) == int(SSH_AUTH_METHOD_PASSWORD);
    if (isRight && isHalf)
        ssh_set_auth_methods(m_session, SSH_AUTH_METHOD_INTERACTIVE);
    if (isRight)
        return ssh_message_auth_reply_success(message, isHalf ? 1 : 0) == SSH_OK;
    ++m_refusals;
    return false;
}

bool SshFrontSession::answerChannel(ssh_message message)
{
    switch (ssh_message_subtype(message)) {
    case SSH_CHANNEL_REQUEST_PTY: {
        if (m_setup.isRefusingPty)
            return false;
        const std::lock_guard lock(m_record.mutex);
        m_record.terminal = QByteArray(ssh_message_channel_request_pty_term(message)) + ' '
            + QByteArray::number(ssh_message_channel_request_pty_width(message)) + 'x'
            + QByteArray::number(ssh_message_channel_request_pty_height(message));
        break;
    }
    case SSH_CHANNEL_REQUEST_SHELL:
        if (m_setup.isRefusingShell)
            return false;
        m_isShell = true;
        break;
    default:
        return false;
    }
    return ssh_message_channel_request_reply_success(message) == SSH_OK;
}

bool SshFrontSession::connectBackend()
{
    m_backend = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(m_setup.backendPort);
    return ::connect(m_backend, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
}

void SshFrontSession::bridge()
{
    ssh_set_blocking(m_session, 0);
    for (;;) {
        if (!toBackend())
            return;
        toClient();
        if (m_isBackendOver && m_pending.isEmpty()) {
            ssh_channel_send_eof(m_channel);
            ssh_channel_close(m_channel);
            return;
        }
        // Writing may have brought something into libssh's memory, where poll() does not see it.
        if (ssh_channel_poll(m_channel, 0) <= 0 && !waitForMore())
            return;
    }
}

/// @return false when the client is gone
bool SshFrontSession::toBackend()
{
    std::array<char, 16 * 1024> buffer;
    int count = 0;
    while ((count = ssh_channel_read_nonblocking(m_channel, buffer.data(), buffer.size(), 0)) > 0)
        if (::send(m_backend, buffer.data(), size_t(count), MSG_NOSIGNAL) != count)
            return false;
    return ssh_channel_is_eof(m_channel) == 0 && ssh_channel_is_closed(m_channel) == 0
        && ssh_is_connected(m_session) != 0;
}

void SshFrontSession::toClient()
{
    while (!m_pending.isEmpty() && ssh_channel_window_size(m_channel) > 0) {
        const int count
            = ssh_channel_write(m_channel, m_pending.constData(), uint32_t(m_pending.size()));
        if (count <= 0)
            return;
        m_pending.remove(0, count);
    }
}

bool SshFrontSession::waitForMore()
{
    // Writing may have read, too: what came then stands in memory, where poll() does not see it.
    if (ssh_channel_poll(m_channel, 0) != 0)
        return true;
    const bool isHungry = m_pending.size() < pendingLimit && !m_isBackendOver;
    const bool isSending = (ssh_get_poll_flags(m_session) & SSH_WRITE_PENDING) != 0;
    std::array<pollfd, 2> watched {
        pollfd { ssh_get_fd(m_session), short(isSending ? POLLIN | POLLOUT : POLLIN), 0 },
        pollfd { isHungry ? m_backend : -1, POLLIN, 0 },
    };
    if (::poll(watched.data(), watched.size(), -1) < 0)
        return false;
    if (watched[1].revents == 0)
        return true;
    std::array<char, 16 * 1024> buffer;
    const auto count = ::recv(m_backend, buffer.data(), buffer.size(), 0);
    if (count > 0)
        m_pending.append(buffer.data(), count);
    else
        m_isBackendOver = true;
    return true;
}

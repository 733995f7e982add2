// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/TelnetProtocol.h"

#include <libtelnet.h>

namespace {

constexpr telnet_telopt_t options[] = {
    { TELNET_TELOPT_ECHO, TELNET_WONT, TELNET_DO },
    { TELNET_TELOPT_SGA, TELNET_WILL, TELNET_DO },
    { TELNET_TELOPT_TTYPE, TELNET_WILL, TELNET_DONT },
    { TELNET_TELOPT_NAWS, TELNET_WILL, TELNET_DONT },
    { -1, 0, 0 },
};
constexpr char windowSize[] = { 0, char(200), 0, 0 };
/// A peer that keeps negotiating is not a device we know; real ones need a few dozen bytes.
constexpr qsizetype maximumReplies = 64 * 1024;

} // namespace

struct TelnetProtocol::State {
    State()
        : telnet(telnet_init(options, &State::onEvent, 0, this))
    {
    }
    ~State() { telnet_free(telnet); }
    Q_DISABLE_COPY_MOVE(State)

    static void onEvent(telnet_t* telnet, telnet_event_t* event, void* self)
    {
        static_cast<State*>(self)->handle(telnet, event);
    }

    void handle(telnet_t* source, telnet_event_t* event)
    {
        switch (event->type) {
        case TELNET_EV_DATA:
            addData(event->data.buffer, qsizetype(event->data.size));
            break;
        case TELNET_EV_SEND:
            addOutgoing(event->data.buffer, qsizetype(event->data.size));
            break;
        case TELNET_EV_DO:
            if (event->neg.telopt == TELNET_TELOPT_NAWS)
                sendWindowSize(source);
            break;
        case TELNET_EV_TTYPE:
            if (event->ttype.cmd == TELNET_TTYPE_SEND)
                telnet_ttype_is(source, "vt100");
            break;
        case TELNET_EV_WARNING:
        case TELNET_EV_ERROR:
            isBroken = true;
            break;
        default:
            break;
        }
    }

    void addData(const char* bytes, qsizetype size)
    {
        if (!isBroken)
            data.append(bytes, size);
    }

    void addOutgoing(const char* bytes, qsizetype size)
    {
        if (isBroken)
            return;
        outgoing.append(bytes, size);
        isBroken = outgoing.size() > maximumReplies;
    }

    static void sendWindowSize(telnet_t* telnet)
    {
        telnet_begin_sb(telnet, TELNET_TELOPT_NAWS);
        telnet_send(telnet, windowSize, sizeof windowSize);
        telnet_finish_sb(telnet);
    }

    telnet_t* telnet;
    QByteArray data;
    QByteArray outgoing;
    bool lastWasCr = false;
    bool isBroken = false;
};

TelnetProtocol::TelnetProtocol()
    : m_state(std::make_unique<State>())
{
}

TelnetProtocol::~TelnetProtocol() = default;

QByteArray TelnetProtocol::receive(const QByteArray& bytes)
{
    if (m_state->isBroken)
        return {};
    telnet_recv(m_state->telnet, bytes.constData(), size_t(bytes.size()));
    const QByteArray raw = std::exchange(m_state->data, {});
    QByteArray plain;
    plain.reserve(raw.size());
    for (const char c : raw) { // libtelnet leaves CR NUL as two bytes
        if (!(c == '\0' && m_state->lastWasCr))
            plain.append(c);
        m_state->lastWasCr = c == '\r';
    }
    return plain;
}

QByteArray TelnetProtocol::takeOutgoing() { return std::exchange(m_state->outgoing, {}); }

void TelnetProtocol::send(const QByteArray& data)
{
    telnet_send(m_state->telnet, data.constData(), size_t(data.size()));
}

bool TelnetProtocol::isBroken() const { return m_state->isBroken; }

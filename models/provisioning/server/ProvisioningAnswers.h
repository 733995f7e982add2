// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/server/AddressLimits.h"
#include "models/provisioning/server/ConnectionWatch.h"
#include "models/provisioning/server/ProvisioningNews.h"
#include "models/provisioning/server/RequestTarget.h"

#include <microhttpd.h>

/// What is said to requests, on the threads of libmicrohttpd: limits, shelf, conditions, headers.
class ProvisioningAnswers {
public:
    ProvisioningAnswers(const ProvisioningSettings& settings, std::function<void()> ring);

    void setShelf(std::shared_ptr<const ProvisioningShelf> shelf);
    ProvisioningNews& news() { return m_news; }

    // What the library calls; `cls` is this.
    static void* begin(void* cls, const char* uri, MHD_Connection* connection);
    static MHD_Result handle(void* cls, MHD_Connection* connection, const char* url,
        const char* method, const char* version, const char* body, size_t* size, void** exchange);
    static void complete(
        void* cls, MHD_Connection* connection, void** exchange, MHD_RequestTerminationCode how);
    static void notify(
        void* cls, MHD_Connection* connection, void** place, MHD_ConnectionNotificationCode what);
    static size_t keepEscaped(void* cls, MHD_Connection* connection, char* text);

private:
    struct Exchange;
    struct Reply;
    MHD_Result answer(MHD_Connection* connection, const QByteArray& method, Exchange& exchange);
    void decide(
        MHD_Connection* connection, const QByteArray& method, Exchange& exchange, Reply& reply);
    void askShelf(
        MHD_Connection* connection, const QByteArray& method, Exchange& exchange, Reply& reply);
    void finish(Exchange& exchange, bool isWhole);
    std::shared_ptr<const ProvisioningShelf> shelf();

    std::mutex m_mutex;
    std::shared_ptr<const ProvisioningShelf> m_shelf;
    AddressLimits m_limits;
    ConnectionWatch m_watch;
    ProvisioningNews m_news;
};

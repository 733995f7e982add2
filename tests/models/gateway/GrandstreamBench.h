// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/grandstream/GrandstreamWeb.h"
#include "tests/peers/GrandstreamWebPeer.h"
#include "tests/peers/PeerFamilies.h"

#include <QTest>

/// A simulated Grandstream, its web page and a client of it, for the tests of both.
namespace GrandstreamBench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Form = GrandstreamWebSetup::Form;

inline constexpr int speed = 20;
inline const QByteArray file
    = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gs_provision version=\"1\">"
      "<mac>C074AD010203</mac><config version=\"1\"><P47>pbx.example.net</P47>"
      "<P34>portSecret</P34><P4200>{ x+ | *x+ }</P4200></config>"
      "</gs_provision>\n";

struct Bench {
    explicit Bench(Form form = Form::Scripted, const PeerFaults& faults = {})
    {
        PeerSetup peerSetup = setupOf(PeerFamily::Grandstream);
        peerSetup.clock = Clock(speed);
        peerSetup.reloadTime = 4s;
        peerSetup.password = u"deviceSecret+/1"_s;
        peerSetup.faults = faults;
        device = std::make_unique<GrandstreamDevice>(peerSetup);
        webSetup.form = form;
    }
    void start()
    {
        peer = std::make_unique<GrandstreamWebPeer>(*device, webSetup);
        if (!peer->start())
            qFatal("the web page does not listen");
        setup.host = u"127.0.0.1"_s;
        setup.port = peer->port();
        setup.clock = Clock(speed);
        setup.secrets = { Secret(u"portSecret"_s) };
        renew();
    }
    void renew()
    {
        web = std::make_unique<GrandstreamWeb>(setup);
        QObject::connect(web.get(), &GrandstreamWeb::transcript, web.get(),
            [this](bool, const QString& text) { said.append(text); });
    }
    Status open()
    {
        return wait<void>([this](auto done) { web->open(done); });
    }
    Status logIn(const QString& password = u"deviceSecret+/1"_s)
    {
        return wait<void>([&](auto done) { web->logIn(u"admin"_s, Secret(password), done); });
    }
    Status logOut()
    {
        return wait<void>([this](auto done) { web->logOut(done); });
    }
    Status restart()
    {
        return wait<void>([this](auto done) { web->restart(done); });
    }
    auto identify()
    {
        return wait<GrandstreamWeb::Identity>([this](auto done) { web->identify(done); });
    }
    auto download()
    {
        return wait<QByteArray>([this](auto done) { web->download(done); });
    }
    auto upload(const QByteArray& content = file)
    {
        return wait<GrandstreamWeb::Stored>(
            [&](auto done) { web->upload(u"cfgc074ad010203.xml"_s, content, done); });
    }
    auto values(const QStringList& names)
    {
        return wait<GrandstreamWeb::Values>([&](auto done) { web->values(names, done); });
    }
    auto setValues(const GrandstreamWeb::Values& values)
    {
        return wait<GrandstreamWeb::Stored>([&](auto done) { web->setValues(values, done); });
    }

    /// What it calls back with: once, and not from inside.
    template <typename T>
    Result<T> wait(const std::function<void(std::function<void(Result<T>)>)>& run)
    {
        auto result = std::make_shared<std::optional<Result<T>>>();
        bool isInside = true;
        run([&isInside, result](Result<T> now) {
            if (isInside || result->has_value())
                qFatal("called back from inside, or twice");
            *result = std::move(now);
        });
        isInside = false;
        if (!QTest::qWaitFor([&] { return result->has_value(); }, 20'000))
            qFatal("never called back");
        QCoreApplication::processEvents();
        return **result;
    }

    std::unique_ptr<GrandstreamDevice> device;
    GrandstreamWebSetup webSetup;
    std::unique_ptr<GrandstreamWebPeer> peer;
    GrandstreamWeb::Setup setup;
    std::unique_ptr<GrandstreamWeb> web;
    QStringList said;
};

inline QString described(const Error& error)
{
    return u"%1 %2 %3"_s.arg(errorCodeName(error.code), error.subject, error.detail);
}

template <typename T> QString failed(const Result<T>& result)
{
    return result ? QString() : described(result.error());
}

} // namespace GrandstreamBench

#define VERIFY_DONE(...)                                                                           \
    do {                                                                                           \
        const auto done_ = (__VA_ARGS__);                                                          \
        QVERIFY2(done_.has_value(), qPrintable(GrandstreamBench::failed(done_)));                  \
    } while (false)

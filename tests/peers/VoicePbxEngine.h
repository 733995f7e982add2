// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/HttpRequest.h"
#include "tests/peers/NethVoicePeer.h"
#include "tests/peers/VoicePbxBook.h"

#include <QJsonValue>
#include <QRegularExpression>
#include <QTimer>

#include <functional>

struct VoicePbxAnswer {
    int status = 200;
    QByteArray body {};
    QByteArray type = "application/json";
    QByteArray header {}; ///< whole lines

    static VoicePbxAnswer json(const QJsonValue& value, int status = 200);
    static VoicePbxAnswer json(const QJsonObject& object, int status = 200)
    {
        return json(QJsonValue(object), status);
    }
};

/// A request that has got past the door.
struct VoicePbxCall {
    HttpRequest request;
    QStringList parts; ///< what the path's placeholders stand for
    QJsonObject body; ///< empty when its type is not JSON
    QString rest; ///< of the path, behind the interface

    [[nodiscard]] QString text(const QString& name) const;
    /// Present and not null.
    [[nodiscard]] bool has(const QString& name) const;
};

/// What a simulated NethVoice does, without sockets: routes, tables, reload, directory.
class VoicePbxEngine : public QObject {
    Q_OBJECT

public:
    using Handler = std::function<VoicePbxAnswer(VoicePbxEngine&, const VoicePbxCall&)>;
    enum class Door { Rest, Tancredi, Cti, Portal, Open };

    explicit VoicePbxEngine(NethVoiceSetup setup);

    NethVoiceSetup setup;
    VoicePbxBook book;

    void load(const QJsonObject& document);
    [[nodiscard]] VoicePbxAnswer answer(const HttpRequest& request);
    /// @param path "/trunks/{id}"; a placeholder takes everything up to the next slash
    void on(Door door, const QByteArray& verb, const QString& path, Handler handler);

    /// In the background, once for all that ask while it is running.
    void reload();
    void sync();
    void importCsv(const QByteArray& csv);
    [[nodiscard]] bool isSyncing() const { return m_sync.isActive(); }
    [[nodiscard]] bool isSettled() const;
    /// Of the import: nothing when there is none. Ends one that is over.
    [[nodiscard]] VoicePbxAnswer takeCsvStatus();

    [[nodiscard]] QString randomDigits(int count) const;
    [[nodiscard]] QString randomHex(int count) const;
    /// "sip:192.0.2.10:5060;lr", its own.
    [[nodiscard]] static QString proxy();
    [[nodiscard]] QString hash() const; ///< what "Secretkey" must be
    [[nodiscard]] QString portalToken() const { return m_portalToken; }
    void setPortalToken(const QString& token, bool isAdmin);
    [[nodiscard]] bool isPortalAdmin() const { return m_isPortalAdmin; }

Q_SIGNALS:
    void settled();

private:
    struct Route {
        Door door;
        QByteArray verb;
        QRegularExpression path;
        Handler handler;
    };
    [[nodiscard]] VoicePbxAnswer dispatch(Door door, VoicePbxCall& call);
    [[nodiscard]] std::optional<VoicePbxAnswer> refused(Door door, const VoicePbxCall& call);
    [[nodiscard]] std::optional<VoicePbxAnswer> refusedAtTancredi(const HttpRequest& request);
    void applyReload();
    void applySync();
    void applyCsv();

    QList<Route> m_routes;
    QTimer m_reload;
    QTimer m_sync;
    QTimer m_csv;
    QByteArray m_csvText;
    QString m_csvStatus; ///< empty, "done" or "failed"
    QString m_csvErrors;
    QString m_portalToken;
    bool m_isPortalAdmin = false;
    bool m_isReloadAsked = false;
    bool m_isCsvRead = false;
};

/// The calls of each area.
namespace VoicePbxCalls {
void addSession(VoicePbxEngine& engine);
void addTrunks(VoicePbxEngine& engine);
void addRoutes(VoicePbxEngine& engine);
void addUsers(VoicePbxEngine& engine);
void addPhones(VoicePbxEngine& engine);
void addClients(VoicePbxEngine& engine);
void addGateways(VoicePbxEngine& engine);
void addPhonebooks(VoicePbxEngine& engine);
void addTancrediScopes(VoicePbxEngine& engine);
void addTancrediFiles(VoicePbxEngine& engine);
void addPortal(VoicePbxEngine& engine);
} // namespace VoicePbxCalls

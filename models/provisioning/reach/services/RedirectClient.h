// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/reach/HttpExchange.h"
#include "models/provisioning/reach/RedirectService.h"

/// Speaks one redirect service's language with one account; one phone at a time.
class RedirectClient : public QObject {
    Q_OBJECT

public:
    struct Told {
        std::optional<Error> error;
        bool isUnknown = false; ///< it may have been taken in
        QString pin;
        QString words;
    };
    using Then = std::function<void(const Told&)>;

    /// Errors: BadValue (the account's address), RedirectNotOffered (no such service).
    static Result<std::unique_ptr<RedirectClient>> create(const RedirectAccount& account);
    /// Of each exchange with the service; 30 s.
    void setDeadline(std::chrono::milliseconds deadline) { m_http.setDeadline(deadline); }
    void announce(const RedirectPhone& phone, Then then);
    /// Nobody is told any more. @return whether something may have been changed by then
    bool abort();

protected:
    RedirectClient(RedirectAccount account, QUrl base);
    virtual void begin() = 0;

    enum class Effect { Reads, Changes };
    using Next = std::function<void(const HttpExchange::Reply&)>;
    /// Goes on when there is an answer that is not about the account, and ends it otherwise.
    void ask(const HttpExchange::Ask& ask, Effect effect, Next next);
    void confirm(const QString& words = {}, const QString& pin = {});
    /// @param words decide what kind of refusal it is
    void refuse(const QString& words);
    void refuse(ErrorCode code, const QString& words);
    /// An answer nobody can make sense of.
    void baffle(Effect effect, const QByteArray& body);

    [[nodiscard]] const RedirectPhone& phone() const { return m_phone; }
    [[nodiscard]] const RedirectAccount& account() const { return m_account; }
    [[nodiscard]] const QUrl& base() const { return m_base; }
    /// With a path and query of its own. @param path encoded, without the first slash
    [[nodiscard]] QUrl urlOf(const QString& path) const;

private:
    void end(Told told);
    void failExchange(const HttpExchange::Reply& reply, Effect effect);
    [[nodiscard]] QString shown(const QString& words) const;

    RedirectAccount m_account;
    QUrl m_base;
    RedirectPhone m_phone;
    Then m_then;
    HttpExchange m_http;
    bool m_hasChanged = false; ///< since announce(), or may have
};

namespace RedirectWords {
/// What a service's own words mean; RedirectRefused when they are new to us.
ErrorCode meaning(const QString& words);
} // namespace RedirectWords

/// One per kind of service.
namespace RedirectClients {
std::unique_ptr<RedirectClient> falconieri(const RedirectAccount& account, const QUrl& base);
std::unique_ptr<RedirectClient> xmlRpc(const RedirectAccount& account, const QUrl& base);
std::unique_ptr<RedirectClient> ymcs(const RedirectAccount& account, const QUrl& base);
std::unique_ptr<RedirectClient> hawk(const RedirectAccount& account, const QUrl& base);
} // namespace RedirectClients

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <map>
#include <memory>

/// How one run of the program ended.
struct VerifyEnd {
    int code = -1; ///< -1 = it did not end by itself
    QByteArray out;
    QByteArray err;
    qint64 elapsedMs = 0;

    [[nodiscard]] QList<QJsonObject> events() const;
    /// The one event of that kind, empty without or with several.
    [[nodiscard]] QJsonObject event(const QString& kind) const;
    /// The last event of that step.
    [[nodiscard]] QJsonObject step(const QString& name) const;
    [[nodiscard]] QString fact(const QString& step, const QString& key) const;
    /// For the messages of a test.
    [[nodiscard]] QByteArray all() const;
};

/// A run under way. Waiting spins the event loop, for peers that live in the test.
class VerifyRun {
public:
    /// @param over called once when it ends
    VerifyRun(const QStringList& arguments, const QProcessEnvironment& environment,
        std::function<void()> over);
    ~VerifyRun();
    Q_DISABLE_COPY_MOVE(VerifyRun)

    [[nodiscard]] const VerifyEnd& wait();
    /// False when the run ended without having said that.
    [[nodiscard]] bool waitForOutput(const QByteArray& text);
    [[nodiscard]] const VerifyEnd& soFar() const { return m_end; }
    void interrupt();
    [[nodiscard]] bool isOver() const { return m_process.state() == QProcess::NotRunning; }

private:
    void read();

    QProcess m_process;
    QElapsedTimer m_timer;
    VerifyEnd m_end;
};

/// A site with the given trunks in a database of its own, and the real program to test them.
class VerifyBench {
public:
    /// The passphrase of the database.
    static QByteArray passphrase() { return "CANARY-passphrase"; }
    /// A trunk that registers at 127.0.0.1; further fields override.
    static QJsonObject registering(const QString& user, quint16 port, const QJsonObject& more = {});
    /// A trunk known by its address.
    static QJsonObject standing(quint16 port, const QJsonObject& more = {});

    void add(const QString& trunk, QJsonObject fields);
    [[nodiscard]] VerifyEnd import();
    /// doppinoctl with these words and options.
    [[nodiscard]] std::unique_ptr<VerifyRun> begin(
        const QStringList& arguments, std::function<void()> over = {}) const;
    /// trunk verify --json.
    [[nodiscard]] std::unique_ptr<VerifyRun> verify(const QString& trunk,
        const QStringList& options = {}, std::function<void()> over = {}) const;

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Everything the database holds, write-ahead log included.
    [[nodiscard]] QByteArray stored() const;
    static QByteArray contentsOf(const QString& path);

private:
    QTemporaryDir m_folder;
    QJsonArray m_trunks;
};

/// Many runs, some at the same time: most of them wait for somebody who does not answer.
class VerifyPool {
public:
    explicit VerifyPool(const VerifyBench& bench)
        : m_bench(bench)
    {
    }
    void add(const QString& trunk, const QStringList& options);
    /// Waits for that one, while the others go on.
    [[nodiscard]] VerifyEnd end(const QString& trunk);

private:
    void beginNext();

    const VerifyBench& m_bench;
    QList<std::pair<QString, QStringList>> m_waiting;
    std::map<QString, std::unique_ptr<VerifyRun>> m_runs;
    QEventLoop m_loop;
    int m_underWay = 0;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/PhonePlan.h"
#include "models/store/PhoneRepository.h"
#include "widgets/store/StoreTurns.h"
#include "widgets/views/ConfigPreview.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>
#include <QTimer>
#include <QWidget>

#include <functional>

class CurrentScope;
class DiffView;
class QLabel;
class QStackedWidget;
class QStandardItemModel;
class QTabWidget;
class TableProxy;
class Texts;

/// The file a phone would get now, its effective values, and how it differs from what the phone
/// last took. Written in a pool thread a moment after each change; secrets are masked. For a model
/// or all phones: the first phone of them.
class PhonePreview : public QWidget {
    Q_OBJECT

public:
    using Last = Result<std::optional<PhoneTaken>>;
    using Taken = std::function<Last(const QString& phoneId)>;
    using Address = std::function<ProvisioningAddress(const Phone& phone)>;

    explicit PhonePreview(CurrentScope* current, QWidget* parent = nullptr);
    ~PhonePreview() override;

    /// Without one there is nothing to compare with.
    void setTaken(Taken taken);
    /// What phones took is in the store.
    void setStore(Store* store);
    /// Where the phone will find us; without one the PBX's address stands there, without tokens.
    void setAddress(Address address);
    /// Whether something is still to be written.
    [[nodiscard]] bool isPending() const { return m_isPending; }

Q_SIGNALS:
    /// The value at fault shall be shown.
    void parameterRequested(const QString& name);
    void updated();

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Written {
        Phone phone;
        Result<PhonePlan> plan;
        Result<ConfigPreview::Prepared> file;
        QStringList names; ///< of the values, in order
    };
    struct Compared;
    void build();
    void later();
    void write();
    [[nodiscard]] const Phone* example() const;
    [[nodiscard]] ProvisioningAddress addressOf(const Phone& phone) const;
    static Written written(const Site& site, const Catalog& catalog, const Phone& phone,
        const ProvisioningAddress& address, const QByteArray& shown);
    /// Unless something else is to be shown by then.
    template <typename T>
    void inPool(std::function<T()> work, std::function<void(const T& done)> next)
    {
        auto* watcher = new QFutureWatcher<T>(this);
        connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, question = m_asked, next = std::move(next)] {
                watcher->deleteLater();
                if (question == m_asked)
                    next(watcher->result());
            });
        watcher->setFuture(QtConcurrent::run(std::move(work)));
    }
    void show(const Written& written);
    void showFile(const Written& written);
    void soon(std::function<void()> next);
    void finish();
    void showFault(const Error& error);
    void showValues(const Written& written, qsizetype first);
    void readTaken(const Written& written);
    void compare(const Written& written, const Last& last);
    void showCompared(const Compared& compared);
    void showNothing(const QString& words);

    CurrentScope* m_current;
    Texts* m_texts;
    Taken m_taken;
    Store* m_store = nullptr;
    StoreRead<std::optional<PhoneTaken>> m_readTaken;
    Address m_address;
    QLabel* m_title;
    QTabWidget* m_tabs;
    ConfigPreview* m_file;
    QStandardItemModel* m_values;
    TableProxy* m_valuesProxy;
    QStackedWidget* m_difference;
    DiffView* m_diff;
    QLabel* m_noDifference;
    QTimer m_timer;
    int m_asked = 0; ///< answers to earlier questions are thrown away
    bool m_isPending = false;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/PhonePlan.h"
#include "models/store/PhoneRepository.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class ConfigPreview;
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
    using Taken = std::function<Result<std::optional<PhoneTaken>>(const QString& phoneId)>;
    using Address = std::function<ProvisioningAddress(const Phone& phone)>;

    explicit PhonePreview(CurrentScope* current, QWidget* parent = nullptr);
    ~PhonePreview() override;

    /// Without one there is nothing to compare with.
    void setTaken(Taken taken);
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
        Result<QByteArray> file;
    };
    void build();
    void later();
    void write();
    [[nodiscard]] const Phone* example() const;
    [[nodiscard]] ProvisioningAddress addressOf(const Phone& phone) const;
    static Written written(const Site& site, const Catalog& catalog, const Phone& phone,
        const ProvisioningAddress& address);
    void show(const Written& written);
    void showFile(const Written& written);
    void soon(std::function<void()> next);
    void finish();
    void showFault(const Error& error);
    void showValues(const PhonePlan& plan);
    void compare(const PhonePlan& plan, const QByteArray& file);
    void showNothing(const QString& words);

    CurrentScope* m_current;
    Texts* m_texts;
    Taken m_taken;
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

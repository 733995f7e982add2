// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/LockingPage.h"

#include "widgets/common/Texts.h"
#include "widgets/settings/LocalSettings.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

LockingPage::LockingPage(QWidget* parent)
    : SettingsPage(parent)
    , m_texts(new Texts(this))
    , m_isIdle(new QCheckBox(this))
    , m_minutes(new QSpinBox(this))
    , m_onSleep(new QCheckBox(this))
    , m_onScreen(new QCheckBox(this))
{
    auto* sentence = new QLabel(this);
    sentence->setWordWrap(true);
    m_texts->plain(sentence,
        QT_TR_NOOP("Locked, the passwords of your sites are out of memory until the passphrase or "
                   "the keychain opens them again. What is open is saved first. An upload, a test, "
                   "a call or the serving of phones under way is not cut off: the window is hidden "
                   "at once, and the passwords are locked when it has ended. Ctrl+L locks at any "
                   "time."));
    m_texts->button(m_isIdle, QT_TR_NOOP("Lock when nobody &uses the program"), "lockIdleCheck");
    m_texts->button(m_onSleep, QT_TR_NOOP("Lock when the &laptop goes to sleep"), "lockSleepCheck");
    m_texts->button(m_onScreen, QT_TR_NOOP("Lock when the &screen is locked"), "lockScreenCheck");
    m_minutes->setRange(1, 1440);
    m_texts->always([this] { m_minutes->setSuffix(tr(" min")); });
    auto* idle = new QHBoxLayout;
    idle->addSpacing(fontMetrics().averageCharWidth() * 4);
    idle->addWidget(m_texts->label(QT_TR_NOOP("&After:"), m_minutes, "lockMinutesSpin"));
    idle->addWidget(m_minutes);
    idle->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sentence);
    column->addWidget(m_isIdle);
    column->addLayout(idle);
    column->addWidget(m_onSleep);
    column->addWidget(m_onScreen);
    column->addStretch();
    const VaultGuard::Rules rules = LocalSettings::lockRules();
    const auto usual = VaultGuard::Rules().idle;
    m_isIdle->setChecked(rules.idle.count() > 0);
    m_minutes->setValue(int((rules.idle.count() > 0 ? rules.idle : usual).count()));
    m_minutes->setEnabled(m_isIdle->isChecked());
    m_onSleep->setChecked(rules.onSleep);
    m_onScreen->setChecked(rules.onScreenLock);
    connect(m_isIdle, &QCheckBox::toggled, m_minutes, &QWidget::setEnabled);
}

bool LockingPage::apply()
{
    LocalSettings::setLockRules(
        { std::chrono::minutes(m_isIdle->isChecked() ? m_minutes->value() : 0),
            m_onSleep->isChecked(), m_onScreen->isChecked() });
    return true;
}

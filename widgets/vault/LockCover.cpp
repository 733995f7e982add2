// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/vault/LockCover.h"

#include "widgets/common/Banner.h"
#include "widgets/common/PageHeader.h"
#include "widgets/common/Texts.h"

#include <QApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

LockCover::LockCover(QWidget* parent)
    : QWidget(parent)
    , m_texts(new Texts(this))
    , m_reason(new Banner(this))
    , m_trouble(new Banner(this))
    , m_unlock(new QPushButton(this))
    , m_discard(new QPushButton(this))
{
    setObjectName(u"lockCover"_s);
    m_texts->button(m_unlock, QT_TR_NOOP("&Unlock…"), "unlockWindowButton");
    m_texts->button(m_discard, QT_TR_NOOP("&Close without saving"), "discardDraftButton");
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_unlock);
    buttons->addWidget(m_discard);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->addWidget(new PageHeader([] { return tr("Locked"); },
        [] { return tr("What was open here is shown again once the passwords are unlocked."); },
        this));
    column->addWidget(m_reason);
    column->addWidget(m_trouble);
    column->addLayout(buttons);
    column->addStretch();
    m_discard->hide();
    setFocusProxy(m_unlock);
    connect(m_unlock, &QPushButton::clicked, this, &LockCover::unlockRequested);
    connect(m_discard, &QPushButton::clicked, this, &LockCover::discardRequested);
}

void LockCover::showReason(std::function<QString()> text)
{
    m_trouble->clear();
    m_reason->showMessage(Banner::Kind::Information, std::move(text));
}

void LockCover::showTrouble(std::function<QString()> text)
{
    m_trouble->showMessage(Banner::Kind::Warning, std::move(text));
}

void LockCover::clearTrouble(const QString& text)
{
    if (m_trouble->text() == text)
        m_trouble->clear();
}

void LockCover::offerDiscarding(bool isOffered) { m_discard->setVisible(isOffered); }

void LockCover::hideDialogsOf(const QWidget* window)
{
    if (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    const auto dialogs = window->findChildren<QDialog*>();
    for (QDialog* dialog : dialogs) {
        if (!dialog->isVisible())
            continue;
        m_hidden.append({ dialog, dialog->isModal() });
        dialog->hide();
    }
}

void LockCover::showDialogs()
{
    for (const Hidden& hidden : std::exchange(m_hidden, {}))
        if (hidden.dialog)
            hidden.isModal ? hidden.dialog->open() : hidden.dialog->show();
}

void LockCover::rejectDialogs()
{
    for (const Hidden& hidden : std::exchange(m_hidden, {}))
        if (hidden.dialog)
            hidden.dialog->reject();
}

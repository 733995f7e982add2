// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/SecretClipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

SecretClipboard::SecretClipboard(QObject* parent)
    : QObject(parent)
{
    m_clearing.setSingleShot(true);
    m_clearing.setInterval(lifetime);
    connect(&m_clearing, &QTimer::timeout, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard() { clear(); }

void SecretClipboard::copy(const QString& text)
{
    m_clearing.stop();
    m_copied.clear();
    QGuiApplication::clipboard()->setText(text);
}

void SecretClipboard::copySecret(const QString& text)
{
    auto* data = new QMimeData;
    data->setText(text);
    // Clipboard histories of KDE and Windows leave out what bears these.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    data->setData(u"ExcludeClipboardContentFromMonitorProcessing"_s, "1");
    QGuiApplication::clipboard()->setMimeData(data);
    m_copied = Secret(text);
    m_clearing.start();
}

void SecretClipboard::clear()
{
    m_clearing.stop();
    if (m_copied.isEmpty())
        return;
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (clipboard && Secret(clipboard->text()) == m_copied)
        clipboard->clear();
    m_copied.clear();
    Q_EMIT cleared();
}

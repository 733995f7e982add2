// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/SecretClipboard.h"

#include <QGuiApplication>
#include <QMainWindow>
#include <QMimeData>
#include <QStatusBar>
#include <QWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array clipboardModes { QClipboard::Clipboard, QClipboard::Selection };

QList<SecretClipboard*>& everyClipboard()
{
    static QList<SecretClipboard*> all;
    return all;
}

QMainWindow* mainWindowAround(const QObject* object)
{
    for (QObject* at = object->parent(); at; at = at->parent())
        if (auto* window = qobject_cast<QMainWindow*>(at))
            return window;
    return nullptr;
}

} // namespace

SecretClipboard::SecretClipboard(QObject* parent)
    : QObject(parent)
{
    m_clearing.setSingleShot(true);
    m_clearing.setInterval(lifetime);
    connect(&m_clearing, &QTimer::timeout, this, &SecretClipboard::clear);
    if (qGuiApp) // while there still is a clipboard
        connect(qGuiApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::clear);
    everyClipboard().append(this);
}

SecretClipboard::~SecretClipboard()
{
    everyClipboard().removeOne(this);
    clear();
}

SecretClipboard* SecretClipboard::of(QWidget* widget)
{
    QWidget* window = widget->window();
    auto* clipboard
        = window->findChild<SecretClipboard*>(u"windowClipboard"_s, Qt::FindDirectChildrenOnly);
    if (!clipboard) {
        clipboard = new SecretClipboard(window);
        clipboard->setObjectName(u"windowClipboard"_s);
    }
    return clipboard;
}

void SecretClipboard::clearAll()
{
    for (SecretClipboard* clipboard : std::as_const(everyClipboard()))
        clipboard->clear();
}

void SecretClipboard::watch(QWidget* widget, std::function<bool()> isSecret)
{
    connect(QGuiApplication::clipboard(), &QClipboard::changed, widget,
        [widget, isSecret = std::move(isSecret)](QClipboard::Mode mode) {
            if (widget->hasFocus() && isSecret())
                of(widget)->adopt(mode);
        });
}

void SecretClipboard::copy(const QString& text)
{
    m_clearing.stop();
    m_copied = {};
    QGuiApplication::clipboard()->setText(text);
}

void SecretClipboard::copySecret(const QString& text) { put(text, QClipboard::Clipboard); }

void SecretClipboard::put(const QString& text, QClipboard::Mode mode)
{
    auto* data = new QMimeData;
    data->setText(text);
    // Clipboard histories of KDE and Windows leave out what bears these.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    data->setData(u"ExcludeClipboardContentFromMonitorProcessing"_s, "1");
    // Before the text itself: the clipboard tells at once that it changed.
    m_copied.at(mode) = Secret(text);
    QGuiApplication::clipboard()->setMimeData(data, mode);
    m_clearing.start();
    if (mode == QClipboard::Clipboard)
        say(tr("Copied. The clipboard is cleared after %1 seconds.").arg(lifetime.count()));
}

void SecretClipboard::adopt(QClipboard::Mode mode)
{
    if (std::find(clipboardModes.begin(), clipboardModes.end(), mode) == clipboardModes.end())
        return;
    const QString text = QGuiApplication::clipboard()->text(mode);
    if (!text.isEmpty() && !(Secret(text) == m_copied.at(mode)))
        put(text, mode);
}

void SecretClipboard::clear()
{
    m_clearing.stop();
    const auto copied = std::exchange(m_copied, {});
    QClipboard* clipboard = QGuiApplication::clipboard();
    bool hadOne = false;
    for (const QClipboard::Mode mode : clipboardModes) {
        hadOne = hadOne || !copied.at(mode).isEmpty();
        if (clipboard && !copied.at(mode).isEmpty()
            && Secret(clipboard->text(mode)) == copied.at(mode))
            clipboard->clear(mode);
    }
    if (!hadOne)
        return;
    say(tr("The clipboard is cleared."));
    Q_EMIT cleared();
}

void SecretClipboard::say(const QString& text) const
{
    if (const QMainWindow* window = mainWindowAround(this))
        window->statusBar()->showMessage(text, std::chrono::milliseconds(lifetime).count());
}

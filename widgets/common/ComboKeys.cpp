// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/ComboKeys.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>

namespace {

/// Of so few, the one meant is found with the arrows, and a letter may choose it.
constexpr int fewEntries = 12;

} // namespace

ComboKeys::ComboKeys(QObject* application)
    : QObject(application)
{
    application->installEventFilter(this);
}

bool ComboKeys::isTurningTabs(const QKeyEvent& key)
{
    return (key.modifiers() & Qt::ControlModifier)
        && (key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab);
}

bool ComboKeys::isSearching(const QComboBox& combo, const QKeyEvent& key)
{
    if (combo.metaObject() != &QComboBox::staticMetaObject)
        return false; // has a way of its own
    constexpr auto commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const QString text = key.text();
    return combo.count() > fewEntries && !(key.modifiers() & commands) && !text.isEmpty()
        && text.front().isPrint() && !text.front().isSpace();
}

bool ComboKeys::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress;
    if (!isKey && event->type() != QEvent::FontChange)
        return false;
    auto* combo = qobject_cast<QComboBox*>(watched);
    if (combo && !isKey) { // only another style makes it forget how high it must be
        QEvent restyled(QEvent::StyleChange);
        QCoreApplication::sendEvent(combo, &restyled);
    }
    if (!combo || !isKey || combo->isEditable())
        return false;
    auto* key = static_cast<QKeyEvent*>(event);
    if (isTurningTabs(*key)) {
        key->ignore(); // on to the widget around it
        return true;
    }
    if (!combo->isEnabled() || !isSearching(*combo, *key))
        return false;
    combo->showPopup();
    QKeyEvent typed(
        QEvent::KeyPress, key->key(), key->modifiers(), key->text(), key->isAutoRepeat());
    QCoreApplication::sendEvent(combo->view(), &typed);
    return true;
}

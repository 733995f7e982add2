// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/Texts.h"

#include "widgets/common/AccessibleButton.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>

Texts::Texts(QWidget* owner)
    : QObject(owner)
    , m_owner(owner)
{
    AccessibleButton::install();
    owner->installEventFilter(this);
}

QLabel* Texts::row(QFormLayout* form, const char* source, QWidget* field, const char* objectName)
{
    QLabel* caption = label(source, field, objectName);
    form->addRow(caption, field);
    return caption;
}

QLabel* Texts::label(const char* source, QWidget* field, const char* objectName)
{
    auto* caption = new QLabel(m_owner);
    caption->setBuddy(field);
    name(field, source, objectName);
    always([this, caption, source] { caption->setText(translated(source)); });
    return caption;
}

void Texts::button(QAbstractButton* button, const char* source, const char* objectName)
{
    name(button, source, objectName);
    always([this, button, source] { button->setText(translated(source)); });
}

void Texts::action(QAction* action, const char* source, const char* objectName)
{
    action->setObjectName(QString::fromLatin1(objectName));
    always([this, action, source] { action->setText(translated(source)); });
}

void Texts::group(QGroupBox* box, const char* source)
{
    box->setAccessibleName(englishName(source));
    always([this, box, source] { box->setTitle(translated(source)); });
}

void Texts::plain(QLabel* label, const char* source)
{
    always([this, label, source] { label->setText(translated(source)); });
}

void Texts::placeholder(QLineEdit* edit, const char* source)
{
    always([this, edit, source] { edit->setPlaceholderText(translated(source)); });
}

void Texts::toolTip(QWidget* widget, const char* source)
{
    always([this, widget, source] { widget->setToolTip(translated(source)); });
}

void Texts::name(QWidget* widget, const char* source, const char* objectName)
{
    widget->setObjectName(QString::fromLatin1(objectName));
    widget->setAccessibleName(englishName(source));
}

void Texts::always(std::function<void()> refresh)
{
    refresh();
    m_refreshers.append(std::move(refresh));
}

void Texts::measured(std::function<void()> measure)
{
    measure();
    m_measurers.append(std::move(measure));
}

QString Texts::englishName(const char* source)
{
    QString name = QString::fromUtf8(source);
    name.remove(u'&');
    while (name.endsWith(u':') || name.endsWith(u'.') || name.endsWith(QChar(0x2026)))
        name.chop(1);
    return name;
}

bool Texts::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_owner && event->type() == QEvent::LanguageChange)
        for (const auto& refresh : std::as_const(m_refreshers))
            refresh();
    if (watched == m_owner && event->type() == QEvent::FontChange)
        for (const auto& measure : std::as_const(m_measurers))
            measure();
    return QObject::eventFilter(watched, event);
}

QString Texts::translated(const char* source) const
{
    return QCoreApplication::translate(m_owner->metaObject()->className(), source);
}

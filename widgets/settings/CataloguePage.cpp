// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/CataloguePage.h"

#include "models/core/ErrorText.h"
#include "widgets/common/Texts.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CataloguePage::CataloguePage(Store* store, const QWidget* window, QWidget* parent)
    : SettingsPage(parent)
    , m_store(store)
    , m_standing(new QLabel(this))
    , m_texts(new Texts(this))
{
    auto* sentence = new QLabel(this);
    sentence->setWordWrap(true);
    m_texts->plain(sentence,
        QT_TR_NOOP("The catalogue says what each provider needs. It travels as a signed file from "
                   "laptop to laptop; sites keep what they were configured with."));
    m_standing->setObjectName(u"catalogueStanding"_s);
    m_standing->setWordWrap(true);
    m_standing->setTextFormat(Qt::PlainText);
    read();
    m_texts->always([this] { showStanding(); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sentence);
    column->addWidget(m_standing);
    bool isFree = true;
    const auto add = [&](const char* source, const char* objectName, const QString& action) {
        auto* button = new QPushButton(this);
        m_texts->button(button, source, objectName);
        const auto* target = window ? window->findChild<QAction*>(action) : nullptr;
        button->setEnabled(target && target->isEnabled());
        isFree = isFree && button->isEnabled();
        connect(button, &QPushButton::clicked, this,
            [this, action] { Q_EMIT actionRequested(action); });
        column->addWidget(button, 0, Qt::AlignLeft);
    };
    add(QT_TR_NOOP("&Take a catalogue file…"), "takeCatalogueButton", u"takeCatalogAction"_s);
    add(QT_TR_NOOP("Go &back to the earlier one…"), "revertCatalogueButton",
        u"revertCatalogAction"_s);
    add(QT_TR_NOOP("Save it &for others…"), "saveCatalogueButton", u"saveCatalogAction"_s);
    auto* hint = new QLabel(this);
    hint->setWordWrap(true);
    m_texts->plain(hint, QT_TR_NOOP("It can be changed when the list of sites is shown."));
    hint->setVisible(!isFree);
    column->addWidget(hint);
    column->addStretch();
}

void CataloguePage::read()
{
    m_read.ask(
        *m_store, [](Store& store) { return store.catalogs().current(); },
        [this](const Current& current) {
            m_current = current;
            showStanding();
        });
}

void CataloguePage::showStanding() { m_standing->setText(m_current ? inUse() : QString()); }

QString CataloguePage::inUse() const
{
    const Current& current = *m_current;
    if (!current)
        return ErrorText::whole(current.error());
    if (!*current)
        return tr("In use: the catalogue that came with the program.");
    const CatalogFile& file = **current;
    return tr("In use: number %1 of %2, of %3. It counts as new until %4.")
        .arg(QString::number(file.serial), file.publisher,
            QLocale().toString(file.issued, QLocale::ShortFormat),
            QLocale().toString(file.expires, QLocale::ShortFormat));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/AppearancePage.h"

#include "models/core/Translations.h"
#include "widgets/common/Texts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

AppearancePage::AppearancePage(QWidget* parent)
    : SettingsPage(parent)
    , m_texts(new Texts(this))
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_size(new QSpinBox(this))
    , m_languageBefore(Translations::current())
    , m_before(Appearance::kept())
{
    auto* sentence = new QLabel(this);
    sentence->setWordWrap(true);
    m_texts->plain(sentence,
        QT_TR_NOOP("What is chosen here is seen at once, in every window, and kept with Save."));
    auto* form = new QFormLayout;
    m_texts->row(form, QT_TR_NOOP("&Language:"), m_language, "languageCombo");
    m_texts->row(form, QT_TR_NOOP("Colou&rs:"), m_theme, "themeCombo");
    m_texts->row(form, QT_TR_NOOP("&Size of text:"), m_size, "textSizeSpin");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sentence);
    column->addLayout(form);
    column->addStretch();
    for (const QString& code : Translations::codes())
        m_language->addItem(Translations::nativeName(code), code);
    m_language->setCurrentIndex(m_language->findData(m_languageBefore));
    m_texts->always([this] { fillThemes(); });
    m_theme->setCurrentIndex(int(m_before.theme));
    m_size->setRange(Appearance::leastText, Appearance::mostText);
    m_size->setSingleStep(10);
    m_size->setKeyboardTracking(false); // 1, 15, 150: not three sizes
    m_texts->always([this] { m_size->setSuffix(tr(" %")); });
    m_size->setValue(m_before.textPercent);
    connect(m_language, &QComboBox::activated, this,
        [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this, [this] { chosen().apply(); });
    connect(m_size, &QSpinBox::valueChanged, this, [this] { chosen().apply(); });
}

void AppearancePage::fillThemes()
{
    const int index = m_theme->currentIndex();
    const QSignalBlocker quiet(m_theme);
    m_theme->clear();
    m_theme->addItems({ tr("As the desktop"), tr("Light"), tr("Dark"), tr("High contrast") });
    m_theme->setCurrentIndex(index);
}

Appearance AppearancePage::chosen() const
{
    return { Appearance::Theme(m_theme->currentIndex()), m_size->value() };
}

bool AppearancePage::apply()
{
    chosen().apply();
    chosen().keep();
    return true;
}

void AppearancePage::revert()
{
    m_before.apply();
    if (Translations::current() != m_languageBefore)
        Q_EMIT languageChosen(m_languageBefore);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/NextUserCard.h"

#include "widgets/common/Fonts.h"
#include "widgets/common/Texts.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/phones/PhoneScanner.h"
#include "widgets/phones/ScanSounds.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

NextUserCard::NextUserCard(
    SiteDraft* draft, PhoneScanner* scanner, ScanSounds* sounds, QWidget* parent)
    : QFrame(parent)
    , m_draft(draft)
    , m_scanner(scanner)
    , m_sounds(sounds)
    , m_texts(new Texts(this))
    , m_caption(new QLabel(this))
    , m_name(new QLabel(this))
    , m_count(new QLabel(this))
    , m_skip(new QPushButton(this))
    , m_other(new QComboBox(this))
    , m_sound(new QCheckBox(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_name->setObjectName(u"nextUserLabel"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setMinimumWidth(1); // a long name must not widen the page
    m_count->setObjectName(u"scanCountLabel"_s);
    Fonts::relate(m_name, 1.8, true);
    Fonts::relate(m_count, 1.4, true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_count);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_caption);
    column->addLayout(top);
    column->addLayout(buildChoices());
    m_texts->always([this] { refresh(); });
}

QHBoxLayout* NextUserCard::buildChoices()
{
    auto* row = new QHBoxLayout;
    m_texts->button(m_skip, QT_TR_NOOP("S&kip this user"), "skipUserButton");
    row->addWidget(m_skip);
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->setMinimumContentsLength(22);
    row->addWidget(m_texts->label(QT_TR_NOOP("&Another user:"), m_other, "otherUserCombo"));
    row->addWidget(m_other);
    m_texts->button(m_sound, QT_TR_NOOP("Pla&y sounds"), "scanSoundsCheck");
    m_sound->setChecked(m_sounds->isOn());
    row->addStretch();
    row->addWidget(m_sound);
    for (QWidget* field : fields()) // a click must not take the focus from the scan field
        field->setFocusPolicy(Qt::TabFocus);
    connect(m_skip, &QPushButton::clicked, this, [this] {
        m_scanner->session().queue().skip(m_draft->site());
        Q_EMIT chosen();
    });
    connect(m_other, &QComboBox::activated, this, [this] {
        m_scanner->session().queue().choose(m_other->currentData().toString());
        Q_EMIT chosen();
    });
    connect(m_sound, &QCheckBox::clicked, this, [this](bool isOn) {
        m_sounds->setOn(isOn);
        Q_EMIT chosen();
    });
    return row;
}

QList<QWidget*> NextUserCard::fields() const { return { m_skip, m_other, m_sound }; }

void NextUserCard::fillUsers()
{
    const auto& users = m_draft->site().users;
    if (users.constData() == m_users.constData() && users.size() == m_users.size())
        return;
    m_users = users;
    m_other->clear();
    for (const User& user : users)
        if (!user.username.isEmpty())
            m_other->addItem(m_scanner->words().user(user.username), user.username);
}

void NextUserCard::refresh()
{
    fillUsers();
    const QString next = m_scanner->session().nextUser();
    const auto count = ScanQueue::count(m_draft->site());
    m_caption->setText(next.isEmpty() ? tr("Every user has a phone. What is scanned now belongs to")
                                      : tr("The next phone is for"));
    m_name->setText(next.isEmpty() ? tr("Nobody") : m_scanner->words().user(next));
    m_count->setText(tr("%1 of %2").arg(count.done).arg(count.all));
    m_other->setCurrentIndex(m_other->findData(next));
    m_skip->setEnabled(!next.isEmpty());
    m_other->setEnabled(m_other->count() > 0);
}

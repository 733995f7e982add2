// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/KeychainPage.h"

#include "models/core/ErrorText.h"
#include "models/store/KeychainJob.h"
#include "widgets/common/Banner.h"
#include "widgets/common/LabelGlyph.h"
#include "widgets/common/Texts.h"
#include "widgets/settings/PlacePassword.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

KeychainPage::KeychainPage(Store* store, QWidget* parent)
    : SettingsPage(parent)
    , m_store(store)
    , m_texts(new Texts(this))
    , m_banner(new Banner(this))
{
    auto* sentence = new QLabel(this);
    sentence->setWordWrap(true);
    m_texts->plain(sentence,
        QT_TR_NOOP("The desktop's keychain is opened by logging in to this laptop. What is in it "
                   "opens without a passphrase, for whoever is logged in as you. Taking something "
                   "out of it happens at once; the passphrase and the recovery sheet go on "
                   "working."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sentence);
    column->addWidget(m_banner);
    m_key = addRow(column);
    m_server = addRow(column);
    column->addStretch();
    connect(m_key.button, &QPushButton::clicked, this, &KeychainPage::changeKey);
    connect(m_server.button, &QPushButton::clicked, this, &KeychainPage::forgetServer);
    m_key.button->setObjectName(u"keychainKeyButton"_s);
    m_texts->button(
        m_server.button, QT_TR_NOOP("&Forget the server's password"), "forgetServerButton");
    m_texts->always([this] { refresh(); });
    if (!m_store->isTeam())
        return;
    PlacePassword::read(this, m_store->path(), [this](const Secret& kept) {
        m_isServerKept = !kept.isEmpty();
        refresh();
    });
}

KeychainPage::Row KeychainPage::addRow(QVBoxLayout* column)
{
    const Row row { new QLabel(this), new QLabel(this), new QPushButton(this) };
    row.state->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->addWidget(row.icon);
    line->addWidget(row.state, 1);
    line->addWidget(row.button);
    column->addLayout(line);
    return row;
}

void KeychainPage::refresh()
{
    using Keys = Result<QList<WrappedKey>>;
    m_readKeys.ask(
        *m_store, [](Store& store) { return store.vaultKeys().keys(); },
        [this](const Keys& keys) {
            m_isKeyKept
                = keys && std::any_of(keys->begin(), keys->end(), [](const WrappedKey& key) {
                      return key.method == QLatin1StringView("keychain");
                  });
            showKept();
        });
    if (m_readKeys.isAsking())
        showKept();
}

void KeychainPage::showKept()
{
    const bool isKept = m_isKeyKept;
    show(m_key, isKept,
        isKept ? tr("The keychain opens the passwords of this database.")
               : tr("The keychain does not open the passwords of this database."));
    m_key.button->setText(
        isKept ? tr("&Take them out of the keychain") : tr("Let the &keychain open them, too"));
    m_key.button->setAccessibleName(
        isKept ? u"Take them out of the keychain"_s : u"Let the keychain open them, too"_s);
    // To let somebody in the key has to be at hand.
    m_key.button->setEnabled(m_store->mayWrite() && (isKept || m_store->vault().isUnlocked()));
    show(m_server, m_isServerKept,
        m_isServerKept ? tr("The password of the server is kept in the keychain.")
                       : tr("The password of the server is not kept in the keychain."));
    for (QWidget* part :
        { static_cast<QWidget*>(m_server.icon), static_cast<QWidget*>(m_server.state) })
        part->setVisible(m_store->isTeam());
    m_server.button->setVisible(m_store->isTeam());
    m_server.button->setEnabled(m_isServerKept);
}

void KeychainPage::show(const Row& row, bool isKept, const QString& text)
{
    LabelGlyph::show(row.icon, isKept ? GlyphIcon::Shape::Done : GlyphIcon::Shape::Open);
    row.state->setText(text);
}

void KeychainPage::changeKey()
{
    m_banner->clear();
    if (!m_isKeyKept)
        return letIn();
    if (const Status removed = m_store->vaultKeys().remove(u"keychain"_s); !removed)
        m_banner->showMessage(
            Banner::Kind::Error, [error = removed.error()] { return ErrorText::whole(error); });
    refresh();
}

void KeychainPage::letIn()
{
    m_key.button->setEnabled(false);
    auto* job = new KeychainJob(*m_store, this);
    connect(job, &Job::finished, this, [this, job] {
        job->deleteLater();
        if (const auto error = job->outcome().error)
            m_banner->showMessage(
                Banner::Kind::Error, [error = *error] { return ErrorText::whole(error); });
        refresh();
    });
    job->start();
}

void KeychainPage::forgetServer()
{
    PlacePassword::forget(this, m_store->path());
    m_isServerKept = false;
    refresh();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/ResellerPage.h"

#include "models/core/ErrorText.h"
#include "models/store/Store.h"
#include "widgets/common/Banner.h"
#include "widgets/common/Texts.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int largestSide = 3000; ///< pixels; more is no logo, and takes long to open

/// Null when it is none. @param content as Reseller::checkLogo() took it
QImage logoImage(QByteArray content)
{
    QBuffer buffer(&content);
    buffer.open(QBuffer::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > largestSide || size.height() > largestSide)
        return {};
    return reader.read();
}

} // namespace

ResellerPage::ResellerPage(Store* store, QWidget* parent)
    : SettingsPage(parent)
    , m_store(store)
    , m_texts(new Texts(this))
    , m_banner(new Banner(this))
    , m_name(new QLineEdit(this))
    , m_address(new QPlainTextEdit(this))
    , m_telephone(new QLineEdit(this))
    , m_email(new QLineEdit(this))
    , m_vatId(new QLineEdit(this))
    , m_logo(new QLabel(this))
    , m_choose(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    auto* sentence = new QLabel(this);
    sentence->setWordWrap(true);
    m_texts->plain(sentence,
        QT_TR_NOOP("Stands on top of every report that a site is handed over with. It is kept in "
                   "the database; a team shares it."));
    auto* form = new QFormLayout;
    buildRows(form);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sentence);
    column->addWidget(m_banner);
    column->addLayout(form);
    column->addStretch();
    connect(m_choose, &QPushButton::clicked, this, &ResellerPage::chooseLogo);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_picture.clear();
        showLogo();
    });
    m_texts->always([this] { showLogo(); });
    load();
    showRight();
}

/// Said before anybody types for nothing.
void ResellerPage::showRight()
{
    m_maySave = ResellerRepository(m_store->database()).maySave();
    if (m_maySave)
        return;
    for (QLineEdit* edit : { m_name, m_telephone, m_email, m_vatId })
        edit->setReadOnly(true);
    m_address->setReadOnly(true);
    m_choose->setEnabled(false);
    m_remove->setEnabled(false);
    m_banner->showMessage(Banner::Kind::Information, [isTeam = m_store->isTeam()] {
        return isTeam ? tr("Only an owner of the team's database can change this; ask one of them.")
                      : tr("This database can only be read, so this cannot be changed here.");
    });
}

void ResellerPage::buildRows(QFormLayout* form)
{
    m_texts->row(form, QT_TR_NOOP("C&ompany:"), m_name, "resellerNameEdit");
    m_texts->row(form, QT_TR_NOOP("&Address:"), m_address, "resellerAddressEdit");
    m_texts->row(form, QT_TR_NOOP("&Telephone:"), m_telephone, "resellerTelephoneEdit");
    m_texts->row(form, QT_TR_NOOP("&E-mail:"), m_email, "resellerEmailEdit");
    m_texts->row(form, QT_TR_NOOP("VAT n&umber:"), m_vatId, "resellerVatEdit");
    auto* caption = new QLabel(this);
    m_texts->plain(caption, QT_TR_NOOP("Logo:"));
    form->addRow(caption, buildLogo());
    for (QLineEdit* edit : { m_name, m_telephone, m_email, m_vatId })
        edit->setMaxLength(int(Reseller::longestText));
    m_address->setTabChangesFocus(true);
    m_address->setFixedHeight(fontMetrics().lineSpacing() * 4);
}

QWidget* ResellerPage::buildLogo()
{
    auto* logo = new QWidget(this);
    auto* row = new QHBoxLayout(logo);
    row->setContentsMargins(0, 0, 0, 0);
    m_logo->setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    m_logo->setAlignment(Qt::AlignCenter);
    m_logo->setObjectName(u"resellerLogo"_s);
    m_logo->setAccessibleName(u"Logo"_s);
    m_logo->setMinimumSize(fontMetrics().averageCharWidth() * 30, fontMetrics().lineSpacing() * 4);
    auto* buttons = new QVBoxLayout;
    m_texts->button(m_choose, QT_TR_NOOP("Choose a &picture…"), "chooseLogoButton");
    m_texts->button(m_remove, QT_TR_NOOP("&Remove it"), "removeLogoButton");
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    row->addWidget(m_logo, 1);
    row->addLayout(buttons);
    return logo;
}

void ResellerPage::load()
{
    const auto kept = ResellerRepository(m_store->database()).load();
    if (!kept)
        return showError(kept.error());
    m_kept = *kept;
    m_name->setText(m_kept.name);
    m_address->setPlainText(m_kept.address);
    m_telephone->setText(m_kept.telephone);
    m_email->setText(m_kept.email);
    m_vatId->setText(m_kept.vatId);
    m_picture = m_kept.logo;
    showLogo();
}

Reseller ResellerPage::shown() const
{
    return { m_name->text().trimmed(), m_address->toPlainText().trimmed(),
        m_telephone->text().trimmed(), m_email->text().trimmed(), m_vatId->text().trimmed(),
        m_picture };
}

bool ResellerPage::apply()
{
    const Reseller wanted = shown();
    if (wanted == m_kept)
        return true;
    if (const Status saved = ResellerRepository(m_store->database()).save(wanted); !saved) {
        showError(saved.error());
        return false;
    }
    m_kept = wanted;
    return true;
}

void ResellerPage::chooseLogo()
{
    auto* dialog = new QFileDialog(this, tr("Choose the logo"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"chooseLogoDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (*.png *.jpg *.jpeg)"));
    connect(dialog, &QFileDialog::fileSelected, this, &ResellerPage::takeLogo);
    dialog->open();
}

void ResellerPage::takeLogo(const QString& path)
{
    m_banner->clear();
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return showError(Error(ErrorCode::FileUnreadable, path, file.errorString()));
    const QByteArray content = file.read(Reseller::largestLogo + 1);
    if (const Status usable = Reseller::checkLogo(content, path); !usable)
        return showError(usable.error());
    if (logoImage(content).isNull())
        return showError(Error(ErrorCode::FileUnreadable, path, u"%1 × %1"_s.arg(largestSide)));
    m_picture = content;
    showLogo();
}

void ResellerPage::showLogo()
{
    const QImage image = m_picture.isEmpty() ? QImage() : logoImage(m_picture);
    m_remove->setEnabled(m_maySave && !m_picture.isEmpty());
    if (image.isNull()) {
        m_logo->setPixmap({});
        return m_logo->setText(tr("No logo"));
    }
    const QSize room = m_logo->minimumSize() - QSize(8, 8);
    QPixmap pixmap = QPixmap::fromImage(
        image.scaled(room * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_logo->setPixmap(pixmap);
}

void ResellerPage::showError(const Error& error)
{
    m_banner->showMessage(Banner::Kind::Error, [error] { return ErrorText::whole(error); });
}

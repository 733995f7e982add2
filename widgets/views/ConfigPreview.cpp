// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/ConfigPreview.h"

#include "models/core/ErrorText.h"
#include "models/core/Redactor.h"
#include "models/gateway/ConfigMarks.h"
#include "models/gateway/FolderWriter.h"
#include "models/site/PathText.h"
#include "widgets/common/Banner.h"
#include "widgets/common/Texts.h"
#include "widgets/views/ConfigText.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

ConfigPreview::ConfigPreview(QWidget* parent)
    : QWidget(parent)
    , m_texts(new Texts(this))
    , m_view(new ConfigText(this))
    , m_comparison(new QLabel(this))
    , m_next(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_row(new QHBoxLayout)
    , m_banner(new Banner(this))
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    m_texts->name(m_view, "Configuration", "configText");
    column->addWidget(m_view, 1);
    m_comparison->setObjectName(u"configComparisonLabel"_s);
    m_comparison->setWordWrap(true);
    m_row->addWidget(m_comparison, 1);
    m_texts->button(m_next, QT_TR_NOOP("Next difference"), "nextDifferenceButton");
    m_row->addWidget(m_next);
    m_texts->button(m_save, QT_TR_NOOP("Save &as…"), "saveConfigButton");
    m_row->addWidget(m_save);
    column->addLayout(m_row);
    m_next->hide();
    connect(m_next, &QPushButton::clicked, m_view, &ConfigText::showNextMark);
    connect(m_save, &QPushButton::clicked, this, &ConfigPreview::askToSave);
}

void ConfigPreview::setConfiguration(
    const QByteArray& configuration, const QList<Secret>& secrets, const QString& fileName)
{
    const bool isKnown = configuration == m_configuration;
    setPrepared(
        isKnown ? Prepared { configuration, {}, {} } : prepared(configuration, secrets, m_shown),
        fileName);
}

ConfigPreview::Prepared ConfigPreview::prepared(
    const QByteArray& configuration, const QList<Secret>& secrets, const QByteArray& shown)
{
    return { configuration, QString::fromUtf8(Redactor::redact(configuration, secrets)),
        shown.isEmpty() ? QList<int>() : ConfigMarks::changedLines(shown, configuration) };
}

void ConfigPreview::setPrepared(const Prepared& prepared, const QString& fileName)
{
    const bool isSameFile = fileName == m_fileName;
    m_fileName = fileName;
    m_save->setEnabled(true);
    m_view->setEnabled(true);
    if (prepared.configuration == m_configuration)
        return;
    m_configuration = prepared.configuration;
    m_banner->clear();
    m_shown = prepared.configuration;
    m_view->setConfiguration(prepared.masked, isSameFile ? prepared.changed : QList<int>());
    setComparison({}, {});
}

void ConfigPreview::setComparison(const QList<int>& lines, std::function<QString()> words)
{
    m_view->setMarked(lines);
    m_words = std::move(words);
    m_next->setVisible(!lines.isEmpty());
    showComparison();
}

void ConfigPreview::showComparison() { m_comparison->setText(m_words ? m_words() : QString()); }

void ConfigPreview::replaceSaving(QPushButton* button)
{
    m_save->hide();
    m_row->addWidget(button);
}

void ConfigPreview::nameText(const char* objectName)
{
    m_view->setObjectName(QString::fromLatin1(objectName));
}

void ConfigPreview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showComparison();
    QWidget::changeEvent(event);
}

void ConfigPreview::forget()
{
    m_configuration.clear();
    m_shown.clear();
    m_view->setConfiguration({}, {});
    m_save->setEnabled(false);
    setComparison({}, {});
}

void ConfigPreview::setNothing()
{
    setHint([] { return tr("This site has no gateway: there is nothing to upload."); });
}

void ConfigPreview::setHint(std::function<QString()> words)
{
    forget();
    m_banner->showMessage(Banner::Kind::Information, std::move(words));
}

void ConfigPreview::setProblem(const Error& problem, const Site& site)
{
    forget();
    m_banner->showMessage(Banner::Kind::Warning,
        [problem, site] { return PathText::inWords(ErrorText::whole(problem), site); });
}

void ConfigPreview::setUnfinished(
    const Error& problem, const Site& site, std::function<void()> jump)
{
    m_configuration.clear();
    m_save->setEnabled(false);
    m_view->setEnabled(false);
    setComparison({}, {});
    m_banner->showMessage(Banner::Kind::Information,
        [problem, site] { return PathText::inWords(ErrorText::sentence(problem), site); });
    if (jump)
        m_banner->addButton(
            [] { return tr("Go to the field"); }, "goToFieldButton", std::move(jump));
}

QString ConfigPreview::shownText() const { return m_view->toPlainText(); }

void ConfigPreview::askToSave()
{
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"saveConfigDialog"_s);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("Save the configuration"));
    box->setText(tr("The file will hold the device's passwords in clear text."));
    box->setInformativeText(tr("Only your user account will be able to read it. Do not send it by "
                               "mail, and delete it when it has served."));
    auto* save = box->addButton(tr("&Save with passwords"), QMessageBox::AcceptRole);
    auto* dont = box->addButton(tr("&Do not save"), QMessageBox::RejectRole);
    box->setDefaultButton(dont);
    box->setEscapeButton(dont);
    connect(save, &QPushButton::clicked, this, &ConfigPreview::chooseFile);
    box->open();
}

void ConfigPreview::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Save the configuration"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_fileName);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString& path) { report(path, saveTo(path)); });
    dialog->open();
}

Status ConfigPreview::saveTo(const QString& path) const
{
    const QFileInfo file(path);
    return FolderWriter::write(file.absolutePath(), { { file.fileName(), m_configuration, true } });
}

void ConfigPreview::report(const QString& path, const Status& saved)
{
    if (saved)
        return m_banner->showMessage(
            Banner::Kind::Positive, [path] { return tr("Saved: %1").arg(path); });
    m_banner->showMessage(
        Banner::Kind::Error, [error = saved.error()] { return ErrorText::whole(error); });
}

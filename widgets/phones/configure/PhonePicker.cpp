// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/configure/PhonePicker.h"

#include "widgets/common/FilterField.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"
#include "widgets/phones/configure/CurrentScope.h"
#include "widgets/views/DataTable.h"
#include "widgets/views/TabChain.h"
#include "widgets/views/TableProxy.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PhonePicker::PhonePicker(CurrentScope* current, QWidget* parent, const QString& model)
    : QDialog(parent)
    , m_texts(new Texts(this))
    , m_phones(new QStandardItemModel(0, 3, this))
    , m_proxy(new TableProxy(m_phones, this))
    , m_table(new DataTable(m_proxy, this))
    , m_question(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_accept(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"phonePicker"_s);
    fill(current, model);
    build();
    makeRoomForText(this, 80, 26);
    showCount();
}

void PhonePicker::build()
{
    auto* column = new QVBoxLayout(this);
    m_question->setWordWrap(true);
    column->addWidget(m_question);
    auto* row = new QHBoxLayout;
    row->addWidget(m_texts->label(QT_TR_NOOP("&Filter:"), m_filter, "pickerFilterEdit"));
    row->addWidget(m_filter, 1);
    column->addLayout(row);
    m_texts->name(m_table, "Phones", "pickerTable");
    m_table->setStretched({ 0, 1 });
    m_proxy->setReadOnly();
    column->addWidget(m_table, 1);
    auto* buttons = new QHBoxLayout;
    m_count->setObjectName(u"pickerCountLabel"_s);
    m_accept->setObjectName(u"pickerAcceptButton"_s);
    m_accept->setDefault(true);
    m_texts->button(m_cancel, QT_TR_NOOP("Cancel"), "pickerCancelButton");
    buttons->addWidget(m_count, 1);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_cancel);
    column->addLayout(buttons);
    m_texts->always([this] {
        m_proxy->setHeaders({ tr("Phone"), tr("Model"), tr("MAC address") });
    });
    m_table->setEmptyText([] { return tr("No phone matches the filter."); });
    new FilterField(m_filter, m_table, this);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &TableProxy::setFilter);
    connect(m_table, &DataTable::selectionCountChanged, this, &PhonePicker::showCount);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    setTabChain({ m_filter, m_table, m_accept, m_cancel });
}

void PhonePicker::fill(CurrentScope* current, const QString& model)
{
    QList<int> alike;
    const Site& site = current->site();
    const QList<MacAddress> own = current->phones();
    const Phone* first = own.isEmpty() ? nullptr : site.phone(own.first());
    QHash<QString, const User*> users;
    for (const User& user : site.users)
        users.insert(user.username, &user);
    for (const Phone& phone : site.phones) {
        if (!model.isEmpty() && phone.model != model)
            continue;
        if (first && phone.model == first->model)
            alike.append(m_phones->rowCount());
        const QString name = CurrentScope::modelTitle(site, current->catalog(), phone.model);
        const User* user = phone.user.isEmpty() ? nullptr : users.value(phone.user);
        m_phones->appendRow({ new QStandardItem(CurrentScope::phoneTitle(user, name, phone)),
            new QStandardItem(name), new QStandardItem(phone.mac.hyphens()) });
    }
    m_table->selectRows(alike);
}

void PhonePicker::setTexts(const QString& title, const QString& question, const QString& verb)
{
    setWindowTitle(title);
    m_question->setText(question);
    m_accept->setText(verb);
    m_accept->setAccessibleName(Texts::englishName(verb.toUtf8().constData()));
}

QList<MacAddress> PhonePicker::chosen() const
{
    QList<MacAddress> chosen;
    for (const int row : m_table->selectedRows())
        if (const auto mac = MacAddress::parse(m_phones->item(row, 2)->text()))
            chosen.append(*mac);
    return chosen;
}

void PhonePicker::showCount()
{
    const int count = int(m_table->selectedRows().size());
    m_accept->setEnabled(count > 0);
    m_count->setText(tr("%n phone(s) selected", nullptr, count));
}

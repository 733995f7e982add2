// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

#include <functional>

class QAction;
class PhonesEditor;
class ServingPage;
class SiteDraft;
class Store;
class Texts;
class UndoActions;
class UsersEditor;
class VendorRules;

/// The step "Users and phones": its pages as tabs over one draft, and undo and redo beside them.
class PhonesStep : public QTabWidget {
    Q_OBJECT

public:
    /// @param store may be null: then what is kept beside the site lasts as long as the window
    /// @param undo of a page that holds this one, whose keys count here, too; null = own ones
    PhonesStep(
        SiteDraft* draft, Store* store, QWidget* parent = nullptr, UndoActions* undo = nullptr);
    ~PhonesStep() override;

    /// Phones are being given their configuration.
    [[nodiscard]] bool isServing() const;
    void stopServing();
    /// For the menu "Edit".
    [[nodiscard]] QList<QAction*> editActions() const;
    /// Turns to the page with that object name, which is built if it was not yet.
    void showPage(const char* objectName);
    /// A user or a phone in its table. @param path users[0], phones[0] or below
    void showPart(const QString& path);

private:
    using Title = std::function<QString()>;
    using Make = std::function<QWidget*(QWidget* parent)>;
    void addPages();
    /// @param title asked again on each change of language
    void addPage(const char* objectName, Title title, QWidget* page);
    /// Built when it is first turned to.
    void addLater(const char* objectName, Title title, Make make);
    void build(int index);
    void buildCorner();

    SiteDraft* m_draft;
    Store* m_store;
    Texts* m_texts;
    UndoActions* m_undo;
    VendorRules* m_vendors;
    UsersEditor* m_users;
    PhonesEditor* m_phones;
    ServingPage* m_serving = nullptr; ///< once it was turned to
    QHash<QWidget*, Make> m_unbuilt; ///< by the place the page will fill
};

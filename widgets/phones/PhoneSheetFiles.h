// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class PhonesTable;
class ScanPanel;
class SiteDraft;
class VendorRules;
class QWidget;
struct Error;

/// Reads phones from a CSV file and writes them to one. What an import would do is shown first;
/// then it is done whole or not at all.
class PhoneSheetFiles : public QObject {
    Q_OBJECT

public:
    /// @param panel where what happened is said @param window over which questions open; the parent
    PhoneSheetFiles(SiteDraft* draft, VendorRules* vendors, ScanPanel* panel, QWidget* window);

public Q_SLOTS:
    void chooseImport();
    void chooseExport();
    /// Shows what the file would do.
    void importFile(const QString& path);
    void exportFile(const QString& path);

private:
    void say(const Error& error);
    SiteDraft* m_draft;
    VendorRules* m_vendors;
    ScanPanel* m_panel;
    QWidget* m_window;
};

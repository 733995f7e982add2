# Settings, locking, the key's dialogs, and a database that does not open.
doppino_add_test(widgets/tst_VaultGuard.cpp WIDGETS LIBRARIES Doppino::Team Doppino::Peers)
doppino_add_test(widgets/tst_TroubleDialog.cpp WIDGETS)
doppino_add_test(widgets/tst_BackupsPage.cpp WIDGETS)
doppino_add_test(widgets/tst_Settings.cpp WIDGETS LIBRARIES Qt6::PrintSupport)
doppino_add_test(widgets/tst_SettingsLive.cpp WIDGETS)
doppino_add_test(widgets/tst_NetworkChoice.cpp WIDGETS)

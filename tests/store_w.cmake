# History, conflicts and travelling sites in the window.
doppino_add_test(widgets/tst_ConflictDialog.cpp WIDGETS LIBRARIES Doppino::Peers)
doppino_add_test(widgets/tst_HistoryDialog.cpp WIDGETS)
doppino_add_test(widgets/tst_TravelActions.cpp WIDGETS LIBRARIES Doppino::Peers)
doppino_add_test(widgets/tst_SlowServer.cpp WIDGETS LIBRARIES Doppino::Peers)

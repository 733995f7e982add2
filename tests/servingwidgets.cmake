doppino_add_test(widgets/tst_ServingPage.cpp WIDGETS)

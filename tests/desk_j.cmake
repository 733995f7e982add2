# What is tried by hand before a site is handed over.
doppino_add_test(models/acceptance/tst_Acceptance.cpp LIBRARIES Doppino::Report)
doppino_add_test(widgets/tst_AcceptancePage.cpp WIDGETS)

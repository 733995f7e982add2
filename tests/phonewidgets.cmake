# The pages that scan and associate phones.
doppino_add_test(widgets/tst_ScanPanel.cpp WIDGETS)
doppino_add_test(widgets/tst_AssociatePanel.cpp WIDGETS)
doppino_add_test(widgets/tst_PhonesStep.cpp WIDGETS)

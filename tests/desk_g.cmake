# How every page looks, and whether it can be used without seeing it.
doppino_add_test(tst_Layout.cpp WIDGETS HEAVY TIMEOUT 900 LIBRARIES doppino_app_common)
doppino_add_test(tst_Accessibility.cpp WIDGETS HEAVY TIMEOUT 900 LIBRARIES doppino_app_common)
doppino_add_test(tst_Idle.cpp WIDGETS HEAVY LIBRARIES doppino_app_common)

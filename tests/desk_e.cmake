# What helps to find one's way: the command palette and the help.
doppino_add_test(widgets/tst_CommandPalette.cpp WIDGETS LIBRARIES doppino_app_common)
doppino_add_test(widgets/tst_PaletteSearch.cpp WIDGETS)
doppino_add_test(widgets/tst_HelpTexts.cpp WIDGETS)
doppino_add_test(widgets/tst_Help.cpp WIDGETS HEAVY TIMEOUT 600 LIBRARIES doppino_app_common)

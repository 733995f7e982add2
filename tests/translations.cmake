doppino_add_test(tst_Translations.cpp WIDGETS LIBRARIES doppino_app_common)
doppino_add_test(tst_TextFiles.cpp)
doppino_add_test(tst_GuiWatch.cpp WIDGETS SERIAL)

# What phones are configured with: its changes, and the window's pages.
doppino_add_test(models/provisioning/tst_ParameterCommands.cpp LIBRARIES Doppino::Provisioning)
doppino_add_test(widgets/tst_ConfigurePhones.cpp WIDGETS)
doppino_add_test(widgets/tst_LabelStrips.cpp WIDGETS)
doppino_add_test(widgets/tst_PhonePicture.cpp WIDGETS)

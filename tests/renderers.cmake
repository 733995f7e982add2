# The files of phones, by vendor.
doppino_add_test(models/provisioning/tst_RenderFanvil.cpp LIBRARIES Doppino::Provisioning)
doppino_add_test(models/provisioning/tst_RenderSnom.cpp LIBRARIES Doppino::Provisioning)

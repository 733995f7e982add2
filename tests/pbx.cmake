# What each PBX is given.
doppino_add_test(models/pbx/tst_NethVoiceTrunk.cpp)
doppino_add_test(models/pbx/tst_NumberForms.cpp)
doppino_add_test(models/pbx/tst_TrunkRendering.cpp)

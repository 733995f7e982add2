# What each PBX is given.
doppino_add_test(models/pbx/tst_AsteriskTrunk.cpp)
doppino_add_test(models/pbx/tst_LyncTrunk.cpp)
doppino_add_test(models/pbx/tst_NethVoiceTrunk.cpp)
doppino_add_test(models/pbx/tst_NumberForms.cpp)
doppino_add_test(models/pbx/tst_TrunkRendering.cpp)
doppino_add_test(models/pbx/tst_TvoxTrunk.cpp)

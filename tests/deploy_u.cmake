# Users and phones of a NethVoice.
doppino_add_test(models/deploy/tst_NethVoicePhones.cpp LIBRARIES Doppino::Deploy Doppino::Peers)
doppino_add_test(models/deploy/tst_NethVoiceUsers.cpp LIBRARIES Doppino::Deploy Doppino::Peers)

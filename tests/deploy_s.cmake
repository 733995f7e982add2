doppino_add_test(models/deploy/tst_SshLink.cpp LIBRARIES Doppino::Peers)

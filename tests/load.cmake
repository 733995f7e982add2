# Many calls at once, over lines whose loss and jitter are set.
doppino_add_test(models/certification/tst_CheckLoad.cpp
  LIBRARIES Doppino::Certification Doppino::Peers SERIAL TIMEOUT 300)
target_sources(tst_CheckLoad PRIVATE models/certification/ProviderTrials.cpp)

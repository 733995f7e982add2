# A whole certification, against a provider made of real servers.
doppino_add_test(models/certification/tst_CertificationRun.cpp
  LIBRARIES Doppino::Certification Doppino::Peers HEAVY TIMEOUT 600)
target_sources(tst_CertificationRun PRIVATE models/certification/ProviderTrials.cpp)
doppino_add_test(app/tst_CertifyRun.cpp LIBRARIES doppino_verify_bench HEAVY TIMEOUT 400)

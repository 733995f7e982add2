# The plan of a certification: what is read, what a run is worth, what changed.
doppino_add_test(models/certification/tst_CertificationPlan.cpp LIBRARIES Doppino::Certification)

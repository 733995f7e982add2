doppino_add_test(models/deploy/tst_DeployJob.cpp LIBRARIES Doppino::Deploy)
doppino_add_test(models/deploy/tst_DeployPlan.cpp LIBRARIES Doppino::Deploy)
doppino_add_test(models/deploy/tst_DeployStore.cpp LIBRARIES Doppino::Deploy)

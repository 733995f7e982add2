# Deployment in the window, and what it proposes.
doppino_add_test(models/site/tst_SiteProposals.cpp)
doppino_add_test(widgets/tst_DeployView.cpp WIDGETS LIBRARIES Doppino::Peers TIMEOUT 300)
doppino_add_test(widgets/tst_DeployEditors.cpp WIDGETS LIBRARIES Doppino::Peers)

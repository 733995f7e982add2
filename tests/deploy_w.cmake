# Deployment in the window, and what it proposes.
doppino_add_test(models/site/tst_SiteProposals.cpp)

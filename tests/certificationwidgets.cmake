# The certification page and the models its lists show.
doppino_add_test(models/certification/tst_CertificationModels.cpp LIBRARIES Doppino::Certification)
doppino_add_test(widgets/tst_CertificationPage.cpp WIDGETS)
doppino_add_test(widgets/tst_TestsTab.cpp WIDGETS LIBRARIES Doppino::Peers)
doppino_add_test(widgets/tst_CatalogActions.cpp WIDGETS)

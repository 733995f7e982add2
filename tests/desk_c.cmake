# The picture of a site, and its overview.
doppino_add_test(models/report/tst_SiteDrawing.cpp LIBRARIES Doppino::Report Qt6::Svg)
doppino_add_test(widgets/tst_SiteOverview.cpp WIDGETS LIBRARIES Qt6::Svg)

# What is proven of a site, and the report it is handed over with.
doppino_add_test(models/report/tst_SiteEvidence.cpp LIBRARIES Doppino::Report)
doppino_add_test(models/report/tst_HandoverReport.cpp LIBRARIES Doppino::Report Doppino::Team)
doppino_add_test(app/tst_ReportCommand.cpp LIBRARIES Qt6::Gui)
target_compile_definitions(tst_ReportCommand PRIVATE DOPPINOCTL="$<TARGET_FILE:doppinoctl>")
add_dependencies(tst_ReportCommand doppinoctl)
doppino_add_test(widgets/tst_HandoverPage.cpp WIDGETS LIBRARIES Qt6::PrintSupport)
doppino_add_test(widgets/tst_ResellerPage.cpp WIDGETS LIBRARIES Doppino::Peers)

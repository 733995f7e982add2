# What is typed by hand, spreadsheets and scripts for PBXs without an interface.
doppino_add_test(models/deploy/tst_Workbook.cpp LIBRARIES Doppino::Deploy)
doppino_add_test(models/deploy/tst_TypedSheet.cpp LIBRARIES Doppino::Deploy Doppino::Peers)
doppino_add_test(models/deploy/tst_LyncRun.cpp LIBRARIES Doppino::Deploy Doppino::Peers)
doppino_add_test(widgets/tst_TypedSheetView.cpp WIDGETS LIBRARIES Doppino::Deploy Doppino::Peers)
doppino_add_test(app/tst_DeployByHand.cpp LIBRARIES Doppino::Peers)
target_compile_definitions(tst_DeployByHand PRIVATE DOPPINOCTL="$<TARGET_FILE:doppinoctl>")
add_dependencies(tst_DeployByHand doppinoctl)

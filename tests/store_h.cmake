# A site's history, and copies that travel.
doppino_add_test(models/core/tst_Deflated.cpp)
doppino_add_test(models/store/tst_SiteHistory.cpp)
doppino_add_test(models/team/tst_CarriedCopy.cpp LIBRARIES Doppino::Team)
doppino_add_test(app/tst_HistoryCommand.cpp)
target_compile_definitions(tst_HistoryCommand PRIVATE DOPPINOCTL="$<TARGET_FILE:doppinoctl>")
add_dependencies(tst_HistoryCommand doppinoctl)

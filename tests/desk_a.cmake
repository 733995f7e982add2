# The list of sites, their tags and how far they are.
doppino_add_test(models/site/tst_SiteTags.cpp)
doppino_add_test(widgets/tst_Home.cpp WIDGETS)
doppino_add_test(app/tst_SiteCommand.cpp)
target_compile_definitions(tst_SiteCommand PRIVATE DOPPINOCTL="$<TARGET_FILE:doppinoctl>")
add_dependencies(tst_SiteCommand doppinoctl)

# The window of a site: its sections, what comes back at the next start, and the keyboard alone.
doppino_add_test(widgets/tst_KeyboardAlone.cpp WIDGETS LIBRARIES Doppino::Peers doppino_app_common)
target_sources(tst_KeyboardAlone PRIVATE support/KeyboardUser.h)
doppino_add_test(widgets/tst_Session.cpp WIDGETS)
doppino_add_test(widgets/tst_ManySites.cpp WIDGETS LIBRARIES doppino_app_common)

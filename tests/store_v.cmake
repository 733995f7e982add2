# The vault: ways of unlocking it, renewing its key, members of a team.
doppino_add_test(models/store/tst_VaultWays.cpp)
doppino_add_test(models/store/tst_Rekey.cpp LIBRARIES Doppino::Team Doppino::Deploy Doppino::Peers)
doppino_add_test(models/team/tst_Members.cpp LIBRARIES Doppino::Team Doppino::Peers)
doppino_add_test(app/tst_VaultCommand.cpp LIBRARIES Doppino::Team Doppino::Peers)
target_compile_definitions(tst_VaultCommand PRIVATE DOPPINOCTL="$<TARGET_FILE:doppinoctl>")
add_dependencies(tst_VaultCommand doppinoctl)

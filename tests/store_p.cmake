# A team's store on a real server, and two who edit the same site.
doppino_add_test(models/store/tst_Postgres.cpp LIBRARIES Doppino::Peers Qt6::Concurrent)
doppino_add_test(models/store/tst_ServerLink.cpp LIBRARIES Doppino::Peers)
doppino_add_test(models/store/tst_TwoEditors.cpp LIBRARIES Doppino::Peers)

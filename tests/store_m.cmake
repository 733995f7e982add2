# A site as it was, what differs, and what two states come to; sites that travel in a file.
doppino_add_test(models/site/tst_SiteMerge.cpp)

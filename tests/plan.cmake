# The plan of a certification: what is read, what a run is worth, what changed; and its report.
doppino_add_test(models/certification/tst_CertificationPlan.cpp LIBRARIES Doppino::Certification)
target_sources(tst_CertificationPlan PRIVATE
  models/certification/PlanSample.cpp models/certification/PlanSample.h)
doppino_add_test(models/report/tst_CertificationReport.cpp LIBRARIES Doppino::Report)
target_sources(tst_CertificationReport PRIVATE
  models/report/ReportSample.cpp models/report/ReportSample.h)

# The Debian package: cpack -G DEB --config BUILD/CPackConfig.cmake
set(CPACK_PACKAGE_NAME doppino)
set(CPACK_PACKAGE_CONTACT "${DOPPINO_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION "Doppino prepares and brings up the phone system of a customer's site:
SIP trunks, users, phones, gateways and the PBX, one step after the other,
each proven before the next. It comes as a desktop program, and as
doppinoctl for scripts and for machines without a display.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_GENERATOR DEB)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION comm)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# What is linked is found by itself; by hand what is loaded at run time: database drivers, icons,
# Qt's own translations, a font, authorities of certificates.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6sql6-psql, libqt6svg6, \
qt6-translations-l10n, fonts-dejavu-core, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
  "libsecret-1-0, gnome-keyring | kwalletmanager, qt6-wayland, shared-mime-info, desktop-file-utils")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS bash-completion)
include(CPack)

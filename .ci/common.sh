# Shared by ./run and ./check: which packages, how to configure, how to build.

BUILD_PACKAGES=(g++ cmake ninja-build ccache pkg-config
  qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev
  qtkeychain-qt6-dev libdtl-dev libsodium-dev libssh-dev libssl-dev libtelnet-dev
  libre-dev libexpected-dev libkainjow-mustache-dev qt6-charts-dev libqt6opengl6-dev
  qt6-multimedia-dev libmicrohttpd-dev libqrencode-dev libgsf-1-dev zlib1g-dev)
# Loaded at run time: the SQLite and PostgreSQL drivers, SVG icons, Qt's own Italian texts, a font,
# and the authorities that sign a server's certificate.
RUN_PACKAGES=(libqt6sql6-sqlite libqt6sql6-psql libqt6svg6 qt6-translations-l10n fonts-dejavu-core
  ca-certificates)
# What the tests talk to: FRR's telnet command line, a TFTP client, an SSH server, busybox's telnet
# server, a web client, a maker of certificates, a secret service, databases, an X server, the bus
# of screen readers, a SIP proxy and a SIP caller, a name server, DHCP servers; a reader of Asterisk
# files; judges of what is installed; and what reads and writes spreadsheets.
TEST_PACKAGES=(frr tftp-hpa openssh-server busybox-static curl openssl dbus gnome-keyring sqlite3 postgresql xvfb
  kamailio kamailio-tls-modules sip-tester dnsmasq-base isc-dhcp-server kea-dhcp4-server iproute2 tcpdump augeas-tools php8.2-cli lld
  at-spi2-core desktop-file-utils appstream shared-mime-info libglib2.0-bin man-db dpkg-dev file
  poppler-utils python3 python3-xlrd python3-xlwt python3-openpyxl)
# What the benchmarks compare with.
BENCH_PACKAGES=(xvfb python3 python3-xlib keepassxc qbittorrent sqlitebrowser copyq)

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  else
    sudo "$@"
  fi
}

# Installs those of the named packages that are missing; does nothing when all are there.
ensure_packages() {
  local missing=() package
  for package in "$@"; do
    if ! dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed; then
      missing+=("$package")
    fi
  done
  if [ ${#missing[@]} -eq 0 ]; then
    return
  fi
  echo "Installing: ${missing[*]}"
  as_root apt-get update -q
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "${missing[@]}"
}

# configure FOLDER TYPE [CMAKE OPTIONS]: only when something of it changed.
configure() {
  local folder=$1 type=$2
  shift 2
  local wish="$type $*"
  if [ -f "$folder/build.ninja" ] && [ "$(cat "$folder/.configured" 2>/dev/null)" = "$wish" ]; then
    return
  fi
  cmake -S . -B "$folder" -G Ninja -DCMAKE_BUILD_TYPE="$type" "$@"
  echo "$wish" >"$folder/.configured"
}

# build FOLDER [--target NAME]
build() {
  cmake --build "$@"
}

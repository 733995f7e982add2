#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Start to first mapped window, and resident memory once idle, of doppino beside four programs of
# its kind, all under one Xvfb: tests/bench/start.sh build/app/doppino [build/bench/tests/bench_store]
# With the latter also doppino with a store of 1,000 sites. Each program gets a fresh HOME, one run
# to warm up and seven that count, by turns; medians are printed. A limit that is passed ends it
# with 1.
set -eu
here=$(dirname "$(readlink -f "$0")")
missing=
for package in keepassxc qbittorrent sqlitebrowser copyq xvfb python3-xlib; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
if [ -n "$missing" ]; then
  [ "$(id -u)" = 0 ] || { echo "missing packages:$missing" >&2; exit 1; }
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing >/dev/null
fi
exec /usr/bin/python3 "$here/start.py" "$@"

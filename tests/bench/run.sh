#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Every benchmark, one after the other: tests/bench/run.sh RELEASE_BUILD TEST_BUILD
set -eu
here=$(dirname "$(readlink -f "$0")")
"$2/tests/bench_upload" "$2/tests/peers/gateway-peer"
"$2/tests/bench_many"
"$2/tests/bench_phones"
"$2/tests/bench_serving"
"$2/tests/bench_catalogue"
"$2/tests/bench_verify"
"$2/tests/bench_deploy"
"$2/tests/bench_store"
"$2/tests/bench_load"
"$here/start.sh" "$1/app/doppino" "$2/tests/bench_store"

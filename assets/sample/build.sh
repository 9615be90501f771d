#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Builds sample.briefing anew: the program's own import of the raw articles, plus what a person decided in
# review.json. Run after `mvn -q -Dmaven.test.skip package`.
set -e
cd "$(dirname "$0")"
../../target/briefing-viewer/bin/briefing-viewer import \
  raw/moscow-first.txt raw/trade-through-dandong.html raw/troops-in-kursk.txt \
  --title "DPRK, China and Russia: three readings" --handling "SAMPLE — FREE TO SHARE" \
  --created 2026-11-24T12:00:00Z --references references.csl.json --review review.json --stops stops.json \
  -o sample.briefing

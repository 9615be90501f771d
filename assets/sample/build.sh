#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Builds sample.briefing and sample_ko.briefing anew: the program's own import of the raw articles, plus what a person
# decided in review.json; of the Korean one also which article is whose translation. Run after
# `mvn -q -Dmaven.test.skip package`.
set -e
cd "$(dirname "$0")"
program="$PWD/../../target/briefing-viewer/bin/briefing-viewer"
"$program" import \
  raw/moscow-first.txt raw/trade-through-dandong.html raw/troops-in-kursk.txt \
  --title "DPRK, China and Russia: three readings" --handling "SAMPLE — FREE TO SHARE" \
  --created 2026-11-24T12:00:00Z --references references.csl.json --review review.json --stops stops.json \
  -o sample.briefing
cd korean
"$program" import \
  raw/original.txt raw/translation.txt \
  --title "북한군 파병과 북중 교역: 원문과 번역" --handling "예제 — 자유롭게 배포 가능" \
  --created 2026-11-24T12:00:00Z --references references.csl.json --review review.json --stops stops.json \
  -o ../sample_ko.briefing
"$program" join ../sample_ko.briefing --original a1 --translation a2 --person "서지우" --by "예제 담당"

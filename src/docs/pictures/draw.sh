#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Draws the pictures of the documents anew, in the words that the window has now. Run after `mvn -q -Dmaven.test.skip package`.
set -euo pipefail
cd "$(dirname "$0")/../../.."
viewer=target/briefing-viewer/bin/briefing-viewer
here=src/docs/pictures
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$viewer" import -q "$here/tutorial.txt" --stops "$here/tutorial-stops.json" -o "$work/oil.briefing"
"$viewer" picture -q "$work/oil.briefing" --select 1 --size 1280x720 -o "$here/card.png"
"$viewer" revise -q "$work/oil.briefing" --edits "$here/tutorial-edits.jsonl" --by "A. Reader"
"$viewer" picture -q "$work/oil.briefing" --view stage:1 --size 1280x720 -o "$here/stop.png"
"$viewer" picture -q assets/sample/sample.briefing --select 6 --size 1440x900 -o assets/window.png

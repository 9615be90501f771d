#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Draws the pictures of the guide anew, in the words that the window has now. Run after
# `mvn -q -Dmaven.test.skip package`.
set -euo pipefail
cd "$(dirname "$0")/../../.."
viewer=${VIEWER:-target/briefing-viewer/bin/briefing-viewer}
sample=assets/sample/sample.briefing
for language in en ko; do
  draw() {
    name=$1
    shift
    "$viewer" picture -q "$sample" --language "$language" --size 1280x720 -o "src/docs/guide/$name-$language.png" "$@"
  }
  draw figure --select 3
  draw ties --page relations
  draw compare --view compare:1
  draw room --view stage:3
  draw speaker --view speaker:3
done

#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Tries the dmg on macOS as a reader would. NOT YET RUN: nobody has had a Mac for it; see packaging/README.md.
#
#   sh packaging/macos/try.sh PACKAGE.dmg FOLDER
#
# FOLDER keeps the pictures. Fails at the first step that does not do what it should.
set -eu

[ $# = 2 ] || {
  sed -n '3,7s/^# \{0,1\}//p' "$0" >&2
  exit 2
}
dmg=$1
mkdir -p "$2"
left=$(cd "$2" && pwd)
name='Briefing Viewer'
step=start
begin() {
  step=$1
  echo "-- $step"
}
fail() {
  echo "try.sh: failed at \"$step\": $1" >&2
  exit 1
}
# shellcheck disable=SC2329 # called by the trap
leave() {
  hdiutil detach "$left/mount" >/dev/null 2>&1 || true
  pkill -f "$left/$name.app" || true
}
trap leave EXIT

begin "copy the program from the image"
mkdir -p "$left/mount"
hdiutil attach -readonly -nobrowse -mountpoint "$left/mount" "$dmg"
ditto "$left/mount/$name.app" "$left/$name.app"
hdiutil detach "$left/mount"
codesign --verify --deep "$left/$name.app" || fail "its seal is broken"
program="$left/$name.app/Contents/MacOS/$name"
sample="$left/$name.app/Contents/app/assets/sample/sample.briefing"

begin "verbs"
"$program" --version || fail "--version"
"$program" check "$sample" || fail "check"
"$program" export "$sample" --to pdf -o "$left/page.pdf" || fail "export"
"$program" import "$left/page.pdf" -o "$left/열기.briefing" || fail "import"
"$program" picture "$left/열기.briefing" -o "$left/picture.png" || fail "picture"

begin "the second opinion"
echo 'The harbour board said on Monday that perhaps 40 barges sank. It was, he added, 12 last year.' >"$left/doubt.txt"
"$program" extract "$left/doubt.txt" >"$left/doubt.jsonl" 2>"$left/doubt.log" || fail "extract"
if grep "second opinion" "$left/doubt.log"; then fail "ONNX Runtime's library is not loaded"; fi

begin "the window"
"$program" "$left/열기.briefing" &
window=$!
sleep 15
kill -0 "$window" || fail "the window is gone"
screencapture -x "$left/window.png" || fail "no picture of the screen"

begin "a second file goes to the window"
"$program" "$sample" || fail "the second start"
sleep 5
kill -0 "$window" || fail "the window is gone"
screencapture -x "$left/second.png" || fail "no picture of the screen"
kill "$window"

begin "the start-up cache holds after a copy, in this time zone"
JAVA_TOOL_OPTIONS=-XX:AOTMode=on "$program" --version || fail "the start-up cache does not fit"

rm -rf "${left:?}/$name.app"
echo "All steps passed; pictures are in $left."

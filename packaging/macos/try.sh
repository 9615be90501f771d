#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Tries the dmg on macOS as a reader would. NOT YET RUN: nobody has had a Mac for it; see packaging/README.md.
#
#   sh packaging/macos/try.sh PACKAGE.dmg FOLDER
#
# FOLDER keeps the pictures and a list of what is left. Fails at the first step that does not do what it should.
set -eu

[ $# = 2 ] || {
  sed -n '3,7s/^# \{0,1\}//p' "$0" >&2
  exit 2
}
dmg=$1
mkdir -p "$2"
left=$(cd "$2" && pwd)
name='Briefing Viewer'
data="$HOME/Library/Application Support/$name"
step=start
begin() {
  step=$1
  echo "-- $step"
}
fail() {
  echo "try.sh: failed at \"$step\": $1" >&2
  exit 1
}
running() { pgrep -f "$left/$name.app/Contents/MacOS" || true; }
# shellcheck disable=SC2329 # called by the trap
leave() {
  hdiutil detach "$left/mount" >/dev/null 2>&1 || true
  for process in $(running); do kill "$process" || true; done
}
trap leave EXIT
# Waits until the program has noted a file among those that it showed.
shown() {
  for _ in $(seq 60); do
    if grep -q "$1" "$data/settings.json" 2>/dev/null; then return; fi
    sleep 1
  done
  fail "$1 was not shown"
}

begin "copy the program from the image"
mkdir -p "$left/mount"
hdiutil attach -readonly -nobrowse -mountpoint "$left/mount" "$dmg"
ditto "$left/mount/$name.app" "$left/$name.app"
hdiutil detach "$left/mount"
codesign --verify --deep "$left/$name.app" || fail "its seal is broken"
program="$left/$name.app/Contents/MacOS/$name"
sample="$left/$name.app/Contents/app/assets/sample/sample.briefing"
cp "$sample" "$left/second.briefing"

begin "verbs"
"$program" --version || fail "--version"
"$program" check "$sample" || fail "check"
"$program" export "$sample" --to pdf -o "$left/page.pdf" || fail "export"
"$program" import "$left/page.pdf" -o "$left/열기.briefing" || fail "import"
"$program" check "$left/열기.briefing" || fail "check of a Korean name"
"$program" picture "$left/열기.briefing" -o "$left/picture.png" || fail "picture"

begin "the second opinion"
echo 'The harbour board said on Monday that perhaps 40 barges sank. It was, he added, 12 last year.' >"$left/doubt.txt"
"$program" extract "$left/doubt.txt" >"$left/doubt.jsonl" 2>"$left/doubt.log" || fail "extract"
if grep "second opinion" "$left/doubt.log"; then fail "ONNX Runtime's library is not loaded"; fi

begin "a double click opens the window"
open -a "$left/$name.app" "$left/열기.briefing" || fail "open"
shown 열기
screencapture -x "$left/window.png" || fail "no picture of the screen"

begin "a second double click goes to the window"
open -a "$left/$name.app" "$left/second.briefing" || fail "open"
shown second
[ "$(running | wc -l)" -eq 1 ] || fail "there is more than one window"
screencapture -x "$left/second.png" || fail "no picture of the screen"
for process in $(running); do kill "$process"; done

begin "the start-up cache holds after a copy, in this time zone"
JAVA_TOOL_OPTIONS=-XX:AOTMode=on "$program" --version || fail "the start-up cache does not fit"

begin "take it away, and what is left"
rm -rf "${left:?}/$name.app"
find "$HOME/Library" -path "*$name*" -type f 2>/dev/null | tee "$left/left.txt" | sed 's/^/   /'
if grep -v "^$data/\|^$HOME/Library/Caches/$name/\|/Saved Application State/\|/Preferences/" "$left/left.txt"; then
  fail "it wrote elsewhere than to its own folders"
fi
echo "All steps passed; pictures are in $left."

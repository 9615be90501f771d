#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Makes the dmg for macOS. NOT YET RUN: nobody has had a Mac for it; see packaging/README.md.
#
#   JAVA_HOME=$(/usr/libexec/java_home -v 25) sh packaging/macos/package.sh
#
# Needs Maven, a JDK 25 in JAVA_HOME, and Apple's command line tools. Signed where MAC_SIGN names an identity, and notarised where
# MAC_NOTARY_ID, MAC_NOTARY_TEAM and MAC_NOTARY_PASSWORD are set; unsigned, the first start has to be allowed in the settings.
# Run on another system it stops at jpackage's image, having checked what it can (set DRY=1).
set -eu
cd "$(dirname "$0")/../.."

fail() {
  echo "package.sh: $1" >&2
  exit 1
}
entries() { grep -v -e '^#' -e '^$' "$1"; }
product() { entries packaging/common/product.properties | sed -n "s/^$1=//p"; }

[ -n "${JAVA_HOME:-}" ] || fail "JAVA_HOME is not set. Set it to the folder of a JDK 25."
[ -x "$JAVA_HOME/bin/jpackage" ] || fail "$JAVA_HOME has no bin/jpackage. Set JAVA_HOME to the folder of a JDK 25."
common=packaging/common
name=$(product name)
# An installer takes numbers only.
version=$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' pom.xml | sed 's/-SNAPSHOT$//')
case $version in 0*) fail "macOS takes no version below 1, and this is $version." ;; esac
work=target/macos
# One whole second for every file of ours: the start-up cache remembers the jars' times.
moment=202611250000.00
seconds=1795564800
export TZ=UTC

# It links the runtime too, with JavaFX in it. The dry run takes what an earlier build left.
if [ -z "${DRY:-}" ]; then mvn -q -B -Pshare -Dfast -DskipTests clean package; fi
rm -rf "$work"
mkdir -p "$work/lib"

# Only jars go in: the launcher's class path is made of them.
cp target/briefing-viewer/lib/*.jar "$work/lib"

# jpackage sets $APPDIR to the folder app of the image, wherever that lies.
# shellcheck disable=SC2016
set -- --type app-image --name "$name" --app-version "$version" --vendor "$(product vendor)" \
  --description "$(product summary)" --copyright "$(product copyright)" \
  --input "$work/lib" --main-jar "$(product mainJar)" --main-class "$(product mainClass)" \
  --runtime-image target/briefing-viewer/runtime --dest "$work" \
  --java-options '-XX:AOTCache=$APPDIR/briefing-viewer.aot' \
  --java-options '-Dbriefing.home=$APPDIR' --java-options "-Dbriefing.jars=$seconds"
for option in $(entries $common/jvm.args) $(entries $common/javafx.args) $(entries $common/window.args); do
  set -- "$@" --java-options "$option"
done
if [ -n "${DRY:-}" ]; then
  "$JAVA_HOME/bin/jpackage" "$@"
  echo "package.sh: dry run: the image lies in $work; no mac options, no training, no dmg."
  exit 0
fi
"$JAVA_HOME/bin/jpackage" "$@" --icon target/icons/briefing-viewer.icns \
  --mac-package-identifier "$(product id)" --mac-package-name "$name" \
  --file-associations packaging/macos/file-association.properties

image="$work/$name.app"
app="$image/Contents/app"
cp -R target/briefing-viewer/assets "$app"
cp LICENSE target/share/doc/briefing-viewer/THIRD-PARTY-NOTICES.txt target/share/doc/briefing-viewer/briefing-viewer.cdx.json \
  "$image/Contents/Resources"

same_moment() { find "$image" -type f -exec touch -t "$moment" {} +; }

# The training run: the launcher's own configuration, told once to write the cache instead of reading it.
same_moment
cfg="$app/$name.cfg"
cp -p "$cfg" "$work/kept.cfg"
grep -q '^java-options=-XX:AOTCache=' "$cfg" || fail "$cfg names no AOTCache, so no start-up cache can be written."
sed 's/^java-options=-XX:AOTCache=/java-options=-XX:AOTCacheOutput=/' "$work/kept.cfg" >"$cfg"
# Java takes the home of the list of users and not HOME: without a word of its own the training would write to the user's Library.
{
  entries $common/train.args
  echo "-Duser.home=$PWD/$work/training"
} | sed 's/^/java-options=/' >>"$cfg"
status=0
"$image/Contents/MacOS/$name" "$app/assets/sample/sample.briefing" || status=$?
cp -p "$work/kept.cfg" "$cfg"
[ "$status" = 0 ] || fail "the training run ended with status $status."
[ -f "$app/briefing-viewer.aot" ] || fail "the training run wrote no start-up cache."
same_moment

# What was added broke the seal that jpackage set; a seal without a name is what an unsigned program has on Apple's chips.
if [ -n "${MAC_SIGN:-}" ]; then
  find "$image" -type f \( -name '*.dylib' -o -perm -100 \) -exec codesign --force --timestamp --options runtime \
    --entitlements packaging/macos/entitlements.plist --sign "$MAC_SIGN" {} +
  codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist --sign "$MAC_SIGN" "$image"
else
  codesign --force --deep --sign - "$image"
fi

# jpackage's own dmg copies the image with new times, which kills the cache; ditto and hdiutil keep them.
mkdir -p "$work/volume"
ditto "$image" "$work/volume/$name.app"
ln -s /Applications "$work/volume/Applications"
dmg="target/briefing-viewer-$version-macos-$(uname -m).dmg"
hdiutil create -ov -volname "$name" -srcfolder "$work/volume" -format UDZO "$dmg"

if [ -n "${MAC_SIGN:-}" ] && [ -n "${MAC_NOTARY_ID:-}" ]; then
  codesign --force --timestamp --sign "$MAC_SIGN" "$dmg"
  xcrun notarytool submit "$dmg" --wait --apple-id "$MAC_NOTARY_ID" --team-id "$MAC_NOTARY_TEAM" --password "$MAC_NOTARY_PASSWORD"
  xcrun stapler staple "$dmg"
fi

# Whoever opens it gets a program whose cache is used: fatal here, silently slow at a reader's.
mkdir -p "$work/mount"
hdiutil attach -readonly -nobrowse -mountpoint "$work/mount" "$dmg"
JAVA_TOOL_OPTIONS=-XX:AOTMode=on "$work/mount/$name.app/Contents/MacOS/$name" &
proof=$!
sleep 10
alive=0
kill "$proof" 2>/dev/null || alive=$?
hdiutil detach "$work/mount"
[ "$alive" = 0 ] || fail "the program in $dmg does not start with its cache (-XX:AOTMode=on)."
echo "$dmg is made."

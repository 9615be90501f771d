#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds the packages twice from the same sources and compares them file by file. Fails when anything differs but the start-up
# cache, which Java writes anew each time, and the sum and the size that Debian keeps of it.
#
#   packaging/linux/build-twice.sh [further arguments for mvn]
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for round in one two; do
  rm -rf target
  mvn -q -Plinux,share -Dfast "$@" package >"$work/$round.log"
  mkdir -p "$work/$round/tar"
  tar -xf target/briefing-viewer-*-linux-*.tar.xz -C "$work/$round/tar"
  dpkg-deb -R target/briefing-viewer_*.deb "$work/$round/deb"
  tar -tvf target/briefing-viewer-*-linux-*.tar.xz --full-time --numeric-owner >"$work/$round/list"
  dpkg-deb --fsys-tarfile target/briefing-viewer_*.deb | tar -tv --full-time --numeric-owner >>"$work/$round/list"
done

differing=$(diff -rq --no-dereference "$work/one" "$work/two" | sed -n "s#^Files $work/one/\(.*\) and .* differ\$#\1#p; /^Only in/p" || true)
echo "Two builds differ in:"
sed 's/^/  /' <<<"${differing:-nothing}"
for file in $differing; do
  case $file in
    */lib/briefing-viewer.aot | deb/DEBIAN/md5sums) ;;
    deb/DEBIAN/control)
      other=$(diff "$work/one/$file" "$work/two/$file" | grep '^[<>]' | grep -v '^. Installed-Size: ' || true)
      [ -z "$other" ] || { echo "$other"; exit 1; }
      ;;
    list)
      # The size of the cache may differ with it; names, times, owners and rights may not.
      other=$(diff "$work/one/list" "$work/two/list" | grep '^[<>]' | grep -v '/lib/briefing-viewer\.aot$' || true)
      [ -z "$other" ] || { echo "$other"; exit 1; }
      ;;
    *) echo "$file must be the same in every build." >&2; exit 1 ;;
  esac
done

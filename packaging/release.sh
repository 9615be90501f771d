#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes two commits on a clean tree: the release, and the snapshot that comes after it.
# usage: packaging/release.sh TREE [VERSION] [DATE] [NEXT]        (1.0.0 2026-11-30 1.1.0)
# Run it last: the second commit names the first one in the changelog, so nothing may be rebased afterwards.
set -euo pipefail
cd "${1:?usage: release.sh TREE [VERSION] [DATE] [NEXT]}"
version=${2:-1.0.0} date=${3:-2026-11-30} next=${4:-1.1.0}-SNAPSHOT
[ -z "$(git status --porcelain -uno)" ] || { echo "the tree has changes that are not committed"; exit 1; }

old=$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' pom.xml)
meta=packaging/linux/share/metainfo/org.briefingviewer.viewer.metainfo.xml
man=packaging/linux/share/man/man1/briefing-viewer.1
program=$(grep -rl "String VERSION = \"$old\"" src/main/java)

# replaces in a file, and fails where there is nothing to replace
put() { # FILE EXPRESSION
  cp "$1" /tmp/put.$$; sed -i -E "$2" "$1"
  ! cmp -s "$1" /tmp/put.$$ || { echo "$1: nothing to replace by $2"; exit 1; }
}
to() { # VERSION, in pom and program
  put pom.xml "s:^  <version>.*</version>$:  <version>$1</version>:"
  put "$program" "s/(String VERSION = )\"[^\"]*\"/\1\"$1\"/"
}

grep -q '^## \[Unreleased\]$' CHANGELOG.md || { echo "CHANGELOG.md has no [Unreleased]"; exit 1; }
to "$version"
put pom.xml "s:(<project.build.outputTimestamp>)[^T]*T:\1${date}T:"
put CHANGELOG.md "s/^## \[Unreleased\]$/## [$version] - $date/"
put $meta "s:^( *)<releases>$:&\n\1  <release version=\"$version\" date=\"$date\"/>:"
put $man "s/^(\.TH BRIEFING-VIEWER 1) .*( \"User Commands\")$/\1 $date \"Briefing Viewer $version\"\2/"
git commit -qam "Release $version"
commit=$(git rev-parse --short=12 HEAD)

to "$next"
put CHANGELOG.md "s/^## \[$version\] - .*$/## [Unreleased]\n\n&\n\nCommit \`$commit\`./"
git commit -qam "Begin ${next%-SNAPSHOT}" -m "The changelog names the commit of $version, which that commit could not do itself."
git log --oneline -2

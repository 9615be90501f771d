#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Fills in the manifests for winget and Flathub with a release's version, place and checksums.
#
#   packaging/manifests.sh PACKAGES OWNER/NAME OUT
# PACKAGES is the folder with the zip, both msi and the Linux archive; OUT is made anew.
set -euo pipefail

if [ $# != 3 ]; then
  sed -n '3,6s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
packages=$1
repository=$2
out=$3
here=$(cd "$(dirname "$0")" && pwd)
version=$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' "$here/../pom.xml")

# The one file of a kind, or an error that names the kind.
one() {
  local found
  found=$(find "$packages" -maxdepth 1 -type f -name "$1")
  if [ -z "$found" ] || [ "$(wc -l <<<"$found")" != 1 ]; then
    echo "manifests.sh: $packages has not exactly one file $1." >&2
    exit 1
  fi
  echo "$found"
}
sum() { sha256sum "$1" | cut -d ' ' -f 1; }

user=$(one '*-user.msi')
machine=$(one '*-machine.msi')
zip=$(one '*-windows-x64.zip')
archive=$(one '*-linux-*.tar.xz')
base=https://github.com/$repository/releases/download/v$version
rm -rf "$out"
mkdir -p "$out/winget" "$out/flatpak"
for file in "$here"/windows/winget/*.yaml "$here"/linux/flatpak/*.yml; do
  folder=winget
  [ "${file##*.}" = yml ] && folder=flatpak
  sed -e "s|@VERSION@|$version|g" -e "s|@HOME@|https://github.com/$repository|g" \
    -e "s|@USER@|$base/$(basename "$user")|g" -e "s|@USER_SUM@|$(sum "$user")|g" \
    -e "s|@MACHINE@|$base/$(basename "$machine")|g" -e "s|@MACHINE_SUM@|$(sum "$machine")|g" \
    -e "s|@ZIP@|$base/$(basename "$zip")|g" -e "s|@ZIP_SUM@|$(sum "$zip")|g" \
    -e "s|@ARCHIVE@|$base/$(basename "$archive")|g" -e "s|@ARCHIVE_SUM@|$(sum "$archive")|g" \
    "$file" >"$out/$folder/$(basename "$file")"
done
if grep -rn '@[A-Z_]*@' "$out" >&2; then
  echo "manifests.sh: these places were not filled in." >&2
  exit 1
fi
echo "$out is made for version $version."

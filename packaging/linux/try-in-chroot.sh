#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs the package in a new minimal Debian and uses it there as a reader would: from the shell, by opening a .briefing and a
# raw article as a file manager does, after an upgrade, and away with it; then the archive, unpacked by someone without rights.
# Fails at the first step that does not do what it should.
#
# As root, on Debian with debootstrap, xvfb, imagemagick, xdotool and unzip:
#   packaging/linux/try-in-chroot.sh PACKAGE.deb NEWER.deb NEWER.tar.xz FOLDER
# FOLDER is made anew and keeps the screenshots; the chroot in it is taken away at the end.
set -euo pipefail

if [ $# != 4 ]; then
  sed -n '3,10s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
if [ -z "${TRY_INSIDE:-}" ]; then
  # Mounts and processes of the trial end with it.
  TRY_INSIDE=1 exec unshare --mount --pid --fork --kill-child --mount-proc "$0" "$@"
fi

deb=$(realpath "$1")
newer=$(realpath "$2")
archive=$(realpath "$3")
mkdir -p "$4"
left=$(realpath "$4")
root=$left/root
step=start
here=$(cd "$(dirname "$0")" && pwd)
assets=$here/../../assets

fail() {
  echo "try-in-chroot: $*" >&2
  exit 1
}
# Nothing is deleted while anything of this machine is still mounted in there.
leave() {
  local status=$?
  [ "$status" = 0 ] || echo "try-in-chroot: FAILED at \"$step\"" >&2
  for mounted in proc dev tmp/.X11-unix; do umount --recursive --lazy "$root/$mounted" 2>/dev/null || true; done
  if grep -qF " $root/" /proc/self/mountinfo; then
    echo "try-in-chroot: $root is still mounted in places and stays." >&2
  else
    rm -rf --one-file-system "$root"
  fi
}
trap leave EXIT
begin() {
  step=$1
  echo "-- $step"
}
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"; }
# As a user without rights, in a network of nothing.
reader() {
  unshare --net chroot --userspec=1000:1000 "$root" \
    env -i PATH=/usr/bin:/bin HOME=/home/reader USER=reader LANG=C.UTF-8 DISPLAY="${display:-}" "$@"
}

# On the trial's own display: in a network of nothing no other display of this machine with the same number can be reached.
on_display() { unshare --net env DISPLAY="$display" "$@"; }

begin "make a minimal Debian"
# The mirror that this machine uses, whichever it is.
sources=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/*.sources /etc/apt/sources.list.d/*.list 2>/dev/null || true)
mirror=$(grep -oE 'https?://[^ ]+' <<<"$sources" | grep -v security | head -n 1) || fail "no mirror in /etc/apt"
suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
rm -rf "$root"
debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$left/debootstrap.log" 2>&1 || fail "see $left/debootstrap.log"
echo "deb $mirror $suite main" >"$root/etc/apt/sources.list"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount --make-rslave "$root/dev"
inside useradd --uid 1000 --create-home reader
inside apt-get update -q >"$left/apt.log"

begin "find everything that the package depends on"
wanted="$(dpkg-deb --field "$deb" Depends), $(dpkg-deb --field "$deb" Recommends)"
# libglib2.0-bin has gio, with which the trial opens the file as a file manager does.
inside apt-get satisfy -yq --no-install-recommends "$wanted, libglib2.0-bin" >>"$left/apt.log" 2>&1 || fail "see $left/apt.log"
# Not /opt itself, which dpkg takes away when nothing is left in it; what is in it counts.
files() { (cd "$root" && find . -xdev \( -path ./home -o -path ./tmp -o -path ./var/lib/dpkg -o -path ./var/lib/apt -o -path ./var/cache -o -path ./var/log \) -prune -o ! -path ./opt -print | sort); }
files >"$left/files-before.txt"

begin "install without a network"
cp "$deb" "$newer" "$root/tmp/"
unshare --net chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive \
  apt-get install -yq --no-install-recommends "/tmp/$(basename "$deb")" >>"$left/apt.log" 2>&1 || fail "see $left/apt.log"
[ -z "$(inside dpkg --audit)" ] || fail "dpkg finds the package half installed"

use() {
  begin "$1: --version"
  version=$(reader briefing-viewer --version)
  echo "   $version"
  begin "$1: check the sample"
  reader briefing-viewer check /opt/briefing-viewer/assets/sample/sample.briefing
  begin "$1: the second opinion"
  echo "The harbour board said on Monday that perhaps 40 barges sank. It was, he added, 12 last year." >"$root/home/reader/doubt.txt"
  reader briefing-viewer extract /home/reader/doubt.txt >"$left/doubt.jsonl" 2>"$left/doubt.log" || fail "see $left/doubt.log"
  if grep "second opinion" "$left/doubt.log"; then fail "ONNX Runtime's library is not loaded"; fi
  begin "$1: start from the start-up cache"
  reader env JDK_JAVA_OPTIONS=-XX:AOTMode=on briefing-viewer picture /opt/briefing-viewer/assets/sample/sample.briefing -o /home/reader/picture.png 2>"$left/cache.log" || fail "see $left/cache.log"
  begin "$1: import pages in old encodings"
  imported CP949 windows-949 "정부는 올해 병력 1만 2000명이 이동했다고 밝혔다."
  imported EUC-KR euc-kr "한국은행은 수출이 30퍼센트 늘었다고 추정했다."
  imported GBK gbk "官方估计贸易额约为三十亿美元。"
  imported WINDOWS-1251 windows-1251 "По оценке ведомства, торговля выросла на 30 процентов."
  begin "$1: export as PDF"
  reader briefing-viewer export /opt/briefing-viewer/assets/sample/sample.briefing --to pdf -o /home/reader/sample.pdf
  [ "$(head -c 5 "$root/home/reader/sample.pdf")" = "%PDF-" ] || fail "no PDF"
  see "$1"
}

# A page in this encoding comes in with its words.
imported() {
  local page=$root/home/reader/page-$2.html
  {
    echo "<html><head><meta charset=\"$2\"><title>$3</title></head><body><article><h1>$3</h1>"
    for _ in 1 2 3 4; do echo "<p>$3 $3 $3</p>"; done
    echo "</article></body></html>"
  } | iconv -f UTF-8 -t "$1" >"$page"
  reader briefing-viewer import "/home/reader/page-$2.html" -o "/home/reader/$2.briefing" >"$left/import.log" 2>&1 || fail "$2: see $left/import.log"
  unzip -p "$root/home/reader/$2.briefing" >"$left/import.txt"
  grep -qF "$3" "$left/import.txt" || fail "the words of a page in $2 did not come in"
}

# Opens the user's files through the desktop entry.
see() {
  begin "$1: open a briefing as a file manager does"
  cp "$assets/sample/sample.briefing" "$root/home/reader/열어 보기.briefing"
  type=$(reader gio info -a standard::content-type "/home/reader/열어 보기.briefing" | sed -n 's/.*content-type: //p')
  [ "$type" = application/vnd.briefing+zip ] || fail "the file has the type \"$type\""
  # Also by its content alone, under a name that says nothing.
  cp "$assets/sample/sample.briefing" "$root/home/reader/nameless"
  type=$(reader gio info -a standard::content-type /home/reader/nameless | sed -n 's/.*content-type: //p')
  [ "$type" = application/vnd.briefing+zip ] || fail "without its ending the file has the type \"$type\""
  window "$1" gio open "/home/reader/열어 보기.briefing"
  begin "$1: open a raw article as a file manager does"
  cat >"$root/home/reader/기사.txt" <<'END'
Yards on the river have more work than ever

The harbour office said on Monday that about 47 yards mend boats along the river, a figure that it called preliminary.

A buyer estimated that 600 tons of steel arrive every month, most of it by night and without papers.
END
  window "$1 article" gio open "/home/reader/기사.txt"
}

# Starts a window and waits for the colour of a marked estimate on the screen, then closes it.
window() {
  local picture=$left/window-${1// /-}.png
  shift
  reader "$@" >"$left/window.log" 2>&1 &
  for _ in $(seq 120); do
    sleep 1
    on_display import -window root "$picture"
    marked=$(convert "$picture" -fill black +opaque '#FFE9B8' -fill white -opaque '#FFE9B8' -format '%[fx:int(mean*w*h)]' info:)
    [ "$marked" -gt 500 ] && break
  done
  [ "$marked" -gt 500 ] || fail "no marked estimate on the screen; see $picture and $left/window.log"
  echo "   $marked pixels of marked estimates: $picture"
  for window in $(on_display xdotool search --onlyvisible --name "Briefing Viewer"); do
    on_display xdotool windowclose "$window"
  done
  for _ in $(seq 30); do
    pgrep -u 1000 java >/dev/null || return 0
    sleep 1
  done
  pkill -u 1000 java || true
}

begin "start a display"
mkdir -p "$root/tmp/.X11-unix" "$left/x"
mount -t tmpfs tmpfs /tmp/.X11-unix 2>/dev/null || { mkdir -p /tmp/.X11-unix && mount -t tmpfs tmpfs /tmp/.X11-unix; }
chmod 1777 /tmp/.X11-unix
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp -nolisten local 3>"$left/x/number" 2>"$left/x/log" &
for _ in $(seq 300); do [ -s "$left/x/number" ] && break; sleep 0.2; done
display=:$(cat "$left/x/number")
[ "$display" != : ] || fail "Xvfb did not start; see $left/x/log"
chown -R 1000:1000 "$root/home/reader"

use "installed"

begin "upgrade"
unshare --net chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive \
  apt-get install -yq --no-install-recommends "/tmp/$(basename "$newer")" >>"$left/apt.log" 2>&1 || fail "see $left/apt.log"
[ "$(inside dpkg-query -W -f '${Version}' briefing-viewer)" = "$(dpkg-deb --field "$newer" Version)" ] || fail "the newer version is not there"
use "upgraded"

begin "remove and purge"
inside apt-get remove -yq briefing-viewer >>"$left/apt.log" 2>&1
# apt knows no package any more that was installed from a file and left nothing to purge; dpkg would.
inside dpkg --purge briefing-viewer >>"$left/apt.log" 2>&1
! inside dpkg-query -W briefing-viewer >/dev/null 2>&1 || fail "dpkg still knows the package"
files >"$left/files-after.txt"
diff "$left/files-before.txt" "$left/files-after.txt" >"$left/left-behind.txt" || fail "files came or went: $(cat "$left/left-behind.txt")"
traces=$(grep -rIl briefing "$root/usr/share/applications" "$root/usr/share/mime" "$root/usr/share/icons" "$root/etc" || true)
[ -z "$traces" ] || fail "still named in $traces"

begin "unpack the archive as a user without rights"
inside test ! -e /opt/briefing-viewer
mkdir "$root/home/reader/풀린 폴더"
tar -xf "$archive" -C "$root/home/reader/풀린 폴더" --no-same-owner
chown -R 1000:1000 "$root/home/reader/풀린 폴더"
unpacked=$(cd "$root" && echo home/reader/풀린*/briefing-viewer-*)
begin "unpacked: start from the start-up cache"
reader env JDK_JAVA_OPTIONS=-XX:AOTMode=on "/$unpacked/bin/briefing-viewer" picture "/$unpacked/assets/sample/sample.briefing" -o /home/reader/unpacked.png 2>"$left/cache.log" || fail "see $left/cache.log"
begin "unpacked: open a briefing"
window unpacked "/$unpacked/bin/briefing-viewer" "/home/reader/열어 보기.briefing"
rm -rf "${root:?}/$unpacked"

begin "what the program left in the user's home"
(cd "$root/home/reader" && find . -type f ! -name '*.briefing' ! -name 'page-*' ! -name nameless ! -name '*.txt' ! -name '*.pdf' ! -name '*.png' ! -name '.bash*' ! -name .profile | sort | tee "$left/home.txt" | sed 's/^/   /')
! grep -v '^\./\.config/briefing-viewer/\|^\./\.cache/\(briefing-viewer\|fontconfig\|mesa\)' "$left/home.txt" || fail "it wrote elsewhere than to its settings and its cache"

step=done
echo "Installed, used, upgraded, removed; nothing left behind."

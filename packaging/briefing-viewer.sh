#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Starts the Briefing Viewer. A package brings its own Java; without one, set BRIEFING_JAVA to use another than the build's.
self=$0
while [ -L "$self" ]; do
  link=$(readlink "$self")
  case $link in /*) self=$link ;; *) self=$(dirname "$self")/$link ;; esac
done
home=$(cd "$(dirname "$self")/.." && pwd)
java=$home/runtime/bin/java
[ -x "$java" ] || java=${BRIEFING_JAVA:-@JAVA@}
if [ ! -x "$java" ]; then
  echo "briefing-viewer: no Java at $java. Install a JDK 25 (Debian: apt-get install openjdk-25-jdk) and set BRIEFING_JAVA to its bin/java." >&2
  exit 1
fi
# Java cannot read a class path with characters beyond U+FFFF, such as emoji (Hangul and Han are fine). Only a name that is
# not plain ASCII is looked at closer.
case $home in
  *[!\ -~]*)
    if printf %s "$home" | LC_ALL=C grep -q "$(printf '[\360-\364]')"; then
      echo "briefing-viewer: $home: Java cannot start a program from a folder with an emoji in its name or path. Move or rename the folder; the files you open may have such names." >&2
      exit 1
    fi
    ;;
esac
# Without a UTF-8 locale Java refuses file names in Hangul or with emoji.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in *[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;; *) LC_ALL=C.UTF-8; export LC_ALL ;; esac

# PDFBox keeps a list of the system's fonts; without such a folder it would lie in the home itself.
fonts=${XDG_CACHE_HOME:-${HOME:-/nonexistent}/.cache}/briefing-viewer
[ -d "$fonts" ] || mkdir -p "$fonts" 2>/dev/null || :

# The window wants a quick start, the batch verbs want the full compiler. The quick start: one quick compiler, a
# small nursery, so that little memory is touched, and the cache at the address for which it was written, so that its pages
# are shared and not rewritten.
case ${1:-} in
  import | extract | check) speed= ;;
  *) speed="-XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xmn24m -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:-AOTReplayTraining" ;;
esac
# 320 MB for the heap keep the whole import below 512 MB.
batch=
[ "${1:-}" = import ] && batch=-Xmx320m && [ -t 2 ] && batch="$batch -Dbriefing.terminal=true"
cache=
[ -f "$home/lib/briefing-viewer.aot" ] && [ -n "$speed" ] && cache="-XX:AOTCache=$home/lib/briefing-viewer.aot"
# The build sets this once, to write the cache that later starts read.
if [ -n "${BRIEFING_TRAIN:-}" ]; then
  cache="-XX:AOTCacheOutput=$home/lib/briefing-viewer.aot"
  # Without profiles of the training: compiling after them costs a quick start more than it brings.
  speed="$speed -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -Dbriefing.training=true -Dglass.platform=Headless"
fi

if [ -n "$cache" ]; then set -- "$cache" -Xlog:aot=off -Xlog:cds=off -cp "@CLASSPATH@" @MAIN@ "$@"; else set -- -cp "@CLASSPATH@" @MAIN@ "$@"; fi
# Drawing is in software: GTK need not load a GL driver.
GDK_GL=disable; export GDK_GL
# shellcheck disable=SC2086
exec "$java" -XX:+UseSerialGC $speed $batch --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
  -Dprism.order=sw -Djava.awt.headless=true -Dpdfbox.fontcache="$fonts" -Djava.library.path="$home/lib/native" \
  -Djava.util.logging.config.file="$home/lib/logging.properties" -Dbriefing.home="$home" "$@"

#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Starts the Briefing Viewer with the Java that it brings. On the usual way nothing else is started: each further process costs
# a start one to two milliseconds.
# A stream that the caller closed would be the first file that Java opens, and be read from or written to in its place. What takes
# its place is no stream to read from, nor one with room to write to, so that the program says what is wrong.
{ true 3<&0; } 2>/dev/null || exec 0>/dev/null
closed=
{ true 3>&1; } 2>/dev/null || { closed=-Dbriefing.closed=true; if [ -e /dev/full ]; then exec >/dev/full; else exec >/dev/null; fi; }
{ true 3>&2; } || exec 2>/dev/null
# Java opens this many files before it can say that it may not open more. It raises the limit to the most that is allowed, so that
# nothing is lost by lowering it here to see whether that most is enough.
if ! ulimit -S -n 64 2>/dev/null; then
  echo "briefing-viewer: The program needs at least 64 open files and may have fewer. Allow it more, for example with: ulimit -n 256" >&2
  exit 1
fi
# Java sets aside more addresses than it uses. Where fewer are allowed it ends with words of its own.
if ! ulimit -S -v unlimited 2>/dev/null; then
  room=$(ulimit -v 2>/dev/null)
  case $room in
    '' | *[!0-9]*) ;;
    *)
      if [ "$room" -lt 3000000 ]; then
        echo "briefing-viewer: The program sets aside 3 GB of addresses, most of which it never uses, and may have $((room / 1024)) MB. Allow it more, for example with: ulimit -v unlimited" >&2
        exit 1
      fi
      ;;
  esac
fi
# Java ends with words of its own where the current folder was deleted.
if ! [ "${PWD:-/nonexistent}" -ef . ]; then
  echo "briefing-viewer: The current folder is not there any more, so the program cannot start in it. Change to another folder." >&2
  exit 1
fi
self=$0
# What the Debian package installs is known without looking.
if [ -L "$self" ] && [ "$self" -ef /opt/briefing-viewer/bin/briefing-viewer ]; then self=/opt/briefing-viewer/bin/briefing-viewer; fi
while [ -L "$self" ]; do
  link=$(readlink "$self")
  case $link in /*) self=$link ;; *) self=$(dirname "$self")/$link ;; esac
done
case $self in
  */./* | */../*) home=$(cd "$(dirname "$self")/.." && pwd) ;;
  /*/bin/*) home=${self%/bin/*} ;;
  *) home=$(cd "$(dirname "$self")/.." && pwd) ;;
esac
java=$home/runtime/bin/java
if [ ! -x "$java" ]; then
  echo "briefing-viewer: $java is missing, so the program cannot start. Unpack or install it again, whole." >&2
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
# Java reads such a path as another one, and finds neither itself nor what lies there.
folders=${XDG_CONFIG_HOME:-}${XDG_CACHE_HOME:-}${XDG_RUNTIME_DIR:-}
case $home${HOME:-}$PWD$folders in
  *[!\ -~]*)
    for path in "$home" "${HOME:-}" "$PWD" "${XDG_CONFIG_HOME:-}" "${XDG_CACHE_HOME:-}" "${XDG_RUNTIME_DIR:-}"; do
      if printf %s "$path" | iconv -f UTF-8 -t UTF-8 >/dev/null 2>&1 || ! command -v iconv >/dev/null; then continue; fi
      echo "briefing-viewer: $path: The path is not in UTF-8, so that nothing can be found by it. Rename the folder, or start the program in another one." >&2
      exit 1
    done
    ;;
esac
# Without a UTF-8 locale Java refuses file names in Hangul or with emoji. One that is named and not installed is none: so it is
# where another machine's is brought along to a server.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  C.UTF-8) ;;
  *[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*)
    charset=$(locale charmap 2>&1) || charset=UTF-8
    [ "$charset" = UTF-8 ] || { LC_ALL=C.UTF-8; export LC_ALL; }
    ;;
  *) LC_ALL=C.UTF-8; export LC_ALL ;;
esac

# PDFBox keeps a list of the system's fonts; without such a folder it would lie in the home itself.
# A start-up cache of the user's own lies there, too.
# A relative path counts as none, as the XDG specification asks; Java's report of its own end lies here, too.
case ${HOME:-} in /*) fonts=$HOME/.cache ;; *) fonts=/nonexistent ;; esac
case ${XDG_CACHE_HOME:-} in /*) fonts=$XDG_CACHE_HOME ;; esac
fonts=$fonts/briefing-viewer
[ -d "$fonts" ] || mkdir -m 700 -p "$fonts" 2>/dev/null || :

# The window wants a quick start, the batch verbs want the full compiler.
cache=
case ${1:-} in
  import | extract | check | revise | history | compare)
    speed="@BATCH@"
    # Each of glibc's stores keeps what its threads gave back: two in place of eight a processor.
    MALLOC_ARENA_MAX=2; export MALLOC_ARENA_MAX
    ;;
  *)
    speed="@WINDOW@"
    [ ! -f "$home/lib/briefing-viewer.aot" ] || cache=$home/lib/briefing-viewer.aot
    # Java takes it only with jars of the very time that they had when it was made, which is its own time, too. Where a copy of the
    # folder lost the times, all get them again before Java looks.
    jar=$home/lib/briefing-viewer.jar
    if [ "$jar" -nt "$cache" ] || [ "$jar" -ot "$cache" ]; then
      [ ! -w "$jar" ] || touch -d @@TIME@ "$home"/lib/*.jar "$cache" 2>/dev/null || :
    fi
    # Where it does not fit all the same, as where the folder is somebody else's, the program makes a cache of its own for the next
    # starts, and notes beside it for which folder.
    own=$fonts/start.aot
    if [ -f "$own" ] && [ "$own" -nt "$home/lib/briefing-viewer.jar" ] && [ -f "$own.home" ]; then
      IFS= read -r made <"$own.home" && [ "$made" = "$home" ] && cache=$own
    fi
    ;;
esac
batch=$closed
[ "${1:-}" = import ] && [ -t 2 ] && batch="$batch -Dbriefing.terminal=true"
# Whoever has more to spare than the 304 MB of jvm.args says so: 800m, 2g. What is no such size is told here, since Java's own
# words name neither the variable nor a way out.
case ${BRIEFING_MEMORY:-} in
  '') ;;
  *)
    size=${BRIEFING_MEMORY%[mMgG]}
    case $size in '' | *[!0-9]* | 0* | ???????*) size= ;; esac
    case ${size:+$BRIEFING_MEMORY} in
      *[mM]) ;;
      *[gG]) size=$((size * 1024)) ;;
      *) size= ;;
    esac
    if [ -z "$size" ] || [ "$size" -lt 128 ]; then
      echo "briefing-viewer: BRIEFING_MEMORY=$BRIEFING_MEMORY is no size of memory that the program can use. Set it to 128m or more, for example to 800m or 2g, or unset it." >&2
      exit 2
    fi
    total=
    [ ! -r /proc/meminfo ] || read -r _ total _ </proc/meminfo
    if [ -n "$total" ] && [ "$size" -gt $((total / 1024)) ]; then
      echo "briefing-viewer: BRIEFING_MEMORY=$BRIEFING_MEMORY is more than this machine has, which is $((total / 1024))m. Set it to less, or unset it." >&2
      exit 2
    fi
    batch="$batch -Xmx${size}m"
    ;;
esac
# The build sets this once, to write the cache that later starts read; the program names another file.
train=
case ${BRIEFING_TRAIN:-} in
  '') ;;
  /*) train=$BRIEFING_TRAIN ;;
  *) train=$home/lib/briefing-viewer.aot ;;
esac
[ -z "$train" ] || speed="$speed @TRAIN@"

set -- -cp "@CLASSPATH@" @MAIN@ "$@"
if [ -n "$train" ]; then
  set -- -XX:AOTCacheOutput="$train" "$@"
elif [ -n "$cache" ]; then
  set -- -XX:AOTCache="$cache" -Dbriefing.cache="$cache" -Dbriefing.cache.own="$own" -Dbriefing.jars=@TIME@ "$@"
fi
# Drawing is in software: GTK need not load a GL driver.
GDK_GL=disable; export GDK_GL
# shellcheck disable=SC2086
exec "$java" @ALWAYS@ $speed $batch -XX:ErrorFile="$fonts/java-%p.log" -Dpdfbox.fontcache="$fonts" -Dbriefing.home="$home" "$@"

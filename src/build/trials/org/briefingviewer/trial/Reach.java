// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a program may reach, judged by the lines of `strace -f -y`.
///
/// @param mayWrite the folders in which it may write
/// @param here from where its relative paths count
/// @param home the folder of the program: what is started has to stand there
record Reach(List<Path> mayWrite, Path here, Path home) {
  /// The calls that connect, start a program, or change what is on the disk.
  static final String CALLS =
      "connect,bind,sendto,sendmsg,sendmmsg,execve,execveat,openat,open,creat,truncate,rename,"
          + "renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,rmdir,link,linkat,symlink,symlinkat,"
          + "chmod,fchmodat,chown,lchown,fchownat,mknod,mknodat,utimensat,setxattr";

  private static final Pattern CALL = Pattern.compile("\\d+ +(\\w+)\\((.*)");
  private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"");
  private static final Pattern FOLDER = Pattern.compile("(?:\\d+|AT_FDCWD)<([^>]*)>");
  private static final Pattern WRITING = Pattern.compile("O_WRONLY|O_RDWR|O_CREAT|O_TRUNC");

  /// What writes nothing that stays; ONNX Runtime makes an empty folder, in which it would unpack
  /// what the package has unpacked, and takes it away at the end.
  private static final Pattern PASSING =
      Pattern.compile(
          "/dev/(?:null|full|tty)|/proc/(?:self|\\d+)/.*|pipe:.*|/tmp/onnxruntime-java\\d+");

  /// What a save writes before it knows that it has room for all, for this user alone.
  static final Pattern SAVING = Pattern.compile("/tmp/briefing-save-[^/]*\\.tmp");

  /// The desktop's own sockets on this machine: the X server's, the two buses', and where the
  /// system's names are asked for.
  private static final Pattern DESKTOP =
      Pattern.compile(
          "@?/tmp/\\.X11-unix/X\\d+|@?/tmp/dbus-.*|/run/dbus/.*|/var/run/dbus/.*|/run/user/.*"
              + "|/var/run/nscd/socket");

  private static final Pattern SOCKET = Pattern.compile("sun_path=(@?)\"([^\"]*)\"");

  /// What the launcher calls, a script of the shell.
  private static final Set<String> LAUNCHER = Set.of("sh", "dash", "bash", "mkdir");

  /// Tells whether a line is a call that reaches too far.
  boolean tooFar(String line) {
    Matcher call = CALL.matcher(line);
    if (!call.matches()) {
      return false; // the end of a call that another line began, a signal, the end of a thread
    }
    String arguments = call.group(2);
    return switch (call.group(1)) {
      case "connect", "bind", "sendto", "sendmsg", "sendmmsg" ->
          arguments.contains("AF_INET") || foreignSocket(arguments);
      case "execve", "execveat" -> foreign(paths(arguments).getFirst());
      case "openat", "open" -> WRITING.matcher(flags(arguments)).find() && elsewhere(arguments);
      default -> !arguments.endsWith("EEXIST (File exists)") && elsewhere(arguments);
    };
  }

  /// Tells whether the socket on this machine is another program's, and not the desktop's.
  private boolean foreignSocket(String arguments) {
    Matcher socket = SOCKET.matcher(arguments);
    if (!socket.find()) {
      return false;
    }
    Path path = here.resolve(socket.group(2)).normalize();
    return !DESKTOP.matcher(socket.group(1) + socket.group(2)).matches()
        && mayWrite.stream().noneMatch(path::startsWith);
  }

  private boolean foreign(Path path) {
    return !path.startsWith(home) && !LAUNCHER.contains(path.getFileName().toString());
  }

  /// Flags stand behind the path, which may have any letters.
  private static String flags(String arguments) {
    return arguments.substring(arguments.lastIndexOf('"') + 1);
  }

  private boolean elsewhere(String arguments) {
    return paths(arguments).stream()
        .anyMatch(
            path ->
                mayWrite.stream().noneMatch(path::startsWith)
                    && !PASSING.matcher(path.toString()).matches()
                    && !SAVING.matcher(path.toString()).matches());
  }

  private List<Path> paths(String arguments) {
    Matcher folder = FOLDER.matcher(arguments);
    Path from = folder.lookingAt() ? Path.of(folder.group(1)) : here;
    List<Path> paths = new ArrayList<>();
    Matcher texts = TEXT.matcher(arguments);
    while (texts.find()) {
      paths.add(from.resolve(texts.group(1)).normalize());
    }
    return paths;
  }
}

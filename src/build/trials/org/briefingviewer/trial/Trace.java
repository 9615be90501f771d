// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a program asked of the system, as `strace -f -ttt -y -xx` writes it down: every string in
/// hexadecimal digits, every descriptor with its path, a call in two lines where another thread's
/// came between.
final class Trace {
  /// The calls that change files or force them to the disk; one that is not among them, and might
  /// write, would be told as unknown.
  static final String CALLS =
      "openat,open,creat,write,pwrite64,writev,pwritev,pwritev2,lseek,ftruncate,truncate,fallocate,"
          + "fsync,fdatasync,sync_file_range,rename,renameat,renameat2,unlink,unlinkat,mkdir,"
          + "mkdirat,rmdir,link,linkat,symlink,symlinkat,sendfile,copy_file_range";

  private static final Pattern LINE = Pattern.compile("(\\d+) +(\\d+)\\.(\\d{6}) (.*)");
  private static final Pattern WHOLE = Pattern.compile("(\\w+)\\((.*)\\) += (-?\\d+).*");
  private static final Pattern DESCRIPTOR =
      Pattern.compile("(\\d+|AT_FDCWD)<([^>]*)>(?:\\(.*\\))?");
  private static final String UNFINISHED = " <unfinished ...>";
  private static final Pattern RESUMED = Pattern.compile("<\\.\\.\\. \\w+ resumed>(.*)");
  private static final long SECOND = 1_000_000_000;
  private static final long MICRO = 1_000;

  private Trace() {}

  /// A call that succeeded.
  ///
  /// @param begun how many calls had ended when it began
  /// @param nanos when it ended, by the machine's clock
  record Call(String name, List<String> arguments, long result, int begun, long nanos) {
    /// Returns the path of the descriptor that is an argument.
    String path(int argument) {
      Matcher matcher = DESCRIPTOR.matcher(arguments.get(argument));
      return matcher.matches() ? new String(bytes(matcher.group(2)), StandardCharsets.UTF_8) : "";
    }

    /// Returns the number of the descriptor that is an argument, or -1.
    int descriptor(int argument) {
      Matcher matcher = DESCRIPTOR.matcher(arguments.get(argument));
      return matcher.matches() && !matcher.group(1).startsWith("AT")
          ? Integer.parseInt(matcher.group(1))
          : -1;
    }

    byte[] data(int argument) {
      return bytes(arguments.get(argument));
    }

    String text(int argument) {
      return new String(data(argument), StandardCharsets.UTF_8);
    }

    long number(int argument) {
      return Long.parseLong(arguments.get(argument));
    }
  }

  /// Reads the calls of a trace in the order in which they ended.
  static List<Call> calls(Path file) throws IOException {
    List<Call> calls = new ArrayList<>();
    Map<String, String> begun = new HashMap<>();
    Map<String, Integer> at = new HashMap<>();
    try (Stream<String> lines = Files.lines(file, StandardCharsets.US_ASCII)) {
      for (String line : (Iterable<String>) lines::iterator) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
          continue;
        }
        String thread = parts.group(1);
        String call = parts.group(4);
        if (call.endsWith(UNFINISHED)) {
          begun.put(thread, call.substring(0, call.length() - UNFINISHED.length()));
          at.put(thread, calls.size());
          continue;
        }
        Matcher resumed = RESUMED.matcher(call);
        int from = calls.size();
        if (resumed.matches()) {
          call = begun.remove(thread) + resumed.group(1);
          from = at.getOrDefault(thread, from);
        }
        Matcher whole = WHOLE.matcher(call);
        if (whole.matches() && Long.parseLong(whole.group(3)) >= 0) {
          long nanos =
              Long.parseLong(parts.group(2)) * SECOND + Long.parseLong(parts.group(3)) * MICRO;
          calls.add(
              new Call(
                  whole.group(1),
                  List.of(whole.group(2).split(", ")),
                  Long.parseLong(whole.group(3)),
                  from,
                  nanos));
        }
      }
    }
    return calls;
  }

  /// Reads `\x2f\x74`, in quotation marks or not.
  private static byte[] bytes(String written) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(written.length() / 4);
    for (int at = written.indexOf('\\'); at >= 0 && at + 4 <= written.length(); at += 4) {
      if (written.charAt(at) != '\\') {
        break;
      }
      bytes.write(Integer.parseInt(written, at + 2, at + 4, 16));
    }
    return bytes.toByteArray();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.system;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The words of a start on Windows. Java's launchers pass them on in the machine's code page, which
/// makes question marks of all letters that are not in it: a Korean name on an English Windows. The
/// system itself keeps the line of the command as it was given.
public final class WindowsWords {
  /// No line is longer, in letters of UTF-16.
  private static final long LONGEST = 32_768;

  private WindowsWords() {}

  /// Returns the words as they were given, or those that Java passed on where the system cannot be
  /// asked.
  @SuppressWarnings("restricted")
  public static String[] of(String... passed) {
    String line =
        NativeLibrary.or(
            "",
            () -> {
              MethodHandle call =
                  NativeLibrary.named("kernel32")
                      .function("GetCommandLineW", FunctionDescriptor.of(ValueLayout.ADDRESS));
              MemorySegment letters = (MemorySegment) call.invokeExact();
              return letters.reinterpret(2 * LONGEST).getString(0, StandardCharsets.UTF_16LE);
            });
    return of(line, passed);
  }

  /// Returns the words of a line where it holds the program and as many words as Java passed on.
  /// Where it holds others too, as options of Java, it is not told which are whose.
  static String[] of(String line, String... passed) {
    List<String> words = words(line);
    return words.size() == passed.length + 1
        ? words.subList(1, words.size()).toArray(String[]::new)
        : passed;
  }

  /// Takes a line apart by the rules that programs of Windows share: spaces part words unless
  /// quoted, backslashes stand for themselves unless a quotation mark follows.
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      if (isSpace(line.charAt(at))) {
        at++;
      } else {
        StringBuilder word = new StringBuilder();
        at = word(line, at, words.isEmpty(), word);
        words.add(word.toString());
      }
    }
    return words;
  }

  /// @param program whether it is the path of the program, in which a backslash is never more
  /// @return where the word ends
  private static int word(String line, int from, boolean program, StringBuilder word) {
    boolean quoted = false;
    int at = from;
    while (at < line.length() && (quoted || !isSpace(line.charAt(at)))) {
      int slashes = program ? 0 : slashes(line, at);
      boolean mark = at + slashes < line.length() && line.charAt(at + slashes) == '"';
      if (!mark) {
        word.append(line, at, at + Math.max(slashes, 1));
        at += Math.max(slashes, 1);
        continue;
      }
      word.append(line, at, at + slashes / 2);
      at += slashes + 1;
      boolean twice = !program && quoted && at < line.length() && line.charAt(at) == '"';
      if (slashes % 2 == 1 || twice) {
        word.append('"');
        at += slashes % 2 == 1 ? 0 : 1;
      } else {
        quoted = !quoted;
      }
    }
    return at;
  }

  private static int slashes(String line, int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) == '\\') {
      at++;
    }
    return at - from;
  }

  private static boolean isSpace(char letter) {
    return letter == ' ' || letter == '\t';
  }
}

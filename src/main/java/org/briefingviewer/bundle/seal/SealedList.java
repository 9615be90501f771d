// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.seal;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.bundle.signed.SealStatement;

/// All that a seal covers, by name, each with its digest: the files, in the form that `sha256sum
/// -c` reads, and what no file of its own holds in lines that it takes for comments. Those are the
/// properties of the manifest, and the lines of the history before the seal.
///
/// @param digests `sha256:…` by name
public record SealedList(SortedMap<String, String> digests) {
  public static final String FILE = "briefing/seal.sha256";

  private static final String HISTORY = "briefing/history.jsonl";
  private static final String ALGORITHM = "sha256:";
  private static final Pattern LINE = Pattern.compile("#?([0-9a-f]{64})  (.+)");
  private static final Pattern LINES_OF_HISTORY = Pattern.compile("/" + HISTORY + "#(\\d{1,9})");

  public SealedList {
    digests = new TreeMap<>(digests);
  }

  /// Tells whether a seal covers a file by its bytes. The history goes on after the seal, and the
  /// list cannot have its own digest, nor that of its signature.
  public static boolean covers(String path) {
    return !path.equals(HISTORY) && !path.equals(FILE) && !path.equals(SealStatement.FILE);
  }

  /// Tells whether a name is a file's: such names are relative.
  static boolean isFile(String name) {
    return !name.startsWith("/");
  }

  /// Returns the name of the first lines of the history.
  public static String lines(int count) {
    return "/" + HISTORY + "#" + count;
  }

  /// Returns how many lines of the history stand before the seal, or -1 when the list does not say.
  public int lines() {
    for (String name : digests.keySet()) {
      Matcher lines = LINES_OF_HISTORY.matcher(name);
      if (lines.matches()) {
        return Integer.parseInt(lines.group(1));
      }
    }
    return -1;
  }

  /// Returns the list as it lies in the briefing.
  public byte[] bytes() {
    StringBuilder text = new StringBuilder("# sha256sum -c " + FILE + "\n");
    digests.forEach(
        (name, digest) ->
            text.append(isFile(name) ? "" : "#")
                .append(digest.substring(ALGORITHM.length()))
                .append("  ")
                .append(name)
                .append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// Reads a list; a line of another form says nothing.
  public static SealedList read(byte[] bytes) {
    TreeMap<String, String> digests = new TreeMap<>();
    new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .forEach(
            line -> {
              Matcher one = LINE.matcher(line);
              if (one.matches()) {
                digests.put(one.group(2), ALGORITHM + one.group(1));
              }
            });
    return new SealedList(digests);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a [Reviewer] told of its actions before it was ended.
final class Told {
  private final List<String> prints = new ArrayList<>();
  private final List<Long> done = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private int saved;
  private int imported;

  /// Reads what was told into a file; a line without its end was not told.
  static Told in(Path file) throws IOException {
    Told told = new Told();
    String all = Files.readString(file);
    all.substring(0, all.lastIndexOf('\n') + 1).lines().forEach(told::take);
    return told;
  }

  /// Takes a line.
  void take(String line) {
    String[] words = line.split(" ", 3);
    switch (words[0]) {
      case "to" -> prints.add(words[2]);
      case "done" -> done.add(Long.parseLong(words[2]));
      case "not" -> prints.removeLast();
      case "saved" -> saved++;
      case "imported" -> imported++;
      default -> wrong.add(line);
    }
  }

  /// Returns how many actions were done.
  int handlers() {
    return Math.max(0, done.size() - 1);
  }

  int saved() {
    return saved;
  }

  int imported() {
    return imported;
  }

  List<String> wrong() {
    return List.copyOf(wrong);
  }

  /// Returns how many actions had been done by a moment; the state in which the briefing was found
  /// counts as the first.
  int by(long nanos) {
    return (int) done.stream().filter(then -> then <= nanos).count();
  }

  /// Returns how many of the last actions are missing in what was found again.
  ///
  /// @param print of what was found
  /// @return -1 when it is no state in which the briefing ever was
  int missing(String print) {
    int last = prints.lastIndexOf(print);
    return last < 0 ? -1 : Math.max(0, done.size() - 1 - last);
  }
}

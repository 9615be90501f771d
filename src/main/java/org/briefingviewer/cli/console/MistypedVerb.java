// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.console;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A first word that is neither a verb nor a file, and the verb that was meant; an option of a verb
/// likewise.
public record MistypedVerb(String given, @Nullable String meant) {
  /// How many letters may be wrong: `exprot`, `chekc`, `impotr`.
  private static final int WRONG = 2;

  /// @param verbs those that there are
  public static MistypedVerb of(String given, Collection<String> verbs) {
    String lower = given.toLowerCase(Locale.ROOT);
    String nearest =
        verbs.stream()
            .min(
                Comparator.<String>comparingInt(verb -> distance(lower, verb))
                    .thenComparing(Comparator.naturalOrder()))
            .orElseThrow();
    boolean near = distance(lower, nearest) <= Math.min(WRONG, nearest.length() / 2);
    return new MistypedVerb(given, near ? nearest : null);
  }

  /// Returns the sentence that says so.
  public String sentence() {
    String unknown = "Unknown verb '" + given + "'.";
    return meant == null
        ? unknown + " No file has that name, either."
        : unknown + " Did you mean " + meant + "?";
  }

  /// Counts letters that are wrong, missing, too many or exchanged with the next; a word that was
  /// not written to its end (`exp`) counts one.
  private static int distance(String given, String verb) {
    if (given.length() > 2 && verb.startsWith(given)) {
      return verb.equals(given) ? 0 : 1;
    }
    int[][] steps = new int[given.length() + 1][verb.length() + 1];
    for (int i = 0; i <= given.length(); i++) {
      for (int j = 0; j <= verb.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, i, j, given, verb);
      }
    }
    return steps[given.length()][verb.length()];
  }

  private static int step(int[][] steps, int i, int j, String given, String verb) {
    int wrong = given.charAt(i - 1) == verb.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + wrong);
    boolean exchanged =
        i > 1
            && j > 1
            && given.charAt(i - 1) == verb.charAt(j - 2)
            && given.charAt(i - 2) == verb.charAt(j - 1);
    return exchanged ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }
}

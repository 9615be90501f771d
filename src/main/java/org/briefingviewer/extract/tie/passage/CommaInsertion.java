// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie.passage;

import java.util.List;

/// Finds what stands between two commas within a clause, over which its subject reaches its verb.
public final class CommaInsertion {

  private CommaInsertion() {}

  /// "China, its longtime ally, has": where the words between two commas begin, or -1.
  public static int start(TiePassage passage, int comma) {
    if (!passage.word(comma).equals(",")) {
      return -1;
    }
    boolean verb = VERBS.contains(passage.word(comma + 1));
    boolean clause = false;
    for (int i = comma - 2; i >= 0 && comma - i <= 12; i--) {
      if (passage.word(i).equals(",")) {
        boolean closed = verb && !LISTS.contains(passage.word(i + 1));
        boolean told = clause && !passage.word(i + 1).equals("which");
        return !told && (closed || APPOSED.contains(passage.word(i + 1))) ? i : -1;
      }
      clause |= (!verb && passage.word(i).endsWith("ed")) || VERBS.contains(passage.word(i));
    }
    return -1;
  }

  private static final List<String> APPOSED =
      List.of(
          "its",
          "a",
          "an",
          "the",
          "his",
          "once",
          "both",
          "long",
          "historically",
          "traditionally",
          "already",
          "which",
          "if",
          "although",
          "though");

  private static final List<String> LISTS = List.of("and", "or", "but", "so");

  private static final List<String> VERBS =
      List.of(
          "is",
          "are",
          "was",
          "were",
          "has",
          "have",
          "had",
          "will",
          "would",
          "keep",
          "keeps",
          "kept",
          "continue",
          "continues",
          "continued",
          "remain",
          "remains",
          "remained");
}

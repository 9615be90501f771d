// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract;

import org.briefingviewer.model.Article;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.TextSpan;

/// What the program failed to look for in an article, by a fault of its own. The fault costs these
/// findings and no others.
///
/// @param what nothing of it is among the findings of `place`
/// @param place a sentence, or the whole text
/// @param fault what went wrong, for whoever mends the program
public record FailedSearch(What what, TextSpan place, Throwable fault) {

  /// What an article is searched for.
  public enum What {
    /// The figures of one sentence.
    SENTENCE,
    /// Whose figures and judgements are, without which neither figures nor ties are told.
    SOURCES,
    /// All figures.
    FIGURES,
    /// What is said of the ties.
    TIES,
    /// The dated events.
    EVENTS
  }

  /// Tells a person of it.
  ///
  /// @param name what the article's file is called
  public Problem told(String name, Article article) {
    return switch (what) {
      case SENTENCE ->
          new Problem(
              name,
              "The program failed on the figures of a sentence: “" + place.of(article.text()) + "”",
              "Look for its figures yourself, and please report the sentence.");
      case SOURCES ->
          whole(
              name,
              "The program failed on its sources (" + fault + "): no figure and no tie is marked.");
      case FIGURES ->
          whole(name, "The program failed on its figures (" + fault + "): none is marked.");
      case TIES -> whole(name, "The program failed on its ties (" + fault + "): none is marked.");
      case EVENTS ->
          whole(name, "The program failed on its events (" + fault + "): none is marked.");
    };
  }

  private static Problem whole(String name, String why) {
    return new Problem(name, why, "Look for them yourself, and please report it with the file.");
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.made;

import java.util.Map;
import java.util.TreeMap;

/// What the first so many made articles hold, worked out from the rules by which they are written
/// and not by reading them.
///
/// @param articles how many articles
public record Answers(int articles) {
  /// Stands once in every article.
  public static final String EVERYWHERE = "weighbridge";

  /// Stands once in every hundredth article.
  public static final String SELDOM = "ferrule";

  /// Stands, in one of its spellings, once in every fifth article.
  public static final String NAME = "Kim Jong-un";

  /// A figure that is given once in every fiftieth article.
  public static final String FIGURE = "777,000 tonnes";

  static final int ESTIMATES_EACH = 6;
  static final int SELDOM_EVERY = 100;
  static final int NAME_EVERY = 5;
  static final int FIGURE_EVERY = 50;

  /// Returns how many estimates there are.
  public int estimates() {
    return ESTIMATES_EACH * articles;
  }

  /// Returns how many estimates have a source.
  public int withSource() {
    return (ESTIMATES_EACH - 1) * articles;
  }

  /// Returns how many estimates rest on evidence that the text names.
  public int withEvidence() {
    return articles;
  }

  /// Returns how many states of ties are told.
  public int tieStates() {
    return articles;
  }

  /// Returns how many dated events are told.
  public int events() {
    return articles;
  }

  /// Returns how many hits each of the words above has.
  public Map<String, Integer> hits() {
    return new TreeMap<>(
        Map.of(
            EVERYWHERE, articles,
            SELDOM, every(SELDOM_EVERY),
            NAME, every(NAME_EVERY),
            FIGURE, every(FIGURE_EVERY)));
  }

  /// The first article is among those of any rule, so that the smallest briefing has all.
  static boolean falls(int number, int every) {
    return (number - 1) % every == 0;
  }

  private int every(int every) {
    return (articles + every - 1) / every;
  }
}

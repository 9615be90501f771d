// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.style;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/// One selector of a rule with what the rule declares.
final class StyleRule {
  /// What a declaration that is marked as important counts before any other.
  static final long IMPORTANT = 1L << 40;

  /// What an element's own declaration counts before those of sheets.
  static final long OWN = 1L << 36;

  private static final long ID = 1L << 28;
  private static final long NAME = 1L << 20;
  private static final long TAG = 1L << 12;

  private static final Pattern PARTS =
      Pattern.compile("(?<id>#[\\w-]+)|(?<name>\\.[\\w-]+|\\[[^\\]]*\\]|:[\\w-]+)|(?<tag>[\\w-]+)");

  private final String selector;
  private final Map<String, String> declared;
  private final long weight;
  private @Nullable Evaluator evaluator;
  private boolean unreadable;

  /// @param order how many rules stand before it
  StyleRule(String selector, Map<String, String> declared, int order) {
    this.selector = selector;
    this.declared = declared;
    weight = specificity(selector) + Math.min(order, (int) TAG - 1);
  }

  /// Returns how specific a selector is (CSS Selectors 4, 17), as one number.
  private static long specificity(String selector) {
    long sum = 0;
    Matcher part = PARTS.matcher(selector);
    while (part.find()) {
      sum += part.group("id") != null ? ID : part.group("name") != null ? NAME : TAG;
    }
    return sum;
  }

  Map<String, String> declared() {
    return declared;
  }

  long weight() {
    return weight;
  }

  boolean matches(Element element) {
    if (evaluator == null && !unreadable) {
      try {
        evaluator = QueryParser.parse(selector);
      } catch (IllegalArgumentException | IllegalStateException e) {
        unreadable = true; // a selector that is newer than the library, or none
      }
    }
    return evaluator != null && element.is(evaluator);
  }
}

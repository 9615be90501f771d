// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import java.util.List;
import java.util.Locale;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.DroppedLine;
import org.jspecify.annotations.Nullable;

/// The lines in which a page speaks of itself: who owns it, what it stores on the reader's machine,
/// that a script must run. They are never what an article says, however long they are.
final class PageNotices {
  private static final int RIGHTS = 400;
  private static final int CONSENT = 2000;

  private final List<String> rights;
  private final List<String> scripts;
  private final List<String> consents;
  private final List<String> to;

  PageNotices(WordList list) {
    rights = List.copyOf(list.lowerWords("rights"));
    scripts = List.copyOf(list.lowerWords("script"));
    consents = List.copyOf(list.lowerWords("consent"));
    to = List.copyOf(list.lowerWords("to"));
  }

  /// Returns what a line that is a notice is left out for, or null.
  DroppedLine.@Nullable Reason reason(String text) {
    if (text.length() > CONSENT) {
      return null;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (text.length() <= RIGHTS && !quotes(text)) {
      if (holds(lower, rights)) {
        return DroppedLine.Reason.METADATA;
      }
      if (holds(lower, scripts)) {
        return DroppedLine.Reason.NAVIGATION;
      }
    }
    boolean consent = !quotes(text) && holds(lower, consents) && count(lower, to) > 1;
    return consent ? DroppedLine.Reason.NAVIGATION : null;
  }

  /// Tells whether it says that a script has to run before there is a text.
  boolean asksForScript(String text) {
    return holds(text.toLowerCase(Locale.ROOT), scripts);
  }

  /// A report of such words quotes them, or names who said them.
  private static boolean quotes(String text) {
    return text.indexOf('“') >= 0 || text.contains(" said") || text.contains(" told ");
  }

  private static boolean holds(String lower, List<String> words) {
    return words.stream().anyMatch(lower::contains);
  }

  private static long count(String lower, List<String> words) {
    return words.stream().filter(lower::contains).count();
  }
}

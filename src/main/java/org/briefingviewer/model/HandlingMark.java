// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The mark that says how a bundle, or one paragraph, may be passed on: a TLP level or a house
/// mark. It stands on every window and page. Not a classification.
///
/// @param text as shown
/// @param scheme "TLP 2.0" or the house's name, or null
public record HandlingMark(String text, @Nullable String scheme) {
  private static final String TLP_SCHEME = "TLP 2.0";

  public static HandlingMark of(TlpLevel level) {
    return new HandlingMark(level.text(), TLP_SCHEME);
  }

  /// Returns the words of a mark, or null where there is none.
  public static @Nullable String textOf(@Nullable HandlingMark mark) {
    return mark == null ? null : mark.text;
  }

  /// Returns what has to stand on a page that bears all of `marks`: the strictest level of TLP, and
  /// beside it every house mark, each once and in the order given. How a house ranks its marks
  /// nobody told us, so none gives way to another.
  public static List<HandlingMark> highest(Collection<HandlingMark> marks) {
    List<HandlingMark> shown = new ArrayList<>();
    for (HandlingMark mark : marks) {
      boolean covered =
          shown.stream().anyMatch(m -> m.text().equals(mark.text()) || m.covers(mark));
      if (!covered) {
        shown.removeIf(mark::covers);
        shown.add(mark);
      }
    }
    return List.copyOf(shown);
  }

  private boolean covers(HandlingMark other) {
    TlpLevel own = tlp();
    TlpLevel theirs = other.tlp();
    return own != null && theirs != null && own.compareTo(theirs) >= 0;
  }

  /// Returns the level of TLP that it is, or null when it is a house mark.
  public @Nullable TlpLevel tlp() {
    return TlpLevel.of(text);
  }
}

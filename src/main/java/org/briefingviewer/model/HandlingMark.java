// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The mark that says how a bundle, or one paragraph, may be passed on: a TLP level or a house
/// mark. It stands on every window and page. Not a classification.
///
/// @param text as shown
/// @param scheme "TLP 2.0" or the house's name, or null
public record HandlingMark(String text, @Nullable String scheme) {

  /// The levels of TLP 2.0 (FIRST, 2022), the freest first; WHITE is what 1.0 called CLEAR.
  private static final List<List<String>> TLP =
      List.of(
          List.of("TLP:CLEAR", "TLP:WHITE"),
          List.of("TLP:GREEN"),
          List.of("TLP:AMBER"),
          List.of("TLP:AMBER+STRICT"),
          List.of("TLP:RED"));

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
    return other.level() >= 0 && level() >= other.level();
  }

  /// Returns the rank among the levels of TLP, or -1 for a mark that is none.
  private int level() {
    String written = text.toUpperCase(Locale.ROOT).replaceAll("\\s+", "");
    for (int i = 0; i < TLP.size(); i++) {
      if (TLP.get(i).contains(written)) {
        return i;
      }
    }
    return -1;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;

/// Which pages of a file are wanted, as print dialogs take it: "2", "1-3, 5", "4-" for all from the
/// fourth. They keep the order and the numbers that they have in the whole file.
public record PageRanges(List<Range> ranges) {
  /// All of them.
  public static final PageRanges ALL = new PageRanges(List.of());

  /// More digits than any file has pages.
  private static final Pattern RANGE =
      Pattern.compile("\\s*(\\d{1,6})\\s*(?:([-–])\\s*(\\d{1,6})?\\s*)?");

  public PageRanges {
    ranges = List.copyOf(ranges);
  }

  /// Pages one behind the other, from 1.
  ///
  /// @param last inclusive
  public record Range(int first, int last) {
    boolean has(int page) {
      return page >= first && page <= last;
    }
  }

  /// Reads ranges; none stand for all pages.
  ///
  /// @return null when the words say no ranges
  public static @Nullable PageRanges of(String words) {
    if (words.isBlank()) {
      return ALL;
    }
    List<Range> ranges = new ArrayList<>();
    for (String each : words.split(",", -1)) {
      Matcher matcher = RANGE.matcher(each);
      if (!matcher.matches()) {
        return null;
      }
      int first = Integer.parseInt(matcher.group(1));
      int last = last(matcher, first);
      if (first < 1 || last < first) {
        return null;
      }
      ranges.add(new Range(first, last));
    }
    return new PageRanges(ranges);
  }

  private static int last(Matcher matcher, int first) {
    if (matcher.group(2) == null) {
      return first;
    }
    return matcher.group(3) == null ? Integer.MAX_VALUE : Integer.parseInt(matcher.group(3));
  }

  public boolean all() {
    return ranges.isEmpty();
  }

  boolean has(int page) {
    return all() || ranges.stream().anyMatch(range -> range.has(page));
  }

  /// Refuses ranges of which a file has no page, or of which one begins behind its end.
  ///
  /// @param count how many pages it has
  void check(int count) throws Refusal {
    for (Range range : ranges) {
      if (range.first() > count) {
        throw new Refusal(
            List.of(
                new Problem(
                    "page " + range.first(),
                    "There are " + count + " pages in all.",
                    "Choose pages between 1 and " + count + ".")));
      }
    }
  }
}

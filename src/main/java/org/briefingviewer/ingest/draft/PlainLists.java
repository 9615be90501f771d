// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.draft;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells the lists of an article in plain text, whose entries are as short as buttons: those that a
/// line with a colon announces, and those whose entries all begin alike, with a date or a number.
public final class PlainLists {

  private static final int LONGEST = 30;
  private static final int ENTRIES = 4;
  private static final int WORDS = 3;

  /// What a page announces with a colon besides its text.
  private static final Pattern PAGE =
      Pattern.compile(
          "(?i)\\b(?:more|related|read|also|see|share|follow|tags?|topics?|latest|trending|popular|recommended|subscribe|categories|filed|contact|photo|image|source|sources)\\b");

  private static final Pattern DATE =
      Pattern.compile(
          "(?i)^(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?"
              + " \\d{1,2}\\b|\\d{1,2}\\.?"
              + " (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b)(?!,?"
              + " \\d{4}$).{8,}");

  private static final Pattern NUMBERED = Pattern.compile("^\\d{1,3}[.)ªº] ?\\p{L}.{6,}");

  private PlainLists() {}

  /// Tells whether block `index` is an entry of a list that the line before it announces.
  public static boolean announced(List<DraftBlock> blocks, int index) {
    for (int i = index - 1; i >= 0 && index - i <= LONGEST; i--) {
      DraftBlock before = blocks.get(i);
      if (!before.kept()) {
        continue;
      }
      String text = before.text().strip();
      if (text.endsWith(":")) {
        boolean page = !before.prose() && PAGE.matcher(text).find();
        return ProseLook.words(text) >= WORDS && !page;
      }
      if (before.prose() || !before.is(BlockRole.BODY) || ProseLook.closed(text)) {
        return false;
      }
    }
    return false;
  }

  /// Tells whether block `index` stands among entries that all begin with a date or a number.
  public static boolean alike(List<DraftBlock> blocks, int index) {
    Pattern shape = index < blocks.size() ? shape(blocks.get(index)) : null;
    if (shape == null) {
      return false;
    }
    int first = index;
    while (first > 0 && fits(blocks.get(first - 1), shape)) {
      first--;
    }
    int last = index;
    while (last + 1 < blocks.size() && fits(blocks.get(last + 1), shape)) {
      last++;
    }
    return last - first + 1 >= ENTRIES;
  }

  private static @Nullable Pattern shape(DraftBlock block) {
    return fits(block, DATE) ? DATE : fits(block, NUMBERED) ? NUMBERED : null;
  }

  private static boolean fits(DraftBlock block, Pattern shape) {
    return block.kept() && shape.matcher(block.text()).find();
  }
}

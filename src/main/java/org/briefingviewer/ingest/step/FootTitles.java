// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;
import org.briefingviewer.ingest.draft.ProseLook;
import org.briefingviewer.model.DroppedLine;

/// Drops other articles' titles below the text: three lines or more that read as headlines and end
/// the page. Entries of a list have figures or a line that announces them, and stay.
public final class FootTitles implements DraftStep {
  private static final int FEWEST = 3;
  private static final int WORDS = 4;
  private static final int LONGEST = 160;
  private static final int EACH = 6;
  private static final int LABELLED = 8;

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    int last = draft.lastProse();
    List<DraftBlock> blocks = draft.blocks();
    List<Integer> titles = new ArrayList<>();
    boolean announced = last < 0 || blocks.get(last).text().endsWith(":");
    for (int i = last + 1; i < blocks.size() && !announced; i++) {
      DraftBlock block = blocks.get(i);
      announced = block.kept() && block.text().endsWith(":");
      if (title(block)) {
        titles.add(i);
      } else if (block.kept()
          && ProseLook.words(block.text()) >= WORDS
          && block.is(BlockRole.BODY)) {
        announced = true; // some other line: the run may be a list in the text
      }
    }
    List<String> words = titles.stream().map(i -> blocks.get(i).text()).toList();
    if (announced || titles.size() < FEWEST || listed(words)) {
      return draft;
    }
    int from = titles.getFirst();
    return draft.dropWhere(
        (index, block) ->
            titles.contains(index) || (index > from && block.is(BlockRole.BODY) && brief(block))
                ? DroppedLine.Reason.RELATED_LINKS
                : null);
  }

  /// Dates, places and sums have a figure in most entries, or few words.
  private static boolean listed(List<String> lines) {
    long figures = lines.stream().filter(line -> line.chars().anyMatch(Character::isDigit)).count();
    int words = lines.stream().mapToInt(ProseLook::words).sum();
    return figures * 2 > lines.size() || words < lines.size() * EACH;
  }

  private static boolean brief(DraftBlock block) {
    return ProseLook.words(block.text()) < WORDS && !ProseLook.closed(block.text());
  }

  private static boolean title(DraftBlock block) {
    String text = block.text();
    return (block.is(BlockRole.BODY) || block.is(BlockRole.HEADING))
        && text.length() <= LONGEST
        && ProseLook.words(text) >= WORDS
        && !ProseLook.closed(text)
        && !text.endsWith(")")
        && text.indexOf(" | ") < 0
        && (Character.isUpperCase(first(text)) || "('\"“‘".indexOf(text.charAt(0)) >= 0)
        && !counted(text);
  }

  /// "Wheat: 3,000 tons" and "Wheat 3,000" are entries of a list of figures.
  private static boolean counted(String text) {
    int colon = text.indexOf(':');
    boolean labelled =
        colon > 0
            && ProseLook.words(text) <= LABELLED
            && text.chars().skip(colon).anyMatch(Character::isDigit);
    return labelled || Character.isDigit(text.charAt(text.length() - 1));
  }

  private static int first(String text) {
    return text.codePointAt(0);
  }
}

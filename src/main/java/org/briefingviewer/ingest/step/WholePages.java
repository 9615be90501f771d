// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;
import org.briefingviewer.ingest.draft.PlainLists;
import org.briefingviewer.ingest.draft.ProseLook;
import org.briefingviewer.ingest.draft.TitleWords;
import org.briefingviewer.model.DroppedLine;
import org.jspecify.annotations.Nullable;

/// Finds the article in the words of a whole page that was copied as plain text: menus before it,
/// lists of other articles behind it, no markup to tell them by.
///
/// Running text speaks for a stretch of blocks by its length, every short line against it; the
/// stretch with the greatest sum is the article. A text with few short lines around that stretch is
/// no whole page and stays as it is. The headline is the line above the stretch whose words the
/// text takes up most.
public final class WholePages implements DraftStep {
  private static final int FEWEST = 12;
  private static final int LONGEST = 1000;
  private static final int SHORT = -30;
  private static final int LISTED = -8;
  private static final int ABOVE = 25;
  private static final int TITLE = 220;
  private static final int WORD = 4;
  private static final int NEAR = 4;
  private static final int RUN = 3;
  private static final int LINE = 100;
  private static final int MANY = 6;
  private static final double EACH = 0.1;
  private static final double HALF = 0.5;
  private static final double SIGNED = 0.3;
  private static final double LEAST = 0.2;
  private static final double FAR = 0.02;
  private static final Pattern SIGNATURE =
      Pattern.compile("^[Bb][Yy] \\p{Lu}|\\b(?:19|20)\\d{2}\\b|\\b\\d{1,2}:\\d{2}\\b|\\bago$");
  private static final Pattern DATED =
      Pattern.compile(
          "(?i)\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?"
              + " \\d{1,2}\\b|\\b\\d{1,2}:\\d{2}\\b|^(?:view|see|follow|read|more|sign|log|skip|share|search|by|subscribe|donate|join|get|the"
              + " latest) |^[^\\p{L}\\p{N}\"'“‘]|»|\\| ?$|\\)$");

  private static final int ENTRIES = 3;
  private static final Pattern BARS = Pattern.compile("\\s+[|›»>•·/]\\s+");

  /// The blocks of the article, the last one included.
  private record Stretch(int from, int to) {}

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    List<DraftBlock> blocks = draft.blocks();
    boolean plain = blocks.stream().noneMatch(DraftBlock::beside) && draft.facts().title() == null;
    Stretch stretch = plain ? stretch(blocks) : null;
    if (stretch == null || around(blocks, stretch) < FEWEST) {
      return draft;
    }
    int headline = headline(blocks, stretch);
    int from = headline < 0 ? stretch.from() : headline;
    List<DraftBlock> changed = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      DraftBlock block = blocks.get(i);
      if (block.kept() && i < from) {
        changed.add(block.drop(DroppedLine.Reason.NAVIGATION));
      } else if (block.kept() && i > stretch.to() && !lastWords(block)) {
        changed.add(block.drop(DroppedLine.Reason.RELATED_LINKS));
      } else if (i == headline) {
        changed.add(block.as(BlockRole.HEADLINE));
      } else if (block.kept() && headline >= 0 && i < stretch.from()) {
        changed.add(deck(blocks, i, headline) ? block.as(BlockRole.DECK) : beside(block));
      } else if (block.kept()
          && i <= stretch.to()
          && !PlainLists.announced(blocks, i)
          && run(blocks, i, stretch) >= RUN) {
        changed.add(block.drop(DroppedLine.Reason.RELATED_LINKS));
      } else {
        changed.add(block);
      }
    }
    return draft.withBlocks(changed);
  }

  /// Tells whether the line directly below the headline is its deck.
  private static boolean deck(List<DraftBlock> blocks, int index, int headline) {
    return index == headline + 1
        && title(blocks.get(index))
        && ProseLook.words(blocks.get(index).text()) > WORD;
  }

  /// A sentence between headline and text is of the article; other lines wait for the steps that
  /// know dates and bylines.
  private static DraftBlock beside(DraftBlock block) {
    boolean sentence = ProseLook.closed(block.text()) && ProseLook.words(block.text()) > WORD;
    return sentence ? block : block.outside();
  }

  /// Counts the short lines that stand one below the other around a block: three are titles of
  /// other pages or buttons, one is a heading.
  private static int run(List<DraftBlock> blocks, int index, Stretch stretch) {
    if (!button(blocks.get(index))) {
      return 0;
    }
    int first = index;
    while (first > stretch.from() && index - first < RUN && button(blocks.get(first - 1))) {
      first--;
    }
    int last = index;
    while (last < stretch.to() && last - index < RUN && button(blocks.get(last + 1))) {
      last++;
    }
    return (int) blocks.subList(first, last + 1).stream().filter(DraftBlock::kept).count();
  }

  private static boolean button(DraftBlock block) {
    String text = block.text();
    boolean words = block.is(BlockRole.BODY) && !block.prose() && !ProseLook.punctuated(text);
    return !block.kept() || (words && text.chars().noneMatch(Character::isDigit));
  }

  private static @Nullable Stretch stretch(List<DraftBlock> blocks) {
    int best = 0;
    int sum = 0;
    int from = 0;
    Stretch found = null;
    for (int i = 0; i < blocks.size(); i++) {
      int value = value(blocks.get(i));
      if (sum <= 0) {
        sum = 0;
        from = i;
      }
      sum += value;
      if (value > 0 && sum > best) {
        best = sum;
        found = new Stretch(from, i);
      }
    }
    return found == null ? null : new Stretch(found.from(), end(blocks, found.to()));
  }

  /// Short sentences and entries of a list directly below the last paragraph are the article's.
  private static int end(List<DraftBlock> blocks, int last) {
    int end = last;
    for (int i = last + 1; i < blocks.size(); i++) {
      DraftBlock block = blocks.get(i);
      boolean sentence = ProseLook.closed(block.text()) && ProseLook.words(block.text()) >= WORD;
      boolean figures = blocks.get(end).text().endsWith(":") || listed(blocks.get(end).text());
      boolean list =
          PlainLists.announced(blocks, i)
              || PlainLists.alike(blocks, i)
              || PlainLists.alike(blocks, i + 1);
      if (block.kept() && !sentence && !list && !(figures && listed(block.text()))) {
        return end;
      }
      end = block.kept() ? i : end;
    }
    return end;
  }

  private static boolean listed(String text) {
    return text.indexOf(':') > 0 && text.chars().anyMatch(Character::isDigit);
  }

  private static int value(DraftBlock block) {
    if (!block.kept() || block.role() == BlockRole.CAPTION) {
      return 0;
    }
    if (block.prose()) {
      return Math.min(LONGEST, block.text().length());
    }
    boolean figure = block.text().chars().anyMatch(Character::isDigit);
    return figure || ProseLook.punctuated(block.text()) ? LISTED : SHORT;
  }

  /// Counts the short lines outside of the stretch.
  private static int around(List<DraftBlock> blocks, Stretch stretch) {
    int count = 0;
    for (int i = 0; i < blocks.size(); i++) {
      boolean outside = i < stretch.from() || i > stretch.to();
      count += outside && blocks.get(i).is(BlockRole.BODY) && !blocks.get(i).prose() ? 1 : 0;
    }
    return count;
  }

  /// Who helped, who owns the text and where it ends may stand behind the last paragraph: the steps
  /// know them.
  private static boolean lastWords(DraftBlock block) {
    return block.role() == BlockRole.CAPTION || block.text().chars().noneMatch(Character::isLetter);
  }

  private static int headline(List<DraftBlock> blocks, Stretch stretch) {
    for (int i = stretch.from() - 1; i >= 0; i--) {
      if (blocks.get(i).is(BlockRole.HEADLINE)) {
        return i;
      }
    }
    Set<String> text = TitleWords.opening(blocks, stretch.from(), stretch.to());
    int found = -1;
    double most = LEAST;
    for (int i = stretch.from() - 1; i >= Math.max(0, stretch.from() - ABOVE); i--) {
      double weight = title(blocks.get(i)) ? weight(blocks, i, text) : 0;
      weight -= FAR * (stretch.from() - i);
      if (weight > most) {
        most = weight;
        found = i;
      }
    }
    return found < 0 ? nearest(blocks, stretch) : upper(blocks, found, text);
  }

  /// Of two such lines, one right below the other, the lower one is the deck.
  private static int upper(List<DraftBlock> blocks, int found, Set<String> text) {
    int above = found - 1;
    boolean deck =
        above >= 0
            && title(blocks.get(above))
            && ProseLook.words(blocks.get(above).text()) > WORD
            && TitleWords.of(blocks.get(above).text()).stream().filter(text::contains).count() > 1;
    return deck ? above : found;
  }

  /// A title may play with words that the text never says: then the nearest line will do that is
  /// long enough to be one.
  private static int nearest(List<DraftBlock> blocks, Stretch stretch) {
    for (int i = stretch.from() - 1; i >= Math.max(0, stretch.from() - 2 * NEAR); i--) {
      if (title(blocks.get(i)) && ProseLook.words(blocks.get(i).text()) > WORD) {
        return i;
      }
    }
    return -1;
  }

  /// Weighs a line as the headline: by how many of its words the text takes up, by their share, and
  /// by a date or a byline just below it.
  private static double weight(List<DraftBlock> blocks, int index, Set<String> text) {
    Set<String> words = TitleWords.of(blocks.get(index).text());
    long taken = words.stream().filter(text::contains).count();
    boolean signed = signed(blocks, index);
    if (words.isEmpty() || (taken < 2 && !signed)) {
      return 0;
    }
    double share = (double) taken / words.size();
    return EACH * Math.min(taken, MANY) + HALF * share + (signed ? SIGNED : 0);
  }

  private static boolean signed(List<DraftBlock> blocks, int index) {
    for (int i = index + 1; i < Math.min(blocks.size(), index + NEAR); i++) {
      String line = blocks.get(i).text();
      if (line.length() <= LINE && SIGNATURE.matcher(line).find()) {
        return true;
      }
    }
    return false;
  }

  private static boolean title(DraftBlock block) {
    String text = block.text();
    return (block.is(BlockRole.BODY) || block.is(BlockRole.HEADING))
        && text.length() <= TITLE
        && ProseLook.words(text) > 2
        && !ProseLook.closed(text)
        && !menu(text)
        && !DATED.matcher(text).find();
  }

  /// "Home | World | Economy": a menu in one line, or the way to the page.
  private static boolean menu(String text) {
    String[] entries = BARS.split(text);
    return entries.length >= ENTRIES
        && Arrays.stream(entries).allMatch(entry -> ProseLook.words(entry) <= ENTRIES);
  }
}

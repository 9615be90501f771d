// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;
import org.briefingviewer.ingest.draft.MomentReader;
import org.briefingviewer.ingest.draft.ProseLook;
import org.briefingviewer.ingest.draft.ReducedWording;
import org.briefingviewer.ingest.draft.TitleWords;
import org.briefingviewer.model.DroppedLine;
import org.jspecify.annotations.Nullable;

/// Finds a document's title and puts it first; every other line stays where it stands.
///
/// The title is the line that the file's own properties name, else the one that the reader found by
/// its style, else the one in the largest letters, else, of the lines at the head, the one whose
/// words the text takes up most. A number, a day, an item of a list, a file's name or the
/// publisher's name is no title; a document may have none.
public record DocumentTitles(MomentReader moments) implements DraftStep {
  private static final int TOP = 40;
  private static final int LONGEST = 250;
  private static final int LETTERS = 4;
  private static final int SHARED = 3;
  private static final int WORDS = 3;
  private static final double LARGE = 1.12;
  private static final double SAME = 1.03;

  /// Items, notes, cells and labels.
  private static final Pattern ENTRY =
      Pattern.compile(
          "^(?:\\(?(?:\\d{1,3}|[a-z]|[ivxIVX]{1,5}|[가-하])[.)] |[①-⑳•●▪■◦○‣□▶◆∙◎☞※*<\\[(–-]).*"
              + "|.* \\| .*|.*[:：]$|.*@\\S+\\.\\S.*",
          Pattern.DOTALL);

  /// Somebody who is present, or an address.
  private static final Pattern PERSON =
      Pattern.compile("^(?:(?:M|Mr|Mrs|Ms|Mme|Mlle|Dr|Prof|Herr|Frau|Sr|Sra)\\.? \\p{Lu}|\\d)");

  private static final Pattern NUMBER = Pattern.compile("\\d");

  private static final Pattern FILE =
      Pattern.compile(
          "(?i)^(?:microsoft (?:word|powerpoint|excel) - .*|untitled.*|document ?\\d*|slide ?\\d+"
              + "|\\S*[_\\d.-]\\S*|.*\\.(?:docx?|pdf|hwpx?|indd|pptx?|xlsx?|odt|rtf|tex|dvi|qxd))$");

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    int at = title(draft);
    List<DraftBlock> blocks = new ArrayList<>();
    for (int i = 0; i < draft.blocks().size(); i++) {
      DraftBlock block = draft.blocks().get(i);
      if (i != at) {
        boolean second = block.is(BlockRole.HEADLINE);
        BlockRole other = ProseLook.closed(block.text()) ? BlockRole.BODY : BlockRole.HEADING;
        blocks.add(second ? block.as(other) : block);
      }
    }
    if (at >= 0) {
      blocks.add(CleaningDraft.leadingDrops(blocks), draft.blocks().get(at).as(BlockRole.HEADLINE));
    }
    return draft.withBlocks(blocks);
  }

  /// Returns the index of the title's block, or -1.
  private int title(CleaningDraft draft) {
    List<DraftBlock> blocks = draft.blocks();
    String stated = draft.facts().title();
    for (int i = 0; i < blocks.size() && stated != null; i++) {
      DraftBlock block = blocks.get(i);
      if (block.kept()
          && ReducedWording.key(block.text()).equals(ReducedWording.key(stated))
          && may(draft, i)) {
        return i;
      }
    }
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).is(BlockRole.HEADLINE) && may(draft, i) && !section(blocks, i)) {
        return i;
      }
    }
    int largest = largest(draft, WORDS);
    largest = largest < 0 ? largest(draft, 1) : largest;
    return largest >= 0 ? largest : guessed(draft);
  }

  /// Returns the block set in the largest letters at the head of the first page, when they are
  /// larger than those of the text, or -1.
  private int largest(CleaningDraft draft, int least) {
    List<DraftBlock> blocks = draft.blocks();
    double size = LARGE * usual(blocks);
    int found = -1;
    for (int i = 0, seen = 0; i < blocks.size() && seen < TOP; i++) {
      DraftBlock block = blocks.get(i);
      boolean first = block.pages() == null || block.pages().first() == 1;
      seen += block.kept() ? 1 : 0;
      boolean larger = block.kept() && first && block.size() > size;
      if (larger
          && ProseLook.words(block.text()) >= least
          && may(draft, i)
          && !section(blocks, i)) {
        found = i;
        size = block.size() * SAME;
      }
    }
    return found;
  }

  /// Returns the size of most letters.
  private static double usual(List<DraftBlock> blocks) {
    Map<Long, Long> letters = new HashMap<>();
    for (DraftBlock block : blocks) {
      if (block.kept() && block.size() > 0) {
        letters.merge(Math.round(block.size() * 2), (long) block.text().length(), Long::sum);
      }
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> entry.getKey() / 2.0)
        .orElse(Double.MAX_VALUE);
  }

  /// Of the lines at the head, and the headings near it, the one whose words the text takes up
  /// most; where it takes up none, the first of them.
  private int guessed(CleaningDraft draft) {
    List<DraftBlock> blocks = draft.blocks();
    int first = draft.firstProse();
    Set<String> opening = TitleWords.opening(blocks, first, blocks.size() - 1);
    int best = -1;
    double most = SHARED - 1;
    int plain = -1;
    for (int i = 0, seen = 0; i < blocks.size() && seen < TOP; i++) {
      DraftBlock block = blocks.get(i);
      seen += block.kept() ? 1 : 0;
      boolean heading = block.is(BlockRole.HEADING);
      boolean line = heading || (i < first && block.is(BlockRole.BODY));
      if (!line || ProseLook.punctuated(block.text()) || !may(draft, i) || section(blocks, i)) {
        continue;
      }
      int words = ProseLook.words(block.text());
      double shared =
          TitleWords.of(block.text()).stream()
              .filter(opening::contains)
              .filter(w -> !NUMBER.matcher(w).find())
              .count();
      if (shared > most && words >= WORDS) {
        best = i;
        most = shared;
      }
      boolean worded = i <= first && words >= WORDS && !PERSON.matcher(block.text()).find();
      plain = plain < 0 && worded ? i : plain;
    }
    return best >= 0 ? best : plain;
  }

  /// Tells whether a block can be a title by its words.
  private boolean may(CleaningDraft draft, int index) {
    String text = ReducedWording.oneBlank(draft.blocks().get(index).text());
    String publisher = draft.facts().publisher();
    long letters = text.codePoints().filter(Character::isLetter).count();
    return text.length() <= LONGEST
        && letters >= LETTERS
        && letters * 2 > text.codePoints().filter(c -> c != ' ').count()
        && moments.whole(text) == null
        && !ENTRY.matcher(text).matches()
        && (!FILE.matcher(text).matches() || hangul(text))
        && (publisher == null || !ReducedWording.key(publisher).equals(ReducedWording.key(text)))
        && !dated(draft.moment(), text);
  }

  /// A word of Hangul may have a middle dot or a number in it; it is no file's name.
  private static boolean hangul(String text) {
    return text.codePoints().filter(c -> c >= 0xAC00 && c <= 0xD7A3).count() >= LETTERS;
  }

  private static boolean dated(@Nullable String moment, String text) {
    return moment != null && ReducedWording.key(moment).equals(ReducedWording.key(text));
  }

  /// A few words that the heads of the pages name among others are those of a part of a periodical:
  /// "Review / 6 August / Letters".
  private static boolean section(List<DraftBlock> blocks, int index) {
    String words = ReducedWording.key(blocks.get(index).text());
    return ProseLook.words(words) < WORDS
        && blocks.stream()
            .filter(b -> b.dropped() == DroppedLine.Reason.RUNNING_HEAD)
            .map(b -> ReducedWording.key(b.text()))
            .anyMatch(head -> head.contains(words) && head.length() > 2 * words.length());
  }
}

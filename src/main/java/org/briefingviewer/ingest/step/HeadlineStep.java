// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.ArrayList;
import java.util.List;
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
import org.briefingviewer.ingest.name.OutletList;
import org.briefingviewer.model.DroppedLine;
import org.jspecify.annotations.Nullable;

/// Finds the headline and puts it first: the block that the page's own title names, else the page's
/// first heading of the highest level, else the title itself, else the first heading, else a first
/// line that reads like one. A text may have none.
public record HeadlineStep(OutletList outlets, MomentReader moments) implements DraftStep {
  private static final int LONGEST = 250;
  private static final int SPEAKER = 40;
  private static final int KICKER = 8;
  private static final int NEAR = 3;

  private static final Pattern OUTLET =
      Pattern.compile(" [-–|] \\p{Lu}\\p{L}{1,20}(?: \\p{Lu}\\p{L}{1,20}){0,2}$");

  private static final int BUTTON = 3;
  private static final int MARKS = 10;
  private static final Pattern ELLIPSIS = Pattern.compile("(?:\\.\\.\\.|…)$");

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    List<DraftBlock> blocks = new ArrayList<>(draft.blocks());
    String said = draft.facts().title();
    boolean named = said != null && said.length() <= LONGEST && outlets.named(said) == null;
    String title = named ? said : null;
    int at = index(draft, title);
    boolean many = at >= LINES - 1 && title == null && taken(blocks, solid(blocks)) == at;
    DraftBlock headline = null;
    if (at >= 0) {
      headline = whole(blocks.remove(at), title).as(BlockRole.HEADLINE);
    } else if (title != null && !title.isBlank()) {
      headline = DraftBlock.of(BlockRole.HEADLINE, ReducedWording.oneBlank(title));
    }
    List<DraftBlock> ordered = new ArrayList<>();
    int first = draft.firstProse();
    for (int i = 0; i < blocks.size(); i++) {
      DraftBlock block = other(blocks.get(i), headline, i < at, many);
      boolean beside = headline != null && i < Math.min(first, at + NEAR) && elsewhere(block);
      ordered.add(beside ? block.drop(DroppedLine.Reason.RELATED_LINKS) : block);
    }
    if (headline != null) {
      // It follows what was dropped at the top, and nothing else.
      ordered.add(CleaningDraft.leadingDrops(ordered), headline);
    }
    return draft.withBlocks(ordered);
  }

  /// A page may cut its headline short, or hang a button on it: the title has it whole.
  private static DraftBlock whole(DraftBlock block, @Nullable String title) {
    String line = ReducedWording.letters(block.text());
    String words = title == null ? "" : ReducedWording.letters(title);
    boolean cut = ELLIPSIS.matcher(block.text()).find() && words.startsWith(line);
    boolean hung = title != null && ProseLook.words(title) > 3 && hangs(block.text(), title);
    // Two lines of one heading run into each other where the page breaks it by its style alone.
    boolean glued =
        title != null
            && words.equals(line)
            && ProseLook.words(title) > ProseLook.words(block.text());
    return title != null && (cut || hung || glued)
        ? block.with(ReducedWording.oneBlank(title))
        : block;
  }

  /// Tells whether a few words more than the title stand in the line, behind it.
  private static boolean hangs(String line, String title) {
    return ReducedWording.letters(line).startsWith(ReducedWording.letters(title))
        && line.length() > title.length()
        && ProseLook.words(line) - ProseLook.words(title) <= BUTTON
        && (line.endsWith("...") || line.endsWith("…"));
  }

  private DraftBlock other(
      DraftBlock block, @Nullable DraftBlock headline, boolean above, boolean many) {
    if (!block.kept()) {
      return block;
    }
    if (headline != null
        && block.role() != BlockRole.CAPTION
        && same(block.text(), headline.text())) {
      return block.drop(DroppedLine.Reason.REPEATED);
    }
    if (above
        && block.role() != BlockRole.CAPTION
        && block.role() != BlockRole.BYLINE
        && label(block.text())) {
      return block.drop(DroppedLine.Reason.NAVIGATION);
    }
    if (above && block.is(BlockRole.BODY) && (kicker(block.text()) || many)) {
      return block.drop(DroppedLine.Reason.NAVIGATION);
    }
    if (above && block.role() == BlockRole.HEADING) {
      return block.as(BlockRole.DECK); // a line above the headline, kept below it
    }
    if (block.role() == BlockRole.HEADLINE || block.role() == BlockRole.HEADING) {
      return block.as(block.text().length() > LONGEST ? BlockRole.BODY : BlockRole.HEADING);
    }
    return block;
  }

  /// Another page's title, its outlet behind it, stands at the top as the name of a picture.
  private static boolean elsewhere(DraftBlock block) {
    return block.is(BlockRole.BODY)
        && ProseLook.words(block.text()) > KICKER
        && block.text().chars().noneMatch(Character::isDigit)
        && OUTLET.matcher(block.text()).find();
  }

  /// "Section | Topic" above the headline.
  private static boolean kicker(String text) {
    return text.contains(" | ") && ProseLook.words(text) <= KICKER && !ProseLook.closed(text);
  }

  /// A word or two above the headline: the paper's name, a section.
  private boolean label(String text) {
    return outlets.named(text) != null
        || (ProseLook.words(text) <= 3 && text.chars().noneMatch(Character::isDigit));
  }

  private int index(CleaningDraft draft, @Nullable String title) {
    int first = draft.firstProse();
    List<DraftBlock> blocks = draft.blocks();
    int found = -1;
    for (int i = 0; i < first && title != null && found < 0; i++) {
      found = blocks.get(i).kept() && names(title, blocks.get(i).text()) ? i : -1;
    }
    for (int i = 0; i < blocks.size() && found < 0; i++) {
      found =
          blocks.get(i).is(BlockRole.HEADLINE)
                  && blocks.get(i).text().length() <= LONGEST
                  && outlets.named(blocks.get(i).text()) == null
              ? i
              : -1;
    }
    if (found >= 0 || (title != null && !title.isBlank())) {
      return found;
    }
    return untitled(blocks, first);
  }

  private int untitled(List<DraftBlock> blocks, int first) {
    for (int i = 0; i < first; i++) {
      if (blocks.get(i).is(BlockRole.HEADING) && ProseLook.words(blocks.get(i).text()) > 3) {
        return i;
      }
    }
    int taken = taken(blocks, solid(blocks));
    for (int i = 0; i < first && taken < 0; i++) {
      DraftBlock block = blocks.get(i);
      if (block.is(BlockRole.BODY) && ProseLook.words(block.text()) > 3 && !dated(block.text())) {
        return likeHeadline(block.text()) && !strange(block, blocks, first) ? i : -1;
      }
    }
    return taken;
  }

  /// "Seoul, 17 December 2025": a place and a day head nothing.
  private boolean dated(String line) {
    return moments.whole(PLACE.matcher(line).replaceFirst("")) != null;
  }

  private static final Pattern PLACE =
      Pattern.compile("^\\p{Lu}[\\p{L} .'’-]{1,40}, (?=\\d|\\p{Lu}\\p{L}+ \\d)");

  /// How many lines stand over a text at least when some of them are its page's.
  private static final int LINES = 5;

  private static final int SHARED = 3;

  /// Where running text begins that is no single sentence about a picture.
  private static int solid(List<DraftBlock> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).prose() && blocks.get(i).text().length() >= SENTENCE) {
        return i;
      }
    }
    return blocks.size();
  }

  private static final int SENTENCE = 120;

  /// Of many lines over a text, the first one whose words it takes up, or -1.
  private static int taken(List<DraftBlock> blocks, int first) {
    long lines = blocks.subList(0, first).stream().filter(b -> b.is(BlockRole.BODY)).count();
    if (lines < LINES || first >= blocks.size()) {
      return -1;
    }
    Set<String> opening = TitleWords.opening(blocks, first, blocks.size() - 1);
    for (int i = 0; i < first; i++) {
      DraftBlock block = blocks.get(i);
      boolean line =
          block.is(BlockRole.BODY)
              && ProseLook.words(block.text()) > 3
              && likeHeadline(block.text());
      Set<String> words = line ? TitleWords.of(block.text()) : Set.of();
      long shared = words.stream().filter(opening::contains).count();
      if (shared >= SHARED && shared * 2 >= words.size()) {
        return i;
      }
    }
    return -1;
  }

  /// A line in another script than the text is what somebody says in it.
  private static boolean strange(DraftBlock line, List<DraftBlock> blocks, int first) {
    return first < blocks.size() && latin(line.text()) != latin(blocks.get(first).text());
  }

  private static boolean latin(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return latin * 2 > letters;
  }

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i)(?:photo|image|picture)s?"
              + " (?:courtesy|credit|by|source)\\b|(?:photo|image|picture|source) ?:");

  private static boolean likeHeadline(String text) {
    int colon = text.indexOf(':');
    boolean speaker =
        colon > 0
            && colon < SPEAKER
            && text.substring(0, colon)
                .equals(text.substring(0, colon).toUpperCase(java.util.Locale.ROOT));
    boolean credit = CREDIT.matcher(text).lookingAt();
    return text.length() <= LONGEST && !ProseLook.closed(text) && !speaker && !credit;
  }

  /// Tells whether a title is the line, or the line with the site's name after it.
  private static boolean names(String title, String line) {
    return same(title, line)
        || (ProseLook.words(line) > 3
            && ReducedWording.letters(title).startsWith(ReducedWording.letters(line)))
        || (ProseLook.words(title) > 3 && hangs(line, title));
  }

  private static boolean same(String one, String other) {
    // Most lines are of another length by far: their letters need not be looked at.
    return Math.abs(one.length() - other.length())
            <= MARKS + Math.min(one.length(), other.length()) / 2
        && ReducedWording.letters(one).equals(ReducedWording.letters(other));
  }
}

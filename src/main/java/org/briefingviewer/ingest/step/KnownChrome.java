// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.List;
import java.util.Locale;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;
import org.briefingviewer.ingest.draft.FurniturePhrases;
import org.briefingviewer.ingest.draft.ProseLook;
import org.briefingviewer.ingest.draft.ReducedWording;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.DroppedLine;
import org.jspecify.annotations.Nullable;

/// Drops the buttons, menus and prompts that `chrome.tsv` lists. What could also be a heading or an
/// entry of a list counts only outside the running text.
public final class KnownChrome implements DraftStep {
  private static final int SHORT = 200;
  private static final int MENU = 400;
  private static final int INVITATION = 250;

  private final FurniturePhrases lines;
  private final FurniturePhrases outer;
  private final FurniturePhrases starts;
  private final FurniturePhrases paywall;
  private final FurniturePhrases words;
  private final FurniturePhrases within;

  public KnownChrome(WordList chrome) {
    lines = FurniturePhrases.of(chrome, "line");
    outer = FurniturePhrases.of(chrome, "outer");
    starts = FurniturePhrases.of(chrome, "starts");
    paywall = FurniturePhrases.of(chrome, "paywall");
    words = FurniturePhrases.of(chrome, "word");
    within = FurniturePhrases.of(chrome, "within");
  }

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    int first = draft.firstProse();
    int last = draft.lastProse();
    return draft.dropWhere(
        (index, block) ->
            block.role() == BlockRole.HEADLINE
                ? section(block.text())
                : reason(block, index < first || index > last));
  }

  private DroppedLine.@Nullable Reason reason(DraftBlock block, boolean outside) {
    String text = block.text();
    if (text.length() > MENU) {
      return null;
    }
    DroppedLine.Reason reason = lines.whole(text);
    if (reason == null && text.length() <= SHORT) {
      reason = starts.start(text);
      if (reason == null && paywall.within(text) && !text.contains("said")) {
        reason = DroppedLine.Reason.ADVERTISEMENT;
      }
    }
    if (reason == null && text.length() <= INVITATION && !reports(text)) {
      reason = within.reasonWithin(text);
    }
    if (reason == null && block.role() == BlockRole.CAPTION) {
      return outer.whole(text);
    }
    if (reason == null && outside) {
      reason = outer.whole(text);
      return reason == null ? menu(text) : reason;
    }
    return reason;
  }

  /// A section's name in the largest print is no headline.
  private DroppedLine.@Nullable Reason section(String text) {
    DroppedLine.Reason reason = lines.whole(text);
    return reason == null ? words.whole(text) : reason;
  }

  /// Tells whether somebody's words are given, or a figure: then it is no invitation to the reader.
  private static boolean reports(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains(" said")
        || lower.contains(" told ")
        || lower.contains(" according to")
        || text.contains("“")
        || text.contains("%");
  }

  /// A line of menu entries only: parted by marks, or words that are entries each.
  private DroppedLine.@Nullable Reason menu(String text) {
    if (ProseLook.closed(text) || text.chars().noneMatch(Character::isLetter)) {
      return null;
    }
    String[] parts = text.split("[|/•·>»,]+|\\s{2,}", -1);
    if (List.of(parts).stream().allMatch(part -> part.isBlank() || words.whole(part) != null)) {
      return words.whole(parts[0]) == null ? DroppedLine.Reason.NAVIGATION : words.whole(parts[0]);
    }
    return eachWord(ReducedWording.key(text).split(" ", -1));
  }

  private DroppedLine.@Nullable Reason eachWord(String[] entries) {
    if (entries.length < 2) {
      return null;
    }
    for (String entry : entries) {
      if (words.whole(entry.toLowerCase(Locale.ROOT)) == null) {
        return null;
      }
    }
    return words.whole(entries[0]);
  }
}

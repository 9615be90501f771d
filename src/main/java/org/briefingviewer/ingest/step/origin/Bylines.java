// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.Outlets;
import org.briefingviewer.ingest.draft.Prose;
import org.briefingviewer.ingest.draft.Step;
import org.briefingviewer.ingest.draft.Wording;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Byline;
import org.briefingviewer.model.Dropped;
import org.jspecify.annotations.Nullable;

/// Takes out the line that names the writers and keeps it as written; a date in it is kept as the
/// moment of publication. It stands outside the running text.
public final class Bylines implements Step {
  private static final int LONGEST = 160;
  private static final int WORDS = 16;
  private static final int NAME = 5;
  private static final Pattern BETWEEN = Pattern.compile(",| and | & |;|·");
  private static final Pattern AFTER =
      Pattern.compile(" in | for | at | on | \\| | - | – | — |\\d");

  private static final Pattern HALF = Pattern.compile("(?i)\\d ?[ap]\\.m\\.$");

  private final Map<String, String> openings;
  private final Outlets outlets;

  public Bylines(WordList openings, Outlets outlets) {
    this.openings = openings.lowerPairs();
    this.outlets = outlets;
  }

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    return lines(joined(draft));
  }

  /// Puts a name behind the "By" that stands alone in the line above it.
  private static CleaningDraft joined(CleaningDraft draft) {
    List<DraftBlock> all = draft.blocks();
    List<DraftBlock> blocks = new ArrayList<>(all.size());
    int first = Math.min(draft.firstProse(), all.size());
    for (int i = 0; i < all.size(); i++) {
      DraftBlock by = all.get(i);
      boolean alone = i + 1 < first && by.kept() && Wording.key(by.text()).equals("by");
      if (alone && isName(all.get(i + 1))) {
        i++;
        blocks.add(by.with("By " + all.get(i).text()));
      } else {
        blocks.add(by);
      }
    }
    return draft.withBlocks(blocks);
  }

  private static boolean isName(DraftBlock block) {
    return block.is(BlockRole.BODY)
        && Prose.words(block.text()) <= NAME
        && !Prose.punctuated(block.text());
  }

  private CleaningDraft lines(CleaningDraft draft) {
    int first = draft.firstProse();
    int last = draft.lastProse();
    Byline byline = draft.byline();
    List<DraftBlock> blocks = new ArrayList<>(draft.blocks().size());
    for (int i = 0; i < draft.blocks().size(); i++) {
      DraftBlock block = draft.blocks().get(i);
      Byline found = i <= first + 1 || i > last ? byline(block) : null;
      if (found == null) {
        blocks.add(block.is(BlockRole.BYLINE) ? block.as(BlockRole.BODY) : block);
      } else if (byline == null) {
        byline = found;
        blocks.add(block.as(BlockRole.BYLINE));
      } else {
        blocks.add(block.drop(Dropped.Reason.CREDIT));
      }
    }
    CleaningDraft read = draft.withBlocks(blocks);
    if (byline == null) {
      return read;
    }
    boolean dated = read.moment() == null && byline.asWritten().matches(".*\\d{4}.*");
    return (dated ? read.withMoment(byline.asWritten()) : read).withByline(byline);
  }

  private @Nullable Byline byline(DraftBlock block) {
    String text = block.text();
    boolean fits =
        (block.is(BlockRole.BODY) || block.is(BlockRole.BYLINE))
            && text.length() <= LONGEST
            && Prose.words(text) <= WORDS + 8;
    if (!fits) {
      return null;
    }
    for (Map.Entry<String, String> opening : openings.entrySet()) {
      Byline byline = openedBy(opening.getKey(), opening.getValue(), text);
      if (byline != null) {
        return byline;
      }
    }
    return block.is(BlockRole.BYLINE) && !Prose.reads(text) ? new Byline(names(text), text) : null;
  }

  private @Nullable Byline openedBy(String opening, String kind, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (kind.equals("note")) {
      return lower.startsWith(opening) ? new Byline(List.of(), text) : null;
    }
    int name = opening.length() + (lower.startsWith(opening + ":") ? 1 : 0);
    boolean named =
        lower.startsWith(opening)
            && text.length() > name + 1
            && text.charAt(name) == ' '
            && Character.isUpperCase(text.charAt(name + 1))
            && (!Prose.closed(text) || HALF.matcher(text).find())
            && Prose.words(text) <= WORDS;
    return named ? new Byline(names(text.substring(name + 1)), text) : null;
  }

  private List<String> names(String words) {
    List<String> names = new ArrayList<>();
    for (String part : BETWEEN.split(words, -1)) {
      String name = AFTER.split(part + " ", 2)[0].strip();
      boolean person =
          !name.isEmpty()
              && Character.isLetter(name.charAt(0))
              && Prose.words(name) <= 5
              && outlets.named(name) == null;
      if (person) {
        names.add(name);
      }
      if (name.length() < part.strip().length()) {
        break; // what follows is the place or the paper
      }
    }
    return names;
  }
}

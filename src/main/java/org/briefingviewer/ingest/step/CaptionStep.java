// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;
import org.briefingviewer.ingest.draft.ProseLook;
import org.briefingviewer.ingest.draft.ReducedWording;
import org.briefingviewer.lexicon.WordList;

/// Tells captions from paragraphs in plain text: they begin as `captions.tsv` says and end in
/// brackets, without a full stop, or stand twice. A line without a full stop beside one is another.
/// They stay in the article; a report's sentence "This image shows …" stays in its place.
public final class CaptionStep implements DraftStep {
  private static final int LONGEST = 600;
  private static final int SHORTEST = 40;

  private final Set<String> openings;

  public CaptionStep(WordList openings) {
    this.openings = openings.lowerWords();
  }

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    Map<String, Integer> times = new HashMap<>();
    draft.blocks().stream()
        .filter(b -> b.is(BlockRole.BODY))
        .forEach(b -> times.merge(ReducedWording.key(b.text()), 1, Integer::sum));
    List<DraftBlock> blocks = new ArrayList<>(draft.blocks());
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (caption(blocks.get(i), times)) {
        found.add(i);
        blocks.set(i, blocks.get(i).as(BlockRole.CAPTION));
      }
    }
    for (int i : found) {
      neighbour(blocks, i, -1);
      neighbour(blocks, i, 1);
    }
    return draft.withBlocks(blocks);
  }

  private boolean caption(DraftBlock block, Map<String, Integer> times) {
    String text = block.text();
    if (!block.is(BlockRole.BODY) || text.length() > LONGEST) {
      return false;
    }
    if (text.endsWith(" |")) {
      return true; // the bar parted it from its credit
    }
    if (!opened(text)) {
      return text.endsWith(")") && spoken(text);
    }
    boolean twice = times.getOrDefault(ReducedWording.key(text), 0) > 1;
    return twice || text.endsWith(")") || !ProseLook.punctuated(text);
  }

  /// "… in this file photo taken in April. (Agency)": the words name the picture at their end.
  private boolean spoken(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return openings.stream()
        .anyMatch(o -> (o.startsWith("in this ") || o.equals("file photo")) && lower.contains(o));
  }

  private boolean opened(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return openings.stream()
        .anyMatch(
            opening ->
                lower.startsWith(opening)
                    && (lower.length() == opening.length()
                        || !Character.isLetter(lower.charAt(opening.length()))
                        || !Character.isLetter(opening.charAt(opening.length() - 1))));
  }

  private static void neighbour(List<DraftBlock> blocks, int from, int step) {
    int i = from + step;
    while (i >= 0 && i < blocks.size() && !blocks.get(i).kept()) {
      i += step;
    }
    if (i >= 0 && i < blocks.size()) {
      DraftBlock block = blocks.get(i);
      boolean like =
          block.is(BlockRole.BODY)
              && block.text().length() >= SHORTEST
              && block.text().length() <= LONGEST
              && !ProseLook.punctuated(block.text())
              && !block.text().endsWith(")");
      if (like) {
        blocks.set(i, block.as(BlockRole.CAPTION));
      }
    }
  }
}

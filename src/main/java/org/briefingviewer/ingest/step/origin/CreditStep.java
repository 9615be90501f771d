// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;
import org.briefingviewer.ingest.draft.ProseLook;
import org.briefingviewer.ingest.draft.ReducedWording;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.DroppedLine;

/// Takes credits and rights notes off captions, and drops the notes that say who helped with the
/// text. All are listed: a rights note matters to whoever passes a picture on.
public final class CreditStep implements DraftStep {
  private static final int NOTE = 250;
  private static final int TAIL = 120;
  private static final int LABEL = 4;
  private static final int ALONE = 8;

  private final List<String> tails;
  private final List<String> tailWords;
  private final List<String> notes;
  private final List<String> noteEnds;
  private final List<String> notesWith;
  private final List<String> rights;

  public CreditStep(WordList list) {
    tails = of(list, "tail");
    tailWords = of(list, "tailword");
    notes = of(list, "note");
    noteEnds = of(list, "noteend");
    notesWith = of(list, "notewith");
    rights = of(list, "rights");
  }

  private static List<String> of(WordList list, String how) {
    return list.rows().stream()
        .filter(row -> row.getFirst().equals(how))
        .map(row -> row.get(1).toLowerCase(Locale.ROOT))
        .toList();
  }

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    List<DraftBlock> blocks = new ArrayList<>(draft.blocks().size());
    int last = draft.lastProse();
    for (int i = 0; i < draft.blocks().size(); i++) {
      DraftBlock block = draft.blocks().get(i);
      if (block.is(BlockRole.BODY) && i > last && agencies(block.text())) {
        blocks.add(block.drop(DroppedLine.Reason.CREDIT));
      } else if (block.is(BlockRole.CAPTION) && (label(block.text()) || alone(block.text()))) {
        blocks.add(block.drop(DroppedLine.Reason.CREDIT));
      } else if (block.is(BlockRole.CAPTION)) {
        cut(block, blocks);
      } else if (block.is(BlockRole.BODY) && note(block.text())) {
        blocks.add(block.drop(DroppedLine.Reason.CREDIT));
      } else if (block.is(BlockRole.BODY) && rights(block.text())) {
        blocks.add(block.drop(DroppedLine.Reason.METADATA));
      } else {
        blocks.add(block);
      }
    }
    return draft.withBlocks(blocks);
  }

  /// "SOURCE: the agencies" as the last line; below a table it is written small.
  private static boolean agencies(String text) {
    return text.startsWith("SOURCE:") && ProseLook.words(text) <= ALONE;
  }

  private boolean note(String text) {
    if (text.length() > NOTE) {
      return false;
    }
    String key = ReducedWording.key(text);
    String lower = text.toLowerCase(Locale.ROOT);
    return notes.stream().anyMatch(n -> key.startsWith(n) || lower.startsWith(n))
        || noteEnds.stream().anyMatch(key::endsWith)
        || notesWith.stream().anyMatch(key::contains);
  }

  /// A few words that say nothing but what the picture shows, which is not in the article.
  private static boolean label(String text) {
    return ProseLook.words(text) <= LABEL
        && !ProseLook.closed(text)
        && text.indexOf(" | ") < 0
        && text.chars().noneMatch(Character::isDigit);
  }

  /// Tells whether a caption is a credit and nothing else.
  private boolean alone(String text) {
    String words = text.startsWith("(") ? text.substring(1).strip() : text;
    String lower = words.toLowerCase(Locale.ROOT);
    return ProseLook.words(words) <= ALONE
        && (notes.stream().anyMatch(lower::startsWith)
            || tails.stream().anyMatch(lower::startsWith));
  }

  private boolean rights(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return text.length() <= NOTE
        && !lower.contains(" said")
        && rights.stream().anyMatch(lower::contains);
  }

  private void cut(DraftBlock caption, List<DraftBlock> blocks) {
    String text = caption.text();
    List<DraftBlock> cut = new ArrayList<>();
    int end = text.length();
    int open = bracket(text, end);
    while (open > 0) {
      String words = text.substring(open, end);
      cut.addFirst(
          caption
              .with(words)
              .drop(rights(words) ? DroppedLine.Reason.METADATA : DroppedLine.Reason.CREDIT));
      end = text.substring(0, open).stripTrailing().length();
      open = bracket(text, end);
    }
    DraftBlock left = caption.with(text.substring(0, end));
    blocks.add(label(left.text()) ? left.drop(DroppedLine.Reason.CREDIT) : left);
    blocks.addAll(cut);
  }

  /// Returns where the credit in brackets that ends at `end` opens, or -1.
  private int bracket(String text, int end) {
    int open = end > 0 && text.charAt(end - 1) == ')' ? text.lastIndexOf('(', end - 1) : -1;
    if (open < 0 || end - open > TAIL) {
      return -1;
    }
    String inner = text.substring(open + 1, end - 1).strip().toLowerCase(Locale.ROOT);
    List<String> words = List.of(inner.split("[^\\p{L}\\p{N}]+", -1));
    boolean credit =
        tails.stream().anyMatch(inner::startsWith) || tailWords.stream().anyMatch(words::contains);
    return credit ? open : -1;
  }
}

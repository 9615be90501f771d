// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step.origin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefingviewer.ingest.draft.ArticleFacts;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;
import org.briefingviewer.ingest.draft.ReducedWording;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.DroppedLine;

/// Takes the body that gives out a release for its publisher: the name of a ministry or the like in
/// a line of its own by a line such as "Press release", or behind "From:".
public final class ReleaseStep implements DraftStep {

  /// So many blocks from the top a release says that it is one.
  private static final int TOP = 8;

  /// How many blocks the body's name may stand from that line.
  private static final int NEAR = 2;

  private static final int LONGEST = 9;

  private static final String FROM = "from:";

  private static final Set<String> SMALL = Set.of("of", "and", "the", "for");

  private final Set<String> lines = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();

  public ReleaseStep(WordList words) {
    for (List<String> row : words.rows()) {
      if (row.getFirst().equals("LINE")) {
        lines.add(row.get(1));
      } else {
        bodies.addAll(List.of(row.get(1).split(" ", -1)));
      }
    }
  }

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    ArticleFacts facts = draft.facts();
    List<DraftBlock> blocks = new ArrayList<>(draft.blocks());
    int top = Math.min(TOP, blocks.size());
    for (int i = 0; i < top; i++) {
      DraftBlock block = blocks.get(i);
      String text = block.text().strip();
      boolean from = text.toLowerCase(Locale.ROOT).startsWith(FROM);
      String name = from ? text.substring(FROM.length()).strip() : text;
      boolean heads = block.is(BlockRole.BODY) || block.is(BlockRole.HEADLINE) || !block.kept();
      if (heads && body(name) && (from || released(blocks, i, top))) {
        facts = facts.or(ArticleFacts.ofPublisher(name));
        if (block.kept()) {
          blocks.set(i, block.drop(DroppedLine.Reason.METADATA));
        }
      }
    }
    return draft.withBlocks(blocks).withFacts(facts);
  }

  /// Whether a line near says that this is a release.
  private boolean released(List<DraftBlock> blocks, int at, int top) {
    int to = Math.min(top - 1, at + NEAR);
    for (int i = Math.max(0, at - NEAR); i <= to; i++) {
      if (lines.contains(ReducedWording.key(blocks.get(i).text()))) {
        return true;
      }
    }
    return false;
  }

  /// "Ministry of Defence": a name that holds a word for a body, and nothing else.
  private boolean body(String name) {
    String[] words = name.split("\\s+");
    boolean named = words.length > 1 && words.length <= LONGEST;
    boolean body = false;
    for (String word : words) {
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
      named &= (capital || SMALL.contains(word)) && word.matches("[\\p{L}'’&-]+");
      body |= bodies.contains(word.toLowerCase(Locale.ROOT));
    }
    return named && body;
  }
}

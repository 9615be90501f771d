// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.ArticleFacts;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;
import org.briefingviewer.ingest.draft.ReducedWording;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.DroppedLine;
import org.jspecify.annotations.Nullable;

/// Reads lines such as "Source: …" or "Published: …" that stand before the text, and those that
/// only describe the page after it too. A "Source:" below a table stays in the text.
public final class LabelLines implements DraftStep {
  private static final int LABEL = 30;
  private static final int LONGEST = 300;

  private final Map<String, String> labels;

  public LabelLines(WordList labels) {
    this.labels = labels.lowerPairs();
  }

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    int first = draft.firstProse();
    int last = draft.lastProse();
    ArticleFacts facts = draft.facts();
    String moment = draft.moment();
    List<DraftBlock> blocks = new ArrayList<>(draft.blocks().size());
    int opening = CleaningDraft.leadingDrops(draft.blocks());
    for (int i = 0; i < draft.blocks().size(); i++) {
      DraftBlock block = draft.blocks().get(i);
      Matcher dated = i == opening ? DATED.matcher(block.text()) : null;
      if (dated != null && dated.matches() && moment == null) {
        moment = dated.group(1);
        blocks.add(block.with(dated.group(1)).drop(DroppedLine.Reason.TIMESTAMP));
        blocks.add(block.with(dated.group(2)));
        continue;
      }
      String kind = kind(block, i < first, i > last);
      if (kind == null) {
        blocks.add(block);
        continue;
      }
      facts = facts.or(fact(kind, value(block.text())));
      boolean timed = kind.equals("published") || kind.equals("moment");
      if (kind.equals("published") && moment == null) {
        moment = block.text();
      }
      blocks.add(block.drop(timed ? DroppedLine.Reason.TIMESTAMP : DroppedLine.Reason.METADATA));
    }
    CleaningDraft read = draft.withBlocks(blocks).withFacts(facts);
    return moment == null ? read : read.withMoment(moment);
  }

  /// A key without its colon and the title in one line: what is left of a page's own facts.
  private static final Pattern DATED =
      Pattern.compile("date (\\d{4}-\\d{2}-\\d{2})\\s+(\\S.{0,250})");

  private @Nullable String kind(DraftBlock block, boolean before, boolean after) {
    String text = block.text();
    int colon = text.indexOf(':');
    boolean fits =
        block.is(BlockRole.BODY) && colon > 0 && colon <= LABEL && text.length() <= LONGEST;
    if (!fits) {
      return null;
    }
    if (value(text).isEmpty()) {
      return before && labels.containsKey(ReducedWording.key(text)) ? "metadata" : null;
    }
    String kind = labels.get(ReducedWording.key(text.substring(0, colon)));
    boolean describes = kind != null && (kind.equals("metadata") || kind.equals("uri"));
    return before || (after && describes) ? kind : null;
  }

  private static String value(String text) {
    return text.substring(text.indexOf(':') + 1).replace("`", "").strip();
  }

  private static ArticleFacts fact(String kind, String value) {
    return switch (kind) {
      case "title" -> ArticleFacts.NONE.withTitle(value);
      case "uri" -> ArticleFacts.ofUri(value);
      case "publisher" -> ArticleFacts.ofPublisher(value);
      case "published" -> ArticleFacts.ofPublished(value);
      case "author" -> ArticleFacts.ofAuthors(List.of(value));
      default -> ArticleFacts.NONE;
    };
  }
}

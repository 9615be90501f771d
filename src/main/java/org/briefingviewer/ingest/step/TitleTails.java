// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.ArticleFacts;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;
import org.briefingviewer.ingest.draft.ReducedWording;
import org.briefingviewer.ingest.name.OutletList;
import org.briefingviewer.model.DroppedLine;
import org.jspecify.annotations.Nullable;

/// Cuts off what hangs on a title: a known outlet after it ("… | ZDNet"), the day before it.
public record TitleTails(OutletList outlets) implements DraftStep {
  private static final Pattern DAY = Pattern.compile("^\\d{4}-\\d{2}-\\d{2} (?=\\D)");
  private static final List<String> BARS = List.of(" | ", " - ", " – ", " — ", " :: ", " · ");

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    ArticleFacts facts = draft.facts();
    String title = facts.title();
    if (title != null) {
      facts = facts.or(publisher(title)).withTitle(title.substring(0, cut(title)));
    }
    int first = draft.firstProse();
    String moment = draft.moment();
    List<DraftBlock> blocks = new ArrayList<>();
    for (int i = 0; i < draft.blocks().size(); i++) {
      DraftBlock block = draft.blocks().get(i);
      if (i >= first || !(headed(block) || doubled(draft.blocks(), block))) {
        blocks.add(block);
        continue;
      }
      facts = facts.or(publisher(block.text()));
      String day = day(block.text());
      if (day != null) {
        moment = moment == null ? day : moment;
        blocks.add(DraftBlock.dropped(day, DroppedLine.Reason.TIMESTAMP));
      }
      addWithoutTail(
          day == null ? block : block.with(block.text().substring(day.length() + 1)), blocks);
    }
    CleaningDraft read = draft.withBlocks(blocks).withFacts(facts);
    return moment == null ? read : read.withMoment(moment);
  }

  private static boolean headed(DraftBlock block) {
    return block.is(BlockRole.HEADLINE) || block.is(BlockRole.HEADING);
  }

  /// In plain text a line is a title with a tail when it stands there without the tail, too.
  private boolean doubled(List<DraftBlock> blocks, DraftBlock block) {
    int cut = block.is(BlockRole.BODY) ? cut(block.text()) : block.text().length();
    String head = ReducedWording.key(block.text().substring(0, cut));
    return cut < block.text().length()
        && blocks.stream().anyMatch(b -> b.kept() && ReducedWording.key(b.text()).equals(head));
  }

  private void addWithoutTail(DraftBlock block, List<DraftBlock> blocks) {
    int cut = cut(block.text());
    blocks.add(block.with(block.text().substring(0, cut)));
    if (cut < block.text().length()) {
      blocks.add(
          DraftBlock.dropped(block.text().substring(cut).strip(), DroppedLine.Reason.METADATA));
    }
  }

  private static @Nullable String day(String text) {
    Matcher matcher = DAY.matcher(text);
    return matcher.find() ? matcher.group().strip() : null;
  }

  private ArticleFacts publisher(String title) {
    int cut = cut(title);
    return cut == title.length()
        ? ArticleFacts.NONE
        : ArticleFacts.ofPublisher(tail(title.substring(cut)));
  }

  private static String tail(String cut) {
    return cut.replaceFirst("^(?: \\S+ |-)", "").strip();
  }

  /// Returns where a known outlet's name begins, its bar included, or the end.
  private int cut(String title) {
    for (String bar : BARS) {
      int at = title.lastIndexOf(bar);
      if (at > 0 && outlets.named(title.substring(at + bar.length())) != null) {
        return at;
      }
    }
    int hyphen = title.lastIndexOf('-');
    boolean glued =
        hyphen > 0
            && hyphen + 1 < title.length()
            && Character.isUpperCase(title.charAt(hyphen + 1))
            && outlets.named(title.substring(hyphen + 1)) != null;
    return glued ? hyphen : title.length();
  }
}

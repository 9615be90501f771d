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
import org.briefingviewer.ingest.draft.ProseLook;
import org.briefingviewer.model.Byline;
import org.briefingviewer.model.DroppedLine;

/// Reads a post of a social network: the name and the handle at its head say who wrote it and are
/// no headline.
public final class PostStep implements DraftStep {
  private static final int HEAD = 8;
  private static final int NAME_WORDS = 6;
  private static final Pattern HANDLE =
      Pattern.compile(
          "(?:(?<name>\\p{L}[^@\\n"
              + "]{1,50}?) ?\\(?)?@(?<handle>\\w{2,30})\\)?(?: ?[·•|-] ?.{1,40})?");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?s)(?<name>.{2,60}?)(?: \\(@\\w{2,30}\\))?(?: on (?:X|Twitter)(?:: .{0,2000})?| /"
              + " (?:X|Twitter))");
  private static final Pattern VIEWED =
      Pattern.compile("(?<moment>.{6,50}?) ?[·•] ?(?<count>[\\d.,]{1,12} ?[KMB]? Views?)");

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    ArticleFacts facts = draft.facts();
    Matcher title = TITLE.matcher(facts.title() == null ? "" : facts.title());
    boolean titled = title.matches();
    int at = handle(draft.blocks());
    if (!titled && at < 0) {
      return draft;
    }
    CleaningDraft post = draft;
    if (titled) {
      post =
          post.withFacts(
              facts.withTitle(null).or(ArticleFacts.ofAuthors(List.of(title.group("name")))));
    }
    return withoutViews(at < 0 ? post : signed(post, at));
  }

  private static int handle(List<DraftBlock> blocks) {
    int seen = 0;
    for (int i = 0; i < blocks.size() && seen < HEAD; i++) {
      DraftBlock block = blocks.get(i);
      if (block.is(BlockRole.BODY) && block.prose()) {
        return -1;
      }
      if (block.is(BlockRole.BODY) && HANDLE.matcher(block.text()).matches()) {
        return i;
      }
      seen += block.kept() ? 1 : 0;
    }
    return -1;
  }

  private static CleaningDraft signed(CleaningDraft draft, int at) {
    List<DraftBlock> blocks = new ArrayList<>(draft.blocks());
    String line = blocks.get(at).text();
    Matcher matcher = HANDLE.matcher(line);
    String name = matcher.matches() ? matcher.group("name") : null;
    int above = name == null ? above(blocks, at) : -1;
    String written = above < 0 ? line : blocks.get(above).text() + " " + line;
    if (above >= 0) {
      name = blocks.get(above).text();
      blocks.set(above, DraftBlock.dropped(name, DroppedLine.Reason.METADATA));
    }
    blocks.set(at, blocks.get(at).as(BlockRole.BYLINE));
    Byline byline = new Byline(name == null ? List.of() : List.of(name.strip()), written);
    CleaningDraft signed = draft.withBlocks(blocks);
    return draft.byline() == null ? signed.withByline(byline) : signed;
  }

  private static int above(List<DraftBlock> blocks, int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (blocks.get(i).kept()) {
        String text = blocks.get(i).text();
        return ProseLook.words(text) <= NAME_WORDS && !ProseLook.punctuated(text) ? i : -1;
      }
    }
    return -1;
  }

  /// Takes the count of views off the line that gives the moment.
  private static CleaningDraft withoutViews(CleaningDraft draft) {
    List<DraftBlock> blocks = new ArrayList<>(draft.blocks().size());
    for (DraftBlock block : draft.blocks()) {
      Matcher views = VIEWED.matcher(block.is(BlockRole.BODY) ? block.text() : "");
      if (views.matches()) {
        blocks.add(block.with(views.group("moment")));
        blocks.add(DraftBlock.dropped(views.group("count"), DroppedLine.Reason.FEEDBACK));
      } else {
        blocks.add(block);
      }
    }
    return draft.withBlocks(blocks);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;
import org.briefingviewer.ingest.draft.ReducedWording;
import org.briefingviewer.model.DroppedLine;
import org.jspecify.annotations.Nullable;

/// Drops the paragraph below the text that says who its author is. It begins with the author's name
/// as the byline gives it, or with a name that is said to be of a writer's trade.
public final class AuthorNotes implements DraftStep {
  private static final int LAST = 4;
  private static final int LONGEST = 700;
  private static final Pattern TRADE =
      Pattern.compile(
          "(?:The author |Dr\\.? |Prof\\.? )?\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}"
              + " (?:is|was) (?:an? |the |our )?(?:[\\p{L}'’-]+ ){0,6}?(?i:reporter|correspondent|"
              + "journalist|writer|editor|columnist|contributor|freelancer?|blogger|photographer)"
              + "\\b.{0,600}",
          Pattern.DOTALL);
  private static final Pattern PERSON =
      Pattern.compile(
          "(?:The author |Dr\\.? |Prof\\.? )?\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3},?"
              + " (?:is|was) (?:an? |the |a |Head |Director |Professor |\\p{L}+"
              + " (?:fellow|adviser|advisor|editor|analyst))");
  private static final Pattern RULE = Pattern.compile("[-*_–—=~ ]{3,80}");
  private static final Pattern VERB =
      Pattern.compile(
          "(?:is|was|has|covers|writes|works|reports|joined|serves|teaches|leads|directs|holds|"
              + "specialises|specializes|lives|edits|can be)\\b");

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    List<String> authors = authors(draft);
    int from = from(draft.blocks());
    CleaningDraft cleaned =
        draft.dropWhere(
            (index, block) ->
                index >= from && note(block, authors) ? DroppedLine.Reason.CREDIT : null);
    return beside(cleaned, from);
  }

  /// What follows a rule or another note, and says of somebody what he is, is one as well.
  private static CleaningDraft beside(CleaningDraft draft, int from) {
    List<DraftBlock> blocks = new ArrayList<>(draft.blocks());
    boolean open = false;
    for (int i = Math.max(0, from - 1); i < blocks.size(); i++) {
      DraftBlock block = blocks.get(i);
      if (open
          && block.is(BlockRole.BODY)
          && block.text().length() <= LONGEST
          && PERSON.matcher(block.text()).lookingAt()) {
        blocks.set(i, block.drop(DroppedLine.Reason.CREDIT));
      } else if (block.kept()) {
        open = false;
      }
      open |=
          blocks.get(i).dropped() == DroppedLine.Reason.CREDIT
              || RULE.matcher(block.text()).matches();
    }
    return draft.withBlocks(blocks);
  }

  private static List<String> authors(CleaningDraft draft) {
    return draft.byline() == null ? draft.facts().authors() : draft.byline().names();
  }

  /// Returns where the last few paragraphs begin; the first half of a text holds no note.
  private static int from(List<DraftBlock> blocks) {
    int seen = 0;
    int all = (int) blocks.stream().filter(b -> b.is(BlockRole.BODY)).count();
    int most = Math.min(LAST, all / 2);
    for (int i = blocks.size() - 1; i >= 0; i--) {
      seen += blocks.get(i).is(BlockRole.BODY) ? 1 : 0;
      if (seen == most) {
        return most == 0 ? blocks.size() : i;
      }
    }
    return blocks.size();
  }

  private static boolean note(DraftBlock block, List<String> authors) {
    String text = block.text();
    if (!block.is(BlockRole.BODY) || text.length() > LONGEST || text.indexOf('“') >= 0) {
      return false;
    }
    return authors.stream().anyMatch(author -> after(text, author) != null)
        || TRADE.matcher(text).matches();
  }

  /// Returns what follows the author's name at the beginning, when it says what the author does.
  private static @Nullable String after(String text, String author) {
    String name = ReducedWording.key(author);
    String key = ReducedWording.key(text).toLowerCase(Locale.ROOT);
    String rest = key.startsWith(name + " ") ? key.substring(name.length() + 1) : "";
    return name.indexOf(' ') > 0 && VERB.matcher(rest).lookingAt() ? rest : null;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;
import org.briefingviewer.ingest.draft.ProseLook;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.DroppedLine;
import org.jspecify.annotations.Nullable;

/// Drops paragraphs in which the page speaks to its reader about itself: to subscribe, to give, to
/// follow, to write in. Such a paragraph says "you" or "our" and one of the words of
/// `invitations.tsv`, and gives nobody's words.
public final class InvitationStep implements DraftStep {
  private static final int LONGEST = 600;

  /// A longer paragraph must hold two of the words.
  private static final int SHORT = 250;

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\b(?:yours?|you|our (?!own)|my blog|this site|this website)\\b");

  /// One of these stands wherever somebody is addressed so, which is looked for quickly.
  private static final List<String> ADDRESSES =
      List.of("you", "our ", "my blog", "this site", "this website");

  private static final List<String> REPORTS =
      List.of(" said", " told ", " according to", "\"", "“", "”", "%");

  private static final Pattern BEGINS =
      Pattern.compile(
          "(?i)(?:please |to )?(?:follow|like|contact|join|submit|send|e-?mail|subscribe|sign up|"
              + "download|click|donate|register|log in|read|listen|watch|support|become|get|find|"
              + "visit|reach)\\b");

  /// "MR. HALE: We …", "Q: Can you …"
  private static final Pattern TURN = Pattern.compile("(?:[QA]|[\\p{Lu}][\\p{Lu}. '’-]{2,40}):? ");

  private static final Set<BlockRole> FAMILIAR =
      Set.of(BlockRole.BODY, BlockRole.HEADING, BlockRole.DECK, BlockRole.CAPTION);

  private final Map<String, String> words;

  public InvitationStep(WordList list) {
    words = list.lowerPairs();
  }

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    return draft.dropWhere((index, block) -> reason(block));
  }

  private DroppedLine.@Nullable Reason reason(DraftBlock block) {
    String text = block.text();
    boolean fits =
        block.kept()
            && FAMILIAR.contains(block.role())
            && text.length() <= LONGEST
            && ProseLook.words(text) > 2;
    if (!fits) {
      return null;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return !reports(text, lower) && addressed(text, lower) ? named(text) : null;
  }

  private static boolean addressed(String text, String lower) {
    return (anyIn(lower, ADDRESSES) && ADDRESS.matcher(text).find())
        || BEGINS.matcher(text).lookingAt();
  }

  private static boolean anyIn(String lower, List<String> words) {
    for (String word : words) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private DroppedLine.@Nullable Reason named(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    List<String> found =
        words.keySet().stream().filter(words -> holds(lower, words)).sorted().toList();
    int fewest = text.length() > SHORT ? 2 : 1;
    return found.size() < fewest
        ? null
        : DroppedLine.Reason.valueOf(words.getOrDefault(found.getFirst(), "ADVERTISEMENT"));
  }

  /// Tells whether all parts of an entry stand in the text, in their order.
  private static boolean holds(String text, String entry) {
    int at = 0;
    for (String part : entry.split(" … ", -1)) {
      int found = text.indexOf(part, at);
      if (found < 0) {
        return false;
      }
      at = found + part.length();
    }
    return true;
  }

  /// Tells whether somebody's words are given, or a speaker's turn.
  private static boolean reports(String text, String lower) {
    return anyIn(lower, REPORTS) || TURN.matcher(text).lookingAt();
  }
}

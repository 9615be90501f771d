// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step.origin;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.ArticleFacts;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.DroppedLine;
import org.jspecify.annotations.Nullable;

/// Finds the line that says who may pass the text on and keeps it among what is known of the text.
/// A line in the article counts before the foot of the page, and that before what hangs on a
/// caption, which may speak of the picture only.
public final class RightsStep implements DraftStep {
  private static final int LONGEST = 400;
  private static final Pattern BRACKET = Pattern.compile("[\\[(][^\\[\\]()]{5,160}[\\])]");
  private final List<String> phrases;

  public RightsStep(WordList credits) {
    Set<String> entries = credits.lowerWords("rights");
    phrases = List.copyOf(entries);
  }

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    CleaningDraft cleaned =
        draft.dropWhere(
            (index, block) ->
                block.role() == BlockRole.BODY && states(block.text())
                    ? DroppedLine.Reason.METADATA
                    : null);
    String found = first(draft, true);
    String words = found == null ? first(draft, false) : found;
    return words == null
        ? cleaned
        : cleaned.withFacts(draft.facts().or(ArticleFacts.ofRights(words)));
  }

  private @Nullable String first(CleaningDraft draft, boolean kept) {
    for (BlockRole role : List.of(BlockRole.BODY, BlockRole.CAPTION)) {
      for (DraftBlock block : draft.blocks()) {
        if (block.kept() == kept && block.role() == role && words(block.text()) != null) {
          return words(block.text());
        }
      }
    }
    return null;
  }

  /// Returns the whole line, or the brackets in it, that state the rights; null for none.
  private @Nullable String words(String text) {
    if (states(text)) {
      return text;
    }
    if (text.indexOf('(') < 0 && text.indexOf('[') < 0) {
      return null;
    }
    Matcher bracket = BRACKET.matcher(text);
    while (bracket.find()) {
      if (within(bracket.group())) {
        return bracket.group();
      }
    }
    return null;
  }

  /// Tells whether a short line states rights and nothing else: no words are given in it.
  private boolean states(String text) {
    String words = withoutBrackets(text);
    return words.length() <= LONGEST
        && words.indexOf('“') < 0
        && !words.contains(" said")
        && within(words);
  }

  /// Cuts the brackets off the end of a line that does not begin with them.
  private static String withoutBrackets(String text) {
    String words = text;
    while (words.endsWith(")") || words.endsWith("]")) {
      int open = words.lastIndexOf(words.endsWith(")") ? '(' : '[');
      if (open <= 0) {
        return words;
      }
      words = words.substring(0, open).stripTrailing();
    }
    return words;
  }

  private boolean within(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return phrases.stream().anyMatch(lower::contains);
  }
}

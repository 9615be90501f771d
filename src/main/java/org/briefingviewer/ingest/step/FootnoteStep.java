// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;
import org.briefingviewer.ingest.draft.ProseLook;
import org.briefingviewer.model.DroppedLine;
import org.jspecify.annotations.Nullable;

/// Takes a report's notes out of its plain text, and what stands at the head and foot of its pages:
/// a number, then a work and where in it; the symbol of a document alone.
public final class FootnoteStep implements DraftStep {
  private static final int LONGEST = 600;
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\d{1,3}|[*†‡]|[¹²³⁴-⁹⁰]{1,3})[ \\t]{1,9}\\S");
  private static final Pattern CITED =
      Pattern.compile(
          "(?i)\\bibid\\b|\\bop\\. cit\\b|\\bavailable (?:at|from|on)\\b|\\baccessed (?:on"
              + " )?\\d|\\bS/(?:RES/)?\\d{4}|\\bA/(?:RES/)?\\d{2}|, paras?\\. ?\\d|, pp?\\."
              + " ?\\d|\\binfra\\b|\\bsupra\\b");
  private static final Pattern FOOT =
      Pattern.compile(
          "(?:\\d{1,3}/\\d{1,3} )?(?:[SA]/(?:RES/)?\\d{2,4}(?:/\\d{1,4})?|\\d{2}-\\d{5}(?:"
              + " ?\\(E\\))?)(?: \\d{1,3}/\\d{1,3})?|(?i:page \\d{1,4}(?: of \\d{1,4})?)");

  /// What stands at the head of a document of the United Nations and of its pages.
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:United Nations |Security Council |General Assembly"
              + " ){0,2}(?:[SA]/(?:RES/|PV\\.?)?\\d{2,4}(?:/\\d{1,4})?(?: \\(\\d{4}\\))?(?:"
              + " .{1,110})?|Distr\\.:.{0,80}|Original:"
              + " \\p{Lu}\\p{L}+)|\\p{Lu}[\\p{L}-]{2,20}(?:th|st|nd|rd)(?: \\p{L}+)? session(?:"
              + " Agenda item .{1,160})?|Agenda item \\d.{0,160}");

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    return draft.dropWhere((index, block) -> reason(block));
  }

  private static DroppedLine.@Nullable Reason reason(DraftBlock block) {
    String text = block.text();
    if (!block.is(BlockRole.BODY) || text.length() > LONGEST) {
      return null;
    }
    if (FOOT.matcher(text).matches()) {
      return DroppedLine.Reason.RUNNING_HEAD;
    }
    if (text.length() <= 200 && !ProseLook.closed(text) && HEAD.matcher(text).matches()) {
      return DroppedLine.Reason.RUNNING_HEAD;
    }
    boolean note = NUMBER.matcher(text).lookingAt() && CITED.matcher(text).find();
    return note ? DroppedLine.Reason.FOOTNOTE : null;
  }
}

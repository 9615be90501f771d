// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;
import org.briefingviewer.ingest.draft.ProseLook;
import org.briefingviewer.model.DroppedLine;
import org.jspecify.annotations.Nullable;

/// Drops the line that gives a reporter's mail address, with the few words beside it.
public final class ContactStep implements DraftStep {
  private static final int LONGEST = 120;
  private static final int WORDS = 6;
  private static final Pattern MAIL =
      Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}");

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    return draft.dropWhere((index, block) -> reason(block));
  }

  private static DroppedLine.@Nullable Reason reason(DraftBlock block) {
    String text = block.text();
    if (text.length() > LONGEST || text.indexOf('@') < 0) {
      return null;
    }
    String rest = MAIL.matcher(text).replaceAll("");
    return rest.length() < text.length() && ProseLook.words(rest) <= WORDS
        ? DroppedLine.Reason.CONTACT
        : null;
  }
}

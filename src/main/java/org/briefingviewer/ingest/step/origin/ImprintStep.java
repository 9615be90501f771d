// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step.origin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;
import org.briefingviewer.ingest.draft.MomentReader;
import org.briefingviewer.ingest.draft.ProseLook;
import org.jspecify.annotations.Nullable;

/// Reads the day on which a paper came out from a line above its text that tells more than that:
/// "Policy Brief No. 44 | Institute for Ports | 3 September 2025", "Second report, 29 May 2025".
/// The line stays. A text that tells of a later year came out on another day.
public record ImprintStep(MomentReader moments) implements DraftStep {
  private static final int LINES = 6;
  private static final int WORDS = 30;
  private static final Pattern YEAR = Pattern.compile("(?<![\\d.,$€£])20\\d\\d(?![\\d.,]?\\d)");

  /// What parts a date from the rest of such a line.
  private static final Pattern PARTS =
      Pattern.compile(
          " ?[|·•] ?|, (?=\\d{1,2} \\p{L})|, (?=\\p{Lu}\\p{L}+ \\d{1,2}, )|, (?=updated |published"
              + " |posted |issued |released |dated )| {2,}|\\t| (?=(?:Reporter|By) \\p{Lu})");

  private static final Pattern LABEL =
      Pattern.compile("(?i)^(?:updated|published|posted|issued|released|dated)(?: on)?:? ");

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    if (draft.moment() != null) {
      return draft;
    }
    int first = Math.min(draft.firstProse(), LINES);
    for (int i = 0; i < Math.min(first, draft.blocks().size()); i++) {
      DraftBlock block = draft.blocks().get(i);
      String day = block.kept() ? day(block.text()) : null;
      if (day != null && !later(draft, i, day)) {
        return draft.withMoment(day);
      }
    }
    return draft;
  }

  /// Returns the part of a line that gives only a moment; null where none or more than one does.
  private @Nullable String day(String line) {
    if (ProseLook.closed(line) || ProseLook.words(line) > WORDS) {
      return null;
    }
    String day = null;
    for (String part : PARTS.split(line, -1)) {
      String bare = LABEL.matcher(part.strip()).replaceFirst("");
      if (!bare.isEmpty() && moments.whole(bare) != null) {
        if (day != null) {
          return null;
        }
        day = bare;
      }
    }
    return day;
  }

  private boolean later(CleaningDraft draft, int line, String day) {
    MomentReader.Moment moment = moments.find(day);
    int year = moment == null ? 0 : moment.day().getYear();
    for (int i = line + 1; i < draft.blocks().size(); i++) {
      Matcher told = YEAR.matcher(draft.blocks().get(i).text());
      while (told.find()) {
        if (Integer.parseInt(told.group()) > year) {
          return true;
        }
      }
    }
    return false;
  }
}

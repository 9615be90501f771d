// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.List;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;
import org.briefingviewer.model.DroppedLine;
import org.jspecify.annotations.Nullable;

/// Drops lines that only count: where a reader is in a row of pictures, how long reading takes, how
/// old the page is, how warm it is outside, how many have seen, liked or answered it.
public final class CounterStep implements DraftStep {
  private static final int LONGEST = 120;

  /// What a line that only counts looks like, and why it goes.
  private record Count(Pattern pattern, DroppedLine.Reason reason) {}

  private static final List<Count> COUNTS =
      List.of(
          count(
              "(?:(?:image|photo|picture|slide|video|figure) )?\\d{1,3} ?(?:/|of) ?\\d{1,3}",
              DroppedLine.Reason.MARKUP),
          count(
              "(?:(?:estimated )?read(?:ing)? time:? ?)?(?:about )?\\d{1,3}["
                  + " -]?min(?:ute)?s?\\.?(?: read)?",
              DroppedLine.Reason.METADATA),
          count(
              "(?:end )?(?:at )?\\d{1,2}:\\d{2}(?::\\d{2})? ?[ap]\\.?m\\.?(?: [a-z]{2,5})?",
              DroppedLine.Reason.TIMESTAMP),
          count(
              "(?:\\d{1,2}:)?\\d{1,2}:\\d{2}[,.]\\d{2,3} -->"
                  + " (?:\\d{1,2}:)?\\d{1,2}:\\d{2}[,.]\\d{2,3}.{0,40}",
              DroppedLine.Reason.TIMESTAMP),
          count(
              "(?:(?:published|updated|posted|last updated):? )?(?:\\d{1,3}|an?)"
                  + " ?(?:s|m|h|d|w|secs?|mins?|hrs?|seconds?|minutes?|hours?|days?|weeks?|months?|years?)"
                  + " ago",
              DroppedLine.Reason.TIMESTAMP),
          count(
              "\\d{1,3}(?: ?: ?\\d{2,3}){1,2}(?: \\d{1,3}(?: ?: ?\\d{2,3}){1,2})?",
              DroppedLine.Reason.TIMESTAMP),
          count("[-−]?\\d{1,2}(?:\\.\\d)? ?°? ?[CF]", DroppedLine.Reason.METADATA),
          count("[a-z]{2,20}(?:_[a-z]{2,20}){1,4}", DroppedLine.Reason.MARKUP),
          count(
              "[\\d.,]{1,12} ?[KMB]? (?:views?|likes?|reposts?|retweets?|quotes?|quote"
                  + " tweets|bookmarks?|replies|shares?|comments?|reads?)(?:[ ·|]{1,3}[\\d.,]{1,12}"
                  + " ?[KMB]? \\w{4,10}){0,5}",
              DroppedLine.Reason.FEEDBACK));

  private static Count count(String pattern, DroppedLine.Reason reason) {
    return new Count(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), reason);
  }

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    return draft.dropWhere((index, block) -> reason(block));
  }

  private static DroppedLine.@Nullable Reason reason(DraftBlock block) {
    if (block.role() == BlockRole.HEADLINE || block.text().length() > LONGEST) {
      return null;
    }
    for (Count count : COUNTS) {
      if (count.pattern().matcher(block.text()).matches()) {
        return count.reason();
      }
    }
    return null;
  }
}

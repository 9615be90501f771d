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
import org.briefingviewer.ingest.draft.MomentReader;
import org.briefingviewer.ingest.draft.ReducedWording;
import org.briefingviewer.ingest.name.OutletList;
import org.briefingviewer.model.Dateline;
import org.briefingviewer.model.DroppedLine;
import org.jspecify.annotations.Nullable;

/// Takes out the lines that give only the moment of publication. Before the text a bare date is
/// enough; later a clock time must stand with it, since a bare date may head an entry of a
/// chronology.
public record TimestampStep(MomentReader moments, OutletList outlets) implements DraftStep {
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?i)\\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b[,.]?");
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?:Published|Posted|Issued|Released) by (?:the )?(?<who>\\p{Lu}[\\p{L}\\p{N}&.'"
              + " -]{2,50}?)(?: on|,)?");
  private static final Pattern PLACE =
      Pattern.compile("\\p{Lu}{3,20}(?:[ ,/-]{1,2}\\p{Lu}[\\p{L}.]{1,20}){0,4}");

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    int first = draft.firstProse();
    int second = secondProse(draft, first);
    int last = draft.lastProse();
    String moment = draft.moment();
    Dateline dateline = draft.dateline();
    String publisher = draft.facts().publisher();
    List<DraftBlock> blocks = new ArrayList<>(draft.blocks().size());
    for (int i = 0; i < draft.blocks().size(); i++) {
      DraftBlock block = draft.blocks().get(i);
      MomentReader.Moment found =
          block.kept() && block.role() != BlockRole.HEADLINE && (i < second || i > last)
              ? alone(block.text(), draft.facts().publisher())
              : null;
      boolean bare = found != null && found.time() == null;
      if (found == null || (bare && (i > first || moment != null))) {
        blocks.add(block);
        continue;
      }
      moment = moment == null ? block.text() : moment;
      dateline = dateline == null ? place(found, block.text()) : dateline;
      publisher = publisher == null ? published(found.rest()) : publisher;
      blocks.add(block.drop(DroppedLine.Reason.TIMESTAMP));
    }
    CleaningDraft read = draft.withBlocks(blocks);
    read = moment == null ? read : read.withMoment(moment);
    read =
        publisher == null
            ? read
            : read.withFacts(read.facts().or(ArticleFacts.ofPublisher(publisher)));
    return dateline == null ? read : read.withDateline(dateline);
  }

  private static int secondProse(CleaningDraft draft, int first) {
    for (int i = first + 1; i < draft.blocks().size(); i++) {
      if (draft.blocks().get(i).prose()) {
        return i;
      }
    }
    return draft.blocks().size();
  }

  private MomentReader.@Nullable Moment alone(String text, @Nullable String publisher) {
    MomentReader.Moment whole = moments.whole(text);
    if (whole != null) {
      return whole;
    }
    MomentReader.Moment found = moments.find(text);
    if (found == null) {
      return null;
    }
    if (published(found.rest()) != null) {
      return found;
    }
    boolean own =
        publisher != null && ReducedWording.key(found.rest()).equals(ReducedWording.key(publisher));
    return own || outlets.named(found.rest()) != null || capitals(place(found)) ? found : null;
  }

  /// "Published by the Harbour Review on", "Harbour Review, Tuesday,": who published, or null.
  private static @Nullable String published(String rest) {
    Matcher matcher = PUBLISHED.matcher(rest.strip());
    if (matcher.matches()) {
      return matcher.group("who");
    }
    String name = rest.replaceFirst(",\\s*" + WEEKDAY.pattern() + "\\s*$", "").strip();
    boolean weekday = !name.equals(rest.strip());
    return weekday && NAME.matcher(name).matches() ? name : null;
  }

  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’.-]{1,20}(?: (?:of |the |and )?\\p{Lu}[\\p{L}'’.-]{1,20}){1,4}");

  private static @Nullable Dateline place(MomentReader.Moment found, String line) {
    String place = place(found);
    return capitals(place) ? new Dateline(place, null, line) : null;
  }

  private static String place(MomentReader.Moment found) {
    return WEEKDAY.matcher(found.rest()).replaceAll("").strip().replaceFirst("\\W+$", "");
  }

  /// A place beside the date, its first word in capitals: "May 28th 2020SEOUL", "INCHEON, South
  /// Korea/BUSAN Tue May 28, 2020".
  private static boolean capitals(String rest) {
    return rest.length() >= 4 && rest.length() <= 40 && PLACE.matcher(rest).matches();
  }
}

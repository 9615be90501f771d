// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.briefingviewer.compare.draft.DraftFinding;
import org.briefingviewer.compare.draft.DraftFinding.Passage;
import org.briefingviewer.compare.draft.DraftFinding.Thing;
import org.briefingviewer.compare.draft.DraftFinding.Told;
import org.briefingviewer.compare.draft.DraftVerdict;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Review;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.ReviewWords;

/// Says what of a draft a briefing bears out. What nobody checked, or another source disputes, is
/// said to be so.
public final class DraftWords {
  private final Messages messages;
  private final DateWords dates;
  private final ReviewWords reviews;

  public DraftWords(Messages messages) {
    this.messages = messages;
    this.dates = new DateWords(messages);
    this.reviews = new ReviewWords(messages);
  }

  /// Returns "12 figures, 2 ties, no other dates".
  public String count(int figures, int ties, int others) {
    return messages.text("draft.count", figures, ties, others);
  }

  /// Returns how much of it is not borne out.
  public String open(int count) {
    return messages.text("draft.open", count);
  }

  /// Returns how many lines the cleaning left out, at least one.
  public String leftOut(int lines) {
    return messages.text("draft.leftOut", lines);
  }

  /// Returns how much of it is as in the briefing.
  public String sound(int count) {
    return messages.text("draft.sound", count);
  }

  /// Returns what a draft was held against.
  ///
  /// @param title the briefing's
  public String against(String title) {
    return messages.text("draft.against", title);
  }

  /// Returns "12 figures, 2 ties, no other dates: 7 as in the briefing, 7 not borne out".
  public String summary(List<DraftFinding> findings) {
    long sound = findings.stream().filter(DraftFinding::borneOut).count();
    return messages.text("draft.summary", counted(findings), sound, findings.size() - sound);
  }

  /// Returns "12 figures, 2 ties, no other dates".
  public String counted(List<DraftFinding> findings) {
    return count(
        count(findings, Thing.FIGURE), count(findings, Thing.TIE), count(findings, Thing.DATE));
  }

  private static int count(List<DraftFinding> findings, Thing thing) {
    return (int) findings.stream().filter(f -> f.thing() == thing).count();
  }

  /// Returns all verdicts on one line.
  public String verdicts(DraftFinding finding) {
    return finding.told().stream().map(this::verdict).collect(Collectors.joining("; "));
  }

  /// Tells whether nobody checked what a draft was held against.
  public boolean unchecked(DraftFinding finding) {
    Passage passage = finding.passage();
    return passage != null && passage.review().standing() == Review.Standing.OPEN;
  }

  /// Returns all that is said of a finding, a line each: the verdicts, where it stands in the
  /// briefing, what else is reported.
  public List<String> lines(DraftFinding finding) {
    List<String> lines = new ArrayList<>();
    lines.add(verdicts(finding));
    if (finding.passage() != null) {
      lines.add(passage(finding.passage()));
    }
    lines.addAll(beside(finding));
    return lines;
  }

  /// Returns a verdict with the words that it rests on.
  public String verdict(Told told) {
    String key = "draft.verdict." + told.verdict();
    if (told.verdict() == DraftVerdict.BOUND_TURNED) {
      return messages.text(key, given(told.here()), given(told.there()), told.here(), told.there());
    }
    return messages.text(key, source(told, told.here()), source(told, told.there()));
  }

  private static int given(String words) {
    return words.isEmpty() ? 0 : 1;
  }

  private String source(Told told, String words) {
    return words.isEmpty() && told.verdict() == DraftVerdict.OTHER_SOURCE
        ? messages.text("draft.source.none")
        : words;
  }

  /// Returns where it stands in the briefing: publisher, day, whose it is, who checked it, and the
  /// sentence.
  public String passage(Passage passage) {
    return messages.text(
        "draft.passage",
        passage.sentence().articleId(),
        about(passage),
        passage.sentence().words());
  }

  /// Returns publisher, day, whose it is, and who checked it.
  public String about(Passage passage) {
    List<String> about = new ArrayList<>();
    if (passage.publisher() != null) {
      about.add(passage.publisher());
    }
    LocalDate day = passage.reportedOn();
    if (day != null) {
      about.add(dates.brief(PartialDate.of(day)));
    }
    if (passage.source() != null) {
      about.add(passage.source());
    }
    about.add(reviews.brief(passage.review()));
    return String.join(" · ", about);
  }

  /// Returns what else is reported of the same thing, and whether it is disputed; a line each.
  public List<String> beside(DraftFinding finding) {
    List<String> lines = new ArrayList<>();
    if (finding.disputed()) {
      lines.add(messages.text("draft.disputed"));
    }
    for (Passage other : finding.others()) {
      lines.add(messages.text("draft.also", other.words() + " (" + about(other) + ")"));
    }
    return lines;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake.data;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.jsonl.JsonLinesFormat;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Rating;
import org.briefingviewer.model.Rating.InformationCredibility;
import org.briefingviewer.model.Rating.SourceReliability;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.EditParts;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.revise.Revision;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;

/// What Bo made of a briefing in another place, and sends back.
public final class WorkedElsewhere {
  public static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-26T09:30:00Z");

  private WorkedElsewhere() {}

  /// Returns Bo's rating of a figure.
  public static Rating rating(EstimateId id) {
    return new Rating(
        id,
        SourceReliability.COMPLETELY_RELIABLE,
        InformationCredibility.CONFIRMED,
        "Bo",
        LocalDate.of(2026, 11, 26));
  }

  /// Returns the figure of an article that nobody has decided yet.
  public static Estimate proposed(Briefing briefing, String article) throws Refusal {
    return briefing.article(article).findings().estimates().stream()
        .filter(estimate -> estimate.review().state() == ReviewState.PROPOSED)
        .findFirst()
        .orElseThrow();
  }

  /// Writes the briefing as JSON lines once Bo has accepted that figure and rated it.
  public static void write(Briefing base, String article, Path out) throws Exception {
    Estimate estimate = proposed(base, article);
    EstimateId id = new EstimateId(article, estimate.id());
    Revision now =
        Revision.of(base, EditParts.NONE)
            .with(
                new BriefingEdit.Settle(
                    Act.of("Bo", AT),
                    List.of(
                        new BriefingEdit.Settled(
                            FindingId.of(article, estimate),
                            estimate.asWritten(),
                            ReviewState.PROPOSED)),
                    ReviewState.ACCEPTED))
            .with(
                new BriefingEdit.Rate(
                    Act.of("Bo", AT), id, estimate.asWritten(), null, rating(id)));
    ExportOrder order =
        new ExportOrder(
            now, null, new MessageSpeech(new Messages(Locale.ENGLISH)), Path.of("assets"));
    assertTrue(new JsonLinesFormat().write(order, out, ExportProgress.NONE));
  }
}

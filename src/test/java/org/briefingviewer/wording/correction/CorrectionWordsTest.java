// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.derive.correction.Correction;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.part.QuayCount;
import org.junit.jupiter.api.Test;

class CorrectionWordsTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-26");
  private static final Review BY_IT = new Review(ReviewState.CORRECTED, "Second desk", DAY);

  private final CorrectionWords words = new CorrectionWords(new Messages(Locale.ENGLISH));
  private final Correction step =
      QuayCount.parts(QuayCount.proposed(), null).corrections().getFirst();

  private static Correction without(Correction step) {
    return new Correction(step.act().because(null), step.from(), step.to());
  }

  @Test
  void besideItsOwnReviewACorrectionOfAProposalSaysItsReasonAlone() {
    assertEquals("reason: “as the text has it”", words.beside(BY_IT, List.of(step)));
    assertEquals("", words.beside(BY_IT, List.of(without(step))));
  }

  @Test
  void besideAnotherReviewItSaysWhoCorrectedIt() {
    String said = "corrected by Second desk, 26 November 2026";
    Review later = new Review(ReviewState.ACCEPTED, "Second desk", DAY);
    assertEquals(said, words.beside(later, List.of(without(step))).replace('\u00A0', ' '));
    Review other = new Review(ReviewState.CORRECTED, "First desk", DAY);
    assertEquals(said, words.beside(other, List.of(without(step))).replace('\u00A0', ' '));
  }
}

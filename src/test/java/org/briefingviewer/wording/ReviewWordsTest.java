// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.wording.part.QuayCount;
import org.junit.jupiter.api.Test;

class ReviewWordsTest {
  private static final ReviewWords ENGLISH = new ReviewWords(new Messages(Locale.ENGLISH));

  @Test
  void whatWasSettledInBulkIsNeverSaidToHaveBeenLookedAtAlone() {
    Review bulk = QuayCount.estimate(QuayCount.acceptedInBulk()).review();
    assertEquals("accepted in bulk by J. Kim, 1 April 2025, not read", ENGLISH.cited(bulk));
    assertEquals(
        "accepted in bulk by J. Kim · 1\u00A0Apr\u00A02025, not read", ENGLISH.shown(bulk));
    assertEquals("in bulk, not read", ENGLISH.brief(bulk));
  }

  @Test
  void whatNobodyCheckedSaysSo() {
    assertEquals("not checked", ENGLISH.brief(Review.PROPOSED));
  }

  @Test
  void aTieThatNobodyAssessesIsNotSaidToHaveNoSource() {
    assertEquals("nobody is said to assess it", ENGLISH.unattributed(FindingId.Kind.TIE_STATE));
    assertEquals("nobody named as the source", ENGLISH.unattributed(FindingId.Kind.ESTIMATE));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.util.Locale;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Publication;
import org.briefingviewer.model.Publication.Precision;
import org.junit.jupiter.api.Test;

class DateWordsTest {
  private final DateWords dates = new DateWords(new Messages(Locale.ENGLISH));

  @Test
  void aDateIsSaidAsFarAsItIsKnown() {
    assertEquals("27 Mar 2025", dates.brief(PartialDate.parse("2025-03-27")));
    assertEquals("March 2025", dates.full(PartialDate.parse("2025-03")));
    assertEquals("2025", dates.brief(PartialDate.parse("2025")));
  }

  @Test
  void koreanPutsTheYearFirst() {
    DateWords korean = new DateWords(new Messages(Locale.KOREAN));
    assertEquals("2025년 3월 27일", korean.brief(PartialDate.parse("2025-03-27")));
    assertEquals("2025년 3월", korean.full(PartialDate.parse("2025-03")));
    assertEquals("2025년", korean.full(PartialDate.parse("2025")));
    assertEquals(
        "2025년 3월 27일 15:41(UTC+9, 시간대 추론)",
        korean.moment(
            new Publication(
                null,
                OffsetDateTime.parse("2025-03-27T15:41:00+09:00"),
                Precision.MINUTE,
                Basis.INFERRED,
                null)));
  }

  private String moment(String at, Precision precision, Basis zone) {
    return dates.moment(new Publication(null, OffsetDateTime.parse(at), precision, zone, null));
  }

  @Test
  void aZoneThatTheTextDoesNotStateIsSaidToBeInferred() {
    assertEquals(
        "27 March 2025, 15:41\u00a0UTC+9",
        moment("2025-03-27T15:41:00+09:00", Precision.MINUTE, Basis.STATED));
    assertEquals(
        "27 March 2025, 05:01\u00a0UTC-3:30 (zone inferred)",
        moment("2025-03-27T05:01:00-03:30", Precision.MINUTE, Basis.INFERRED));
    assertEquals(
        "27 March 2025, 05:01\u00a0UTC",
        moment("2025-03-27T05:01:00Z", Precision.MINUTE, Basis.STATED));
  }

  @Test
  void aDayAloneHasNoTime() {
    assertEquals("27 March 2025", moment("2025-03-27T00:00:00Z", Precision.DAY, Basis.INFERRED));
    assertEquals("", dates.moment(Publication.UNKNOWN));
  }
}

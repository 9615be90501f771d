// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Locale;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A date that somebody types is read as the window writes it, and in the usual ways.
class DateReadingTest {
  private final DateReading english = new DateReading(new Messages(Locale.ENGLISH));
  private final DateReading korean = new DateReading(new Messages(Locale.KOREAN));

  @ParameterizedTest
  @CsvSource({
    "2025-04-30, 2025-04-30",
    "2025-04, 2025-04",
    "2025, 2025",
    "2025/4/3, 2025-04-03",
    "2025. 4. 3., 2025-04-03",
    "30 Apr 2025, 2025-04-30",
    "30 april 2025, 2025-04-30",
    "' 30th of April, 2025 ', 2025-04-30",
    "'April 30, 2025', 2025-04-30",
    "Apr. 30 2025, 2025-04-30",
    "April 2025, 2025-04",
    "Sept 2025, 2025-09",
    "May 2025, 2025-05"
  })
  void theUsualWaysAreRead(String typed, String iso) {
    assertEquals(PartialDate.parse(iso), english.read(typed), typed);
    assertEquals(PartialDate.parse(iso), korean.read(typed), typed);
    assertEquals(iso, english.iso(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "2025년 4월 3일, 2025-04-03",
    "2025년4월3일, 2025-04-03",
    "2025년 4월, 2025-04",
    "2025년, 2025"
  })
  void koreanIsReadAsTheKoreanWindowWritesIt(String typed, String iso) {
    assertEquals(PartialDate.parse(iso), korean.read(typed), typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "31 April 2025",
        "3/4/2025",
        "25",
        "April",
        "30 Apr 25",
        "2025-13",
        "2025-4-3",
        "2025 2026",
        "about 2025",
        "30 Apr 2025 or so",
        "30",
        "2025-02-30",
        "99999"
      })
  void whatIsNoDateOrMayBeTwoIsNone(String typed) {
    assertNull(english.read(typed), typed);
    assertEquals(typed, english.iso(typed), "what cannot be read stays as it was typed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko"})
  void whateverTheWindowWritesIsRead(String language) {
    Messages messages = new Messages(Locale.of(language));
    for (int month = 1; month <= 12; month++) {
      for (int day : new int[] {0, month, 28}) {
        PartialDate date = new PartialDate(2025, month, day);
        assertEquals(date, new DateReading(messages).read(new DateWords(messages).brief(date)));
        assertEquals(date, new DateReading(messages).read(new DateWords(messages).full(date)));
      }
    }
  }
}

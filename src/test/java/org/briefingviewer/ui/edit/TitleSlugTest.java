// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleSlugTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ferries return | ferries-return",
        "Barges on the lower river carry more grain than harbour clerks believed"
            + " | barges-on-the-lower-river-carry-more-grain-than-harbour",
        "Barges on the lower river carry more grain than harbour men said too"
            + " | barges-on-the-lower-river-carry-more-grain-than-harbour-men",
        "나루터에 배가 늘었다 | 나루터에-배가-늘었다",
        "'' | briefing",
        "… | briefing",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            + " | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
      })
  void aTitleIsCutBetweenWords(String title, String name) {
    assertEquals(name, new TitleSlug(title).name());
  }
}

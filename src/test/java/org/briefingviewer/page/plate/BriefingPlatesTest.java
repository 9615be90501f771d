// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.plate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.briefingviewer.graphics.PlateCaption;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.Test;

class BriefingPlatesTest {
  private final BriefingPlates plates =
      new BriefingPlates(BorderBriefing.whole(), new Messages(Locale.ENGLISH));

  @Test
  void thePictureOfTheEventsSaysOfEachWhoCheckedItAndWhichArticleTellsIt() {
    PlateCaption caption = plates.events().plate().caption();

    assertEquals("1–3: proposed by the program, not checked", caption.source().getFirst());
    assertTrue(caption.source().contains("2: “How many wagons a day”, no date found"));
    assertEquals(3, caption.spoken().split("not checked", -1).length - 1, caption.spoken());
  }

  @Test
  void thePictureOfTheTiesCountsWhatNobodyCheckedToo() {
    String russia = plates.ties().plate().caption().source().get(1);

    assertTrue(russia.contains("proposed by the program, not checked;"), russia);
    assertTrue(russia.contains("0 of 2 statements checked"), russia);
  }
}

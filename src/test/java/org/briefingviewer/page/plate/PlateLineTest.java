// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.plate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.cited.FigureWords;
import org.briefingviewer.wording.cited.PartWords;
import org.briefingviewer.wording.part.EstimateParts;
import org.briefingviewer.wording.part.QuayCount;
import org.junit.jupiter.api.Test;

class PlateLineTest {
  @Test
  void whatIsNotDrawnOfAnEstimateStandsUnderThePicture() {
    Messages messages = new Messages(Locale.ENGLISH);
    MessageSpeech speech = new MessageSpeech(messages);
    EstimateParts parts = QuayCount.parts(QuayCount.proposed(), QuayCount.BRIEFING);
    assertEquals(
        "3 · “2,000 crates” · approximately, qualified by “about”; likelihood “likely too few”,"
            + " 20–45 % on the scale “harbour scale” (set by the editor); analytic confidence “with"
            + " low confidence” · according to the Yard office (inferred) ← [evidence not found] ·"
            + " source uncertain, perhaps the tower · as of 2 May 2024 · what it counts: on the"
            + " north quay · the text adds: “not all of them opened” · an alternative to “900"
            + " crates” (precision not stated); not summed · part of “3,000 crates” (precision not"
            + " stated) · pages 7 to 8 of the document · the words have changed since they were"
            + " marked; a person has to confirm the place · rating B3: usually reliable · possibly"
            + " true; rated by M. Holt · 26\u00A0Nov\u00A02026 · proposed by the program, not"
            + " checked · corrected by Second desk, 26 November 2026 (“as the text has"
            + " it”)",
        new PlateLine("3", new FigureWords(speech).of(parts, 3), new PartWords(speech), messages)
            .of(parts));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.plate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.briefingviewer.derive.course.TimeLanes;
import org.briefingviewer.graphics.lane.LanesFigure;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Event;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanesPictureTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 39, 40, 41, 200})
  void whatIsSpokenIsWhatIsDrawn(int count) {
    ArticleDraft draft = new ArticleDraft("ferries", "A ferry crossed the river at dawn.");
    for (int i = 0; i < count; i++) {
      draft.event("2025-03-%02d".formatted(i % 28 + 1), Basis.STATED, "A ferry crossed");
    }
    List<Event> events = draft.build().findings().events();
    MemoryBriefing briefing = BorderBriefing.whole();
    LanesPicture picture =
        new LanesPicture(briefing, new TimeLanes(null, List.of(), List.of(), events), messages());
    int drawn = picture.drawn(800, 14).hits().size();
    assertEquals(Math.min(count, LanesFigure.MOST), drawn);
    assertEquals(drawn, picture.spoken().split("; ").length);
    assertTrue(picture.spoken().startsWith("1 "), picture.spoken());
  }

  private static Messages messages() {
    return new Messages(Locale.ENGLISH);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.SealComparison;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.model.edit.FindingId.FindingKind;
import org.briefingviewer.revise.Revision;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.Test;

class SealLinesTest {
  private static final MessageSpeech SPEECH = new MessageSpeech(new Messages(Locale.ENGLISH));
  private static final BriefingEdit STOP =
      new BriefingEdit.AddStops(act("B. Desk"), new Stop.Empty("s", Stop.Plan.NONE), 0);
  private static final BriefingEdit REJECTION =
      new BriefingEdit.Settle(
          act("B. Desk"),
          List.of(
              new BriefingEdit.Settled(
                  new FindingId("customs", FindingKind.ESTIMATE, "e4"),
                  "30 percent",
                  ReviewState.PROPOSED)),
          ReviewState.REJECTED);

  private static Act act(String by) {
    return Act.of(by, OffsetDateTime.parse("2026-11-26T09:30:00Z"));
  }

  private static Revision sealed() throws Refusal {
    Revision start =
        Revision.of(
            BorderBriefing.whole(),
            name -> {
              throw new AssertionError(name);
            });
    return start.with(BriefingEdit.SealBriefing.of(act("A. Desk"), start.info(), List.of()));
  }

  private static String cover(Briefing briefing) {
    return new SealLines(briefing, SPEECH).cover().replace('\u00A0', ' ');
  }

  private static String about(Briefing briefing) {
    return new SealLines(briefing, SPEECH).about();
  }

  @Test
  void aSealThatOnlyThePresentationWasChangedAfterStandsAndSaysSo() throws Exception {
    Revision now = sealed().with(STOP);
    assertEquals(SealComparison.Outcome.AS_SEALED, now.info().compared().outcome());
    String said = cover(now);
    assertTrue(said.contains("sealed by A. Desk, 26 November 2026: version 1.1.0"), said);
    assertTrue(said.contains("not covered by that seal: 1 edit of the presentation"), said);
    assertFalse(said.contains("changed since it was sealed"), said);
    BundleInfo info = now.info();
    assertEquals(info.title(), about(now), "no sheet says that its words are otherwise");
  }

  @Test
  void whatItSaysAndWhatItPresentsAreCountedApart() throws Exception {
    Revision now = sealed().with(REJECTION).with(STOP);
    String said = cover(now);
    assertTrue(said.contains("changed since it was sealed by A. Desk"), said);
    assertTrue(
        said.contains("1 edit of figures, ties or articles, 1 edit of the presentation"), said);
    assertTrue(about(now).endsWith(" · changed since it was sealed"), about(now));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainGap.GapKind;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.wording.cited.PartWords;
import org.briefingviewer.wording.part.EstimatePart;
import org.junit.jupiter.api.Test;

/// That a text leaves something out is said only where a person settled it; what the program did
/// not find, it did not find.
class ChainGapWordsTest {
  private static final ChainLink OFFICE =
      new ChainLink(
          Agent.named("Yard office", AgentKind.BODY),
          AgentRole.ESTIMATOR,
          Basis.STATED,
          null,
          null);

  private static String paper(AttributionChain chain, Locale locale) {
    return new PartWords(new MessageSpeech(new Messages(locale)))
        .chain(new EstimatePart.Chain(chain, false));
  }

  private static String window(AttributionChain chain, Locale locale) {
    return new ChainWords(new Messages(locale)).whole(new EstimatePart.Chain(chain, false));
  }

  private static AttributionChain evidence(Basis basis) {
    return new AttributionChain(
        List.of(OFFICE, new ChainGap(AgentRole.EVIDENCE, GapKind.EVIDENCE_NOT_STATED, basis)));
  }

  private static AttributionChain source(Basis basis) {
    return new AttributionChain(
        List.of(new ChainGap(AgentRole.ESTIMATOR, GapKind.SOURCE_NOT_STATED, basis)));
  }

  @Test
  void evidenceThatTheProgramDidNotFindIsNotCalledUnstated() {
    assertEquals(
        "according to the Yard office (stated) ← [evidence not found]",
        paper(evidence(Basis.INFERRED), Locale.ENGLISH));
    assertEquals(
        "according to the Yard office ← [evidence not found]",
        window(evidence(Basis.INFERRED), Locale.ENGLISH));
    assertEquals(
        "출처: Yard office (명시) ← [근거를 찾지 못함]", paper(evidence(Basis.INFERRED), Locale.KOREAN));
  }

  @Test
  void evidenceThatAPersonSettledIsUnstated() {
    assertEquals(
        "according to the Yard office (stated) ← [evidence not stated]",
        paper(evidence(Basis.STATED), Locale.ENGLISH));
    assertEquals("출처: Yard office (명시) ← [근거 미제시]", paper(evidence(Basis.STATED), Locale.KOREAN));
  }

  @Test
  void aSourceIsUnstatedOnlyWhereAPersonSettledIt() {
    assertEquals("[source not found]", paper(source(Basis.INFERRED), Locale.ENGLISH));
    assertEquals("[source not stated]", paper(source(Basis.STATED), Locale.ENGLISH));
    assertEquals(
        "source not found",
        new ChainWords(english()).source(new EstimatePart.Chain(source(Basis.INFERRED), false)));
    assertEquals(
        "source not stated",
        new ChainWords(english()).source(new EstimatePart.Chain(source(Basis.STATED), false)));
    assertEquals(
        "[source not found]",
        paper(new AttributionChain(List.of()), Locale.ENGLISH),
        "of an empty");
  }

  private static Messages english() {
    return new Messages(Locale.ENGLISH);
  }

  @Test
  void whoeverIsCitedWithoutANameNeedNotBeAnExpert() {
    AttributionChain chain =
        new AttributionChain(List.of(OFFICE, new ChainGap(AgentRole.ANALYST, GapKind.NOT_NAMED)));
    assertEquals(
        "according to the Yard office (stated) ← [not named]", paper(chain, Locale.ENGLISH));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.TieState;
import org.junit.jupiter.api.Test;

class EstimatePartsTest {
  /// What each thing that the model keeps of a tie's state becomes.
  private static final Map<String, String> OF_TIES =
      Map.ofEntries(
          Map.entry("id", "names it in the file only"),
          Map.entry("pair", "Trend"),
          Map.entry("trend", "Trend"),
          Map.entry("stance", "Trend and Words"),
          Map.entry("words", "Words"),
          Map.entry("assessor", "Assessed"),
          Map.entry("side", "Assessed, as far as it is one of the two"),
          Map.entry("basis", "Assessed"),
          Map.entry("asOf", "Assessed"),
          Map.entry("evidence", "Evidence"),
          Map.entry("review", "Checked"));

  private static List<String> names(List<EstimatePart> parts) {
    return parts.stream().map(part -> part.getClass().getSimpleName()).toList();
  }

  /// A new field of the model is a part, or says here why it is none; those of an estimate:
  /// `EstimateFieldsTest`.
  @Test
  void everythingThatTheModelKeepsOfATieIsAPart() {
    assertEquals(
        Stream.of(TieState.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet()),
        OF_TIES.keySet());
  }

  @Test
  void allPartsComeInTheOrderInWhichTheyAreSaid() {
    List<String> all =
        Stream.of(EstimatePart.class.getPermittedSubclasses()).map(Class::getSimpleName).toList();
    assertEquals(all, names(QuayCount.parts(QuayCount.proposed(), QuayCount.BRIEFING).list()));
  }

  @Test
  void whatAPersonHasSettledIsInDoubtNoMore() {
    List<EstimatePart> parts = QuayCount.parts(QuayCount.accepted(), null).list();
    assertFalse(names(parts).contains("Doubt"));
    for (EstimatePart part : parts) {
      if (part instanceof EstimatePart.Chain said) {
        assertNull(said.chain().doubt());
      }
    }
  }

  @Test
  void whatWasAcceptedInBulkStaysInDoubt() {
    assertTrue(names(QuayCount.parts(QuayCount.acceptedInBulk(), null).list()).contains("Doubt"));
  }

  @Test
  void theMarkOfItsOwnParagraphCountsWhereItIsStricter() {
    EstimateParts parts = QuayCount.parts(QuayCount.proposed(), QuayCount.BRIEFING);
    assertEquals(List.of(new HandlingMark("TLP:RED", "TLP 2.0")), parts.handling());
  }
}

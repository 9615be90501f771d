// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.TieState;
import org.junit.jupiter.api.Test;

class EstimatePartsTest {
  /// What each thing that the model keeps of an estimate becomes.
  private static final Map<String, String> OF_ESTIMATES =
      Map.ofEntries(
          Map.entry("id", "names it in the file only"),
          Map.entry("span", "Handling, and every place that shows the text"),
          Map.entry("quantity", "its own components"),
          Map.entry("chain", "its own components"),
          Map.entry("alsoSaid", "AlsoSaid"),
          Map.entry("alternatives", "Alternative"),
          Map.entry("subsetOf", "Whole"),
          Map.entry("review", "Checked"),
          Map.entry("asWritten", "Figure"),
          Map.entry("value", "Value"),
          Map.entry("unit", "Value"),
          Map.entry("direction", "Value"),
          Map.entry("bound", "Bound"),
          Map.entry("hedges", "Hedges"),
          Map.entry("scope", "Scope"),
          Map.entry("asOf", "AsOf"),
          Map.entry("likelihood", "Likelihood"),
          Map.entry("analyticConfidence", "Confidence"),
          Map.entry("elements", "Chain"),
          Map.entry("doubt", "Doubt"),
          Map.entry("doubts", "Doubt"));

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

  private static Set<String> components(Class<?>... records) {
    return Stream.of(records)
        .flatMap(type -> Stream.of(type.getRecordComponents()))
        .map(RecordComponent::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// A new field of the model is a part, or says here why it is none.
  @Test
  void everythingThatTheModelKeepsIsAPart() {
    assertEquals(
        components(Estimate.class, Quantity.class, AttributionChain.class),
        new TreeSet<>(OF_ESTIMATES.keySet()));
    assertEquals(components(TieState.class), new TreeSet<>(OF_TIES.keySet()));
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

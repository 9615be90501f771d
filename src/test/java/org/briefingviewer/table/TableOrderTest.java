// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.table;

import static org.briefingviewer.session.table.RowDraft.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChainGap.GapKind;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.session.table.RowDraft;
import org.junit.jupiter.api.Test;

class TableOrderTest {
  private static final Unit DOLLARS = new Unit(UnitKind.CURRENCY, "USD");

  private static List<String> sorted(
      EstimateColumn column, boolean descending, RowDraft... drafts) {
    List<EstimateRow> rows = Stream.of(drafts).map(RowDraft::make).toList();
    return new TableOrder(column, descending)
        .of(rows).stream().map(row -> row.entry().estimate().id()).toList();
  }

  private static RowDraft[] values() {
    return new RowDraft[] {
      row("40 trucks").counts("40", "truck"),
      row("hundreds"),
      row("$3 billion").value("3000000000", "3000000000", DOLLARS),
      row("5 to 9 trucks").value("5", "9", new Unit(UnitKind.COUNT, "truck")),
      row("30 percent").value("30", "30", Unit.PERCENT),
      row("5 trucks").counts("5", "truck"),
      row("$900 million").value("900000000", "900000000", DOLLARS)
    };
  }

  @Test
  void valuesStandByUnitThenByTheirLowEndAndWithoutANumberLast() {
    assertEquals(
        List.of(
            "$900 million",
            "$3 billion",
            "30 percent",
            "5 trucks",
            "5 to 9 trucks",
            "40 trucks",
            "hundreds"),
        sorted(EstimateColumn.VALUE, false, values()));
  }

  @Test
  void fallingTurnsTheNumbersButNeitherTheUnitsNorWhatHasNone() {
    assertEquals(
        List.of(
            "$3 billion",
            "$900 million",
            "30 percent",
            "40 trucks",
            "5 to 9 trucks",
            "5 trucks",
            "hundreds"),
        sorted(EstimateColumn.VALUE, true, values()));
  }

  @Test
  void rowsThatSayTheSameStandAsInTheArticles() {
    RowDraft late = row("second").in("b", "B", 1, "2025-01-01").number(1);
    RowDraft early = row("first").in("a", "A", 0, "2025-01-01").number(2);
    assertEquals(List.of("first", "second"), sorted(EstimateColumn.BOUND, false, late, early));
    assertEquals(List.of("first", "second"), sorted(EstimateColumn.BOUND, true, late, early));
    assertEquals(List.of("second", "first"), sorted(EstimateColumn.NUMBER, true, late, early));
  }

  @Test
  void whatIsMissingComesLastBothWays() {
    RowDraft unsourced = row("none").gap(AgentRole.ESTIMATOR, GapKind.SOURCE_NOT_STATED);
    RowDraft yard = row("yard").by("Yard", AgentRole.ESTIMATOR);
    RowDraft bank = row("bank").by("bank", AgentRole.ESTIMATOR);
    assertEquals(
        List.of("bank", "yard", "none"),
        sorted(EstimateColumn.SOURCE, false, unsourced, yard, bank));
    assertEquals(
        List.of("yard", "bank", "none"),
        sorted(EstimateColumn.SOURCE, true, unsourced, yard, bank));
    RowDraft undated = row("undated").in("a", "A", 0, null);
    RowDraft dated = row("dated").in("b", "B", 1, "2025-03");
    assertEquals(List.of("dated", "undated"), sorted(EstimateColumn.DATE, true, undated, dated));
  }

  @Test
  void chainsStandByLinksThenByGapsAndBoundsByTheirStrictness() {
    RowDraft gap =
        row("gap")
            .by("A", AgentRole.ESTIMATOR)
            .gap(AgentRole.EVIDENCE, GapKind.EVIDENCE_NOT_STATED);
    RowDraft one = row("one").by("A", AgentRole.ESTIMATOR);
    RowDraft two = row("two").by("A", AgentRole.ESTIMATOR).by("B", AgentRole.EVIDENCE);
    assertEquals(List.of("one", "gap", "two"), sorted(EstimateColumn.CHAIN, false, two, gap, one));
    RowDraft about = row("about").bound(Bound.APPROXIMATELY);
    RowDraft exact = row("exact").bound(Bound.EXACTLY);
    assertEquals(List.of("exact", "about"), sorted(EstimateColumn.BOUND, false, about, exact));
  }

  @Test
  void checkedRowsComeFirstTheOldestCheckBeforeTheNewest() {
    assertEquals(
        List.of("old", "new", "open"),
        sorted(
            EstimateColumn.CHECKED,
            false,
            row("open"),
            row("new").checked("2025-05-01"),
            row("old").checked("2025-04-01")));
  }

  @Test
  void askingAgainTurnsTheOrderAndThenGivesItUp() {
    TableOrder rising = TableOrder.READING.next(EstimateColumn.VALUE);
    assertEquals(new TableOrder(EstimateColumn.VALUE, false), rising);
    assertEquals(new TableOrder(EstimateColumn.VALUE, true), rising.next(EstimateColumn.VALUE));
    assertEquals(TableOrder.READING, rising.next(EstimateColumn.VALUE).next(EstimateColumn.VALUE));
    assertEquals(
        new TableOrder(EstimateColumn.NUMBER, true),
        TableOrder.READING.next(EstimateColumn.NUMBER));
  }
}

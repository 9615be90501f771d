// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.table;

import static org.briefingviewer.session.table.RowDraft.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.ChainGap.GapKind;
import org.junit.jupiter.api.Test;

class TableFilterTest {
  private static final List<EstimateRow> ROWS =
      List.of(
          row("40 trucks").by("Border Institute", AgentRole.ESTIMATOR).checked("2025-04-01").make(),
          row("7 ships")
              .gap(AgentRole.ESTIMATOR, GapKind.SOURCE_NOT_STATED)
              .hedged("nearly")
              .in("b", "Ships at the pier", 1, "2025-04-02")
              .make(),
          row("３ tanks of 연료").by("국가정보원", AgentRole.ESTIMATOR).make());

  private static List<String> left(TableFilter filter) {
    return filter.of(ROWS, "a").stream().map(row -> row.entry().estimate().id()).toList();
  }

  @Test
  void withoutAFilterEveryRowCountsInItsOrder() {
    assertEquals(List.of("40 trucks", "7 ships", "３ tanks of 연료"), left(TableFilter.NONE));
  }

  @Test
  void eachWordHasToStandInSomeColumnWhateverItsCase() {
    assertEquals(List.of("40 trucks"), left(TableFilter.NONE.with("INSTITUTE  truck")));
    assertEquals(List.of("7 ships"), left(TableFilter.NONE.with("pier")));
    assertEquals(List.of(), left(TableFilter.NONE.with("pier truck")));
  }

  @Test
  void wordsBeyondTheCellsAreFoundToo() {
    assertEquals(List.of("7 ships"), left(TableFilter.NONE.with("nearly")));
  }

  @Test
  void fullWidthDigitsAndHangulAreFoundAsTheyAreTyped() {
    assertEquals(List.of("３ tanks of 연료"), left(TableFilter.NONE.with("3 tanks")));
    assertEquals(List.of("３ tanks of 연료"), left(TableFilter.NONE.with("정보원")));
  }

  @Test
  void theChoicesNarrowByArticleReviewAndSource() {
    assertEquals(
        List.of("40 trucks", "３ tanks of 연료"),
        left(TableFilter.NONE.with(TableFilter.Scope.ARTICLE)));
    assertEquals(List.of("40 trucks"), left(TableFilter.NONE.with(TableFilter.Checked.CHECKED)));
    assertEquals(
        List.of("7 ships", "３ tanks of 연료"),
        left(TableFilter.NONE.with(TableFilter.Checked.PROPOSED)));
    assertEquals(List.of("7 ships"), left(TableFilter.NONE.with(TableFilter.Sourced.WITHOUT)));
    assertEquals(
        List.of("３ tanks of 연료"),
        left(TableFilter.NONE.with(TableFilter.Sourced.WITH).with(TableFilter.Checked.PROPOSED)));
  }

  @Test
  void whatWasSettledInBulkIsNotAmongTheChecked() {
    List<EstimateRow> rows = List.of(row("9 carts").inBulk("2025-04-01").make());
    assertEquals(List.of(), TableFilter.NONE.with(TableFilter.Checked.CHECKED).of(rows, "a"));
    assertEquals(rows, TableFilter.NONE.with(TableFilter.Checked.PROPOSED).of(rows, "a"));
  }
}

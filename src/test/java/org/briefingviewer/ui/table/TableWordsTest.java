// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import static org.briefingviewer.session.table.RowDraft.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChainGap.GapKind;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.session.table.RowDraft;
import org.briefingviewer.table.EstimateColumn;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.Test;

class TableWordsTest {
  private static String cell(Locale language, EstimateColumn column, RowDraft draft) {
    return new TableWords(new Messages(language)).cell(column, draft.entry());
  }

  private static String english(EstimateColumn column, RowDraft draft) {
    return cell(Locale.ENGLISH, column, draft).replace(TableWords.APART, '|');
  }

  private static RowDraft dollars(String low, String high) {
    return row("$").value(low, high, new Unit(UnitKind.CURRENCY, "USD"));
  }

  @Test
  void aValueIsWrittenInFullWithItsSignAndItsUnitApart() {
    assertEquals(
        "≈ 3,000,000,000|US$",
        english(
            EstimateColumn.VALUE, dollars("3000000000", "3000000000").bound(Bound.APPROXIMATELY)));
    assertEquals(
        "≥ 1|truck",
        english(EstimateColumn.VALUE, row("").counts("1", "truck").bound(Bound.AT_LEAST)));
    assertEquals("4.5|%", english(EstimateColumn.VALUE, row("").value("4.5", "4.5", Unit.PERCENT)));
    assertEquals(
        "33.333…|%",
        english(EstimateColumn.VALUE, row("").value("33.33333333", "33.33333333", Unit.PERCENT)));
    assertEquals(
        "3,000,000,000|달러",
        cell(Locale.KOREAN, EstimateColumn.VALUE, dollars("3e9", "3e9"))
            .replace(TableWords.APART, '|'));
  }

  @Test
  void aRangeTooLongForAColumnIsWrittenInBrief() {
    assertEquals("3–5 billion|US$", english(EstimateColumn.VALUE, dollars("3e9", "5e9")));
    assertEquals("150,000–172,500|US$", english(EstimateColumn.VALUE, dollars("150000", "172500")));
  }

  @Test
  void aScaleWithoutANumberSaysSoAndKeepsItsSign() {
    assertEquals(
        "|~ no exact number",
        english(EstimateColumn.VALUE, row("hundreds").bound(Bound.ORDER_OF_MAGNITUDE)));
  }

  @Test
  void aChainSaysItsGaps() {
    RowDraft two = row("").by("A", AgentRole.RELAYER).by("B", AgentRole.ESTIMATOR);
    assertEquals("2 links", english(EstimateColumn.CHAIN, two));
    two.gap(AgentRole.EVIDENCE, GapKind.EVIDENCE_NOT_STATED);
    assertEquals("2 links, 1 missing", english(EstimateColumn.CHAIN, two));
    assertEquals("B", english(EstimateColumn.SOURCE, two));
    assertEquals("source not found", english(EstimateColumn.SOURCE, row("")));
  }

  @Test
  void checkedAndProposedAreOtherWords() {
    assertEquals("✓ checked", english(EstimateColumn.CHECKED, row("").checked("2025-04-01")));
    assertEquals("not checked", english(EstimateColumn.CHECKED, row("")));
  }
}

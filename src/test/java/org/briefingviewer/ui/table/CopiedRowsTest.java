// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import static org.briefingviewer.session.table.RowDraft.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChainGap.GapKind;
import org.briefingviewer.table.ArticleEstimate;
import org.briefingviewer.table.EstimateRow;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.part.QuayCount;
import org.junit.jupiter.api.Test;

class CopiedRowsTest {
  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  private static EstimateRow made(ArticleEstimate entry) {
    return EstimateRow.of(entry, new TableWords(ENGLISH));
  }

  private static List<String> line(String copied, int index) {
    return List.of(copied.lines().toList().get(index).split("\t", -1));
  }

  @Test
  void aRowTakesBoundHedgesChainArticleDateReviewAndMarkAlong() {
    EstimateRow row =
        made(
            row("2,000 crates")
                .counts("2000", "crate")
                .bound(Bound.AT_LEAST)
                .hedged("at least")
                .hedged("reportedly")
                .by("KBS", AgentRole.RELAYER)
                .by("Yard office", AgentRole.ESTIMATOR)
                .gap(AgentRole.EVIDENCE, GapKind.EVIDENCE_NOT_STATED)
                .checked("2025-04-01")
                .entry());
    String copied = new CopiedRows(ENGLISH, made -> made.entry().parts()).of(List.of(row));
    assertEquals(line(copied, 0).size(), line(copied, 1).size());
    assertEquals(
        List.of(
            "1",
            "2000",
            "2000",
            "crate",
            "",
            "at least 2,000 crates",
            "at least (≥)",
            "at least; reportedly",
            "",
            "",
            "2,000 crates",
            "",
            "",
            "Yard office",
            "relayed by KBS ← according to the Yard office ← [evidence not found]",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "A headline",
            "Harbour Wire",
            "2025-03-27",
            "checked by J. Kim, 2025-04-01",
            "",
            "no handling mark set"),
        line(copied, 1));
  }

  @Test
  void everyPartOfAnEstimateHasItsColumn() {
    EstimateRow row = made(QuayCount.entry(QuayCount.proposed()));
    String copied = new CopiedRows(ENGLISH, made -> made.entry().parts()).of(List.of(row));
    assertEquals(
        List.of(
            "1",
            "2000",
            "2000",
            "crate",
            "rise",
            "rise of approximately 2,000 crates",
            "approximately (≈)",
            "about",
            "likely too few, 20–45 % on the scale “harbour scale” (set by the editor)",
            "with low confidence",
            "2,000 crates",
            "on the north quay",
            "2024-05-02",
            "Yard office (inferred)",
            "according to the Yard office (inferred) ← [evidence not found]",
            "source uncertain, perhaps the tower",
            "not all of them opened",
            "“900 crates” (precision not stated)",
            "“3,000 crates” (precision not stated)",
            "7–8",
            "the words have changed since they were marked; a person has to confirm the place",
            "B3: usually reliable · possibly true; rated by M. Holt · 26\u00A0Nov\u00A02026",
            "Crates on the quay",
            "no publisher found",
            "",
            "proposed, unchecked",
            "corrected by Second desk, 26 November 2026 (“as the text has it”)",
            "TLP:RED"),
        line(copied, 1));
  }

  @Test
  void rowsAcceptedInBulkSaySo() {
    EstimateRow row = made(QuayCount.entry(QuayCount.acceptedInBulk()));
    String copied = new CopiedRows(ENGLISH, made -> made.entry().parts()).of(List.of(row));
    assertTrue(copied.contains("\taccepted in bulk by J. Kim, 2025-04-01, not read\t"), copied);
  }

  @Test
  void whatNobodyCheckedAndWhatHasNoMarkSaySo() {
    String copied =
        new CopiedRows(ENGLISH, made -> made.entry().parts())
            .of(List.of(made(row("hundreds").entry())));
    assertTrue(copied.contains("\tproposed, unchecked\t\tno handling mark set\n"), copied);
  }

  @Test
  void noCellBeginsAnotherOneOrAFormula() {
    EstimateRow row =
        made(row("=1+1\tor\nso").in("a", "-- a headline", 0, null).bound(Bound.EXACTLY).entry());
    List<String> cells =
        line(new CopiedRows(ENGLISH, made -> made.entry().parts()).of(List.of(row)), 1);
    assertTrue(cells.contains("'=1+1 or so"), cells.toString());
    assertTrue(cells.contains("'-- a headline"), cells.toString());
    assertTrue(cells.contains("exactly (=)"), cells.toString());
  }
}

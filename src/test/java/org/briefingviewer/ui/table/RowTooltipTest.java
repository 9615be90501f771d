// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.table.EstimateColumn;
import org.briefingviewer.table.EstimateRow;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.part.QuayCount;
import org.junit.jupiter.api.Test;

class RowTooltipTest {
  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  private static String said(EstimateRow row) {
    return new RowTooltip(ENGLISH).of(row, row.entry().parts());
  }

  private static EstimateRow row(MarkedArticle marked) {
    return EstimateRow.of(QuayCount.entry(marked), new TableWords(ENGLISH));
  }

  @Test
  void aRowSaysEverythingForWhichItsCellsHaveNoRoom() {
    assertEquals(
        """
        as written: “about\u00A02,000 crates”
        rise of approximately 2,000 crates
        qualified by “about”
        likelihood “likely too few”, 20–45 % on the scale “harbour scale” (set by the editor)
        analytic confidence “with low confidence”
        according to the Yard office (inferred) ← [evidence not found]
        source uncertain, perhaps the tower
        as of 2 May 2024
        what it counts: on the north quay
        the text adds: “not all of them opened”
        an alternative to “900 crates” (precision not stated); not summed
        part of “3,000 crates” (precision not stated)
        pages 7 to 8 of the document
        the words have changed since they were marked; a person has to confirm the place
        rating B3: usually reliable · possibly true; rated by M. Holt · 26\u00A0Nov\u00A02026
        proposed by the program, not checked
        corrected by Second desk, 26 November 2026 (“as the text has it”)
        Handling mark: TLP:RED
        Crates on the quay · no date found\
        """,
        said(row(QuayCount.proposed())));
  }

  @Test
  void aDoubtfulSourceIsNotShownAsASureOne() {
    assertEquals(
        "Yard office (inferred) (source uncertain)",
        row(QuayCount.proposed()).cell(EstimateColumn.SOURCE));
    assertEquals("Yard office (inferred)", row(QuayCount.accepted()).cell(EstimateColumn.SOURCE));
  }

  @Test
  void theTableSaysWhatWasAcceptedInBulk() {
    EstimateRow row = row(QuayCount.acceptedInBulk());
    assertEquals("in bulk, not read", row.cell(EstimateColumn.CHECKED));
    assertTrue(said(row).contains("accepted in bulk by J. Kim, 1 April 2025, not read"));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.EditParts.AddedParts;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.model.edit.FindingId.FindingKind;
import org.briefingviewer.revise.Revision;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.table.RowDraft;
import org.junit.jupiter.api.Test;

/// What holds of every list of edits: rows that are kept through them are the rows that are read
/// anew, in every order and under every filter.
class RowsChangeTest {
  private static final Act ACT = Act.of("R. Reader", OffsetDateTime.parse("2026-11-26T09:30:00Z"));
  private static final RowText WORDING = new RowDraft.PlainWording();
  private static final int EDITS = 60;

  private final Map<String, AddedParts> parts = new HashMap<>();

  private static ReadRows read(Briefing briefing) {
    return new BriefingRows(briefing, WORDING).read(null, () -> false, progress -> {});
  }

  private Revision untouched() {
    return Revision.of(BorderBriefing.whole(), parts::get);
  }

  private static BriefingEdit settle(MarkedArticle marked, List<Estimate> some, boolean accept) {
    return new BriefingEdit.Settle(
        ACT,
        some.stream()
            .map(
                estimate ->
                    new BriefingEdit.Settled(
                        new FindingId(
                            marked.article().id(), FindingKind.of(estimate), estimate.id()),
                        "words",
                        estimate.review().state()))
            .toList(),
        accept ? ReviewState.ACCEPTED : ReviewState.REJECTED);
  }

  private static BriefingEdit edit(Revision now, Random random) throws Refusal {
    List<ArticleSummary> list = now.info().articles();
    int at = random.nextInt(list.size());
    String id = list.get(at).id();
    MarkedArticle marked = now.article(id);
    List<Estimate> all = marked.findings().estimates();
    return switch (all.isEmpty() ? random.nextInt(3) : random.nextInt(8)) {
      case 0 -> new BriefingEdit.MoveArticle(ACT, id, at, random.nextInt(list.size()));
      case 1 ->
          new BriefingEdit.DateArticle(
              ACT,
              id,
              marked.article().publication().day(),
              LocalDate.of(2020 + random.nextInt(6), 1 + random.nextInt(12), 3));
      case 2 -> new BriefingEdit.NameArticle(ACT, id, list.get(at).title(), "w" + at);
      case 3 -> settle(marked, all, random.nextBoolean());
      default -> settle(marked, List.of(all.get(random.nextInt(all.size()))), random.nextBoolean());
    };
  }

  private static List<RowArrangement> arrangements() {
    List<TableFilter> filters =
        List.of(
            TableFilter.NONE,
            TableFilter.NONE.with("wagons"),
            TableFilter.NONE.with(TableFilter.Scope.ARTICLE),
            TableFilter.NONE.with(TableFilter.Checked.CHECKED),
            TableFilter.NONE.with(TableFilter.Checked.PROPOSED),
            TableFilter.NONE.with(TableFilter.Sourced.WITH));
    List<RowArrangement> all = new ArrayList<>();
    for (TableFilter filter : filters) {
      for (EstimateColumn column : EstimateColumn.values()) {
        all.add(new RowArrangement(filter, new TableOrder(column, false), "bounds"));
        all.add(new RowArrangement(filter, new TableOrder(column, true), "bounds"));
      }
    }
    return all;
  }

  @Test
  void rowsKeptThroughAnyEditsAreTheRowsReadAnew() throws Exception {
    Random random = new Random(35);
    Revision now = untouched();
    ReadRows rows = read(now);
    List<RowArrangement> arrangements = arrangements();
    List<List<EstimateRow>> kept = new ArrayList<>();
    for (RowArrangement each : arrangements) {
      kept.add(new ArrayList<>(each.of(rows.rows())));
    }
    int changed = 0;
    for (int n = 0; n < EDITS; n++) {
      now = now.with(edit(now, random));
      RowsChange change = BriefingRows.anew(now, WORDING, rows, now.touched());
      rows = change.now();
      assertEquals(read(now), rows, "after " + now.edit());
      changed += change.come().size();
      for (int i = 0; i < kept.size(); i++) {
        assertTrue(arrangements.get(i).take(change, kept.get(i)));
        assertEquals(
            arrangements.get(i).of(rows.rows()), kept.get(i), arrangements.get(i).toString());
      }
    }
    assertTrue(changed > EDITS, "rows were changed: " + changed);
  }

  @Test
  void anEstimateThatIsAcceptedChangesItsOwnRowOnly() throws Exception {
    Revision before = untouched();
    ReadRows old = read(before);
    MarkedArticle marked = before.article("bounds");
    Estimate third = marked.findings().estimates().get(2);
    Revision now = before.with(settle(marked, List.of(third), true));
    RowsChange change = BriefingRows.anew(now, WORDING, old, now.touched());
    assertEquals(1, change.gone().size());
    assertEquals(1, change.come().size());
    assertEquals(third.id(), change.come().getFirst().entry().estimate().id());
    for (int i = 0; i < old.rows().size(); i++) {
      if (!old.rows().get(i).equals(change.gone().getFirst())) {
        assertSame(old.rows().get(i), change.now().rows().get(i));
      }
    }
  }

  @Test
  void theRowsOfAnArticleThatWasRemovedGo() throws Exception {
    Revision before = untouched();
    Revision now = before.with(new BriefingEdit.RemoveArticle(ACT, "bounds", "words"));
    RowsChange change = BriefingRows.anew(now, WORDING, read(before), now.touched());
    assertEquals(read(now), change.now());
    assertEquals(
        Set.of("bounds", "names"),
        Set.copyOf(change.gone().stream().map(row -> row.entry().article().id()).toList()),
        "those behind it stand elsewhere");
  }

  @Test
  void moreRowsThanFindTheirPlacesOneByOneAreLeftToBeArrangedAnew() {
    List<EstimateRow> many =
        IntStream.range(0, 300).mapToObj(i -> RowDraft.row("w").number(i + 1).make()).toList();
    ReadRows all = new ReadRows(many, 1, 1, List.of());
    RowArrangement asRead = new RowArrangement(TableFilter.NONE, TableOrder.READING, null);
    List<EstimateRow> arranged = new ArrayList<>();
    assertFalse(asRead.take(new RowsChange(all, List.of(), many), arranged));
    assertEquals(List.of(), arranged);
  }

  @Test
  void kindsOfQuotationMarksAndDashesDoNotPartWords() {
    EstimateRow row = RowDraft.row("5–7 “ships”").in("a", "The pier’s count", 0, null).make();
    for (String typed : List.of("5-7", "\"ships\"", "“ships”", "pier's", "pier’s", "harbour")) {
      assertEquals(
          List.of(row), TableFilter.NONE.with(typed).of(List.of(row), null), "finds " + typed);
    }
    assertEquals(List.of(), TableFilter.NONE.with("5-8").of(List.of(row), null));
  }
}

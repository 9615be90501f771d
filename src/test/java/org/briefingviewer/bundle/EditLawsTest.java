// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.BriefingEdit.SetHandling.HandledParagraph;
import org.briefingviewer.model.edit.EditParts.AddedParts;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.model.edit.FindingId.FindingKind;
import org.briefingviewer.revise.InverseEdit;
import org.briefingviewer.revise.Revision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What holds of every list of edits: saved and read it is the same, and each is taken back by its
/// inverse and done again.
class EditLawsTest {
  private static final int LISTS = 6;
  private static final int LONGEST = 14;

  private static final Act ACT = Act.of("R. Reader", OffsetDateTime.parse("2026-11-26T09:30:00Z"));

  private final Map<String, AddedParts> parts = new HashMap<>();

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws Exception {
    file = folder.resolve("demo.briefing");
    new BundleWriter().write(SampleContent.content(), file);
  }

  private Revision revision(Bundle base) {
    return Revision.of(base, parts::get);
  }

  private static BriefingEdit edit(Revision now, Random random) throws Refusal {
    List<ArticleSummary> list = now.info().articles();
    int at = random.nextInt(list.size());
    String id = list.get(at).id();
    MarkedArticle article = now.article(id);
    String words = "w" + random.nextInt(1000);
    HandlingMark mark = random.nextBoolean() ? null : new HandlingMark("House " + words, "house");
    return switch (random.nextInt(7)) {
      case 0 -> new BriefingEdit.Retitle(ACT, now.info().title(), words);
      case 1 -> new BriefingEdit.SetHandling(ACT, null, now.info().handling(), mark);
      case 2 -> {
        int paragraph = random.nextInt(article.article().paragraphs().size());
        yield new BriefingEdit.SetHandling(
            ACT,
            new HandledParagraph(id, paragraph),
            article.article().paragraphs().get(paragraph).handling(),
            mark);
      }
      case 3 -> new BriefingEdit.MoveArticle(ACT, id, at, random.nextInt(list.size()));
      case 4 ->
          new BriefingEdit.NameArticle(
              ACT, id, list.get(at).title(), random.nextBoolean() ? null : words);
      case 5 -> {
        LocalDate from = article.article().publication().day();
        yield new BriefingEdit.DateArticle(
            ACT, id, from, LocalDate.of(2020 + random.nextInt(6), 1 + random.nextInt(12), 3));
      }
      default -> settle(article, now.info().title(), random);
    };
  }

  private static BriefingEdit settle(MarkedArticle article, String title, Random random) {
    List<BriefingEdit.Settled> marks = new ArrayList<>();
    for (Finding finding : article.findings().all()) {
      if (random.nextInt(3) == 0) {
        marks.add(
            new BriefingEdit.Settled(
                new FindingId(article.article().id(), FindingKind.of(finding), finding.id()),
                "words",
                finding.review().state()));
      }
    }
    return marks.isEmpty()
        ? new BriefingEdit.Retitle(ACT, title, "never")
        : new BriefingEdit.Settle(
            ACT, marks, random.nextBoolean() ? ReviewState.ACCEPTED : ReviewState.REJECTED);
  }

  private static void same(Briefing expected, Briefing is) throws Refusal {
    assertEquals(expected.info().title(), is.info().title());
    assertEquals(expected.info().handling(), is.info().handling());
    assertEquals(expected.info().articles(), is.info().articles());
    assertEquals(expected.knowledge(), is.knowledge());
    for (ArticleSummary summary : expected.info().articles()) {
      assertEquals(expected.article(summary.id()), is.article(summary.id()));
    }
  }

  @Test
  void anyEditsAreReadAgainAsTheyWereSavedAndTakenBack() throws Exception {
    Random random = new Random(61);
    int done = 0;
    for (int i = 0; i < LISTS; i++) {
      Path saved = folder.resolve(i + ".briefing");
      try (Bundle base = new BundleReader().read(file)) {
        Revision now = revision(base);
        for (int n = 1 + random.nextInt(LONGEST); n > 0; n--) {
          now = step(now, random);
        }
        done += now.edits().size();
        new BundleWriter()
            .write(new SavedBriefing(now, now.edited(), now.edits(), Map.of()), base, saved);
        try (Bundle again = new BundleReader().read(saved)) {
          same(now, again);
          assertEquals(now.info(), again.info());
          assertEquals(now.edits(), again.history());
        }
      }
      assertEquals(List.of(), BundleCheck.check(saved, (checked, all) -> {}).problems());
    }
    assertTrue(done > 2 * LISTS, "edits were made: " + done);
  }

  /// Makes an edit, takes it back and makes it again.
  private Revision step(Revision now, Random random) throws Exception {
    BriefingEdit edit = edit(now, random);
    Revision after;
    try {
      after = now.with(edit);
    } catch (Refusal e) {
      return now;
    }
    Act act = Act.of("R. Reader", OffsetDateTime.parse("2026-11-26T09:31:00Z"));
    BriefingEdit inverse =
        InverseEdit.of(edit, after, act)
            .edit(
                brought -> {
                  parts.put("p" + parts.size(), brought);
                  return "p" + (parts.size() - 1);
                });
    Revision back = after.with(inverse);
    same(now, back);
    same(after, back.with(edit));
    return after;
  }
}

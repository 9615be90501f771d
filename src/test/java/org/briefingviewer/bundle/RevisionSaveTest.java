// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.model.edit.FindingId.FindingKind;
import org.briefingviewer.revise.Revision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionSaveTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws Exception {
    file = folder.resolve("demo.briefing");
    new BundleWriter().write(SampleContent.content(), file);
  }

  private static Revision revision(Bundle base) {
    return Revision.of(
        base,
        part -> {
          throw new Refusal(part, "It is missing.", "Bring it.");
        });
  }

  private static Estimate first(Bundle bundle) throws Refusal {
    String id = bundle.info().articles().getFirst().id();
    return bundle.article(id).findings().estimates().getFirst();
  }

  private static BriefingEdit accept(Bundle bundle) throws Refusal {
    String id = bundle.info().articles().getFirst().id();
    Estimate estimate = first(bundle);
    return new BriefingEdit.Settle(
        Act.of("R. Reader", OffsetDateTime.parse("2026-11-26T09:30:00Z")),
        List.of(
            new BriefingEdit.Settled(
                new FindingId(id, FindingKind.ESTIMATE, estimate.id()),
                estimate.quantity().asWritten(),
                estimate.review().state())),
        ReviewState.REJECTED);
  }

  private static void save(Revision now, Bundle base, Path to) throws Exception {
    new BundleWriter().write(new SavedBriefing(now, now.edited(), now.edits(), Map.of()), base, to);
  }

  @Test
  void anEditIsInTheFileAndInItsHistoryAndNothingElseChanged() throws Exception {
    Path saved = folder.resolve("saved.briefing");
    BriefingEdit edit;
    try (Bundle base = new BundleReader().read(file)) {
      edit = accept(base);
      save(revision(base).with(edit), base, saved);
      assertEquals(List.of(), base.history());
    }
    try (Bundle before = new BundleReader().read(file);
        Bundle after = new BundleReader().read(saved)) {
      assertEquals(List.of(edit), after.history());
      String id = before.info().articles().getFirst().id();
      Review review =
          after.article(id).findings().claims().stream()
              .filter(claim -> edited(edit).equals(claim.id()))
              .map(claim -> ((Estimate) claim).review())
              .findFirst()
              .orElseThrow();
      assertEquals(ReviewState.REJECTED, review.state());
      assertEquals("R. Reader", review.by());
      assertEquals(before.knowledge(), after.knowledge());
      for (String name : before.entries().names()) {
        if (!name.equals("datapackage.json") && !name.contains(id)) {
          assertArrayEquals(before.entries().read(name), after.entries().read(name), name);
        }
      }
    }
    assertEquals(List.of(), BundleCheck.check(saved, (done, all) -> {}).problems());
  }

  private static String edited(BriefingEdit edit) {
    return ((BriefingEdit.Settle) edit).marks().getFirst().mark().id();
  }

  /// What it was opened from may be the very file: it goes on giving the old state.
  @Test
  void savingOverItselfLeavesTheOldStateReadable() throws Exception {
    try (Bundle base = new BundleReader().read(file)) {
      Review before = first(base).review();
      save(revision(base).with(accept(base)), base, file);
      assertEquals(before, first(base).review());
    }
    try (Bundle again = new BundleReader().read(file)) {
      assertEquals(1, again.history().size());
      save(revision(again).with(accept(again)), again, file);
    }
    try (Bundle twice = new BundleReader().read(file)) {
      assertEquals(2, twice.history().size());
    }
  }

  @Test
  void anArticleThatWasTakenOutIsNotInTheFileAnyMore() throws Exception {
    Path saved = folder.resolve("saved.briefing");
    try (Bundle base = new BundleReader().read(file)) {
      String id = base.info().articles().getFirst().id();
      Act act = Act.of("R. Reader", OffsetDateTime.parse("2026-11-26T09:30:00Z"));
      save(revision(base).with(new BriefingEdit.RemoveArticle(act, id, "headline")), base, saved);
      try (Bundle after = new BundleReader().read(saved)) {
        assertEquals(base.info().articles().size() - 1, after.info().articles().size());
        assertTrue(
            after.entries().names().stream().noneMatch(name -> name.contains("/" + id + "/")));
      }
    }
    assertEquals(List.of(), BundleCheck.check(saved, (done, all) -> {}).problems());
  }

  @Test
  void theSameSaveGivesTheSameBytes() throws Exception {
    Path one = folder.resolve("one.briefing");
    Path other = folder.resolve("other.briefing");
    try (Bundle base = new BundleReader().read(file)) {
      Revision now = revision(base).with(accept(base));
      save(now, base, one);
      save(now, base, other);
    }
    assertEquals(-1, Files.mismatch(one, other));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Seal;
import org.briefingviewer.model.SealComparison.Outcome;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.BriefingEdit.SealBriefing;
import org.briefingviewer.revise.Revision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a save writes of a seal, whenever it was made.
class SealedSaveTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws Exception {
    file = folder.resolve("a.briefing");
    new BundleWriter().write(SampleContent.content(), file);
  }

  private static Act act(String by) {
    return Act.of(by, OffsetDateTime.parse("2026-02-02T10:00:00Z"));
  }

  private static Revision sealed(Revision revision) throws Exception {
    return revision.with(SealBriefing.of(act("R. Reader"), revision.about(), List.of()));
  }

  private static Revision retitled(Revision revision, String title) throws Exception {
    return revision.with(
        new BriefingEdit.Retitle(act("S. Second"), revision.about().title(), title));
  }

  private static SavedBriefing saved(Revision now) {
    Revision before = now.sealedBefore();
    return new SavedBriefing(
        now, now.edited(), now.edits(), Map.of(), before == null ? null : saved(before), null);
  }

  private static Revision of(Bundle base) {
    return Revision.of(base, part -> null);
  }

  private static BundleInfo written(Bundle base, Revision now, Path to) throws Exception {
    new BundleWriter().write(saved(now), base, to);
    assertEquals(List.of(), BundleCheck.check(to, (_, _) -> {}).problems());
    try (Bundle read = new BundleReader().read(to)) {
      return read.info();
    }
  }

  @Test
  void aSealThatEditsCameAfterBeforeItWasSavedSaysWhatItCovered() throws Exception {
    Path early = folder.resolve("early.briefing");
    Path late = folder.resolve("late.briefing");
    try (Bundle base = new BundleReader().read(file)) {
      Revision seal = sealed(retitled(of(base), "One"));
      Seal first = written(base, seal, early).seal();
      BundleInfo then = written(base, retitled(seal, "Two"), late);
      assertNotNull(first);
      assertNotNull(first.digest());
      assertEquals(first.changed(), then.seal());
      assertEquals(Outcome.AS_SEALED, then.compared().outcome());
    }
  }

  @Test
  void theNewestOfSeveralSealsCounts() throws Exception {
    Path to = folder.resolve("b.briefing");
    try (Bundle base = new BundleReader().read(file)) {
      Revision twice = sealed(retitled(sealed(of(base)), "One"));
      BundleInfo info = written(base, twice, to);
      assertEquals(Outcome.AS_SEALED, info.compared().outcome());
      assertEquals("5", info.version());
    }
  }

  @Test
  void aSealThatWasTakenBackLeavesTheOneBeforeWhichCannotBeVerifiedAnyMore() throws Exception {
    Path to = folder.resolve("b.briefing");
    try (Bundle base = new BundleReader().read(file)) {
      written(base, sealed(of(base)), to);
    }
    Path again = folder.resolve("c.briefing");
    try (Bundle base = new BundleReader().read(to)) {
      written(base, sealed(of(base)), again);
    }
    Path back = folder.resolve("d.briefing");
    try (Bundle base = new BundleReader().read(again)) {
      SealBriefing last = (SealBriefing) base.history().getLast();
      Revision taken = of(base).with(new SealBriefing(act("R. Reader"), last.to(), last.from()));
      new BundleWriter().write(saved(taken), base, back);
    }
    try (Bundle read = new BundleReader().read(back)) {
      assertEquals(Outcome.NOT_SAID, read.info().compared().outcome());
    }
  }

  @Test
  void whatIsSealedAnewIsNotHeldAgainstAnEarlierSeal() throws Exception {
    Path to = folder.resolve("b.briefing");
    try (Bundle base = new BundleReader().read(file)) {
      written(base, sealed(of(base)), to);
    }
    try (Bundle base = new BundleReader().open(to)) {
      Revision now = sealed(of(base));
      assertEquals(Outcome.AS_SEALED, now.about().compared().outcome());
      assertEquals(Outcome.NOT_COMPARED, of(base).about().compared().outcome());
      base.complete();
      assertEquals(Outcome.AS_SEALED, of(base).info().compared().outcome());
    }
  }
}

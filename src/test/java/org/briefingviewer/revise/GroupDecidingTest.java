// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.revise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleContent;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.BundleWriter;
import org.briefingviewer.bundle.SavedBriefing;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.GroupDecision;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit.DecideGroups;
import org.briefingviewer.model.edit.BriefingEdit.RemoveArticle;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.MemoryBriefing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What persons decide of groups: undone, saved, in the history and taken back.
class GroupDecidingTest {
  private static final Act ACT = Act.of("Dana", OffsetDateTime.parse("2026-11-30T09:30:00Z"));
  private static final LocalDate DAY = LocalDate.parse("2026-11-30");
  private static final EstimateId ONE = new EstimateId("a1", "e1");
  private static final EstimateId TWO = new EstimateId("a2", "e1");
  private static final EstimateId THREE = new EstimateId("a2", "e2");
  private static final GroupDecision CONFIRMED = group("g1", "", List.of(ONE, TWO), List.of());
  private static final GroupDecision NAMED =
      group("g1", "Barges of the north", List.of(ONE), List.of(TWO));
  private static final GroupDecision OTHER = group("g2", "", List.of(TWO, THREE), List.of());
  private static final DecideGroups CONFIRM = new DecideGroups(ACT, List.of(), List.of(CONFIRMED));

  @TempDir private Path folder;
  private Path file;

  private static GroupDecision group(
      String id, String name, List<EstimateId> in, List<EstimateId> apart) {
    return new GroupDecision(id, name, in, apart, true, "Dana", DAY);
  }

  private static DecideGroups edit(List<GroupDecision> from, List<GroupDecision> to) {
    return new DecideGroups(Act.of("Dana", ACT.at()), from, to);
  }

  @BeforeEach
  void write() throws Exception {
    file = folder.resolve("two.briefing");
    MemoryBriefing made =
        new MemoryBriefing(
            null,
            List.of(
                new ArticleDraft("a1", "Barges\n\nSome 40 barges lay there."),
                new ArticleDraft("a2", "Cranes\n\nSome 12 cranes and 3 boats stood there.")),
            Set.of(),
            new BundleIntegrity(1, 1, List.of(), Set.of()));
    new BundleWriter()
        .write(
            new BundleContent(
                made.info(),
                made.knowledge(),
                List.of(made.article("a1"), made.article("a2")),
                Map.of()),
            file);
  }

  private static Revision start(Bundle base) {
    return Revision.of(
        base,
        part -> {
          throw new Refusal(part, "It is missing.", "Bring it.");
        });
  }

  @Test
  void aGroupIsConfirmedNamedSplitAndMergedAndNoArticleIsMadeAnew() throws Exception {
    try (Bundle base = new BundleReader().read(file)) {
      Revision confirmed = start(base).with(CONFIRM);
      assertEquals(List.of(CONFIRMED), confirmed.knowledge().groups());
      Revision named = confirmed.with(edit(List.of(CONFIRMED), List.of(NAMED)));
      assertEquals(List.of(NAMED), named.knowledge().groups());
      Revision both = named.with(edit(List.of(), List.of(OTHER)));
      assertEquals(List.of(NAMED, OTHER), both.knowledge().groups());
      GroupDecision merged = group("g1", "", List.of(ONE, TWO, THREE), List.of());
      Revision one = both.with(edit(List.of(NAMED, OTHER), List.of(merged)));
      assertEquals(List.of(merged), one.knowledge().groups());
      assertEquals(Set.of(), one.touched());
      assertEquals(Set.of(), one.edited());
      assertEquals(List.of(NAMED, OTHER), one.before().knowledge().groups());
    }
  }

  @Test
  void aDecisionIsSavedStandsInTheHistoryAndCanBeTakenBack() throws Exception {
    Path saved = folder.resolve("saved.briefing");
    DecideGroups name = edit(List.of(CONFIRMED), List.of(NAMED));
    try (Bundle base = new BundleReader().read(file)) {
      Revision now = start(base).with(CONFIRM).with(name);
      new BundleWriter()
          .write(new SavedBriefing(now, now.edited(), now.edits(), Map.of()), base, saved);
      try (Bundle again = new BundleReader().read(saved)) {
        again.complete();
        assertEquals(List.of(NAMED), again.knowledge().groups());
        assertEquals(List.of(CONFIRM, name), again.history());
        DecideGroups back =
            (DecideGroups)
                InverseEdit.of(name, now, Act.of("Rae", ACT.at()))
                    .edit(
                        brought -> {
                          throw new AssertionError("it needs no article");
                        });
        assertEquals(List.of(CONFIRMED), start(again).with(back).knowledge().groups());
      }
    }
  }

  @Test
  void anArticleThatIsTakenOutLeavesItsEstimatesNamed() throws Exception {
    try (Bundle base = new BundleReader().read(file)) {
      Revision without =
          start(base)
              .with(CONFIRM)
              .with(new RemoveArticle(Act.of("Dana", ACT.at()), "a2", "Cranes"));
      assertEquals(List.of(CONFIRMED), without.knowledge().groups(), "it may come back");
    }
  }

  @Test
  void aGroupOfNothingAndAnEstimateInAndOutAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> group("g", "", List.of(), List.of(ONE)));
    assertThrows(IllegalArgumentException.class, () -> group("g", "", List.of(ONE), List.of(ONE)));
    assertThrows(IllegalArgumentException.class, () -> edit(List.of(), List.of()));
    assertThrows(
        IllegalArgumentException.class, () -> edit(List.of(), List.of(CONFIRMED, CONFIRMED)));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.revise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleContent;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.BundleWriter;
import org.briefingviewer.bundle.SavedBriefing;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Alias;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.Byline;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.Trend;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.BriefingEdit.DescribeArticle;
import org.briefingviewer.model.edit.BriefingEdit.DescribeArticle.Details;
import org.briefingviewer.model.edit.BriefingEdit.ReviseAgents;
import org.briefingviewer.model.edit.EditParts.AddedParts;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.MemoryBriefing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Agents that are renamed or become one, in every article that names them, before and after a
/// save.
class AgentReviserTest {
  private static final Agent LONG = Agent.named("The Harbour Office", AgentKind.BODY);
  private static final Agent SHORT = Agent.named("HO", AgentKind.BODY);
  private static final Agent ONE =
      new Agent(
          LONG.id(),
          "Harbour Office of the North",
          AgentKind.BODY,
          List.of(new Alias("HO", "en"), new Alias("항만청", "ko")));
  private static final Act ACT = Act.of("Dana", OffsetDateTime.parse("2026-11-26T09:30:00Z"));
  private static final ReviseAgents MERGE = new ReviseAgents(ACT, List.of(LONG, SHORT), ONE);

  @TempDir private Path folder;
  private final Map<String, AddedParts> kept = new HashMap<>();
  private Path file;

  @BeforeEach
  void write() throws Exception {
    file = folder.resolve("two.briefing");
    MemoryBriefing made =
        new MemoryBriefing(
            null,
            List.of(first(), second(), third()),
            Set.of(),
            new BundleIntegrity(1, 1, List.of(), Set.of()));
    Knowledge known = made.knowledge();
    Knowledge whole =
        new Knowledge(
            known.triangle(),
            List.of(LONG, SHORT, Agent.named("A pilot", AgentKind.PERSON)),
            known.ties(),
            known.events(),
            known.references(),
            known.sources(),
            known.ratings(),
            known.groups(),
            known.translations());
    new BundleWriter()
        .write(
            new BundleContent(
                made.info(),
                whole,
                List.of(made.article("a1"), made.article("a2"), made.article("a3")),
                Map.of()),
            file);
  }

  private static ArticleDraft first() {
    ArticleDraft draft =
        new ArticleDraft("a1", "Barges\n\nThe Harbour Office counted about 40 barges.");
    return draft.estimate(
        "40 barges",
        Bound.APPROXIMATELY,
        "about",
        Review.PROPOSED,
        draft.link("The Harbour Office", AgentRole.ESTIMATOR, "The Harbour Office", "counted"));
  }

  private static ArticleDraft second() {
    ArticleDraft draft =
        new ArticleDraft(
            "a2", "Cranes\n\nHO put the cranes at 12 cranes. The two drew closer, it says.");
    return draft
        .estimate(
            "12 cranes",
            Bound.UNSTATED,
            null,
            Review.PROPOSED,
            draft.link("HO", AgentRole.ESTIMATOR, "HO", "put"))
        .tie(MemoryBriefing.TRIANGLE.pairs().getFirst(), Trend.STRENGTHENING, "HO", "drew closer");
  }

  private static ArticleDraft third() {
    ArticleDraft draft = new ArticleDraft("a3", "Pilots\n\nA pilot saw 7 boats.");
    return draft.estimate(
        "7 boats",
        Bound.UNSTATED,
        null,
        Review.PROPOSED,
        draft.link("A pilot", AgentRole.ESTIMATOR, "A pilot", "saw"));
  }

  private Revision start(Briefing base) {
    return Revision.of(
        base,
        part -> {
          AddedParts brought = kept.get(part);
          if (brought == null) {
            throw new Refusal(part, "It is missing.", "Bring it.");
          }
          return brought;
        });
  }

  private static Agent source(Briefing of, String article) throws Refusal {
    return of.article(article).findings().estimates().getFirst().chain().source().agent();
  }

  private static void assertOne(Briefing of) throws Refusal {
    assertEquals(ONE, source(of, "a1"));
    assertEquals(ONE, source(of, "a2"));
    assertEquals("A pilot", source(of, "a3").name());
    assertEquals(ONE, of.article("a2").findings().tieStates().getFirst().assessor());
    assertEquals(ONE, of.knowledge().ties().getFirst().states().getFirst().assessor());
    assertEquals(
        List.of(ONE.id(), "a-pilot"), of.knowledge().agents().stream().map(Agent::id).toList());
  }

  private static void assertTwo(Briefing of) throws Refusal {
    assertEquals(LONG, source(of, "a1"));
    assertEquals(SHORT, source(of, "a2"));
    assertEquals(SHORT, of.article("a2").findings().tieStates().getFirst().assessor());
    assertEquals(SHORT, of.knowledge().ties().getFirst().states().getFirst().assessor());
    assertTrue(of.knowledge().agents().containsAll(List.of(LONG, SHORT)));
    assertTrue(of.knowledge().agents().stream().noneMatch(ONE::equals));
  }

  @Test
  void whateverNamesOneOfThemNamesTheOneFromThenOn() throws Exception {
    try (Bundle base = new BundleReader().read(file)) {
      Revision start = start(base);
      assertTwo(start);
      Revision after = start.with(MERGE);
      assertOne(after);
      assertEquals(Set.of(), after.edited(), "no article was made for it");
      assertSame(base.article("a3").findings(), after.article("a3").findings());
      assertTrue(after.mayCite("a2", Set.of(ONE.id())), "it is named there under an id of before");
      assertTwo(after.before());
    }
  }

  @Test
  void anEditOfAnArticleBeforeOrAfterwardsKeepsTheOne() throws Exception {
    try (Bundle base = new BundleReader().read(file)) {
      LocalDate day = LocalDate.parse("2026-01-02");
      BriefingEdit date = new BriefingEdit.DateArticle(ACT, "a1", null, day);
      for (Revision now :
          List.of(start(base).with(date).with(MERGE), start(base).with(MERGE).with(date))) {
        assertEquals(ONE, source(now, "a1"));
        assertEquals(day, now.article("a1").article().publication().day());
      }
    }
  }

  @Test
  void aSavedMergeIsInTheFileAndCanBeTakenBack() throws Exception {
    Path saved = folder.resolve("saved.briefing");
    try (Bundle base = new BundleReader().read(file)) {
      Revision now = start(base).with(MERGE);
      save(now, base, saved);
      BriefingEdit back = InverseEdit.of(MERGE, now, ACT).edit(this::keep);
      try (Bundle one = new BundleReader().read(saved)) {
        one.complete();
        assertOne(one);
        Revision undone = start(one).with(back);
        assertTwo(undone);
        Path again = folder.resolve("again.briefing");
        save(undone, one, again);
        try (Bundle two = new BundleReader().read(again)) {
          two.complete();
          assertTwo(two);
        }
      }
    }
  }

  private String keep(AddedParts brought) {
    String name = "sha256:" + kept.size();
    kept.put(name, brought);
    return name;
  }

  private static void save(Revision now, Bundle base, Path to) throws Exception {
    new BundleWriter().write(new SavedBriefing(now, now.edited(), now.edits(), Map.of()), base, to);
  }

  @Test
  void aRenamedAgentIsRenamedBack() throws Exception {
    Agent other = new Agent(SHORT.id(), "Harbour Observatory", AgentKind.BODY, List.of());
    ReviseAgents rename = new ReviseAgents(ACT, List.of(SHORT), other);
    try (Bundle base = new BundleReader().read(file)) {
      Revision now = start(base).with(rename);
      assertEquals(other, source(now, "a2"));
      BriefingEdit back = InverseEdit.of(rename, now, ACT).edit(this::keep);
      assertEquals(new ReviseAgents(ACT, List.of(other), SHORT), back);
      assertTwo(now.with(back));
      assertTrue(kept.isEmpty());
    }
  }

  /// Of many articles an edit touches few, so that their list is made of the one before.
  @Test
  void theArticlesAreListedAlsoAfterAnotherEditWhoseListIsKnown() throws Exception {
    try (Bundle base = new BundleReader().read(file)) {
      Revision before = start(base).with(new BriefingEdit.Retitle(ACT, "Border and barter", "B"));
      assertEquals(3, before.info().articles().size());
      Revision now = before.with(MERGE);
      assertEquals(before.info().articles(), now.info().articles());
      assertEquals(Set.of("a1", "a2", "a3"), now.touched());
    }
  }

  @Test
  void oneThatOnlyHasTheSameIdIsAnother() throws Exception {
    ReviseAgents other =
        new ReviseAgents(
            ACT, List.of(new Agent(SHORT.id(), "Ho", AgentKind.PERSON, List.of())), SHORT);
    try (Bundle base = new BundleReader().read(file)) {
      assertEquals(SHORT, source(start(base).with(other), "a2"));
    }
    assertThrows(IllegalArgumentException.class, () -> new ReviseAgents(ACT, List.of(LONG), SHORT));
  }

  @Test
  void whatIsSaidOfAnArticleIsCorrectedInItAndInItsWork() throws Exception {
    Details from = new Details(null, null, null, null);
    Details to =
        new Details(
            "Quay Courier",
            new Byline(List.of("Mira Holt"), "By Mira Holt"),
            "No redistribution",
            PartialDate.parse("2026-11-20"));
    DescribeArticle edit = new DescribeArticle(ACT, "a1", from, to);
    try (Bundle base = new BundleReader().read(file)) {
      Revision now = start(base).with(edit);
      MarkedArticle marked = now.article("a1");
      assertEquals("Quay Courier", marked.article().publication().publisher());
      assertEquals("No redistribution", marked.article().publication().rights());
      assertEquals(to.byline(), marked.article().byline());
      assertEquals("Quay Courier", now.info().articles().getFirst().publisher());
      assertEquals(to.accessed(), now.knowledge().references().getFirst().accessed());
      assertEquals("No redistribution", now.knowledge().references().getFirst().rights());
      Path saved = folder.resolve("described.briefing");
      save(now, base, saved);
      try (Bundle again = new BundleReader().read(saved)) {
        again.complete();
        assertEquals(marked.article(), again.article("a1").article());
        assertEquals(to.accessed(), again.knowledge().references().getFirst().accessed());
      }
      Revision back = now.with(InverseEdit.of(edit, now, ACT).edit(this::keep));
      assertNull(back.article("a1").article().byline());
      assertEquals(base.article("a1").article(), back.article("a1").article());
      Estimate first = back.article("a1").findings().estimates().getFirst();
      assertEquals("40 barges", first.quantity().asWritten());
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.Alias;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.search.SearchHit.HitKind;
import org.briefingviewer.session.find.FoundBriefing;
import org.junit.jupiter.api.Test;

class SearchSweepTest {
  private static final QuerySpeller SPELLER = new QuerySpeller();

  private static SearchResults results(OpenBriefing briefing, String typed) {
    SearchQuery query = SPELLER.query(typed, briefing.knowledge());
    return new SearchSweep(briefing, new FoldedTexts(100_000), query)
        .run(null, () -> false, r -> {});
  }

  /// Says each hit as "a1 TEXT words".
  private static List<String> said(OpenBriefing briefing, String typed) {
    return results(briefing, typed).hits().stream()
        .map(hit -> hit.articleId() + " " + hit.kind() + " " + hit.context().words())
        .toList();
  }

  @Test
  void fiveSpellingsFindTheSameHits() {
    FoundBriefing briefing =
        FoundBriefing.of(
            "A launch is watched\n\nKim Jong-un stood by. Later Kim Jong Un left.",
            "시험 발사\n\n김정은이 현장을 찾았다. 김정은의 말이다.",
            "试射\n\n金正恩到场。",
            "Пуск\n\nКим Чен Ын приехал; слова Ким Чен Ына записали.");
    List<String> expected =
        List.of(
            "a1 TEXT Kim Jong-un",
            "a1 TEXT Kim Jong Un",
            "a2 TEXT 김정은",
            "a2 TEXT 김정은",
            "a3 TEXT 金正恩",
            "a4 TEXT Ким Чен Ын",
            "a4 TEXT Ким Чен Ына");
    for (String typed :
        List.of("Kim Jong-un", "Kim Jong Un", "김정은", "金正恩", "Ким Чен Ын", "kim jongun")) {
      assertEquals(expected, said(briefing, typed), typed);
    }
    assertEquals(
        List.of("김정은", "金正恩", "Ким Чен Ын"), results(briefing, "Kim Jong Un").also().subList(0, 3));
  }

  @Test
  void aNameThatOnlyTheBriefingKnowsIsFoundByItsAliases() {
    Agent agent =
        new Agent(
            "orsk-works",
            "Orsk Works",
            AgentKind.BODY,
            List.of(new Alias("Орский завод", "ru"), new Alias("오르스크 공장", "ko")));
    FoundBriefing briefing =
        new FoundBriefing(
            List.of(agent),
            Set.of(),
            "Steel\n\nOrsk Works shipped it.",
            "Сталь\n\nС Орского завода.");
    List<String> expected = List.of("a1 TEXT Orsk Works", "a2 TEXT Орского завода");
    assertEquals(expected, said(briefing, "orsk works"));
    assertEquals(expected, said(briefing, "오르스크 공장"));
  }

  @Test
  void aNumberIsFoundByItsBeginningBehindWhatIsExact() {
    FoundBriefing briefing =
        FoundBriefing.of(
            "Halls\n\nThe halls cover 172,500 square meters, the office said, and 1,172 sheds.",
            "Beds\n\nSome 172 beds stood there, 172.25 of them paid. In 1720 there were 17.");
    assertEquals(
        List.of("a2 FIGURE 172 beds", "a1 BEGUN 172,500", "a2 BEGUN 172.25", "a2 BEGUN 1720"),
        said(briefing, "172"));
    for (String typed : List.of("172,5", "172.5", "1725", "172,50", "172k")) {
      assertEquals(
          List.of("a1 BEGUN 172,500"),
          said(briefing, typed).stream().map(hit -> hit.replace(" square meters", "")).toList(),
          typed);
    }
    for (String typed : List.of("172,500", "172500", "172.5k")) {
      assertEquals(List.of("a1 FIGURE 172,500 square meters"), said(briefing, typed), typed);
    }
    assertEquals(List.of(), said(briefing, "500"));
    assertEquals(List.of(), said(briefing, "7"));
  }

  @Test
  void figuresAreFoundByTheirValue() {
    FoundBriefing briefing =
        FoundBriefing.of(
            "Costs\n\nThe ministry said on Monday that the port cost about US$3 billion.",
            "Costs again\n\n"
                + "Officials estimated the sum at $3,000 million, or 30 percent of income.",
            "Others\n\n"
                + "Officials estimated the sum at US$1.3 billion. They put 3 billion won aside.");
    for (String typed :
        List.of("US$3bn", "$3 billion", "3 billion dollars", "about US$3 billion")) {
      List<SearchHit> hits = results(briefing, typed).hits();
      assertEquals(
          List.of("a1", "a2"),
          hits.stream().map(SearchHit::articleId).toList(),
          typed + " " + hits);
      assertTrue(hits.stream().allMatch(hit -> hit.kind() == HitKind.FIGURE), typed);
    }
    for (String typed : List.of("3 billion", "3,000,000,000", "3000000000")) {
      List<SearchHit> hits = results(briefing, typed).hits();
      assertEquals(
          List.of("a1", "a2", "a3"), hits.stream().map(SearchHit::articleId).toList(), typed);
    }
    assertEquals(List.of("a2 FIGURE 30 percent"), said(briefing, "30%"));
  }

  @Test
  void aBareNumberIsNoYearToASearcher() {
    FoundBriefing briefing =
        FoundBriefing.of(
            "Losses\n\nThe agency estimated that about 2,000 soldiers fell, not 12,000.");
    List<SearchHit> hits = results(briefing, "2000").hits();
    assertEquals(1, hits.size());
    assertEquals(HitKind.FIGURE, hits.getFirst().kind());
    assertTrue(hits.getFirst().context().words().startsWith("2,000"));
  }

  @Test
  void sourcesAreFoundWhereTheTextOnlySaysTheService() {
    FoundBriefing briefing =
        FoundBriefing.of(
            "Count\n\n"
                + "The National Intelligence Service said 600 soldiers fell. The service said 4,700"
                + " were hurt.");
    List<SearchHit> hits = results(briefing, "국정원").hits();
    assertEquals(
        List.of("National Intelligence Service", "The service"),
        hits.stream().map(hit -> hit.context().words()).toList());
    assertTrue(hits.stream().allMatch(hit -> hit.kind() == HitKind.SOURCE));
    assertTrue(hits.stream().allMatch(hit -> hit.about().equals("National Intelligence Service")));
  }

  @Test
  void marksAreReadOnlyWhereASourceOrAFigureIsLookedFor() {
    FoundBriefing briefing =
        FoundBriefing.of("Count\n\nThe ministry said 600 soldiers fell.", "Tide\n\nIt rose.");
    briefing.cited("a1");
    assertEquals(1, results(briefing, "rose").count());
    assertEquals(List.of("a1"), briefing.marksRead());
    assertEquals(1, results(briefing, "600").count());
    assertEquals(List.of("a1", "a1", "a2"), briefing.marksRead());
  }

  @Test
  void originsAreFoundWithoutAPlaceInTheText() {
    FoundBriefing briefing = FoundBriefing.of("Quiet harbour\n\nNothing moved.");
    for (String typed : List.of("harbour post", "ana burik", "quay institute", "okoro")) {
      List<SearchHit> hits = results(briefing, typed).hits();
      assertEquals(HitKind.ORIGIN, hits.getFirst().kind(), typed);
      assertFalse(hits.getFirst().inText());
      assertEquals(0, hits.getFirst().span().start());
    }
  }

  @Test
  void contextIsCutAtWordsWithinTheParagraph() {
    FoundBriefing briefing =
        FoundBriefing.of(
            "Head\n\n"
                + "First paragraph.\n\n"
                + "One two three four five six seven eight nine ten eleven twelve needle thirteen"
                + " fourteen fifteen sixteen seventeen eighteen nineteen twenty.");
    HitContext context = results(briefing, "needle").hits().getFirst().context();
    assertEquals("…two three four five six seven eight nine ten eleven twelve ", context.before());
    assertEquals("needle", context.words());
    assertEquals(" thirteen fourteen fifteen sixteen seventeen eighteen…", context.after());
  }

  @Test
  void aBrokenArticleIsNamedAndTheOthersAreSearched() {
    FoundBriefing briefing =
        new FoundBriefing(List.of(), Set.of("a1"), "One\n\nneedle", "Two\n\nneedle");
    SearchResults results = results(briefing, "needle");
    assertEquals(List.of("a1"), results.unread());
    assertEquals(List.of("a2 TEXT needle"), said(briefing, "needle"));
    assertEquals(2, results.searched());
  }

  @Test
  void noMoreHitsAreKeptThanAnyoneReads() {
    FoundBriefing briefing = FoundBriefing.of("a".repeat(20_000), "a\n\na");
    SearchResults results = results(briefing, "a");
    assertEquals(SearchSweep.MOST, results.count());
    assertTrue(results.full() && results.done());
  }

  @Test
  void theShownArticleIsToldFirst() {
    FoundBriefing briefing = FoundBriefing.of("One\n\nneedle", "Two\n\nneedle", "Three\n\nneedle");
    List<SearchResults> told = new ArrayList<>();
    SearchQuery query = SPELLER.query("needle", briefing.knowledge());
    SearchResults all =
        new SearchSweep(briefing, new FoldedTexts(100), query).run("a3", () -> false, told::add);
    assertEquals("a3", told.getFirst().articles().getFirst().articleId());
    assertEquals(1, told.getFirst().searched());
    assertEquals(
        List.of("a1", "a2", "a3"), all.articles().stream().map(ArticleHits::articleId).toList());
  }
}

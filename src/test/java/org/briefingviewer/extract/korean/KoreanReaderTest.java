// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.extract.ReadPassage;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateField;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.Publication;
import org.briefingviewer.model.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoreanReaderTest {
  private final Extractor extractor = new Extractor();

  private static Article article(String text) {
    return Article.ofText("a", "ko", text);
  }

  private Estimate only(String text) {
    List<Estimate> found = extractor.find(article(text)).estimates();
    assertEquals(1, found.size(), text);
    return found.getFirst();
  }

  private static List<AgentRole> roles(Estimate estimate) {
    return estimate.chain().links().stream().map(ChainLink::role).toList();
  }

  @Test
  void whoPassesOnAnEstimateStandsBeforeWhoMadeIt() {
    assertEquals(
        List.of(AgentRole.RELAYER, AgentRole.ESTIMATOR),
        roles(only("나라통신에 따르면 국방부는 전사자가 600명이라고 밝혔다.")));
    assertEquals(
        List.of(AgentRole.SPOKESPERSON, AgentRole.ESTIMATOR),
        roles(only("국정원은 전사자가 600명이라고 보고했다고 오경태 의원이 전했다.")));
  }

  @Test
  void aBodyIsTheSameAgentAsInAnEnglishText() {
    Agent korean = Objects.requireNonNull(only("국정원은 600명이 떠났다고 밝혔다.").chain().source()).agent();
    Agent english =
        Objects.requireNonNull(
                extractor
                    .find(Article.ofText("b", "en", "The NIS said that 600 workers left."))
                    .estimates()
                    .getFirst()
                    .chain()
                    .source())
            .agent();
    assertEquals(english, korean);
  }

  @Test
  void aStateKeepsTheNameThatTheTextGivesIt() {
    Estimate estimate = only("조선은 세대 1만 세대가 입주했다고 주장했다.");
    assertEquals("조선", Objects.requireNonNull(estimate.chain().source()).agent().name());
  }

  @Test
  void aSourceOfTheSentenceBeforeIsUnsure() {
    Findings found = extractor.find(article("국방부는 300명이 왔다고 밝혔다. 이어 \"포탄은 2천 발이 남았다\"고 덧붙였다."));
    Estimate second = found.estimates().getLast();
    assertEquals(Basis.INFERRED, Objects.requireNonNull(second.chain().speaker()).basis());
    assertTrue(second.unsure().contains(EstimateField.SOURCE));
  }

  /// What is plain, and beside it the same where the words leave another reading.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          SCOPE; 국방부는 병력이 3천명이라고 밝혔다.; 국방부는 병력이 지난해 12월 현재 최소 3천명이라고 밝혔다.
          SCOPE; 국방부는 수출 수입이 3억 달러라고 밝혔다.; 국방부는 ‘무기 수출’ 수입이 3억 달러라고 밝혔다.
          AS_OF; 국방부는 2024년 병력이 3천명이라고 밝혔다.; 국방부는 2024년 동부 지방에 있는 부대 가운데 가장 큰 부대 병력이 3천명이라고 밝혔다.
          AS_OF; 국방부는 2024년 4만톤이라고 밝혔다.; 국방부는 2023년 5만톤, 2024년 4만톤이라고 밝혔다.
          SOURCE; 국방부가 추산한 병력은 3천명이다.; 국방부가 추산한 병력은 다른 나라들의 통계로 보아도 3천명이다.
          ESTIMATE; 병력 3천명이 있는 것으로 보인다.; 병력 3천명이 국경 너머의 여러 마을과 도시를 지나서 강가에 있는 훈련장까지 열차와 트럭으로 며칠에 걸쳐 옮겨 가 있는 것으로 보인다.
          """)
  void whatTheWordsLeaveOpenLooksUnsure(EstimateField field, String plain, String open) {
    List<Estimate> sure = extractor.find(article(plain)).estimates();
    assertFalse(sure.getLast().unsure().contains(field), plain);
    List<Estimate> unsure = extractor.find(article(open)).estimates();
    assertTrue(unsure.getLast().unsure().contains(field), open);
  }

  @Test
  void wordsThatAPersonPointsAtAreReadAsAFigure() {
    String text = "회의에는 위원 7명이 참석했다.";
    Estimate pointed =
        extractor.figure(article(text), new TextSpan(text.indexOf('7'), text.indexOf("이 ")), "x1");
    assertNotNull(pointed);
    assertEquals("7명", pointed.quantity().asWritten());
    assertNull(extractor.figure(article(text), new TextSpan(0, 3), "x2"));
    assertEquals(List.of(pointed.span()), extractor.numbers(article(text)));
  }

  @Test
  void aPassageIsReadForItsTie() {
    String text = "날씨가 맑았다. 통일부는 북한과 중국의 관계가 개선되고 있다고 평가했다.";
    ReadPassage read =
        extractor.read(article(text), new TextSpan(text.indexOf("통일부"), text.length()));
    assertEquals(1, read.states().size());
    assertEquals(List.of("DPRK", "China"), read.named());
    assertEquals(
        "South Korea's unification ministry", Objects.requireNonNull(read.assessor()).name());
  }

  @Test
  void aLineWithoutEndIsReadInPieces() {
    String text = "국정원은 3천명이 갔다고 밝혔고 ".repeat(3_000);
    assertTrue(extractor.find(article(text)).claims().size() > 2_000);
  }

  @Test
  void whoeverOnlyTheSentenceBeforeNamesLooksUnsure() {
    for (String text :
        List.of(
            "무역청은 올해 쌀이 모자란다고 밝혔다.\n\n밀 소비량은 9만t으로 추정했다.",
            "무역청은 올해 쌀이 모자란다고 밝혔다.\n\n북한이 옥수수 8만t을 더 들여올 것으로 전망했다.",
            "합참, 드론 30대 식별")) {
      Estimate estimate = only(text);
      assertNotNull(estimate.chain().source(), text);
      assertNotNull(estimate.chain().doubt(), text);
    }
  }

  @Test
  void aHeadlineThatLeavesItsQuotationOpenGoesOnInTheNextLine() {
    String first = "해양청 \"배 90척중 30척 가라앉아";
    String text = first + "\n\n이중 8척은 새 배";
    Article article =
        new Article(
            "a",
            null,
            "ko",
            text,
            List.of(
                new Paragraph(new TextSpan(0, first.length()), ParagraphKind.HEADLINE),
                new Paragraph(new TextSpan(first.length() + 2, text.length()), ParagraphKind.DECK)),
            Publication.UNKNOWN,
            null,
            null,
            List.of());
    List<Estimate> found = extractor.find(article).estimates();
    assertEquals(3, found.size());
    assertNull(found.getFirst().chain().doubt());
    assertNotNull(found.getLast().chain().source());
    assertNotNull(found.getLast().chain().doubt());
  }

  @Test
  void whoGivesASeriesThatGoesOnInTheNextParagraphIsInferred() {
    List<Estimate> found =
        extractor.find(article("가람청은 환자가 900명이라고 밝혔다.\n\n사망자는 12명이다.")).estimates();
    assertEquals(2, found.size());
    assertFalse(found.getFirst().unsure().contains(EstimateField.SOURCE));
    assertTrue(found.getLast().unsure().contains(EstimateField.SOURCE));
    assertEquals(Basis.INFERRED, Objects.requireNonNull(found.getLast().chain().source()).basis());
  }

  @Test
  void aDenialTwoSentencesLaterStandsWithTheFigure() {
    String denial = "러시아 외무부는 이런 보도를 부인했다.";
    Estimate found = only("가람일보는 미사일 60발이 건너갔다고 보도했다.\n\n날씨는 맑았다.\n\n" + denial);
    assertEquals(List.of(denial), found.alsoSaid().stream().map(q -> q.words()).toList());
    assertEquals("부인했다", found.quantity().hedges().getLast().words());
  }

  @Test
  void whoDeniesAReportGivesNoneOfItsFigures() {
    Estimate found = only("러시아는 병력 3만 명이 왔다는 보도를 부인했다.");
    assertNull(found.chain().source());
    assertTrue(found.unsure().contains(EstimateField.ESTIMATE));
  }

  @Test
  void aHeadlineThatQuotesTwoGivesEachTheirOwn() {
    String text = "국세청 “수입 5% 증가”…은행 “6%” 전망";
    Article article =
        new Article(
            "a",
            null,
            "ko",
            text,
            List.of(new Paragraph(new TextSpan(0, text.length()), ParagraphKind.HEADLINE)),
            Publication.UNKNOWN,
            null,
            null,
            List.of());
    List<String> sources =
        extractor.find(article).estimates().stream()
            .map(e -> Objects.requireNonNull(e.chain().source()).agent().name())
            .toList();
    assertEquals(List.of("국세청", "은행"), sources);
  }
}

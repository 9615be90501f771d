// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.compare.ReportComparison;
import org.briefingviewer.compare.translation.TranslatedFigure;
import org.briefingviewer.compare.translation.TranslationComparison;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.translation.Translation;
import org.briefingviewer.model.translation.Translator;
import org.briefingviewer.page.ArticlePage;
import org.briefingviewer.page.brief.BriefChoice;
import org.briefingviewer.page.brief.BriefPage;
import org.briefingviewer.page.brief.BriefRoom;
import org.briefingviewer.page.stop.StopPages;
import org.briefingviewer.presentation.QuotePlacer;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.compare.ReportWords;
import org.briefingviewer.wording.compare.TranslationWords;
import org.junit.jupiter.api.Test;

/// The Korean sample and its translation hold what a reader finds in their words: of each figure
/// the number, unit, bound, hedges, and whose it is. Bodies that the program knows have one name in
/// both.
final class KoreanSampleTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home"), "assets", "sample", "sample_ko.briefing");

  private static final List<String> ORIGINAL =
      List.of(
          "4천700여명 | 4700 person | MORE_THAN | 여 | National Intelligence Service",
          "4천700여명 | 4700 person | MORE_THAN | 여, 추산된다 | 정보위 소속 이성권 의원과 김병기 의원 < National"
              + " Intelligence Service",
          "600명 | 600 person | APPROXIMATELY | 가량, 추산된다 | 정보위 소속 이성권 의원과 김병기 의원 < National"
              + " Intelligence Service",
          "1만5천명 | 15000 person | UNSTATED |  | 정보위 소속 이성권 의원과 김병기 의원 < National Intelligence"
              + " Service",
          "1천명 | 1000 person | UNSTATED |  | TASS < 세르게이 쇼이구 국가안보회의 서기",
          "5천명 | 5000 person | UNSTATED |  | TASS < 세르게이 쇼이구 국가안보회의 서기",
          "2만8천여개 | 28000 item | MORE_THAN | 여 | 국방정보본부",
          "1천200만발 | 12000000 round | AT_LEAST | 이상, 수 있다 | 국방정보본부",
          "12억6천만 달러 | 1260000000 USD | UNSTATED |  | 중국 해관총서",
          "30% | 30 percent up | UNSTATED |  | 중국 해관총서",
          "17만2천500㎡ | 172500 square meter | APPROXIMATELY | 가량 | South Korea's unification"
              + " ministry < 위성사진",
          "15만㎡ | 150000 square meter | APPROXIMATELY | 약 | South Korea's unification ministry");

  private static final List<String> TRANSLATION =
      List.of(
          "4,700 | 4700 person | MORE_THAN | more than | Seoul's spy agency",
          "4,700 | 4700 person | MORE_THAN | more than | its members Lee Seong-kweun and Kim"
              + " Byung-kee < National Intelligence Service",
          "600 | 600 person | APPROXIMATELY | about, are estimated to | its members Lee Seong-kweun"
              + " and Kim Byung-kee < National Intelligence Service",
          "15,000 troops | 15000 troop | UNSTATED |  | two lawmakers < National Intelligence"
              + " Service",
          "1,000 sappers | 1000 sapper | UNSTATED |  | TASS < Sergei Shoigu",
          "5,000 construction workers | 5000 construction worker | UNSTATED |  | TASS < Sergei"
              + " Shoigu",
          "28,000 containers | 28000 container | MORE_THAN | more than | Defense Intelligence"
              + " Agency",
          "12 million 152 mm artillery shells | 12000000 shell | AT_LEAST | could, at least |"
              + " Defense Intelligence Agency",
          "30 percent | 30 percent up | UNSTATED |  | China's General Administration of Customs",
          "$1.26 billion | 1260000000 USD | UNSTATED |  | China's General Administration of"
              + " Customs",
          "17,250 square meters | 17250 square meter | APPROXIMATELY | about | South Korea's"
              + " unification ministry < satellite pictures",
          "150,000 square meters | 150000 square meter | APPROXIMATELY | about | South Korea's"
              + " unification ministry");

  @Test
  void everyFigureIsWhatAReaderFinds() throws Exception {
    try (Bundle sample = new BundleReader().open(SAMPLE)) {
      assertLines(ORIGINAL, figures(sample.article("a1").findings().estimates()));
      assertLines(TRANSLATION, figures(sample.article("a2").findings().estimates()));
    }
  }

  @Test
  void theProgramFindsTheSameAnew() throws Exception {
    try (Bundle sample = new BundleReader().open(SAMPLE)) {
      Extractor extractor = new Extractor();
      for (String id : List.of("a1", "a2")) {
        Article article = sample.article(id).article();
        assertLines(
            figures(sample.article(id).findings().estimates()),
            figures(extractor.find(article).estimates()));
      }
    }
  }

  @Test
  void whatItSaysOfTiesIsWhatAReaderFinds() throws Exception {
    try (Bundle sample = new BundleReader().open(SAMPLE)) {
      List<String> found =
          sample.article("a1").findings().tieStates().stream()
              .map(KoreanSampleTest::state)
              .sorted()
              .toList();
      assertLines(
          List.of(
              "MENDING AIM South Korea's unification ministry",
              "STRENGTHENING PLAIN National Intelligence Service",
              "UNSTATED PLAIN -"),
          found);
    }
  }

  @Test
  void oneFigureOfTheTranslationIsAnotherAndThatIsTold() throws Exception {
    try (Bundle sample = new BundleReader().open(SAMPLE)) {
      Translation join = sample.knowledge().translations().getFirst();
      assertEquals(new Translator.Person("서지우"), join.translator());
      TranslationComparison compared =
          TranslationComparison.of(
              sample.article(join.original()), sample.article(join.translation()));
      assertEquals(8, compared.paragraphs().size());
      List<TranslatedFigure> differing = compared.differing();
      assertEquals(1, differing.size());
      assertEquals(
          List.of("원문은 약 172,500m², 번역문은 약 17,250m²."),
          new TranslationWords(new MessageSpeech(new Messages(Locale.KOREAN)))
              .differences(differing.getFirst()));
    }
  }

  @Test
  void whoeverShowsOrPrintsThatFigureIsToldToo() throws Exception {
    try (Bundle sample = new BundleReader().read(SAMPLE)) {
      sample.complete();
      Messages korean = new Messages(Locale.KOREAN);
      String differs = "원문은 약 172,500m², 번역문은 약 17,250m².";
      StopPages pages = new StopPages(sample, korean, new QuotePlacer());
      Stop beside = sample.stops().get(3);
      assertEquals(1, words(pages.of(beside).blocks().toString(), differs));
      String brief =
          BriefPage.of(
                  sample, null, new MessageSpeech(korean), BriefChoice.NONE, (of, span) -> span)
              .in(new BriefRoom(BriefChoice.MOST, 0, true))
              .toString();
      assertEquals(2, words(brief, differs), brief);
      String page =
          new ArticlePage(sample, new MessageSpeech(korean)).of(sample.article("a1")).toString();
      assertEquals(1, words(page, differs), page);
    }
  }

  @Test
  void groupsAreNamedByWhatTheirReportsCountAndNotByTheirCounters() throws Exception {
    try (Bundle sample = new BundleReader().open(SAMPLE)) {
      ReportComparison comparison = new ReportComparison();
      comparison.translated(sample.knowledge().translations());
      for (String id : List.of("a1", "a2")) {
        comparison.add(sample.article(id));
      }
      ReportWords words = new ReportWords(new Messages(Locale.KOREAN));
      List<String> groups =
          comparison.groups().stream()
              .map(
                  each ->
                      words.name(each.group())
                          + ": "
                          + each.group().figures().stream()
                              .map(figure -> figure.quantity().asWritten())
                              .collect(Collectors.joining(", ")))
              .sorted()
              .toList();
      assertLines(
          List.of(
              "152㎜ 포탄: 12 million 152 mm artillery shells, 1천200만발",
              "건설 인력: 5천명, 5,000 construction workers",
              "공병: 1천명, 1,000 sappers",
              "교역(미국 달러): 12억6천만 달러, $1.26 billion",
              "병력: 1만5천명, 15,000 troops",
              "북한과 중국의 교역액: 30%, 30 percent",
              "사망, 부상: casualties, 중국, 북한: 4,700, 4,700",
              "사상자: 4천700여명, 4천700여명",
              "시설의 면적: 17만2천500㎡, 15만㎡, 150,000 square meters",
              "컨테이너: 2만8천여개, 28,000 containers"),
          groups);
      assertEquals(
          "한 묶음인 이유: 사상자. 프로그램이 제안한 묶음입니다.",
          comparison.groups().stream()
              .filter(each -> words.name(each.group()).equals("사상자"))
              .map(each -> words.why(each.group()))
              .findFirst()
              .orElseThrow());
    }
  }

  @Test
  void aTranslationSaysNothingOfTheTiesThatItsOriginalDoesNotSay() throws Exception {
    try (Bundle sample = new BundleReader().read(SAMPLE)) {
      sample.complete();
      List<String> said =
          sample.knowledge().tiesOnce().stream()
              .flatMap(tie -> tie.standing().stream())
              .map(state -> state.evidence().getFirst().articleId() + " " + state(state))
              .sorted()
              .toList();
      assertLines(
          List.of(
              "a1 MENDING AIM South Korea's unification ministry",
              "a1 STRENGTHENING PLAIN National Intelligence Service",
              "a1 UNSTATED PLAIN -"),
          said);
    }
  }

  private static int words(String in, String wanted) {
    return in.split(Pattern.quote(wanted), -1).length - 1;
  }

  private static void assertLines(List<String> wanted, List<String> found) {
    assertEquals(String.join("\n", wanted), String.join("\n", found));
  }

  private static List<String> figures(List<Estimate> estimates) {
    return estimates.stream().map(KoreanSampleTest::figure).toList();
  }

  private static String figure(Estimate estimate) {
    Quantity quantity = estimate.quantity();
    String direction =
        switch (quantity.direction()) {
          case UP -> " up";
          case DOWN -> " down";
          case NONE -> "";
        };
    String hedges =
        quantity.hedges().stream().map(hedge -> hedge.words()).collect(Collectors.joining(", "));
    return quantity.asWritten()
        + " | "
        + quantity.value().low().toPlainString()
        + " "
        + quantity.unit().code()
        + direction
        + " | "
        + quantity.bound()
        + " | "
        + hedges
        + " | "
        + chain(estimate.chain());
  }

  private static String chain(AttributionChain chain) {
    return chain.elements().stream()
        .filter(ChainLink.class::isInstance)
        .skip(1)
        .map(link -> ((ChainLink) link).agent().name())
        .collect(Collectors.joining(" < "));
  }

  private static String state(TieState state) {
    return state.trend()
        + " "
        + state.stance()
        + " "
        + (state.assessor() == null ? "-" : state.assessor().name());
  }
}

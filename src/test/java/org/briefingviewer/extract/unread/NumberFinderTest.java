// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.unread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.session.ArticleDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFinderTest {
  private static List<PlainFigure> found(String language, String text) {
    Article read = new ArticleDraft("a1", text).build().article();
    Article article =
        new Article(
            read.id(),
            null,
            language,
            text,
            read.paragraphs(),
            read.publication(),
            null,
            null,
            List.of());
    List<PlainFigure> figures = new NumberFinder().find(article);
    figures.forEach(
        figure -> {
          assertEquals(
              figure.quantity().asWritten(),
              text.substring(figure.span().start(), figure.span().end()));
          assertEquals(PlainFigure.Reason.UNREAD_LANGUAGE, figure.reason());
          assertEquals(List.of(), figure.chain().elements());
        });
    return figures;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          ru; Порт отправил 1,5 млн тонн угля.; 1,5 млн тонн; 1500000; ton
          ru; Всего 12 300 рублей за ящик.; 12 300 рублей; 12300; RUB
          ru; Около 2,4 миллиарда долларов США потрачено.; 2,4 миллиарда долларов США; 2400000000; USD
          ru; Рост составил 7,5% за год.; 7,5%; 7.5; percent
          ru; На причале 40 человек.; 40 человек; 40; person
          ru; Построено 35 км дороги.; 35 км; 35; kilometer
          ru; Осталось 18 тыс. ящиков.; 18 тыс.; 18000; ''
          zh; 港口运出3亿5000万美元的货物。; 3亿5000万美元; 350000000; USD
          zh; 大约1.2万人到场。; 1.2万人; 12000; person
          zh; 增长12.5%。; 12.5%; 12.5; percent
          zh; 共计2,300吨煤炭。; 2,300吨; 2300; ton
          zh; 铁路长45公里。; 45公里; 45; kilometer
          ja; 港は2兆3000億円を受け取った。; 2兆3000億円; 2300000000000; JPY
          ja; 約300人が集まった。; 300人; 300; person
          ru; Работы заняли 45 дней.; 45 дней; 45; day
          ru; Груз вырос в 2,5 раза.; 2,5 раза; 2.5; times
          zh; 工程持续45天。; 45天; 45; day
          zh; 演习有12艘船。; 12艘; 12; ship
          zh; 运力是去年的3倍。; 3倍; 3; times
          de; Der Hafen nahm 2,5 Mrd. Dollar ein.; 2,5 Mrd. Dollar; 2500000000; USD
          fr; Le port a reçu 1,2 million.; 1,2 million; 1200000; ''
          uk; Порт отримав $3 млн за місяць.; $3 млн; 3000000; USD
          """)
  void aNumberHasItsUnit(
      String language, String text, String written, BigDecimal value, String unit) {
    List<PlainFigure> figures = found(language, text);
    assertEquals(1, figures.size(), figures::toString);
    assertEquals(written, figures.getFirst().quantity().asWritten());
    assertEquals(
        0, value.compareTo(figures.getFirst().quantity().value().low()), figures::toString);
    assertEquals(unit, figures.getFirst().quantity().unit().code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          ru; Встреча прошла 30 ноября 2026 года в 11:30.
          ru; Танк Т-90 и рейс 747 стоят на пути.
          ru; С 2026 года действует новый закон.
          zh; 2026年第3届论坛。
          ru; Статья 5.2.1 закона действует.
          zh; 2026年11月30日举行会议。
          zh; 第5次会议在3号楼举行。
          ja; 11月30日の第2回会議。
          de; Am 30.11.2026 um 11:30 Uhr.
          """)
  void whatHasNoUnitIsNoFigure(String language, String text) {
    assertEquals(List.of(), found(language, text));
  }

  @Test
  void severalStandInTheirOrder() {
    List<PlainFigure> figures = found("ru", "Первый порт: 5 тонн.\n\nВторой: 6 тонн и 7 км.");
    assertEquals(
        List.of("5 тонн", "6 тонн", "7 км"),
        figures.stream().map(figure -> figure.quantity().asWritten()).toList());
    assertEquals(List.of("q1", "q2", "q3"), figures.stream().map(PlainFigure::id).toList());
  }

  @Test
  void aLongLineIsReadInOneGo() {
    String line = "1 000 ".repeat(20_000) + "7 км";
    assertTrue(found("ru", line).size() <= 1);
  }

  @Test
  void aTextThatIsNotReadGivesItsNumbersAlone() {
    Article article = Article.ofText("a", "ru", "Министерство сообщило о 1,5 млн тонн угля.");
    Extractor extractor = new Extractor();
    Findings found = extractor.find(article);
    assertEquals(List.of(), found.estimates());
    assertEquals(List.of(), found.tieStates());
    assertEquals(1, found.claims().size());
    TextSpan place = found.claims().getFirst().span();
    assertEquals(List.of(place), extractor.numbers(article));
    Estimate pointed = extractor.figure(article, place, "x1");
    assertNotNull(pointed);
    assertEquals("1,5 млн тонн", pointed.quantity().asWritten());
    assertNull(pointed.chain().speaker());
    assertNull(extractor.figure(article, new TextSpan(0, 5), "x2"));
  }
}

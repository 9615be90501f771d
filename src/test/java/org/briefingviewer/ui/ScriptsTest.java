// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.Trend;
import org.briefingviewer.model.deception.DeceptiveCharacters;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.ui.font.FontScript;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptRun;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.ScriptsThatAreShaped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Writing systems: each shows from a face that lies beside the program.
@ExtendWith(ApplicationExtension.class)
class ScriptsTest {
  private static final Map<FontScript, List<String>> FAMILIES =
      Map.of(
          FontScript.LATIN,
          List.of("Inter", "Inter SemiBold", "Source Serif 4", "Source Serif 4 SemiBold"),
          FontScript.HANGUL,
          List.of("Noto Sans KR", "Noto Sans KR SemiBold"),
          FontScript.HAN,
          List.of("Noto Sans SC"));

  @Start
  void start(Stage stage) {
    stage.setTitle("nothing is shown here");
  }

  private static <T> T onFx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A café in Łódź, naïve façade, Ærø, Đắk Lắk",
        "Ελλάδα και Κύπρος, 27 Μαρτίου",
        "Приморская газета, Ким Чен Ын, Україна, їжак",
        "국가정보원은 약 2,000명이라고 밝혔다. 뷁",
        "平壤与莫斯科之间的经济关系",
        "國家情報院 발표, 臺灣",
        "東京の新聞、カタカナ。",
        "“quotes”, dashes – and —, × ≈ ≥ ≤ → ₩ ₽ €"
      })
  void everyLetterIsInAFaceThatLiesBesideTheProgram(String words) {
    for (ScriptRun run : ScriptRun.of(words)) {
      String part = words.substring(run.start(), run.end());
      List<String> families = FAMILIES.get(run.script());
      assertTrue(
          families.stream().anyMatch(family -> Faces.lacking(family, part).isEmpty()),
          () -> families + " lack " + Faces.lacking(families.getFirst(), part) + " of " + part);
    }
  }

  @Test
  void aLetterThatNoFaceHasIsFound() {
    assertEquals("שלום", Faces.lacking("Inter", "שלום"));
    assertEquals("김", Faces.lacking("Inter", "김 Kim"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"朝鲜与俄罗斯", "ミサイル・データ", "북한과 러시아", "朝鲜 and 러시아: ーズ", "Три обзора", "Three readings"})
  void theTitleInTheBarIsDrawnWithFacesThatHaveIt(String title) {
    List<String> boxes =
        onFx(
            () -> {
              WindowFixture fixture = WindowFixture.of(MemoryBriefing.titled(title));
              WindowPicture.layOut(fixture.window, 1280, 720);
              assertFalse(fixture.window.lookupAll(".bar-title").isEmpty());
              return fixture.window.lookupAll(".bar-title").stream()
                  .map(Label.class::cast)
                  .map(each -> Faces.lacking(each.getFont().getFamily(), each.getText()))
                  .filter(lacking -> !lacking.isEmpty())
                  .toList();
            });
    assertEquals(List.of(), boxes);
  }

  @Test
  void theLargeFacesAreLoadedWhenTheyAreFirstNeeded() {
    Set<FontScript> loaded =
        onFx(
            () -> {
              Fonts fonts = new Fonts(WindowFixture.ASSETS);
              ScriptedText words = new ScriptedText(fonts, "Plain words", "words");
              assertTrue(fonts.has(FontScript.LATIN));
              assertFalse(fonts.has(FontScript.HANGUL) || fonts.has(FontScript.HAN));
              words.append(" and 김정은", "words");
              assertTrue(fonts.has(FontScript.HANGUL));
              assertFalse(fonts.has(FontScript.HAN));
              words.append(" and 金正恩", "words");
              return Set.of(FontScript.HAN);
            });
    assertEquals(Set.of(FontScript.HAN), loaded);
  }

  /// An article with a quote in Hebrew and one in Arabic, and an estimate in the latter.
  private static MemoryBriefing rightToLeft() {
    var draft =
        new ArticleDraft(
            "quotes",
            "Two quotes\n\nThe paper wrote «חדשות מן הגבול» first.\n\n"
                + "Then it wrote «حوالي 700 شاحنة عبرت» and 90 more followed.");
    draft.estimate("700 شاحنة", Bound.APPROXIMATELY, "حوالي", Review.PROPOSED);
    return new MemoryBriefing(null, List.of(draft), Set.of(), BundleIntegrity.NONE);
  }

  @Test
  void aRightToLeftQuoteIsShownMarkedAndCopiedAsItIsWritten() {
    onFx(
        () -> {
          WindowFixture fixture = WindowFixture.of(rightToLeft());
          WindowPicture.layOut(fixture.window, 1440, 900);
          Node mark = fixture.window.lookup("#estimate-1");
          assertTrue(mark.getBoundsInLocal().getWidth() > 40, "the mark has a ground");
          fixture.command("command.selectAll");
          fixture.command("command.copy");
          assertEquals(
              fixture.session.markedArticle().article().text(), fixture.desk.copied.getLast());
          return null;
        });
  }

  static Stream<String> shaped() {
    return ScriptsThatAreShaped.ALL.stream();
  }

  /// An article all of whose words are these, with an estimate and a tie's passage.
  private static MemoryBriefing wholly(String words) {
    var draft = new ArticleDraft("whole", words + "\n\n" + words + "\n\n" + words + " " + words);
    String some = words.substring(words.length() / 2, words.length() / 2 + 8);
    draft.estimate(some, Bound.AT_LEAST, null, Review.PROPOSED);
    draft.tie(MemoryBriefing.TRIANGLE.pairs().getFirst(), Trend.MENDING, words, words);
    draft.event("2025-03-27", Basis.STATED, words, MemoryBriefing.TRIANGLE.pairs().getFirst());
    var other = new ArticleDraft("other", "Latin\n\nSome words.");
    return new MemoryBriefing(null, List.of(draft, other), Set.of("other"), BundleIntegrity.NONE);
  }

  @ParameterizedTest
  @MethodSource("shaped")
  void aWindowShowsThemInEveryWidth(String words) {
    onFx(
        () -> {
          WindowFixture fixture = WindowFixture.of(wholly(words));
          for (int width : List.of(1440, 900, 640)) {
            WindowPicture.layOut(fixture.window, width, 900);
            assertTrue(
                words(fixture).contains(DeceptiveCharacters.shown(words)),
                () -> "shown at " + width);
          }
          fixture.session.chooseEstimate(fixture.session.estimates().getFirst());
          WindowPicture.layOut(fixture.window, 1000, 700);
          fixture.session.chooseTie(MemoryBriefing.TRIANGLE.pairs().getFirst());
          WindowPicture.layOut(fixture.window, 1000, 700);
          for (String command : List.of("command.table", "command.unplaced", "command.help")) {
            fixture.command(command);
            WindowPicture.layOut(fixture.window, 1000, 700);
          }
          for (int i = 0; i < Settings.ZOOMS.size(); i++) {
            fixture.settings.zoomIn();
            if (i % 3 == 2 || i == Settings.ZOOMS.size() - 1) {
              WindowPicture.layOut(fixture.window, 900, 700);
            }
          }
          fixture.window.tell(new Problem(words, words, words));
          WindowPicture.layOut(fixture.window, 700, 700);
          return null;
        });
  }

  private static String words(WindowFixture fixture) {
    return fixture.window.lookupAll(".flow").stream()
        .map(flow -> Faces.words((TextFlow) flow))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aWindowWithoutThemLoadsNoLargeFace() {
    onFx(
        () -> {
          var plain = new ArticleDraft("plain", "Wagons\n\nSome 700 of them passed.");
          WindowFixture fixture =
              WindowFixture.of(
                  new MemoryBriefing(null, List.of(plain), Set.of(), BundleIntegrity.NONE));
          Scene scene = WindowPicture.layOut(fixture.window, 1440, 900);
          assertTrue(scene.getRoot().lookupAll(".paragraph").size() > 0);
          assertFalse(fixture.fonts.has(FontScript.HANGUL), "Hangul");
          assertFalse(fixture.fonts.has(FontScript.HAN), "Han");
          return null;
        });
  }
}

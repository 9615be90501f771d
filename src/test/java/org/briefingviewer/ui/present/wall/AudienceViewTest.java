// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.derive.ComputedFigures;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Stop;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageBlock.Words;
import org.briefingviewer.page.PageRun;
import org.briefingviewer.page.stop.StopPage;
import org.briefingviewer.page.stop.StopPages;
import org.briefingviewer.presentation.QuotePlacer;
import org.briefingviewer.presentation.RoomState;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.settings.Theme;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Every kind of stop on screens of every shape: a room can read all of it.
@ExtendWith(ApplicationExtension.class)
class AudienceViewTest {
  private static final double LEAST_CONTRAST = 7;

  /// What steps aside on a light ground; see `present.css`.
  private static final Color ASIDE = Color.web("#8b9298");

  private static final Fonts FONTS =
      new Fonts(Path.of(System.getProperty("briefing.home", ".")).resolve("assets"));
  private static final int[][] SIZES = {{1920, 1080}, {1024, 768}, {1280, 800}, {1080, 1920}};

  @Start
  void start(Stage stage) {
    stage.setTitle("nothing is shown here");
  }

  private static <T> T onFx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(600_000, work);
  }

  private static List<StopPage> pages(Locale language) {
    StopPages pages =
        new StopPages(BorderBriefing.whole(), new Messages(language), new QuotePlacer());
    List<StopPage> all = new ArrayList<>();
    for (Stop stop : stops()) {
      all.add(pages.of(stop));
    }
    all.add(longPage());
    return all;
  }

  private static List<Stop> stops() {
    Stop.Plan none = Stop.Plan.NONE;
    Stop.Quote quote =
        Stop.Quote.of(
            BorderBriefing.customs().build().article(),
            BorderBriefing.customs().build().article().paragraphs().get(3).span());
    List<EstimateId> compared = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      compared.add(new EstimateId("bounds", "e" + i));
    }
    return List.of(
        new Stop.OfEstimate("s", none, new EstimateId("customs", "e3"), "about US$2 billion"),
        new Stop.OfEstimate("s", none, new EstimateId("bounds", "e9")),
        new Stop.OfEstimate("s", none, new EstimateId("bounds", "e99")),
        new Stop.OfEstimate("s", none, new EstimateId("names", "e1")),
        new Stop.Passage("s", none, quote),
        new Stop.OfTie("s", none, BorderBriefing.DPRK_CHINA),
        new Stop.Comparison("s", none, compared.subList(0, 2)),
        new Stop.Comparison("s", none, compared),
        new Stop.Headline("s", none, "customs"),
        new Stop.Title("s", none, "누가 세었는가"),
        new Stop.Table("s", none, List.of()),
        new Stop.Table(
            "s", none, List.of(), List.of(compared.get(3), new EstimateId("customs", "e1"))),
        new Stop.Graphic("s", none, Stop.GraphicKind.AREAS, new EstimateId("customs", "e1"), ""),
        new Stop.Graphic("s", none, Stop.GraphicKind.BARS, compared.get(1), ""),
        new Stop.Graphic("s", none, Stop.GraphicKind.SHARE, compared.get(1), ""),
        new Stop.Graphic("s", none, Stop.GraphicKind.TIES, null, ""),
        new Stop.Graphic("s", none, Stop.GraphicKind.EVENTS, null, ""),
        new Stop.Computed("s", none, new EstimateId("customs", "e3"), ""),
        new Stop.Picture("s", none, "media/map.png"),
        new Stop.Empty("s", none));
  }

  /// A long chain, and a long sentence in Hangul.
  private static StopPage longPage() {
    List<PageRun> chain = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      chain.add(PageRun.plain("전달: 강 건너편 항만 사무소의 " + i + "번째 담당자 (명시) ← "));
    }
    chain.add(new PageRun(PageRun.Look.GAP, "[근거 미제시]"));
    String words = "건너편 부두에 상자가 하루 동안 계속 쌓였다고 사무소가 전했으며 ".repeat(40);
    return new StopPage(
        "상자",
        List.of(new HandlingMark("TLP:RED", null)),
        "항구 통신, 2025년 5월 2일",
        List.of(
            new Words(
                ParagraphRole.FIGURE, List.of(new PageRun(PageRun.Look.FIGURE, "약 2만8천5백여 상자"))),
            new Words(ParagraphRole.WHOSE, chain),
            new PageBlock.Checked(PageBlock.Standing.PROPOSED, "프로그램이 제안함, 미확인"),
            new Words(ParagraphRole.PASSAGE, List.of(PageRun.plain(words.strip())))));
  }

  /// The presentation that comes with the program, and all that is computed from its figures.
  private static List<StopPage> sample(Locale language) throws Exception {
    Path file =
        Path.of(System.getProperty("briefing.home", ".")).resolve("assets/sample/sample.briefing");
    try (Bundle bundle = new BundleReader().read(file)) {
      StopPages pages = new StopPages(bundle, new Messages(language), new QuotePlacer());
      List<Stop> stops = new ArrayList<>(bundle.stops());
      for (ArticleSummary summary : bundle.info().articles()) {
        MarkedArticle marked = bundle.article(summary.id());
        for (Estimate estimate : marked.findings().estimates()) {
          if (!ComputedFigures.of(marked, estimate).isEmpty()) {
            EstimateId id = new EstimateId(summary.id(), estimate.id());
            stops.add(new Stop.Computed("s", Stop.Plan.NONE, id, ""));
          }
        }
      }
      return stops.stream().map(pages::of).toList();
    }
  }

  private static AudienceView view(Theme theme, Locale language, int[] size) {
    AudienceView view = new AudienceView(FONTS, new Messages(language), theme);
    new Scene(view, size[0], size[1]);
    view.resize(size[0], size[1]);
    return view;
  }

  @Test
  void aRoomCanReadEveryWordOfTheSamplesPresentation() throws Exception {
    try (Bundle bundle =
        new BundleReader()
            .read(
                Path.of(System.getProperty("briefing.home", "."))
                    .resolve("assets/sample/sample.briefing"))) {
      assertEquals(12, bundle.stops().size());
      Set<String> kinds = new TreeSet<>();
      for (Stop stop : bundle.stops()) {
        kinds.add(stop.getClass().getSimpleName());
        assertFalse(stop.plan().notes().isBlank(), stop.id());
        assertNotNull(stop.plan().seconds(), stop.id());
      }
      assertEquals(
          "[Comparison, Empty, Graphic, Headline, OfEstimate, OfTie, Passage, Table, Title]",
          kinds.toString());
    }
    assertEquals(
        "",
        onFx(
            () -> {
              List<String> faults = new ArrayList<>();
              for (int[] size : SIZES) {
                for (Theme theme : Theme.values()) {
                  for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
                    AudienceView view = view(theme, language, size);
                    for (StopPage page : sample(language)) {
                      walk(view, page, size, faults);
                      flat(page.blocks()).stream()
                          .filter(block -> block.is(ParagraphRole.WARNING))
                          .forEach(block -> faults.add(page.title() + ": " + block));
                    }
                  }
                }
              }
              return String.join("\n", faults.stream().distinct().limit(20).toList());
            }));
  }

  @Test
  void aRoomCanReadEveryWordOfEveryStop() {
    assertEquals(
        "",
        onFx(
            () -> {
              List<String> faults = new ArrayList<>();
              for (int[] size : SIZES) {
                for (Theme theme : Theme.values()) {
                  Locale language = theme == Theme.DARK ? Locale.KOREAN : Locale.ENGLISH;
                  AudienceView view = view(theme, language, size);
                  for (StopPage page : pages(language)) {
                    walk(view, page, size, faults);
                  }
                }
              }
              return String.join("\n", faults.stream().distinct().limit(20).toList());
            }));
  }

  /// Whatever look they have; but a light takes nothing from what says that nobody checked.
  @Test
  void aLightPutsAllOtherWordsAsideButTheMarksOfChecking() {
    assertEquals(
        "",
        onFx(
            () -> {
              Set<String> faults = new TreeSet<>();
              AudienceView view = view(Theme.LIGHT, Locale.ENGLISH, SIZES[0]);
              for (StopPage page : pages(Locale.ENGLISH)) {
                RoomState plain = RoomState.of(page, 1, 9);
                for (int spot = 0; spot < view.spots(plain); spot++) {
                  view.show(new RoomState(page, 0, 1, 9, RoomState.Curtain.NONE, 0, spot));
                  view.applyCss();
                  view.layout();
                  view.applyCss();
                  texts(view).forEach(text -> lit(text, faults));
                }
              }
              return String.join("\n", faults);
            }));
  }

  private static void lit(Text text, Set<String> faults) {
    List<String> styles = text.getStyleClass();
    boolean mark = styles.contains("for-checked") || styles.contains("for-warning");
    boolean aside =
        text.getPseudoClassStates().stream().anyMatch(s -> s.getPseudoClassName().equals("aside"));
    if (aside && mark) {
      faults.add("put aside: " + text.getText());
    } else if (aside && !text.getFill().equals(ASIDE)) {
      faults.add(styles + " stays bright: " + text.getText());
    }
  }

  /// Looks at every screen of a page, as it is and two steps larger.
  private static void walk(AudienceView view, StopPage page, int[] size, List<String> faults) {
    int most = size[0] == 1280 ? 2 : 0;
    for (int larger = 0; larger <= most; larger += 2) {
      StringBuilder read = new StringBuilder();
      int screens = view.screens(page, larger);
      String where = page.title() + " at " + size[0] + "x" + size[1] + " + " + larger + ": ";
      for (int screen = 0; screen < screens; screen++) {
        view.show(RoomState.of(page, 1, 9).on(screen, larger));
        view.applyCss();
        view.layout();
        for (Text text : texts(view)) {
          check(view, text, size, where, faults);
          read.append(text.getText());
        }
      }
      for (PageBlock block : flat(page.blocks())) {
        if (block instanceof PageBlock.Drawn drawn && !isDrawn(drawn, bare(read.toString()))) {
          faults.add(where + "neither drawn nor said: " + drawn.narrow());
        }
        String words = bare(PageRun.words(block.runs()));
        if (!bare(read.toString()).contains(words)) {
          // What goes on to another screen is parted by what that begins with.
          if (screens == 1 || !inPieces(bare(read.toString()), words)) {
            faults.add(where + "not shown: " + words);
          }
        }
      }
    }
  }

  /// Returns whether all words of a picture are there, or it is said in its place.
  private static boolean isDrawn(PageBlock.Drawn picture, String read) {
    return inPieces(read, bare(picture.narrow()))
        || picture.drawings().stream()
            .anyMatch(
                drawing ->
                    drawing.words().stream().allMatch(words -> read.contains(bare(words.text()))));
  }

  private static boolean inPieces(String read, String words) {
    for (int cut = 1; cut < words.length(); cut++) {
      if (!read.contains(words.substring(0, cut))) {
        return cut > 1 && inPieces(read, words.substring(cut - 1));
      }
    }
    return read.contains(words);
  }

  private static List<PageBlock> flat(List<PageBlock> blocks) {
    List<PageBlock> all = new ArrayList<>();
    for (PageBlock block : blocks) {
      if (block instanceof PageBlock.Beside beside) {
        beside.columns().forEach(column -> all.addAll(flat(column)));
      } else {
        all.add(block);
      }
    }
    return all;
  }

  private static String bare(String words) {
    return words.replaceAll("[\\s\\u00A0]+", "");
  }

  private static List<Text> texts(Node node) {
    List<Text> all = new ArrayList<>();
    if (node instanceof Text text && !text.getText().isBlank()) {
      all.add(text);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> all.addAll(texts(child)));
    }
    return all;
  }

  private static void check(
      AudienceView view, Text text, int[] size, String where, List<String> faults) {
    String words = where + "“" + text.getText() + "” ";
    if (text.getFont().getSize() < size[1] / 36.0) {
      faults.add(words + "is " + text.getFont().getSize() + " px");
    }
    for (Color ground : grounds(view, text)) {
      double contrast = contrast((Color) text.getFill(), ground);
      if (contrast < LEAST_CONTRAST) {
        faults.add(words + "has a contrast of " + contrast);
      }
    }
    Bounds place = view.sceneToLocal(text.localToScene(text.getBoundsInLocal()));
    if (place.getMinX() < -1 || place.getMaxX() > size[0] + 1) {
      faults.add(words + "stands at " + place);
    }
    if (place.getMinY() < -0.3 * text.getFont().getSize()
        || place.getMaxY() > size[1] + 0.3 * text.getFont().getSize()) {
      faults.add(words + "stands at " + place);
    }
  }

  /// Returns what the words may stand on: the nearest ground, and the amber of a marked figure.
  private static List<Color> grounds(AudienceView view, Text text) {
    List<Color> grounds = new ArrayList<>();
    Node amber = view.lookup(".stage-amber");
    if (text.getStyleClass().contains("for-passage")
        && text.getStyleClass().contains("figure")
        && amber instanceof javafx.scene.shape.Path path) {
      grounds.add((Color) path.getFill());
      return grounds;
    }
    Color under = shapeUnder(text);
    if (under != null) {
      return List.of(under);
    }
    for (Node at = text; at != null; at = at.getParent()) {
      if (at instanceof Region region
          && region.getBackground() != null
          && region.getBackground().getFills().getLast().getFill() instanceof Color color
          && color.isOpaque()) {
        grounds.add(color);
        return grounds;
      }
    }
    throw new AssertionError("no ground under " + text);
  }

  /// Returns the colour of the topmost shape of a drawing that the middle of its words stands on.
  private static @Nullable Color shapeUnder(Text text) {
    Node words = text.getParent();
    if (!(words instanceof Group) || words.getParent() == null) {
      return null;
    }
    Bounds place = text.localToScene(text.getBoundsInLocal());
    Color under = null;
    for (Node shape : words.getParent().getChildrenUnmodifiable()) {
      if (shape.equals(words)) {
        return under;
      }
      if ((shape instanceof Circle || shape instanceof Rectangle)
          && ((javafx.scene.shape.Shape) shape).getFill() instanceof Color fill
          && fill.isOpaque()
          && shape
              .localToScene(shape.getBoundsInLocal())
              .contains(place.getCenterX(), place.getCenterY())) {
        under = fill;
      }
    }
    return under;
  }

  private static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  @Test
  void whatDoesNotFitGoesOnUnderItsFigureAndItsCheck() {
    onFx(
        () -> {
          int[] size = {1024, 768};
          AudienceView view = view(Theme.LIGHT, Locale.KOREAN, size);
          StopPage page = longPage();
          int screens = view.screens(page, 0);
          assertTrue(screens > 1, "screens: " + screens);
          for (int screen = 0; screen < screens; screen++) {
            view.show(RoomState.of(page, 1, 1).on(screen, 0));
            view.layout();
            String read = bare(String.join("", texts(view).stream().map(Text::getText).toList()));
            assertTrue(read.contains("약2만8천5백여상자"), read);
            assertTrue(read.contains("프로그램이제안함,미확인"), read);
            assertTrue(read.contains("TLP:RED"), read);
          }
          return null;
        });
  }

  @Test
  void aStepMakesEveryWordLarger() {
    onFx(
        () -> {
          AudienceView view = view(Theme.LIGHT, Locale.ENGLISH, SIZES[0]);
          StopPage page = pages(Locale.ENGLISH).get(10); // the table, which is at its least size
          double before = 0;
          for (int larger = 0; larger < 3; larger++) {
            view.show(RoomState.of(page, 1, 1).on(0, larger));
            view.layout();
            double least =
                texts(view).stream()
                    .filter(text -> text.getStyleClass().contains("for-line"))
                    .mapToDouble(text -> text.getFont().getSize())
                    .min()
                    .orElseThrow();
            assertTrue(least > before, least + " after " + before);
            before = least;
          }
          return null;
        });
  }

  @Test
  void aHousesMarkIsNotInTheColourOfALevelOfTlp() {
    onFx(
        () -> {
          AudienceView view = view(Theme.LIGHT, Locale.ENGLISH, SIZES[0]);
          List<HandlingMark> marks =
              List.of(new HandlingMark("TLP:RED", null), new HandlingMark("DESK ONLY", null));
          view.show(RoomState.of(new StopPage("", marks, "", List.of()), 1, 1));
          view.applyCss();
          view.layout();
          Map<String, Color> colours = new HashMap<>();
          texts(view).forEach(text -> colours.put(text.getText(), (Color) text.getFill()));
          assertEquals(Color.web("#ff7575"), colours.get("TLP:RED"));
          assertEquals(Color.WHITE, colours.get("DESK ONLY"));
          return null;
        });
  }

  @Test
  void whatIsCheckedAndWhatIsNotLookDifferent() {
    onFx(
        () -> {
          AudienceView view = view(Theme.LIGHT, Locale.ENGLISH, SIZES[0]);
          Map<PageBlock.Standing, List<Double>> dashes = new EnumMap<>(PageBlock.Standing.class);
          for (PageBlock.Standing standing : PageBlock.Standing.values()) {
            StopPage page =
                new StopPage(
                    "", List.of(), "", List.of(new PageBlock.Checked(standing, standing.name())));
            view.show(RoomState.of(page, 1, 1));
            view.layout();
            dashes.put(
                standing,
                List.copyOf(
                    ((javafx.scene.shape.Rectangle) view.lookup(".stage-frame"))
                        .getStrokeDashArray()));
          }
          assertEquals(List.of(), dashes.get(PageBlock.Standing.READ));
          assertNotEquals(
              dashes.get(PageBlock.Standing.PROPOSED), dashes.get(PageBlock.Standing.IN_BULK));
          assertTrue(dashes.get(PageBlock.Standing.PROPOSED).size() > 1);
          return null;
        });
  }
}

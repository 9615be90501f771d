// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.graphics;

import static org.briefingviewer.graphics.chart.Figures.chosen;
import static org.briefingviewer.graphics.chart.Figures.datum;
import static org.briefingviewer.graphics.chart.Figures.quantity;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.briefingviewer.graphics.Drawing;
import org.briefingviewer.graphics.DrawingPalette;
import org.briefingviewer.graphics.DrawingSpace;
import org.briefingviewer.graphics.Plate;
import org.briefingviewer.graphics.PlateCaption;
import org.briefingviewer.graphics.Svg;
import org.briefingviewer.graphics.TriangleDrawing;
import org.briefingviewer.graphics.TriangleFigure;
import org.briefingviewer.graphics.chart.AreasFigure;
import org.briefingviewer.graphics.chart.BarsFigure;
import org.briefingviewer.graphics.chart.ChartDatum;
import org.briefingviewer.graphics.chart.Figures;
import org.briefingviewer.graphics.chart.ShareFigure;
import org.briefingviewer.graphics.chart.TimelineEntry;
import org.briefingviewer.graphics.chart.TimelineFigure;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.ui.PngWriter;
import org.briefingviewer.ui.WindowPicture;
import org.briefingviewer.ui.font.FontScript;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.Stylesheets;

/// Draws every kind of figure into a folder, light and dark, to be looked at.
final class FigurePictures {
  private static final Bound[] ENDS = {
    Bound.UNSTATED,
    Bound.EXACTLY,
    Bound.APPROXIMATELY,
    Bound.AT_LEAST,
    Bound.MORE_THAN,
    Bound.AT_MOST,
    Bound.FEWER_THAN
  };

  private final Path folder;
  private final Fonts fonts =
      new Fonts(Path.of(System.getProperty("briefing.home", ".")).resolve("assets"));

  private FigurePictures(Path folder) {
    this.folder = folder;
    fonts.need(FontScript.LATIN);
  }

  public static void main(String[] args) {
    Platform.startup(
        () -> {
          try {
            Files.createDirectories(Path.of(args[0]));
            new FigurePictures(Path.of(args[0])).drawAll();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          } finally {
            Platform.runLater(Platform::exit);
          }
        });
  }

  private void drawAll() throws IOException {
    draw("areas", areas());
    draw("area-one", area());
    draw("bars", bars());
    for (Bound bound : ENDS) {
      draw("ring-" + bound, ring(bound));
    }
    draw("ring-range", ring());
    draw("triangle", triangle());
    draw("timeline", timeline());
  }

  private static Drawing areas() {
    return AreasFigure.of(
        List.of(
            chosen(
                quantity("172500", Figures.METRES, Bound.APPROXIMATELY),
                "≈ 172,500 square meters",
                "1 · Unification Ministry (ROK)"),
            datum(
                quantity("150000", Figures.METRES, Bound.AT_LEAST),
                "≥ 150,000 square meters",
                "2 · Unification Ministry (ROK)"),
            datum(
                quantity("20000", "40000", Figures.METRES, Bound.BETWEEN),
                "20,000–40,000 square meters",
                "3 · source not found"),
            datum(
                quantity("900", Figures.METRES, Bound.FEWER_THAN),
                "< 900 square meters",
                "4 · a customs official")),
        words(),
        Plate.INNER);
  }

  private static Drawing area() {
    Unit hectares = new Unit(UnitKind.MEASURE, "hectare");
    return AreasFigure.of(
        List.of(chosen(quantity("3", hectares, Bound.UNSTATED), "3 hectares", "1 · 통일부")),
        words(),
        Plate.INNER);
  }

  private static AreasFigure.Wording words() {
    return new AreasFigure.Wording(
        m -> m.toPlainString() + " m", id -> "football pitch, 105 × 68 m");
  }

  private static Drawing bars() {
    List<ChartDatum> data = new ArrayList<>();
    String[] signs = {"", "= ", "≈ ", "≥ ", "> ", "≤ ", "< "};
    for (int i = 0; i < ENDS.length; i++) {
      String value = String.valueOf(2000 - 150 * i);
      data.add(
          new ChartDatum(
              quantity(value, Figures.TROOPS, ENDS[i]),
              signs[i] + value + " troops",
              (i + 1) + " · National Intelligence Service (ROK)",
              i == 3 ? List.of("an alternative to 2, not summed") : List.of(),
              i == 2));
    }
    data.add(datum(quantity("300", "900", Figures.TROOPS, Bound.BETWEEN), "300–900 troops", "8"));
    data.add(
        datum(
            quantity("600", "1500", Figures.TROOPS, Bound.APPROXIMATELY),
            "≈ 600–1,500 troops",
            "9"));
    return BarsFigure.of(data, n -> n.toPlainString(), Plate.INNER);
  }

  private static Drawing ring(Bound bound) {
    return ShareFigure.of(
        chosen(
            quantity(bound == Bound.FEWER_THAN ? "97" : "30", Unit.PERCENT, bound),
            bound + "",
            "4 · Unification Ministry (ROK)",
            "The end of the part fades: the text says “around” and not how far."),
        "of the annual state budget of the country in an ordinary year",
        Plate.INNER);
  }

  private static Drawing ring() {
    return ShareFigure.of(
        chosen(
            quantity("25", "40", Unit.PERCENT, Bound.BETWEEN),
            "25–40%",
            "4 · Unification Ministry (ROK)"),
        "of the harvest",
        Plate.INNER);
  }

  private static Drawing triangle() {
    var knowledge = BorderBriefing.whole().knowledge();
    TriangleFigure figure =
        TriangleFigure.of(knowledge.triangle(), knowledge.ties(), new DrawingSpace(600, 300, 15));
    return TriangleDrawing.of(
        figure,
        15,
        reading ->
            reading.trend() == null
                ? List.of("nothing found")
                : List.of(reading.trend().name().toLowerCase(Locale.ROOT), "as assessed"));
  }

  private static Drawing timeline() {
    String[] dates = {
      "1961-07-11",
      "2018-03",
      "2024-06-19",
      "2024-10",
      "2024-11-11",
      "2025",
      "2025-03-21",
      "2025-03-27",
      "2025-09-03",
      "2025-10-10"
    };
    List<TimelineEntry> all = new ArrayList<>();
    for (int i = 0; i < dates.length; i++) {
      all.add(
          new TimelineEntry(
              PartialDate.parse(dates[i]),
              dates[i] + (i == 3 ? " (year inferred)" : ""),
              i % 2 == 0
                  ? "a treaty of friendship is signed in the capital, with a clause on mutual help"
                      + " if either side is attacked by a third country"
                  : "the foreign minister travels north",
              i > 7));
    }
    return TimelineFigure.of(all, "after the date of the article that tells it", PartialDate::iso);
  }

  private void draw(String name, Drawing drawing) throws IOException {
    Plate plate =
        Plate.of(
            new PlateCaption(
                "≈ US$3 billion",
                "Bars on one scale from zero. A fading end: about.",
                List.of(
                    "3 · “about US$3 billion” · bound: approximately · Example Wire ← Unification"
                        + " Ministry (according to) ← outside experts (not named) · proposed by the"
                        + " program, not checked",
                    "“Moscow first, Beijing next”, Example Wire, 27 Mar 2025"),
                List.of(new HandlingMark("OFFICIAL — FOR THE DESK", null)),
                "no handling mark set",
                "spoken"),
            drawing);
    Files.writeString(folder.resolve(name + ".svg"), Svg.of(plate, DrawingPalette.light()));
    for (String theme : List.of("light", "dark")) {
      StackPane root = new StackPane(new DrawingView(plate, fonts));
      root.setStyle("-fx-background-color: -bv-surface;");
      int height = (int) Math.ceil(plate.drawing().height());
      Scene scene = new Scene(root, Plate.WIDTH, height);
      Stylesheets sheets = new Stylesheets(Locale.ENGLISH);
      for (String sheet : List.of(theme, Stylesheets.FURTHER)) {
        scene.getStylesheets().add(sheets.url(sheet));
      }
      try (OutputStream out = Files.newOutputStream(folder.resolve(name + "-" + theme + ".png"))) {
        PngWriter.write(WindowPicture.draw(root, (int) Plate.WIDTH, height), out);
      }
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.briefingviewer.graphics.chart.BarsFigure;
import org.briefingviewer.graphics.chart.Figures;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.TlpLevel;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PlateTest {
  private static final List<String> SOURCE =
      List.of(
          "3 · “about 600 trucks & <more>” · approximately, qualified by “about” · published by"
              + " Example Wire (stated) ← according to a customs body (inferred) ← [evidence not"
              + " found] · proposed by the program, not checked",
          "“A headline that is rather long for one line of the plate and wraps”. Example Wire, 2"
              + " April 2025");
  private static final PlateCaption CAPTION =
      new PlateCaption(
          "≈ 600 trucks",
          "A bar from zero.",
          SOURCE,
          List.of(new HandlingMark("HOUSE MARK: for the desk", null)),
          "no mark",
          "3 · a customs body: ≈ 600 trucks");

  private static Plate plate() {
    return Plate.of(
        CAPTION,
        BarsFigure.of(
            List.of(
                Figures.chosen(
                    Figures.quantity("600", Figures.TROOPS, Bound.APPROXIMATELY),
                    "≈ 600 trucks",
                    "3 · a customs body")),
            Object::toString,
            Plate.INNER));
  }

  private static Document parsed(String svg) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void everyWordOfTheCaptionStandsOnThePlate() {
    String words =
        plate().drawing().words().stream()
            .map(DrawingShape.Words::text)
            .collect(Collectors.joining(" "));
    for (String line : SOURCE) {
      assertTrue(words.contains(line), line);
    }
    assertTrue(words.contains(CAPTION.title()) && words.contains(CAPTION.subtitle()));
    assertTrue(words.contains(CAPTION.handling()));
  }

  @Test
  void eachLevelOfTlpStandsInItsColourOnBlackBesideTheHousesOwnMark() {
    for (TlpLevel level : TlpLevel.values()) {
      PlateCaption caption =
          new PlateCaption(
              "t",
              "",
              SOURCE,
              List.of(HandlingMark.of(level), new HandlingMark("for the desk", null)),
              "none",
              "s");
      List<DrawingShape> shapes =
          Plate.of(caption, new Drawing(10, 10, List.of())).drawing().shapes();
      Map<String, ShapeRole> roles = new HashMap<>();
      for (DrawingShape shape : shapes) {
        if (shape instanceof DrawingShape.Words words) {
          roles.put(words.text(), words.ink().role());
        }
      }
      String name = level == TlpLevel.AMBER_STRICT ? "AMBER" : level.name();
      assertEquals(ShapeRole.valueOf("TLP_" + name), roles.get(level.text()));
      assertEquals(ShapeRole.ON_HANDLING, roles.get("for the desk"));
      boolean black =
          shapes.stream()
              .anyMatch(
                  s ->
                      s instanceof DrawingShape.Rectangle band
                          && band.look().fill() != null
                          && band.look().fill().role() == ShapeRole.TLP_GROUND);
      assertTrue(black, level.text());
    }
  }

  @Test
  void aFigureWithoutSourceTitleOrHandlingCannotLeave() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new PlateCaption("title", "", List.of(" "), List.of(), "none", ""));
    assertThrows(
        IllegalArgumentException.class,
        () -> new PlateCaption("", "", SOURCE, List.of(), "none", ""));
    assertThrows(
        IllegalArgumentException.class,
        () -> new PlateCaption("title", "", SOURCE, List.of(), " ", ""));
  }

  @Test
  void theSvgIsWellFormedAndSaysAllOfItInWords() throws Exception {
    Element root = parsed(Svg.of(plate(), DrawingPalette.light())).getDocumentElement();
    assertEquals("http://www.w3.org/2000/svg", root.getNamespaceURI());
    assertEquals("img", root.getAttribute("role"));
    assertEquals(CAPTION.title(), root.getElementsByTagName("title").item(0).getTextContent());
    String said = root.getElementsByTagName("desc").item(0).getTextContent();
    SOURCE.forEach(line -> assertTrue(said.contains(line), said));
    assertTrue(said.contains(CAPTION.spoken()) && said.contains(CAPTION.handling()), said);
    assertEquals(plate().drawing().words().size(), root.getElementsByTagName("text").getLength());
  }

  @Test
  void theSvgNeedsNoOtherFile() {
    String svg = Svg.of(plate(), DrawingPalette.light());
    assertTrue(!svg.contains("href") && !svg.contains("url(") && !svg.contains("<style"), svg);
  }

  @Test
  void whatXmlCannotHoldHasASignInTheSvg() throws Exception {
    PlateCaption odd =
        new PlateCaption(
            "a\u0000b\u000Bc\uFFFE]]>", "", List.of("x\uD800y 😀"), List.of(), "none", "s");
    Plate plate = Plate.of(odd, new Drawing(10, 10, List.of()));
    Element root = parsed(Svg.of(plate, DrawingPalette.light())).getDocumentElement();
    assertEquals("a◊b◊c◊]]>", root.getElementsByTagName("title").item(0).getTextContent());
    assertTrue(root.getElementsByTagName("desc").item(0).getTextContent().contains("x◊y 😀"));
  }

  @Test
  void theColoursOfFilesAreThoseOfTheLightTheme() throws Exception {
    Path resources =
        Path.of(System.getProperty("briefing.home", "."), "src/main/resources/org/briefingviewer");
    String css = Files.readString(resources.resolve("ui/css/light.css"));
    for (String row : Files.readAllLines(resources.resolve("graphics/palette.tsv"))) {
      if (!row.startsWith("#")) {
        String[] cells = row.split("\t");
        Matcher named =
            Pattern.compile(Pattern.quote(cells[2]) + ":\\s*(#[0-9a-f]{6});").matcher(css);
        assertTrue(named.find(), row);
        assertEquals(named.group(1), cells[1], row);
      }
    }
  }

  @Test
  void aWeakInkIsMixedWithThePaper() {
    DrawingPalette palette = DrawingPalette.light();
    assertEquals(0xffffff, palette.rgb(new ShapeInk(ShapeRole.ESTIMATE, 0)));
    assertEquals(0x8a5a00, palette.rgb(ShapeInk.of(ShapeRole.ESTIMATE)));
    assertEquals(0xc5ad80, palette.rgb(new ShapeInk(ShapeRole.ESTIMATE, 0.5)));
  }

  @Test
  void wordsWrapWhereTheLanguageAllowsItAndNothingIsLost() {
    LetterStyle letters = LetterStyle.plain(14);
    String words = "한국어 문장과 English words, 中文句子没有空格可以换行 and averyveryverylongwordwithoutanyplace";
    for (double width : new double[] {40, 90, 200, 1000}) {
      List<String> lines = WordWrap.lines(words, letters, width);
      lines.forEach(line -> assertTrue(letters.width(line) <= width, line));
      assertEquals(words.replace(" ", ""), String.join("", lines).replace(" ", ""), "at " + width);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.slides.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.briefingviewer.export.office.TemplateFile;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// Which colours can be read on a house's slides, by parts as slide programs write them.
class SlideGroundTest {
  private static final String NAMESPACES =
      " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

  private static final Map<String, String> PLAIN = Map.of("bg1", "lt1", "tx1", "dk1");
  private static final Map<String, String> TURNED = Map.of("bg1", "dk1", "tx1", "lt1");
  private static final SlideBox TITLE = new SlideBox(50, 40, 800, 80);
  private static final SlideBox BODY = new SlideBox(50, 150, 800, 300);

  private static Document parsed(String xml) throws IOException, SAXException {
    return TemplateFile.parsed(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static Element theme() throws IOException, SAXException {
    return parsed(
            "<a:clrScheme"
                + NAMESPACES
                + "><a:dk1><a:sysClr val=\"windowText\" lastClr=\"000000\"/></a:dk1>"
                + "<a:lt1><a:srgbClr val=\"FFFFFF\"/></a:lt1>"
                + "<a:accent1><a:srgbClr val=\"1F3864\"/></a:accent1></a:clrScheme>")
        .getDocumentElement();
  }

  private static String part(String ground, String shapes, String styles) {
    return "<p:part"
        + NAMESPACES
        + "><p:cSld>"
        + (ground.isEmpty() ? "" : "<p:bg>" + ground + "</p:bg>")
        + "<p:spTree>"
        + shapes
        + "</p:spTree></p:cSld><p:txStyles>"
        + styles
        + "</p:txStyles></p:part>";
  }

  private static String solid(String colour) {
    return "<a:solidFill>" + colour + "</a:solidFill>";
  }

  private static String scheme(String name, String... changes) {
    return "<a:schemeClr val=\"" + name + "\">" + String.join("", changes) + "</a:schemeClr>";
  }

  private static String ground(String fill) {
    return "<p:bgPr>" + fill + "<a:effectLst/></p:bgPr>";
  }

  private static String bar(String at, String size, String fill) {
    return "<p:sp><p:nvSpPr><p:nvPr/></p:nvSpPr><p:spPr>"
        + frame("a:xfrm", at, size, "")
        + fill
        + "</p:spPr></p:sp>";
  }

  /// @param at left and top, in points
  /// @param size width and height, in points
  private static String frame(String name, String at, String size, String more) {
    String[] from = at.split(" ");
    String[] wide = size.split(" ");
    return "<%s><a:off x=\"%s0\" y=\"%s0\"/><a:ext cx=\"%s0\" cy=\"%s0\"/>%s</%s>"
        .formatted(
            name,
            Integer.parseInt(from[0]) * 1270,
            Integer.parseInt(from[1]) * 1270,
            Integer.parseInt(wide[0]) * 1270,
            Integer.parseInt(wide[1]) * 1270,
            more,
            name);
  }

  private static String titles(String colour) {
    return "<p:titleStyle><a:lvl1pPr><a:defRPr>"
        + solid(colour)
        + "</a:defRPr></a:lvl1pPr></p:titleStyle>";
  }

  private static SlideTone tone(
      Map<String, String> map, String master, String layout, SlideBox box, SlideGround.Letters of)
      throws IOException, SAXException {
    return new SlideGround(parsed(layout), parsed(master), new SlideColours(theme(), map))
        .tone(box, of, List.of());
  }

  private static SlideTone title(Map<String, String> map, String master) throws Exception {
    return tone(map, master, part("", "", ""), TITLE, SlideGround.Letters.TITLE);
  }

  private static SlideTone body(Map<String, String> map, String master) throws Exception {
    return tone(map, master, part("", "", ""), BODY, SlideGround.Letters.BODY);
  }

  @Test
  void lightGroundTakesOurColoursAndDarkGroundTheHouses() throws Exception {
    String plain = part(ground(solid(scheme("bg1"))), "", "");
    assertEquals(SlideTone.OURS, body(PLAIN, plain));
    assertEquals(SlideTone.THEIRS, body(TURNED, plain), "bg1 is dk1 there");
    assertEquals(
        SlideTone.THEIRS,
        body(TURNED, part("<p:bgRef idx=\"1001\">" + scheme("bg1") + "</p:bgRef>", "", "")));
    String lifted =
        solid(scheme("accent1", "<a:lumMod val=\"20000\"/>", "<a:lumOff val=\"80000\"/>"));
    assertEquals(SlideTone.OURS, body(PLAIN, part(ground(lifted), "", "")));
  }

  @Test
  void aLightTitleOnADarkBarIsLeftAsItIsAndTheTextBelowIsOurs() throws Exception {
    String bar = bar("0 0", "960 130", solid(scheme("accent1")));
    String master = part(ground(solid(scheme("bg1"))), bar, titles(scheme("bg1")));
    assertEquals(SlideTone.THEIRS, title(PLAIN, master));
    assertEquals(SlideTone.OURS, body(PLAIN, master));
  }

  @Test
  void aBarInAGroupLiesWhereTheGroupPutsIt() throws Exception {
    String group =
        "<p:grpSp><p:grpSpPr>"
            + frame(
                "a:xfrm",
                "0 0",
                "960 130",
                "<a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"1270000\" cy=\"1270000\"/>")
            + "</p:grpSpPr>"
            + bar("0 0", "100 100", solid(scheme("accent1")))
            + "</p:grpSp>";
    String master = part(ground(solid(scheme("bg1"))), group, titles(scheme("bg1")));
    assertEquals(SlideTone.THEIRS, title(PLAIN, master));
    assertEquals(SlideTone.OURS, body(PLAIN, master));
  }

  @Test
  void lettersThatCannotBeReadOnTheirGroundAreReplaced() throws Exception {
    String white = part(ground(solid(scheme("bg1"))), "", titles(scheme("bg1")));
    assertEquals(SlideTone.DARK, title(PLAIN, white));
    assertEquals(SlideTone.LIGHT, title(TURNED, white), "dark letters on dark ground");
    String sheet = bar("20 140", "900 340", solid("<a:srgbClr val=\"202020\"/>"));
    assertEquals(SlideTone.LIGHT, body(PLAIN, part(ground(solid(scheme("bg1"))), sheet, "")));
  }

  @Test
  void overAPictureOrOverLightAndDarkWordsGetASheet() throws Exception {
    assertEquals(SlideTone.SHEET, body(PLAIN, part(ground("<a:blipFill/>"), "", "")));
    String half = bar("0 300", "960 240", solid(scheme("accent1")));
    assertEquals(SlideTone.SHEET, body(PLAIN, part(ground(solid(scheme("bg1"))), half, "")));
    String corner = bar("800 400", "160 140", solid(scheme("accent1")));
    assertEquals(SlideTone.OURS, body(PLAIN, part(ground(solid(scheme("bg1"))), corner, "")));
  }

  @Test
  void theMastersShapesDoNotCountWhereTheLayoutHidesThem() throws Exception {
    String bar = bar("0 0", "960 540", solid(scheme("accent1")));
    String master = part(ground(solid(scheme("bg1"))), bar, "");
    String hiding = part("", "", "").replace("<p:part", "<p:part showMasterSp=\"0\"");
    assertEquals(SlideTone.LIGHT, body(PLAIN, master));
    assertEquals(SlideTone.OURS, tone(PLAIN, master, hiding, BODY, SlideGround.Letters.BODY));
  }

  @Test
  void whereAnExampleAndTheStylesPartTheColourIsWritten() throws Exception {
    Element example =
        parsed(
                "<p:sp"
                    + NAMESPACES
                    + "><p:spPr/><p:txBody><a:p><a:r><a:rPr>"
                    + solid("<a:srgbClr val=\"FFFFFF\"/>")
                    + "</a:rPr></a:r></a:p></p:txBody></p:sp>")
            .getDocumentElement();
    String master = part(ground(solid("<a:srgbClr val=\"B5E77D\"/>")), "", "");
    SlideGround ground =
        new SlideGround(parsed(part("", "", "")), parsed(master), new SlideColours(theme(), PLAIN));
    assertEquals(SlideTone.DARK, ground.tone(TITLE, SlideGround.Letters.TITLE, List.of(example)));
  }

  @Test
  void allShadesCountAndWhatIsSeenThroughDoesNot() throws Exception {
    String shades =
        "<a:gradFill><a:gsLst><a:gs pos=\"0\">"
            + scheme("accent1")
            + "</a:gs><a:gs pos=\"100000\"><a:srgbClr"
            + " val=\"101020\"/></a:gs></a:gsLst></a:gradFill>";
    assertEquals(SlideTone.THEIRS, body(TURNED, part(ground(shades), "", "")));
    String wide = shades.replace("101020", "F0F0F0");
    assertEquals(SlideTone.SHEET, body(TURNED, part(ground(wide), "", "")));
    String veil = bar("0 0", "960 540", solid(scheme("accent1", "<a:alpha val=\"12000\"/>")));
    assertEquals(SlideTone.OURS, body(PLAIN, part(ground(solid(scheme("bg1"))), veil, "")));
  }
}

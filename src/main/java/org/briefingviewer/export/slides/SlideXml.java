// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.slides;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.export.office.PartXml;
import org.briefingviewer.export.slides.house.SlideBox;
import org.briefingviewer.export.slides.house.SlideHouse;
import org.briefingviewer.export.slides.house.SlidePlaces;
import org.briefingviewer.export.slides.house.SlideTone;
import org.briefingviewer.graphics.Drawing;
import org.briefingviewer.graphics.DrawingBox;
import org.briefingviewer.graphics.DrawingShape;
import org.briefingviewer.graphics.ShapeInk;
import org.briefingviewer.graphics.ShapeLook;
import org.briefingviewer.graphics.ShapeRole;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.page.stop.StopPage;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Writes one slide: the handling mark above, title and room, and below where it was published and
/// which slide it is.
final class SlideXml {
  static final String[] NAMESPACES = {
    "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "xmlns:p", "http://schemas.openxmlformats.org/presentationml/2006/main"
  };

  private static final int SMALL = 15;

  /// Of a sheet around its words, in points.
  private static final double MARGIN = 8;

  private final StopPage page;
  private final SlideHouse house;
  private final SlidePlaces places;
  private final Messages messages;
  private final PartXml xml = new PartXml();
  private final SlideIds ids = new SlideIds();

  private SlideXml(StopPage page, SlideHouse house, Messages messages) {
    this.page = page;
    this.house = house;
    this.places = house.places();
    this.messages = messages;
  }

  /// Returns the part.
  ///
  /// @param part which of the slides of its stop it is, from 1
  static byte[] of(
      StopPage page,
      SlideHouse house,
      SlideFlow.Slide slide,
      int part,
      int parts,
      Messages messages) {
    SlideXml one = new SlideXml(page, house, messages);
    one.slide(slide, part, parts);
    return one.xml.bytes();
  }

  private void slide(SlideFlow.Slide slide, int part, int parts) {
    xml.open("p:sld", NAMESPACES).open("p:cSld");
    tree(xml);
    band();
    title(slide, part, parts);
    boolean body = false;
    for (SlideFlow.Placed placed : slide.items()) {
      switch (placed.item()) {
        case SlideItem.Text text -> {
          text(placed.box(), text, !body);
          body = true;
        }
        case SlideItem.Picture picture ->
            SlideShapes.write(
                xml, ids, placed.box(), grounded(picture.drawing()), picture.spoken());
        case SlideItem.Columns columns -> columns(placed.box(), columns.columns());
      }
    }
    foot(parts > 1);
    xml.close().close();
    xml.open("p:clrMapOvr");
    if (house.colours().isEmpty()) {
      xml.empty("a:masterClrMapping");
    } else {
      xml.empty("a:overrideClrMapping", house.colours().toArray(String[]::new));
    }
    xml.close().close();
  }

  /// What a house has behind its slides would show through.
  private Drawing grounded(Drawing drawing) {
    if (!house.foreign()) {
      return drawing;
    }
    List<DrawingShape> shapes = new ArrayList<>();
    DrawingBox all = new DrawingBox(0, 0, drawing.width(), drawing.height());
    shapes.add(new DrawingShape.Rectangle(all, 0, ShapeLook.filled(ShapeInk.of(ShapeRole.PAPER))));
    shapes.addAll(drawing.shapes());
    return new Drawing(drawing.width(), drawing.height(), shapes);
  }

  /// Opens the group in which all shapes of a part stand.
  static void tree(PartXml xml) {
    xml.open("p:spTree").open("p:nvGrpSpPr").empty("p:cNvPr", "id", "1", "name", "");
    xml.empty("p:cNvGrpSpPr").empty("p:nvPr").close();
    xml.open("p:grpSpPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
    xml.empty("a:ext", "cx", "0", "cy", "0").empty("a:chOff", "x", "0", "y", "0");
    xml.empty("a:chExt", "cx", "0", "cy", "0").close().close();
  }

  private void start(String name, SlideBox box) {
    xml.open("p:sp").open("p:nvSpPr").empty("p:cNvPr", "id", ids.next(), "name", name);
    xml.empty("p:cNvSpPr", "txBox", "1").empty("p:nvPr").close().open("p:spPr");
    box.write(xml, "a:xfrm");
    xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close();
  }

  private void placeholder(String name, String type, SlideBox box) {
    xml.open("p:sp").open("p:nvSpPr").empty("p:cNvPr", "id", ids.next(), "name", name);
    xml.open("p:cNvSpPr").empty("a:spLocks", "noGrp", "1").close().open("p:nvPr");
    if (type.equals("title")) {
      xml.empty("p:ph", "type", "title");
    } else {
      xml.empty("p:ph", house.textPlace().toArray(String[]::new));
    }
    xml.close().close().open("p:spPr");
    box.write(xml, "a:xfrm");
    xml.close();
  }

  private void body(boolean top) {
    xml.open("p:txBody");
    SlideWords.box(xml, "square", top ? "t" : "ctr")
        .empty("a:normAutofit")
        .close()
        .empty("a:lstStyle");
  }

  /// TLP's levels stand as the standard draws them, coloured on black; a house's marks beside them
  /// in white, and alone on the house's ground.
  private void band() {
    List<HandlingMark> marks = page.marks();
    boolean tlp = marks.stream().anyMatch(mark -> mark.tlp() != null);
    start("Handling mark", places.band());
    if (marks.isEmpty()) {
      xml.empty("a:noFill");
    } else {
      SlideWords.fill(xml, ShapeInk.of(tlp ? ShapeRole.TLP_GROUND : ShapeRole.HANDLING));
    }
    xml.close();
    body(false);
    xml.open("a:p").empty("a:pPr", "algn", "ctr");
    if (marks.isEmpty()) {
      words(
          messages.text("handling.none"),
          false,
          house.tones().band().ink(ShapeInk.of(ShapeRole.SOFT_INK)));
    }
    String before = "";
    for (HandlingMark mark : marks) {
      words(before + mark.text(), true, ShapeInk.of(ShapeRole.of(mark.tlp())));
      before = " · ";
    }
    xml.close().close().close();
  }

  private void words(String words, boolean bold, @Nullable ShapeInk ink) {
    SlideWords.words(
        xml, new SlideWords.Face(places.size(SMALL), bold, false, false, ink), words, null);
  }

  private void title(SlideFlow.Slide slide, int part, int parts) {
    if (slide.title().isEmpty()) {
      return;
    }
    sheet(house.tones().title(), slide.titleBox());
    placeholder("Title", "title", slide.titleBox());
    body(true);
    SlideTone tone = house.tones().title();
    slide.title().forEach(each -> SlideWords.paragraph(xml, each, house.foreign(), tone));
    xml.close().close();
    if (parts > 1) {
      start("Part", places.part());
      xml.empty("a:noFill").close();
      body(false);
      xml.open("a:p").empty("a:pPr", "algn", "r");
      words(messages.text("slides.part", part, parts), false, soft());
      xml.close().close().close();
    }
  }

  private void text(SlideBox box, SlideItem.Text text, boolean first) {
    sheet(house.tones().body(), box);
    if (first && !house.textPlace().isEmpty()) {
      placeholder("Text", "body", box);
    } else {
      start("Text", box);
      xml.empty("a:noFill").close();
    }
    paragraphs(text.paragraphs());
  }

  private void paragraphs(List<SlideParagraph> all) {
    body(true);
    for (SlideParagraph each : all) {
      SlideWords.paragraph(xml, each, house.foreign(), house.tones().body());
    }
    if (all.isEmpty()) {
      xml.empty("a:p");
    }
    xml.close().close();
  }

  /// Lays a sheet of ours below words that could not be read without.
  private void sheet(SlideTone tone, SlideBox words) {
    if (tone == SlideTone.SHEET) {
      double margin = MARGIN * places.scale();
      SlideBox slide = places.slide();
      double left = Math.max(0, words.x() - margin);
      double top = Math.max(places.band().bottom(), words.y() - margin / 2);
      double right = Math.min(slide.right(), words.right() + margin);
      double bottom = Math.min(slide.bottom(), words.bottom() + margin / 2);
      start("Sheet", new SlideBox(left, top, right - left, bottom - top));
      SlideWords.fill(xml, ShapeInk.of(ShapeRole.PAPER));
      xml.close().open("p:txBody").empty("a:bodyPr").empty("a:lstStyle").empty("a:p");
      xml.close().close();
    }
  }

  private void columns(SlideBox room, List<SlideItem.Text> columns) {
    sheet(house.tones().body(), room);
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).paragraphs().isEmpty()) {
        start(
            "Column " + (i + 1),
            new SlideBox(
                SlideFlow.start(i, columns.size(), places),
                room.y(),
                SlideFlow.width(columns.size(), places),
                room.height()));
        xml.empty("a:noFill").close();
        paragraphs(columns.get(i).paragraphs());
      }
    }
  }

  private void foot(boolean besidePart) {
    sheet(house.tones().foot(), places.source());
    if (!page.origin().isEmpty()) {
      start("Source", besidePart ? places.sourceBesidePart() : places.source());
      xml.empty("a:noFill").close();
      body(false);
      xml.open("a:p");
      words(page.origin(), false, soft());
      xml.close().close().close();
    }
    number();
  }

  private @Nullable ShapeInk soft() {
    return house.tones().foot().ink(ShapeInk.of(ShapeRole.SOFT_INK));
  }

  private void number() {
    if (places.number() != null) {
      start("Slide number", places.number());
      xml.empty("a:noFill").close();
      body(false);
      xml.open("a:p").empty("a:pPr", "algn", "r");
      field("sz", String.valueOf(places.size(SMALL) * 100));
    } else {
      xml.open("p:sp").open("p:nvSpPr");
      xml.empty("p:cNvPr", "id", ids.next(), "name", "Slide number");
      xml.open("p:cNvSpPr").empty("a:spLocks", "noGrp", "1").close().open("p:nvPr");
      xml.empty("p:ph", "type", "sldNum", "idx", String.valueOf(places.numbered())).close();
      xml.close().empty("p:spPr").open("p:txBody").empty("a:bodyPr").empty("a:lstStyle");
      xml.open("a:p");
      field();
    }
    xml.close().close().close();
  }

  private void field(String... looks) {
    xml.open("a:fld", "id", "{8A7C0A30-7A7B-4F0B-9F4E-1C2D3E4F5A6B}", "type", "slidenum");
    String[] all = new String[looks.length + 2];
    all[0] = "lang";
    all[1] = "en-GB";
    System.arraycopy(looks, 0, all, 2, looks.length);
    xml.open("a:rPr", all).close();
    xml.open("a:t").text("‹#›").close().close();
  }
}

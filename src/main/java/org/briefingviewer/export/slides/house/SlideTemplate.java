// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.slides.house;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.briefingviewer.export.office.OfficeFile;
import org.briefingviewer.export.office.TemplateFile;
import org.briefingviewer.export.office.TemplateFile.TemplateKind;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// A house's template for slides, of which the first master, its layouts, its theme and the size of
/// the slides are taken, with the pictures that these show: no slide, no note, no property.
///
/// @param masterId by which the list of masters calls it; no layout of it has the same
/// @param layout the one with a title and a place for text
public record SlideTemplate(
    TemplateFile file, PackagePart master, String masterId, PackagePart layout, SlideHouse house)
    implements AutoCloseable {
  private static final TemplateKind KIND =
      new TemplateKind(
          ".potx or .pptx",
          List.of(
              "presentationml.template.main+xml",
              "presentationml.presentation.main+xml",
              "presentationml.slideshow.main+xml"));

  /// In points: below it no stop can be laid out.
  private static final double NARROWEST = 320;

  private static final double LOWEST = 200;

  private static final double BETWEEN = 6;

  private static final Set<String> TITLE = Set.of("title");

  /// Kinds of places for text, as a layout names them; one without a kind is for anything.
  private static final Set<String> TEXT = Set.of("", "obj", "body");

  /// Reads a template.
  ///
  /// @throws Refusal when it is none, or lacks what a stop needs
  public static SlideTemplate read(Path path) throws Refusal, IOException {
    TemplateFile file = TemplateFile.open(path, KIND);
    try {
      return read(file);
    } catch (Refusal | IOException e) {
      file.close();
      throw e;
    }
  }

  private static SlideTemplate read(TemplateFile file) throws Refusal, IOException {
    Document main = file.xml(file.main());
    PackagePart master = file.related(file.main(), "slideMaster");
    Element id = first(main, "sldMasterId");
    if (master == null || id == null) {
      throw file.refused("It has no slide master.");
    }
    PackagePart theme = file.related(master, "theme");
    Element map = first(file.xml(master), "clrMap");
    if (theme == null || map == null) {
      throw file.refused("Its slide master has no theme.");
    }
    Document above = file.xml(master);
    SlideBox size = size(file, main);
    Refusal small = null;
    for (PackagePart layout : layouts(file, master, above)) {
      Document own = file.xml(layout);
      if (place(own, TITLE) != null && place(own, TEXT) != null) {
        try {
          SlidePlaces places = places(file, size, own, above);
          return new SlideTemplate(
              file,
              master,
              id.getAttribute("id"),
              layout,
              house(places, own, above, file.xml(theme), map));
        } catch (Refusal e) {
          small = small == null ? e : small;
        }
      }
    }
    if (small != null) {
      throw small;
    }
    PackagePart any = layouts(file, master, above).stream().findFirst().orElse(null);
    if (any == null || place(above, TITLE) == null || place(above, Set.of("body")) == null) {
      throw file.refused(
          "None of the layouts of its first slide master has both a title and a place for text,"
              + " and neither has the master.");
    }
    SlideHouse house =
        house(places(file, size, above, above), file.xml(any), above, file.xml(theme), map);
    return new SlideTemplate(file, master, id.getAttribute("id"), any, house);
  }

  private static SlideHouse house(
      SlidePlaces places, Document own, Document above, Document theme, Element map) {
    Element other = first(own, "overrideClrMapping");
    Element scheme = first(theme, "clrScheme");
    SlideColours colours =
        new SlideColours(
            scheme == null ? theme.getDocumentElement() : scheme,
            attributes(other == null ? map : other));
    SlideGround ground = new SlideGround(own, above, colours);
    List<Element> title = shapes(place(own, TITLE), place(above, TITLE));
    List<Element> text = shapes(place(own, TEXT), place(above, Set.of("body")));
    SlideHouse.Tones tones =
        new SlideHouse.Tones(
            ground.tone(places.band(), SlideGround.Letters.OTHER, List.of()),
            ground.tone(places.title(), SlideGround.Letters.TITLE, title),
            ground.tone(places.body(), SlideGround.Letters.BODY, text),
            ground.tone(places.source(), SlideGround.Letters.OTHER, List.of()));
    List<String> mapped = new ArrayList<>();
    if (other != null) {
      attributes(other).forEach((name, value) -> mapped.addAll(List.of(name, value)));
    }
    return new SlideHouse(places, called(own), tones, mapped);
  }

  private static SortedMap<String, String> attributes(Element of) {
    SortedMap<String, String> all = new TreeMap<>();
    for (int i = 0; i < of.getAttributes().getLength(); i++) {
      Node attribute = of.getAttributes().item(i);
      if (attribute.getNamespaceURI() == null) {
        all.put(attribute.getNodeName(), attribute.getNodeValue());
      }
    }
    return all;
  }

  /// Returns the shapes of places, as far as there are any.
  private static List<Element> shapes(@Nullable Element... places) {
    List<Element> shapes = new ArrayList<>();
    for (Element place : places) {
      Element shape = place == null ? null : shape(place);
      if (shape != null) {
        shapes.add(shape);
      }
    }
    return shapes;
  }

  /// Returns how the layout calls its place for text: names and values in turn.
  private static List<String> called(Document layout) {
    Element text = place(layout, TEXT);
    List<String> called = new ArrayList<>();
    for (String name : List.of("type", "orient", "sz", "idx")) {
      if (text != null && text.hasAttribute(name)) {
        called.addAll(List.of(name, text.getAttribute(name)));
      }
    }
    return called;
  }

  /// Returns the layouts, those that say of themselves that they are for a title and anything below
  /// it first.
  private static List<PackagePart> layouts(TemplateFile file, PackagePart master, Document above)
      throws Refusal, IOException {
    List<PackagePart> layouts = new ArrayList<>();
    int first = 0;
    for (Element each : all(above, "sldLayoutId")) {
      PackagePart layout = file.called(master, relation(each));
      if (layout != null) {
        String type = file.xml(layout).getDocumentElement().getAttribute("type");
        layouts.add(type.equals("obj") ? first++ : layouts.size(), layout);
      }
    }
    return layouts;
  }

  private static String relation(Element element) {
    return element.getAttributeNS(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
  }

  private static SlideBox size(TemplateFile file, Document main) throws Refusal {
    Element size = first(main, "sldSz");
    if (size == null) {
      throw file.refused("It does not say how large its slides are.");
    }
    return new SlideBox(0, 0, SlideFrame.points(size, "cx"), SlideFrame.points(size, "cy"));
  }

  private static SlidePlaces places(TemplateFile file, SlideBox slide, Document own, Document above)
      throws Refusal {
    double scale = slide.height() / SlidePlaces.OWN.slide().height();
    double foot = SlidePlaces.OWN.source().height() * scale;
    SlideBox title = box(place(own, TITLE), place(above, TITLE));
    SlideBox text = box(place(own, TEXT), place(above, Set.of("body")));
    if (title == null || text == null) {
      throw file.refused("It does not say where on a slide the title and the text stand.");
    }
    // The mark stands above all else, whatever the house has there.
    SlideBox band = new SlideBox(0, 0, slide.width(), SlidePlaces.OWN.band().height() * scale);
    double top = Math.max(title.y(), band.bottom() + scale);
    SlideBox head = new SlideBox(title.x(), top, title.width(), title.bottom() - top);
    double from = Math.max(text.y(), head.bottom());
    SlideBox body =
        new SlideBox(text.x(), from, text.width(), text.bottom() - foot - 2 * scale - from);
    if (body.width() < NARROWEST * scale || body.height() < LOWEST * scale) {
      throw file.refused(
          String.format(
              Locale.ROOT,
              "Its layout with a title and a place for text leaves %.0f by %.0f points for the"
                  + " text, and a stop needs %.0f by %.0f.",
              body.width(),
              body.height(),
              NARROWEST * scale,
              LOWEST * scale));
    }
    Element number = place(own, Set.of("sldNum"));
    SlideBox taken = number == null ? null : box(number, place(above, Set.of("sldNum")));
    SlideBox source =
        beside(new SlideBox(body.x(), text.bottom() - foot, body.width(), foot), taken);
    double wide = SlidePlaces.NUMBER_WIDTH * scale;
    return new SlidePlaces(
        slide,
        band,
        head,
        body,
        number == null
            ? new SlideBox(source.x(), source.y(), source.width() - wide - 12 * scale, foot)
            : source,
        number == null ? new SlideBox(source.right() - wide, source.y(), wide, foot) : null,
        number == null ? null : number.getAttribute("idx"));
  }

  /// Returns what of a line at the foot is free beside what stands at its right end.
  private static SlideBox beside(SlideBox line, @Nullable SlideBox taken) {
    double right = line.right();
    if (taken != null
        && taken.y() < line.bottom()
        && taken.bottom() > line.y()
        && taken.x() > line.x() + line.width() / 2) {
      right = Math.min(right, taken.x() - BETWEEN);
    }
    return new SlideBox(line.x(), line.y(), right - line.x(), line.height());
  }

  /// Returns where a place is: as the layout says, or the master.
  private static @Nullable SlideBox box(@Nullable Element own, @Nullable Element above) {
    for (Element place : new Element[] {own, above}) {
      Element shape = place == null ? null : shape(place);
      Element frame = shape == null ? null : first(shape, "xfrm");
      if (frame != null) {
        SlideBox box = SlideFrame.WHOLE.box(frame);
        if (box != null) {
          return box;
        }
      }
    }
    return null;
  }

  private static @Nullable Element shape(Element place) {
    for (var node = place.getParentNode(); node != null; node = node.getParentNode()) {
      if (node instanceof Element element && "sp".equals(element.getLocalName())) {
        return element;
      }
    }
    return null;
  }

  /// Returns the first place of such a kind.
  private static @Nullable Element place(Document of, Set<String> types) {
    return all(of, "ph").stream()
        .filter(place -> types.contains(place.getAttribute("type")) && shape(place) != null)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Element first(Document in, String name) {
    return all(in, name).stream().findFirst().orElse(null);
  }

  private static @Nullable Element first(Element in, String name) {
    return Optional.ofNullable((Element) in.getElementsByTagNameNS("*", name).item(0)).orElse(null);
  }

  private static List<Element> all(Document in, String name) {
    NodeList nodes = in.getElementsByTagNameNS("*", name);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      all.add((Element) nodes.item(i));
    }
    return all;
  }

  /// Copies master, layouts and theme.
  ///
  /// @return the layout
  public OfficeFile.Part copyLayout(OfficeFile into, OfficeFile.Part main)
      throws Refusal, IOException {
    into.relate(main, file.copy(master, into), "slideMaster", "master");
    PackagePart theme = file.related(master, "theme");
    if (theme != null) {
      into.relate(main, file.copy(theme, into), "theme", "theme");
    }
    return file.copy(layout, into);
  }

  @Override
  public void close() {
    file.close();
  }
}

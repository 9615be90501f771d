// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.slides;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.briefingviewer.export.office.OfficeFile;
import org.briefingviewer.export.office.PartXml;
import org.briefingviewer.export.slides.house.SlideBox;
import org.briefingviewer.export.slides.house.SlidePlaces;
import org.briefingviewer.export.slides.house.SlideTemplate;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;

/// The slides of a file, put together with the master that they are set by and, where there are
/// any, the speaker's notes.
final class SlideDeck {
  private static final int FIRST_ID = 256;
  private static final String OWN_MASTER = "2147483648";

  private final @Nullable SlideTemplate template;
  private final SlidePlaces places;
  private final List<Made> slides = new ArrayList<>();

  /// A slide.
  ///
  /// @param notes empty for none
  @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
  private record Made(byte[] slide, String notes) {}

  /// @param template of a house, or null for ours; it stays open for as long as this is used
  SlideDeck(@Nullable SlideTemplate template) {
    this.template = template;
    this.places = template == null ? SlidePlaces.OWN : template.house().places();
  }

  /// Adds a slide.
  ///
  /// @param notes of the speaker; empty for none
  void add(byte[] slide, String notes) {
    slides.add(new Made(slide, notes));
  }

  void write(OfficeFile.Said said, OutputStream out) throws Refusal, IOException {
    try (OfficeFile file = new OfficeFile(said)) {
      boolean noted = slides.stream().anyMatch(slide -> !slide.notes().isEmpty());
      OfficeFile.Part main =
          file.addMain(
              "/ppt/presentation.xml", "presentationml.presentation.main+xml", presentation(noted));
      OfficeFile.Part layout =
          template == null ? ownLayout(file, main) : template.copyLayout(file, main);
      OfficeFile.Part notes = noted ? notesMaster(file, main) : null;
      for (int i = 0; i < slides.size(); i++) {
        Made made = slides.get(i);
        OfficeFile.Part slide =
            file.add(
                "/ppt/slides/slide" + (i + 1) + ".xml", "presentationml.slide+xml", made.slide());
        file.relate(main, slide, "slide", "slide" + (i + 1));
        file.relate(slide, layout, "slideLayout", "layout");
        if (notes != null && !made.notes().isEmpty()) {
          OfficeFile.Part page =
              file.add(
                  "/ppt/notesSlides/notesSlide" + (i + 1) + ".xml",
                  "presentationml.notesSlide+xml",
                  notes(made.notes()));
          file.relate(slide, page, "notesSlide", "notes");
          file.relate(page, slide, "slide", "slide");
          file.relate(page, notes, "notesMaster", "master");
        }
      }
      file.write(out);
    }
  }

  private static OfficeFile.Part ownLayout(OfficeFile file, OfficeFile.Part main)
      throws IOException {
    OfficeFile.Part theme = file.add("/ppt/theme/theme1.xml", "theme+xml", own("theme.xml"));
    OfficeFile.Part master =
        file.add(
            "/ppt/slideMasters/slideMaster1.xml",
            "presentationml.slideMaster+xml",
            own("master.xml"));
    OfficeFile.Part layout =
        file.add(
            "/ppt/slideLayouts/slideLayout1.xml",
            "presentationml.slideLayout+xml",
            own("layout.xml"));
    file.relate(main, master, "slideMaster", "master");
    file.relate(main, theme, "theme", "theme");
    file.relate(master, layout, "slideLayout", "layout");
    file.relate(master, theme, "theme", "theme");
    file.relate(layout, master, "slideMaster", "master");
    return layout;
  }

  private static OfficeFile.Part notesMaster(OfficeFile file, OfficeFile.Part main)
      throws IOException {
    OfficeFile.Part theme = file.add("/ppt/theme/notesTheme.xml", "theme+xml", own("theme.xml"));
    OfficeFile.Part master =
        file.add(
            "/ppt/notesMasters/notesMaster1.xml",
            "presentationml.notesMaster+xml",
            own("notes-master.xml"));
    file.relate(main, master, "notesMaster", "notesMaster");
    file.relate(master, theme, "theme", "theme");
    return master;
  }

  private static byte[] own(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(SlideDeck.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    }
  }

  private byte[] presentation(boolean noted) {
    PartXml xml = new PartXml().open("p:presentation", SlideXml.NAMESPACES);
    xml.open("p:sldMasterIdLst");
    xml.empty(
            "p:sldMasterId",
            "id",
            template == null ? OWN_MASTER : template.masterId(),
            "r:id",
            "master")
        .close();
    if (noted) {
      xml.open("p:notesMasterIdLst").empty("p:notesMasterId", "r:id", "notesMaster").close();
    }
    xml.open("p:sldIdLst");
    for (int i = 0; i < slides.size(); i++) {
      xml.empty("p:sldId", "id", String.valueOf(FIRST_ID + i), "r:id", "slide" + (i + 1));
    }
    xml.close();
    xml.empty(
        "p:sldSz",
        "cx",
        SlideBox.units(places.slide().width()),
        "cy",
        SlideBox.units(places.slide().height()));
    xml.empty("p:notesSz", "cx", "6858000", "cy", "9144000");
    xml.open("p:defaultTextStyle").open("a:lvl1pPr", "algn", "l").open("a:defRPr");
    xml.open("a:solidFill").empty("a:schemeClr", "val", "tx1").close();
    for (String kind : List.of("lt", "ea", "cs")) {
      xml.empty(kind.equals("lt") ? "a:latin" : "a:" + kind, "typeface", "+mn-" + kind);
    }
    xml.close().close().close();
    return xml.close().bytes();
  }

  private static byte[] notes(String words) {
    PartXml xml = new PartXml().open("p:notes", SlideXml.NAMESPACES).open("p:cSld");
    SlideXml.tree(xml);
    xml.open("p:sp").open("p:nvSpPr").empty("p:cNvPr", "id", "2", "name", "Slide");
    xml.open("p:cNvSpPr").empty("a:spLocks", "noGrp", "1", "noRot", "1", "noChangeAspect", "1");
    xml.close().open("p:nvPr").empty("p:ph", "type", "sldImg", "idx", "2").close().close();
    xml.empty("p:spPr").close();
    xml.open("p:sp").open("p:nvSpPr").empty("p:cNvPr", "id", "3", "name", "Notes");
    xml.open("p:cNvSpPr").empty("a:spLocks", "noGrp", "1").close();
    xml.open("p:nvPr").empty("p:ph", "type", "body", "idx", "1").close().close();
    xml.empty("p:spPr").open("p:txBody").empty("a:bodyPr").empty("a:lstStyle");
    words
        .lines()
        .forEach(
            line -> {
              xml.open("a:p");
              SlideWords.words(xml, SlideWords.Face.plain(12), line, null);
              xml.close();
            });
    xml.close().close().close().close();
    xml.open("p:clrMapOvr").empty("a:masterClrMapping").close();
    return xml.close().bytes();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.slides;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.briefingviewer.export.office.OfficeFile;
import org.briefingviewer.export.office.PartXml;
import org.briefingviewer.export.slides.house.SlideBox;
import org.briefingviewer.export.slides.house.SlidePlaces;
import org.briefingviewer.export.slides.house.SlideTemplate;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;

/// The slides of a file, each written as it comes, with the master that they are set by and, where
/// there are any, the speaker's notes.
final class SlideDeck {
  private static final int FIRST_ID = 256;
  private static final String OWN_MASTER = "2147483648";

  private static final OfficeFile.Part MAIN = new OfficeFile.Part("/ppt/presentation.xml");
  private static final OfficeFile.Part NOTES_MASTER =
      new OfficeFile.Part("/ppt/notesMasters/notesMaster1.xml");

  private final OfficeFile file;
  private final @Nullable SlideTemplate template;
  private final SlidePlaces places;
  private final OfficeFile.Part layout;
  private int slides;
  private boolean noted;

  /// @param template of a house, or null for ours; it stays open for as long as this is used
  /// @param out stays open
  SlideDeck(@Nullable SlideTemplate template, OutputStream out) throws Refusal, IOException {
    this.file = new OfficeFile(out);
    this.template = template;
    this.places = template == null ? SlidePlaces.OWN : template.house().places();
    this.layout = template == null ? ownLayout() : template.copyLayout(file, MAIN);
  }

  /// Writes a slide.
  ///
  /// @param notes of the speaker; empty for none
  void add(byte[] slide, String notes) throws IOException {
    slides++;
    OfficeFile.Part part = new OfficeFile.Part("/ppt/slides/slide" + slides + ".xml");
    file.relate(MAIN, part, "slide", "slide" + slides);
    file.relate(part, layout, "slideLayout", "layout");
    if (!notes.isEmpty()) {
      addNotes(part, notes);
    }
    file.add(part, "presentationml.slide+xml", slide);
  }

  private void addNotes(OfficeFile.Part slide, String words) throws IOException {
    if (!noted) {
      noted = true;
      addNotesMaster();
    }
    OfficeFile.Part page = new OfficeFile.Part("/ppt/notesSlides/notesSlide" + slides + ".xml");
    file.relate(slide, page, "notesSlide", "notes");
    file.relate(page, slide, "slide", "slide");
    file.relate(page, NOTES_MASTER, "notesMaster", "master");
    file.add(page, "presentationml.notesSlide+xml", notes(words));
  }

  /// Writes what holds the slides together.
  void finish(OfficeFile.Said said) throws IOException {
    file.addMain(MAIN, "presentationml.presentation.main+xml", presentation());
    file.finish(said);
  }

  private OfficeFile.Part ownLayout() throws IOException {
    OfficeFile.Part theme = new OfficeFile.Part("/ppt/theme/theme1.xml");
    OfficeFile.Part master = new OfficeFile.Part("/ppt/slideMasters/slideMaster1.xml");
    OfficeFile.Part own = new OfficeFile.Part("/ppt/slideLayouts/slideLayout1.xml");
    file.relate(MAIN, master, "slideMaster", "master");
    file.relate(MAIN, theme, "theme", "theme");
    file.relate(master, own, "slideLayout", "layout");
    file.relate(master, theme, "theme", "theme");
    file.relate(own, master, "slideMaster", "master");
    file.add(theme, "theme+xml", own("theme.xml"));
    file.add(master, "presentationml.slideMaster+xml", own("master.xml"));
    file.add(own, "presentationml.slideLayout+xml", own("layout.xml"));
    return own;
  }

  private void addNotesMaster() throws IOException {
    OfficeFile.Part theme = new OfficeFile.Part("/ppt/theme/notesTheme.xml");
    file.relate(MAIN, NOTES_MASTER, "notesMaster", "notesMaster");
    file.relate(NOTES_MASTER, theme, "theme", "theme");
    file.add(theme, "theme+xml", own("theme.xml"));
    file.add(NOTES_MASTER, "presentationml.notesMaster+xml", own("notes-master.xml"));
  }

  private static byte[] own(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(SlideDeck.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    }
  }

  private byte[] presentation() {
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
    for (int i = 1; i <= slides; i++) {
      xml.empty("p:sldId", "id", String.valueOf(FIRST_ID + i - 1), "r:id", "slide" + i);
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

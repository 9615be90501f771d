// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.office;

import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.bundle.entry.PackedEntry;
import org.briefingviewer.bundle.entry.ZipWriter;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.deception.DeceptiveCharacters;
import org.briefingviewer.wording.cited.PartWords;
import org.briefingviewer.wording.part.EstimatePart;

/// The parts of a file, how they hang together, and what the file says of itself: its title, its
/// language and the briefing's date, and nobody's name. Each part is written when it is added, and
/// nothing of it is kept but its name and type, so that a file may have any number of them. Equal
/// parts give equal bytes.
public final class OfficeFile {
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String DUBLIN_CORE = "http://purl.org/dc/";

  /// What kinds of relations begin with.
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /// What types of parts begin with.
  private static final String TYPES = "application/vnd.openxmlformats-officedocument.";

  private static final String PACKAGE_TYPES = "application/vnd.openxmlformats-package.";

  /// From which all else in the file is found.
  private static final Part ROOT = new Part("/");

  private final ZipWriter zip;
  private final PartXml types = new PartXml().open("Types", "xmlns", PACKAGE + "content-types");

  /// Of parts that are not written yet.
  private final Map<Part, PartXml> relations = new HashMap<>();

  /// What a file says of itself.
  ///
  /// @param subject the handling mark
  /// @param language as BCP 47 has it
  /// @param made the moment that it gives as its own
  public record Said(String title, String subject, String language, OffsetDateTime made) {
    public Said {
      title = DeceptiveCharacters.shownInLine(title);
    }

    /// Returns what a file says that bears marks.
    public static Said of(String title, List<HandlingMark> marks, ExportOrder order) {
      String words = new PartWords(order.speech()).handling(new EstimatePart.Handling(marks));
      return new Said(
          title,
          order.speech().text("handling.name", words),
          order.speech().locale().toLanguageTag(),
          order.briefing().info().created());
    }

    private byte[] bytes() {
      PartXml xml =
          new PartXml()
              .open(
                  "cp:coreProperties",
                  "xmlns:cp",
                  PACKAGE + "metadata/core-properties",
                  "xmlns:dc",
                  DUBLIN_CORE + "elements/1.1/",
                  "xmlns:dcterms",
                  DUBLIN_CORE + "terms/",
                  "xmlns:xsi",
                  "http://www.w3.org/2001/XMLSchema-instance");
      xml.open("dcterms:created", "xsi:type", "dcterms:W3CDTF").text(moment()).close();
      xml.open("dc:language").text(language).close();
      xml.open("dcterms:modified", "xsi:type", "dcterms:W3CDTF").text(moment()).close();
      xml.open("dc:subject").text(subject).close();
      xml.open("dc:title").text(title).close();
      return xml.close().bytes();
    }

    private String moment() {
      return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'")
          .format(made.withOffsetSameInstant(ZoneOffset.UTC));
    }
  }

  /// A part, by its name: "/word/document.xml".
  public record Part(String name) {}

  /// @param out stays open
  public OfficeFile(OutputStream out) {
    zip = new ZipWriter(out);
    types.empty("Default", "Extension", "rels", "ContentType", PACKAGE_TYPES + "relationships+xml");
    types.empty("Default", "Extension", "xml", "ContentType", "application/xml");
  }

  /// Adds the part at which a reader starts; what it leads to was said before.
  ///
  /// @param type of what it holds, behind `application/vnd.openxmlformats-officedocument.`
  public void addMain(Part part, String type, byte[] bytes) throws IOException {
    relate(ROOT, part, "officeDocument", "main");
    add(part, type, bytes);
  }

  /// Adds a part that another one leads to; what it leads to itself was said before.
  ///
  /// @param type of what it holds, behind `application/vnd.openxmlformats-officedocument.`
  public void add(Part part, String type, byte[] bytes) throws IOException {
    addForeign(part, TYPES + type, bytes);
  }

  /// Adds a part of whatever type: a picture.
  public void addForeign(Part part, String type, byte[] bytes) throws IOException {
    types.empty("Override", "PartName", part.name(), "ContentType", type);
    write(part.name(), bytes);
    writeRelations(part);
  }

  /// Leads from a part that is not added yet to another, whether that is added or not.
  ///
  /// @param kind of relation: "styles"
  /// @param id by which the one calls the other
  public void relate(Part from, Part to, String kind, String id) {
    relateForeign(from, to, RELATIONS + kind, id);
  }

  /// Leads from one part to another by whatever kind of relation.
  void relateForeign(Part from, Part to, String type, String id) {
    relations
        .computeIfAbsent(
            from, _ -> new PartXml().open("Relationships", "xmlns", PACKAGE + "relationships"))
        .empty("Relationship", "Id", id, "Type", type, "Target", to.name());
  }

  private void writeRelations(Part of) throws IOException {
    PartXml leads = relations.remove(of);
    if (leads != null) {
      int folder = of.name().lastIndexOf('/') + 1;
      String name = of.name().substring(folder);
      write(of.name().substring(0, folder) + "_rels/" + name + ".rels", leads.close().bytes());
    }
  }

  private void write(String name, byte[] bytes) throws IOException {
    zip.add(PackedEntry.ofAny(name.substring(1), bytes));
  }

  /// Writes what the file says of itself, and its end.
  public void finish(Said said) throws IOException {
    Part core = new Part("/docProps/core.xml");
    relateForeign(ROOT, core, PACKAGE + "relationships/metadata/core-properties", "core");
    addForeign(core, PACKAGE_TYPES + "core-properties+xml", said.bytes());
    writeRelations(ROOT);
    if (!relations.isEmpty()) {
      throw new IllegalStateException("was written before what it leads to: " + relations.keySet());
    }
    write("/[Content_Types].xml", types.close().bytes());
    zip.finish();
  }
}

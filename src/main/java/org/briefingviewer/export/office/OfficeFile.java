// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.office;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.deception.DeceptiveCharacters;
import org.briefingviewer.wording.cited.PartWords;
import org.briefingviewer.wording.part.EstimatePart;

/// The parts of a file, how they hang together, and what the file says of itself: its title, its
/// language and the briefing's date, and nobody's name. Equal parts give equal bytes.
public final class OfficeFile implements Closeable {
  /// What kinds of relations begin with.
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /// What types of parts begin with.
  private static final String TYPES = "application/vnd.openxmlformats-officedocument.";

  /// The moment of every entry, so that it says nothing: the first that a ZIP can hold.
  private static final FileTime NO_TIME = FileTime.from(Instant.parse("1980-01-01T12:00:00Z"));

  private final OPCPackage parts = OPCPackage.create(new ByteArrayOutputStream());

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
  }

  /// A part, by its name: "/word/document.xml".
  public record Part(String name) {}

  public OfficeFile(Said said) {
    try {
      PackageProperties properties = parts.getPackageProperties();
      Optional<Date> made = Optional.of(Date.from(said.made().toInstant()));
      properties.setCreatorProperty(Optional.empty());
      properties.setTitleProperty(said.title());
      properties.setSubjectProperty(said.subject());
      properties.setLanguageProperty(said.language());
      properties.setCreatedProperty(made);
      properties.setModifiedProperty(made);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Adds the part at which a reader starts.
  ///
  /// @param type of what it holds, behind `application/vnd.openxmlformats-officedocument.`
  public Part addMain(String name, String type, byte[] bytes) throws IOException {
    Part part = add(name, type, bytes);
    parts.addRelationship(named(name), TargetMode.INTERNAL, RELATIONS + "officeDocument");
    return part;
  }

  /// Adds a part that another one will lead to.
  ///
  /// @param type of what it holds, behind `application/vnd.openxmlformats-officedocument.`
  public Part add(String name, String type, byte[] bytes) throws IOException {
    return addForeign(name, TYPES + type, bytes);
  }

  /// Adds a part of whatever type: a picture.
  public Part addForeign(String name, String type, byte[] bytes) throws IOException {
    PackagePart part = parts.createPart(named(name), type);
    try (OutputStream to = part.getOutputStream()) {
      to.write(bytes);
    }
    return new Part(name);
  }

  /// Leads from one part to another.
  ///
  /// @param kind of relation: "styles"
  /// @param id by which the one calls the other
  public void relate(Part from, Part to, String kind, String id) {
    add(from, to, RELATIONS + kind, id);
  }

  /// Leads from one part to another as a template does.
  void relate(Part from, Part to, PackageRelationship as) {
    add(from, to, as.getRelationshipType(), as.getId());
  }

  private void add(Part from, Part to, String type, String id) {
    parts
        .getPart(named(from.name()))
        .addRelationship(named(to.name()), TargetMode.INTERNAL, type, id);
  }

  private static PackagePartName named(String name) {
    try {
      return PackagingURIHelper.createPartName(name);
    } catch (InvalidFormatException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /// Writes the file; the stream stays open.
  public void write(OutputStream out) throws IOException {
    parts.save(new Untimed(out));
  }

  @Override
  public void close() {
    parts.revert();
  }

  /// A ZIP that says nothing of when it was made.
  private static final class Untimed extends ZipArchiveOutputStream {
    Untimed(OutputStream out) {
      super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
      entry.setTime(NO_TIME);
      super.putArchiveEntry(entry);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.office;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.RecordFormatException;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.bundle.file.SpecialFile;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// A house's template: whoever asks takes named parts out of it, and nothing else of it leaves.
public final class TemplateFile implements Closeable {
  private static final int MOST_BYTES = 64 << 20;

  /// What a part may lead to, and all of it leaves with it; what else there is would be content.
  private static final Set<String> PASSED =
      Set.of("image", "hdphoto", "theme", "themeOverride", "slideLayout", "slideMaster");

  private static final String DAMAGED = "It is damaged.";

  private final Path file;
  private final TemplateKind kind;
  private final OPCPackage parts;
  private final PackagePart main;
  private final Map<PackagePart, OfficeFile.Part> copied = new HashMap<>();

  /// What a template has to be.
  ///
  /// @param endings of its name, as a person is told: ".docx or .dotx"
  /// @param types of its main part that are taken, behind
  ///   `application/vnd.openxmlformats-officedocument.`
  public record TemplateKind(String endings, List<String> types) {
    public TemplateKind {
      types = List.copyOf(types);
    }
  }

  private TemplateFile(Path file, TemplateKind kind, OPCPackage parts)
      throws Refusal, OpenXML4JException {
    this.file = file;
    this.kind = kind;
    this.parts = parts;
    PackagePart found = null;
    for (PackageRelationship relation : parts.getRelationships()) {
      if (relation.getRelationshipType().endsWith("/officeDocument")) {
        if (relation.getRelationshipType().contains("purl.oclc.org")) {
          throw refused("It is in the strict form of the format.");
        }
        found = parts.getPart(relation);
      }
    }
    if (found == null) {
      throw refused("It is no such file: it has no main part.");
    }
    String type = found.getContentType();
    if (type.contains("macroEnabled")) {
      throw refused("It can hold macros, which this program neither runs nor passes on.");
    }
    if (kind.types().stream().noneMatch(type::endsWith)) {
      throw refused("It is a file of another kind: " + type + ".");
    }
    this.main = found;
  }

  /// Opens a template.
  ///
  /// @throws Refusal when it is none
  /// @throws IOException when it cannot be read
  public static TemplateFile open(Path file, TemplateKind kind) throws Refusal, IOException {
    byte[] bytes = bytes(file, kind);
    OPCPackage parts = null;
    try {
      parts = OPCPackage.open(new ByteArrayInputStream(bytes));
      return new TemplateFile(file, kind, parts);
    } catch (Refusal e) {
      parts.revert();
      throw e;
    } catch (OpenXML4JException | IOException | RuntimeException e) {
      // POI meets damage that it does not foresee with whatever exception comes up.
      boolean large =
          e instanceof RecordFormatException || String.valueOf(e.getMessage()).contains("Zip bomb");
      throw refused(
          file,
          kind,
          large
              ? "It unpacks to more than this program reads."
              : "It is no such file, or is damaged.");
    }
  }

  private static byte[] bytes(Path file, TemplateKind kind) throws Refusal, IOException {
    PlainFile template = PlainFile.given(file);
    try {
      if (template.look().size() > MOST_BYTES) {
        throw refused(file, kind, "It is larger than " + (MOST_BYTES >> 20) + " MB.");
      }
      return template.bytes(MOST_BYTES);
    } catch (SpecialFile e) {
      throw refused(file, kind, e.what());
    }
  }

  private static Refusal refused(Path file, TemplateKind kind, String what) {
    return new Refusal(
        file + " (template)",
        what,
        "Give a template that a word processor or slide program saved as " + kind.endings() + ".");
  }

  /// Says why it cannot be taken.
  public Refusal refused(String what) {
    return refused(file, kind, what);
  }

  /// Returns the part at which a reader starts.
  public PackagePart main() {
    return main;
  }

  /// Returns the first part that another leads to by a kind of relation, or null.
  ///
  /// @param relation "styles"
  public @Nullable PackagePart related(PackagePart from, String relation) throws Refusal {
    try {
      for (PackageRelationship each : from.getRelationships()) {
        if (each.getTargetMode() == TargetMode.INTERNAL
            && each.getRelationshipType().endsWith("/" + relation)) {
          return target(each);
        }
      }
      return null;
    } catch (OpenXML4JException e) {
      throw refused(DAMAGED);
    }
  }

  /// Returns the part that another calls by an id, or null.
  public @Nullable PackagePart called(PackagePart from, String id) throws Refusal {
    PackageRelationship relation = from.getRelationship(id);
    return relation == null || relation.getTargetMode() != TargetMode.INTERNAL
        ? null
        : target(relation);
  }

  /// Returns the part that a relation leads to, or null where there is none.
  private @Nullable PackagePart target(PackageRelationship relation) throws Refusal {
    try {
      return parts.getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
    } catch (OpenXML4JException | IllegalArgumentException e) {
      throw refused(DAMAGED);
    }
  }

  /// Reads a part's XML. A document type in it is refused, and with it every entity.
  public Document xml(PackagePart part) throws Refusal {
    try (InputStream in = part.getInputStream()) {
      return parsed(in);
    } catch (SAXException | IOException e) {
      // All of it is in memory: what cannot be read is what stands in it.
      throw refused("Its part " + part.getPartName() + " is no XML that can be read.");
    }
  }

  /// Reads XML without a document type.
  public static Document parsed(InputStream in) throws IOException, SAXException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler()); // without one, errors are printed, too
      return builder.parse(in);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Copies a part, and all that it leads to, under their own names; each once.
  ///
  /// @throws Refusal when it would load something from elsewhere, or leads to more than looks
  public OfficeFile.Part copy(PackagePart part, OfficeFile into) throws Refusal, IOException {
    OfficeFile.Part there = copied.get(part);
    if (there != null) {
      return there;
    }
    OfficeFile.Part copy = new OfficeFile.Part(part.getPartName().getName());
    copied.put(part, copy);
    try {
      for (PackageRelationship relation : part.getRelationships()) {
        if (relation.getTargetMode() == TargetMode.EXTERNAL) {
          throw refused("Its part " + part.getPartName() + " loads something from elsewhere.");
        }
        String kind = relation.getRelationshipType();
        if (!PASSED.contains(kind.substring(kind.lastIndexOf('/') + 1))) {
          PackagePart more = target(relation);
          throw refused(
              "Its part "
                  + part.getPartName()
                  + " leads to "
                  + (more == null ? "what is not there" : more.getPartName())
                  + ", which is more than a look.");
        }
        PackagePart target = target(relation);
        if (target != null) {
          into.relateForeign(copy, copy(target, into), kind, relation.getId());
        }
      }
    } catch (OpenXML4JException e) {
      throw refused(DAMAGED);
    }
    try (InputStream in = part.getInputStream()) {
      into.addForeign(copy, part.getContentType(), in.readAllBytes());
    }
    return copy;
  }

  @Override
  public void close() {
    parts.revert();
  }
}

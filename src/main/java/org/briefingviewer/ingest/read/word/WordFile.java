// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.briefingviewer.ingest.draft.ArticleFacts;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.read.StatedFacts;
import org.briefingviewer.ingest.read.UnreadableBytes;
import org.briefingviewer.ingest.read.packed.PackedParts;
import org.briefingviewer.model.DroppedLine;
import org.jspecify.annotations.Nullable;

/// Reads a DOCX file's bytes.
public final class WordFile {
  public WordFile() {
    ZipSecureFile.setMaxEntrySize(PackedParts.LARGEST);
  }

  /// Reads the document's paragraphs.
  ///
  /// @throws UnreadableBytes when it is damaged, too large, or holds no text
  public CleaningDraft read(byte[] raw) throws UnreadableBytes {
    try {
      PackedParts.refuseBombs(raw);
      return opened(raw);
    } catch (IOException e) {
      throw String.valueOf(e.getMessage()).contains("Zip bomb")
          ? PackedParts.tooLarge()
          : damaged();
    } catch (OpenXML4JException | XMLStreamException | RuntimeException e) {
      // POI meets damage that it does not foresee with whatever exception comes up.
      throw damaged();
    }
  }

  private static CleaningDraft opened(byte[] raw)
      throws OpenXML4JException, IOException, XMLStreamException, UnreadableBytes {
    try (OPCPackage document = OPCPackage.open(new ByteArrayInputStream(raw))) {
      try {
        return read(document);
      } finally {
        document.revert(); // closing would save
      }
    }
  }

  private static CleaningDraft read(OPCPackage document)
      throws OpenXML4JException, IOException, XMLStreamException, UnreadableBytes {
    WordParts parts = new WordParts(document);
    PackagePart main = parts.main();
    if (main == null) {
      throw damaged();
    }
    WordStyles styles = WordStyles.read(parts.related(main, "styles"));
    Map<String, String> notes = WordNotes.read(parts.related(main, "footnotes"), "f");
    notes.putAll(WordNotes.read(parts.related(main, "endnotes"), "e"));
    List<DraftBlock> blocks = new ArrayList<>(edges(parts.related(main, "header"), styles));
    BodyWalk walk = new BodyWalk(styles, notes);
    walk.read(main.getInputStream());
    blocks.addAll(walk.blocks());
    blocks.addAll(edges(parts.related(main, "footer"), styles));
    return UnreadableBytes.unlessEmpty(
        CleaningDraft.of(blocks, StatedFacts.shownIn(walk.blocks(), facts(document))));
  }

  /// Returns heads or feet, each once: a document keeps several, for first, odd and even pages.
  private static List<DraftBlock> edges(List<PackagePart> parts, WordStyles styles)
      throws IOException, XMLStreamException {
    Set<String> seen = new HashSet<>();
    List<DraftBlock> blocks = new ArrayList<>();
    for (PackagePart part : parts) {
      BodyWalk walk = new BodyWalk(styles, Map.of());
      walk.read(part.getInputStream());
      for (DraftBlock block : walk.blocks()) {
        if (!block.text().isBlank() && seen.add(block.text())) {
          blocks.add(DraftBlock.dropped(block.text().strip(), DroppedLine.Reason.RUNNING_HEAD));
        }
      }
    }
    return blocks;
  }

  private static ArticleFacts facts(OPCPackage document) throws OpenXML4JException {
    var properties = document.getPackageProperties();
    String creator = properties.getCreatorProperty().orElse("").strip();
    String title = properties.getTitleProperty().orElse("").strip();
    return new ArticleFacts(
        title.isEmpty() ? null : title,
        null,
        null,
        null,
        creator.isEmpty() ? List.of() : List.of(creator),
        properties.getLanguageProperty().orElse(null),
        null);
  }

  private static UnreadableBytes damaged() {
    return new UnreadableBytes(
        "This Word document is damaged and cannot be read.",
        "Open it in a word processor, which may repair it, save it anew and import that.");
  }

  /// The parts of a package, found by their relationships. A relationship's type is told by its
  /// last word, which the transitional and the strict form of the format share.
  record WordParts(OPCPackage document) {
    /// Returns the main document, or null.
    @Nullable PackagePart main() throws OpenXML4JException {
      List<PackagePart> found = related(document.getRelationships(), "officeDocument");
      return found.isEmpty() ? null : found.getFirst();
    }

    /// Returns the parts that `from` is related to by a type that ends in `/type`.
    List<PackagePart> related(PackagePart from, String type) throws OpenXML4JException {
      return related(from.getRelationships(), type);
    }

    private List<PackagePart> related(PackageRelationshipCollection all, String type)
        throws OpenXML4JException {
      List<PackagePart> found = new ArrayList<>();
      for (PackageRelationship relationship : all) {
        if (relationship.getTargetMode() == TargetMode.INTERNAL
            && relationship.getRelationshipType().endsWith("/" + type)) {
          PackagePart part =
              document.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI()));
          if (part != null) {
            found.add(part);
          }
        }
      }
      return found;
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;

/// The `.briefing` that pages were made of, to go along inside them: PDF/A-3 (ISO 19005-3, 6.8)
/// takes any file whose relation to the pages is said. It is whole, with what pages never show.
public final class AttachedBriefing {
  private static final int LARGEST = Integer.MAX_VALUE - 16;
  private static final String TYPE = "application/vnd.briefing+zip";
  private static final COSName RELATION = COSName.getPDFName("AFRelationship");
  private static final COSName ASSOCIATED = COSName.getPDFName("AF");

  private final String name;
  private final byte[] bytes;

  private AttachedBriefing(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /// Takes a file.
  ///
  /// @throws Refusal when it is a folder
  public static AttachedBriefing of(Path file) throws IOException, Refusal {
    if (Files.isDirectory(file)) {
      throw new Refusal(
          List.of(
              new Problem(
                  file.toString(),
                  "A folder cannot go along inside a PDF.",
                  "Save the briefing as one file, or leave --embed out.")));
    }
    return new AttachedBriefing(
        String.valueOf(file.getFileName()), PlainFile.given(file).bytes(LARGEST));
  }

  /// Puts it into a file.
  ///
  /// @param made when the briefing was made
  void to(PDDocument document, OffsetDateTime made) throws IOException {
    PDEmbeddedFile embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes));
    embedded.setSubtype(TYPE);
    embedded.setSize(bytes.length);
    embedded.setModDate(GregorianCalendar.from(made.toZonedDateTime()));
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(name);
    file.setFileUnicode(name);
    file.setFileDescription("The briefing that these pages were made of");
    file.setEmbeddedFile(embedded);
    file.setEmbeddedFileUnicode(embedded);
    file.getCOSObject().setItem(RELATION, COSName.getPDFName("Source"));
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of(name, file));
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    PDDocumentNameDictionary all =
        names == null ? new PDDocumentNameDictionary(document.getDocumentCatalog()) : names;
    all.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(all);
    COSArray associated = new COSArray();
    associated.add(file);
    document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
  }
}

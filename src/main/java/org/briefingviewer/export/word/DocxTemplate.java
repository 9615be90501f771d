// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.briefingviewer.export.office.OfficeFile;
import org.briefingviewer.export.office.TemplateFile;
import org.briefingviewer.export.office.TemplateFile.TemplateKind;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// A house's Word template, of which its styles, its numbering, its theme and its paper are taken:
/// no text, no head or foot, no macro, nothing that it says of whoever made it.
///
/// @param numbering null where it has none
/// @param theme null where it has none
/// @param paper null where it says nothing of it
record DocxTemplate(
    TemplateFile file,
    Document styles,
    @Nullable Document numbering,
    @Nullable PackagePart theme,
    @Nullable DocxPaper paper)
    implements AutoCloseable {
  private static final TemplateKind KIND =
      new TemplateKind(
          ".dotx or .docx",
          List.of("wordprocessingml.template.main+xml", "wordprocessingml.document.main+xml"));

  /// Reads a template.
  ///
  /// @throws Refusal when it is none
  static DocxTemplate read(Path path) throws Refusal, IOException {
    TemplateFile file = TemplateFile.open(path, KIND);
    try {
      PackagePart styles = file.related(file.main(), "styles");
      if (styles == null) {
        throw file.refused("It has no styles.");
      }
      PackagePart numbering = file.related(file.main(), "numbering");
      return new DocxTemplate(
          file,
          file.xml(styles),
          numbering == null ? null : file.xml(numbering),
          file.related(file.main(), "theme"),
          paper(file.xml(file.main())));
    } catch (Refusal e) {
      file.close();
      throw e;
    }
  }

  /// Returns the paper of the last section, which holds for a document as a whole.
  private static @Nullable DocxPaper paper(Document main) {
    NodeList sections = main.getElementsByTagNameNS(DocxXml.NAMESPACE, "sectPr");
    if (sections.getLength() == 0) {
      return null;
    }
    Element section = (Element) sections.item(sections.getLength() - 1);
    Element size = DocxXml.first(section, "pgSz");
    Element margins = DocxXml.first(section, "pgMar");
    return size == null || margins == null ? null : DocxPaper.of(size, margins);
  }

  /// Copies the theme, to which the styles may refer.
  ///
  /// @return null where there is none
  OfficeFile.@Nullable Part copyTheme(OfficeFile into) throws Refusal, IOException {
    return theme == null ? null : file.copy(theme, into);
  }

  @Override
  public void close() {
    file.close();
  }
}

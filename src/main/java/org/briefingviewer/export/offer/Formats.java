// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.offer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.briefingviewer.export.Format;
import org.briefingviewer.export.brief.BriefFormat;
import org.briefingviewer.export.csv.CsvFormat;
import org.briefingviewer.export.jsonl.JsonLinesFormat;
import org.briefingviewer.export.outsider.OutsiderFormat;
import org.briefingviewer.export.pdf.PdfPress;
import org.briefingviewer.export.reference.BibtexFormat;
import org.briefingviewer.export.reference.CslFormat;
import org.briefingviewer.export.reference.RisFormat;
import org.briefingviewer.export.slides.SlidesFormat;
import org.briefingviewer.export.stage.StageFormat;
import org.briefingviewer.export.uima.CasFormat;
import org.briefingviewer.export.w3c.WebAnnotationFormat;
import org.briefingviewer.export.word.DocxFormat;
import org.briefingviewer.export.xhtml.HandoutFormat;
import org.jspecify.annotations.Nullable;

/// The formats that a briefing goes out in, the most asked for first.
public final class Formats {
  private static final List<Format> ALL =
      List.of(
          new PdfPress(),
          new BriefFormat(),
          new DocxFormat(null),
          new HandoutFormat(),
          new SlidesFormat(false, null),
          new StageFormat(false),
          new CsvFormat(),
          new JsonLinesFormat(),
          new WebAnnotationFormat(),
          new CasFormat(),
          new CslFormat(),
          new RisFormat(),
          new BibtexFormat(),
          new OutsiderFormat());

  private Formats() {}

  public static List<Format> all() {
    return ALL;
  }

  public static Format printed() {
    return ALL.getFirst();
  }

  /// Returns the one of that name, in whatever case, or null.
  public static @Nullable Format named(String id) {
    return ALL.stream()
        .filter(format -> format.id().equals(id.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(null);
  }

  /// Returns all names: "pdf, docx".
  public static String names() {
    return ALL.stream().map(Format::id).collect(Collectors.joining(", "));
  }
}

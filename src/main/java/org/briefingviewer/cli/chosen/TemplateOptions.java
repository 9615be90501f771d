// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.chosen;

import java.nio.file.Path;
import org.briefingviewer.export.Format;
import org.briefingviewer.export.brief.BriefFormat;
import org.briefingviewer.export.brief.BriefFormat.BriefFileKind;
import org.briefingviewer.export.slides.SlidesFormat;
import org.briefingviewer.export.word.DocxFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// A house's template, on the command line, for the formats that have looks with names.
public final class TemplateOptions {
  @Option(
      names = "--template",
      paramLabel = "TEMPLATE",
      description =
          "docx, and a brief as .docx: a .dotx or .docx file whose styles and paper win; pptx: a"
              + " .potx or .pptx file whose master, layouts, theme and size win; nothing else of it"
              + " leaves")
  private @Nullable Path template;

  /// Returns the format with the template, or null when it takes none and one was given.
  public @Nullable Format chosen(Format format) {
    if (template == null) {
      return format;
    }
    return switch (format) {
      case DocxFormat _ -> new DocxFormat(template);
      case SlidesFormat(var withNotes, var _) -> new SlidesFormat(withNotes, template);
      case BriefFormat(var choice, var paper, var kind, var _) when kind == BriefFileKind.DOCX ->
          new BriefFormat(choice, paper, kind, template);
      default -> null;
    };
  }
}

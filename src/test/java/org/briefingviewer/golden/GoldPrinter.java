// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.TextSpan;

/// Draws a passage as a gold file has it.
final class GoldPrinter {
  private final GoldenFile file;

  GoldPrinter(GoldenFile file) {
    this.file = file;
  }

  /// Returns the drawn line and its notes.
  String print(GoldenCase golden, Passage passage) {
    String text = golden.article().text();
    List<String> lines = new ArrayList<>();
    lines.add(prefix(golden, passage) + drawn(text, passage).replace("\n\n", Drawn.PARAGRAPH));
    if (file.marks().contains("quantities")) {
      passage.figures().forEach(f -> lines.add(f.print(text, file.marks().contains("details"))));
    }
    if (file.marks().contains("ties")) {
      passage.ties().forEach(t -> lines.add(t.print(file.marks().contains("details"))));
    }
    if (file.marks().contains("events")) {
      passage.events().forEach(e -> lines.add(e.print()));
    }
    return String.join("\n", lines);
  }

  private String prefix(GoldenCase golden, Passage passage) {
    if (!file.wholeArticle()) {
      String day = golden.article().publication().asWritten();
      return day == null ? "" : "(" + day + ") ";
    }
    ParagraphKind kind =
        golden.article().paragraphs().stream()
            .filter(p -> p.span().equals(passage.span()))
            .map(Paragraph::kind)
            .findFirst()
            .orElse(ParagraphKind.BODY);
    return switch (kind) {
      case HEADLINE -> "# ";
      case DECK -> "> ";
      case SUBHEAD -> "= ";
      case CAPTION -> "! ";
      case BODY -> "";
    };
  }

  private String drawn(String text, Passage passage) {
    if (!file.marks().contains("quantities")) {
      return passage.span().of(text);
    }
    TreeMap<Integer, String> signs = new TreeMap<>(Comparator.reverseOrder());
    for (FigureMark figure : passage.figures()) {
      draw(signs, figure.span(), "[", "]");
    }
    passage.figures().stream()
        .filter(FigureMark::estimate)
        .map(FigureMark::source)
        .filter(Objects::nonNull)
        .map(SourceMark::span)
        .filter(span -> span != null && passage.span().contains(span))
        .collect(Collectors.toSet())
        .forEach(span -> draw(signs, Objects.requireNonNull(span), "{", "}"));
    StringBuilder line = new StringBuilder(passage.span().of(text));
    signs.forEach((at, sign) -> line.insert(at - passage.span().start(), sign));
    return line.toString();
  }

  private static void draw(
      TreeMap<Integer, String> signs, TextSpan span, String open, String close) {
    signs.merge(span.start(), open, String::concat);
    signs.merge(span.end(), close, (here, there) -> there + here);
  }
}

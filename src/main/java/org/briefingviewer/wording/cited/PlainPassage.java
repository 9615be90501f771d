// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.cited;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.briefingviewer.wording.MessageSpeech;

/// Writes a passage as plain text. The quote stands as written, without note numbers in it.
public record PlainPassage(MessageSpeech speech) {
  private static final String INDENT = "    ";

  /// Returns the passage's lines, parted by LF.
  public String of(CitedPassage passage) {
    List<String> lines = new ArrayList<>();
    lines.add(
        speech.text(
            "quoted",
            passage.quote().stream()
                .map(PlainPassage::paragraph)
                .collect(Collectors.joining("\n\n"))));
    lines.add("");
    for (CitedFigure figure : passage.figures()) {
      lines.addAll(lines(figure));
      lines.add("");
    }
    lines.addAll(passage.works());
    lines.add(passage.from());
    return String.join("\n", lines);
  }

  private static String paragraph(CitedParagraph paragraph) {
    return paragraph.mark() == null
        ? paragraph.words()
        : "(" + paragraph.mark() + ") " + paragraph.words();
  }

  private List<String> lines(CitedFigure figure) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "["
            + figure.number()
            + "] "
            + speech.text("cited.figure", figure.asWritten(), figure.bound()));
    lines.add(INDENT + figure.value());
    lines.add(INDENT + CitedLink.joined(figure.chain()));
    figure.further().forEach(line -> lines.add(INDENT + line));
    lines.add(INDENT + figure.review());
    return lines;
  }
}

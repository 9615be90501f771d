// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.page.NotedFigure;

/// Tells which figures stand on some pages of a bound file: by their numbers, by their notes, or by
/// their words, which a passage that is quoted without them has as well. Rather one too many than
/// one too few: who has a copy of a figure is to hear of its correction.
final class ShownFigures {
  private final List<Bound> sheets = new ArrayList<>();

  /// A page of a briefing in the file.
  ///
  /// @param first of its pages there, from 1
  /// @param last inclusive
  /// @param on its pages, counted from 1 on the sheet, by the figure's number
  private record Bound(
      int first, int last, List<NotedFigure> figures, Map<Integer, Set<Integer>> on) {}

  void add(int first, int last, List<NotedFigure> figures, Map<Integer, Set<Integer>> on) {
    sheets.add(new Bound(first, last, figures, on));
  }

  /// Returns those that stand on the pages.
  ///
  /// @param document with all of its pages
  Set<EstimateId> on(PageRanges pages, PDDocument document) throws IOException {
    Set<EstimateId> shown = new HashSet<>();
    PDFTextStripper stripper = new PDFTextStripper();
    for (Bound sheet : sheets) {
      for (int page = sheet.first(); page <= sheet.last(); page++) {
        if (pages.has(page)) {
          stripper.setStartPage(page);
          stripper.setEndPage(page);
          String text = stripper.getText(document);
          for (int i = 0; i < sheet.figures().size(); i++) {
            NotedFigure figure = sheet.figures().get(i);
            Set<Integer> on = sheet.on().getOrDefault(i + 1, Set.of());
            if (on.contains(page - sheet.first() + 1) || stands(figure.asWritten(), text)) {
              shown.add(figure.of());
            }
          }
        }
      }
    }
    return shown;
  }

  /// Where a line breaks is up to the page; a number is no part of a longer one.
  private static boolean stands(String words, String text) {
    String pattern =
        words
            .strip()
            .codePoints()
            .filter(letter -> !Character.isWhitespace(letter))
            .mapToObj(letter -> Pattern.quote(Character.toString(letter)))
            .collect(Collectors.joining("\\s*"));
    return Pattern.compile("(?<!\\d)(?<!\\d[.,])" + pattern + "(?!\\d)(?![.,]\\d)")
        .matcher(text)
        .find();
  }
}

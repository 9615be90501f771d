// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Findings;

/// A gold file written anew from what the program finds; what it says of cleaning stays.
final class Accepted {
  private Accepted() {}

  static String of(GoldenFile file, Extractor extractor) throws IOException {
    GoldPrinter printer = new GoldPrinter(file);
    StringBuilder gold = new StringBuilder();
    for (String line : Files.readAllLines(file.gold())) {
      if (line.isBlank()) {
        break;
      }
      gold.append(line).append('\n');
    }
    for (GoldenCase golden : file.cases()) {
      Findings findings = extractor.find(golden.article());
      for (Passage passage : golden.passages()) {
        Passage found = Found.in(passage, findings, golden.article().text());
        gold.append('\n').append(printer.print(golden, found)).append('\n');
      }
    }
    String dropped =
        file.dropped().stream().map(d -> "dropped " + d + "\n").collect(Collectors.joining());
    return dropped.isEmpty() ? gold.toString() : gold + "\n" + dropped;
  }

  /// Returns the line of `.in.txt` that a sentence stands on.
  static String rawLine(Article article) {
    String day = article.publication().asWritten();
    String text = article.text().replace("\n\n", Drawn.PARAGRAPH);
    return day == null ? text : "(" + day + ") " + text;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.made.MadeArticles;
import org.briefingviewer.model.Article;
import tools.jackson.databind.json.JsonMapper;

/// An archive of made articles as lines `{"id","text"}`, with what an archive has of lines that are
/// none.
final class MadeArchive {
  /// One in so many lines is cut short, and one in as many is empty.
  private static final int BAD = 500;

  /// An article ends with the first paragraph behind so many characters: with its figures, and
  /// without what only makes it long.
  private static final int CHARACTERS = 800;

  private static final JsonMapper MAPPER = new JsonMapper();

  private MadeArchive() {}

  static void write(int articles, Path file) throws IOException {
    MadeArticles made = new MadeArticles(new Extractor().triangle());
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int number = 1; number <= articles; number++) {
        String line =
            MAPPER
                .createObjectNode()
                .put("id", MadeArticles.id(number))
                .put("text", cut(made.article(number).article().text()))
                .toString();
        out.write(number % BAD == 1 ? line.substring(0, line.length() / 2) : line);
        out.write(number % BAD == 2 ? "\n\n" : "\n");
      }
    }
  }

  private static String cut(String text) {
    int end = text.indexOf(Article.PARAGRAPH_BREAK, CHARACTERS);
    return end < 0 ? text : text.substring(0, end);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import java.nio.file.Files;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Byline;
import org.briefingviewer.model.Dateline;
import org.briefingviewer.model.DroppedLine;
import org.jspecify.annotations.Nullable;

/// A raw article as the program cleans it, compared with the person's.
record Cleaned(GoldenFile file, Article article) {

  static Cleaned of(GoldenFile file, Ingest ingest) throws Exception {
    String name = file.raw().getFileName().toString();
    return new Cleaned(file, ingest.read(file.name(), name, Files.readAllBytes(file.raw())));
  }

  /// Returns the classes of error in which the cleaning differs.
  Set<ErrorClass> errors() {
    Set<ErrorClass> errors = EnumSet.noneOf(ErrorClass.class);
    if (!article.text().equals(wanted())) {
      errors.add(ErrorClass.TEXT);
    }
    String listed =
        article.dropped().stream().map(DroppedLine::text).collect(Collectors.joining("\n"));
    if (!file.dropped().stream().allMatch(listed::contains)) {
      errors.add(ErrorClass.DROPPED);
    }
    for (var said : file.origin().entrySet()) {
      if (!said.getValue().equals(origin(said.getKey()))) {
        errors.add(ErrorClass.ORIGIN);
      }
    }
    return errors;
  }

  String wanted() {
    return file.cases().getFirst().article().text();
  }

  private @Nullable String origin(String key) {
    Byline byline = article.byline();
    Dateline dateline = article.dateline();
    return switch (key) {
      case "date" -> String.valueOf(article.publication().day());
      case "byline" -> byline == null ? null : String.join(", ", byline.names());
      case "dateline" -> dateline == null ? null : dateline.place();
      default -> article.publication().publisher();
    };
  }
}

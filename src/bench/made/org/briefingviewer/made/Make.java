// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.made;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Triangle;

/// Writes made briefings and folders of raw articles: `mvn -q -Dfast -DskipTests -Dbench=made
/// verify -Dmade.args="briefing 10000 x.briefing"`.
public final class Make {
  private Make() {}

  /// @param args `briefing`, `raw` (texts) or `mixed` (pages, texts, PDF and DOCX), how many
  ///   articles, and the file or folder to write
  public static void main(String... args) throws IOException, Refusal {
    if (args.length != 3 || !args[1].matches("[1-9]\\d{0,4}")) {
      System.err.println("say: briefing|raw|mixed COUNT OUT, with a count of at most 99999");
      System.exit(2);
    }
    int articles = Integer.parseInt(args[1]);
    Path out = Path.of(args[2]);
    switch (args[0]) {
      case "briefing" -> MadeBundle.write(triangle(), articles, out);
      case "raw" -> raw(articles, out);
      case "mixed" -> mixed(articles, out);
      default -> throw new IllegalArgumentException("briefing, raw or mixed, not " + args[0]);
    }
    Answers answers = new Answers(articles);
    System.out.printf(
        "%s: %d articles, %d estimates, %d with a source, %d states of ties, %d events; hits %s%n",
        out,
        articles,
        answers.estimates(),
        answers.withSource(),
        answers.tieStates(),
        answers.events(),
        answers.hits());
  }

  /// Writes a folder of raw texts, one an article.
  static void raw(int articles, Path folder) throws IOException {
    Files.createDirectories(folder);
    MadeArticles made = new MadeArticles(triangle());
    for (int number = 1; number <= articles; number++) {
      Files.writeString(folder.resolve(MadeArticles.rawName(number)), made.raw(number));
    }
  }

  /// Writes a folder of raw articles of all kinds, one an article.
  static void mixed(int articles, Path folder) throws IOException {
    Files.createDirectories(folder);
    Path font = Path.of(System.getProperty("briefing.home", ""), MixedFiles.FONT);
    try (MixedFiles files = new MixedFiles(new MadeArticles(triangle()), font)) {
      for (int number = 1; number <= articles; number++) {
        Files.write(folder.resolve(MixedFiles.name(number)), files.file(number));
      }
    }
  }

  /// Returns the actors that the program follows.
  static Triangle triangle() {
    return new Extractor().triangle();
  }
}

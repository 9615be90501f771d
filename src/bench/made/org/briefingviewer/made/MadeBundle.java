// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.made;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.briefingviewer.bundle.BundleAssembly;
import org.briefingviewer.bundle.wire.ArticleTexts;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Triangle;

/// Writes a briefing of made articles, each as soon as it is made, so that the memory it takes
/// grows by what the briefing says of an article and not by the article.
public final class MadeBundle {
  private MadeBundle() {}

  /// Writes a briefing.
  ///
  /// @param articles how many articles it has
  public static void write(Triangle triangle, int articles, Path file) throws IOException, Refusal {
    MadeArticles made = new MadeArticles(triangle);
    write(triangle, 1, articles, made::article, file);
  }

  /// Writes a briefing of some articles out of all that can be made.
  ///
  /// @param first number of the first one
  /// @param last number of the last one
  public static void writeSome(Triangle triangle, int first, int last, Path file)
      throws IOException, Refusal {
    MadeArticles made = new MadeArticles(triangle);
    write(triangle, first, last, made::article, file);
  }

  /// Writes a briefing that begins with a report, in which every sentence gives a figure.
  ///
  /// @param words how long the report is at least
  /// @param news how many articles of news follow it
  public static void write(Triangle triangle, int words, int news, Path file)
      throws IOException, Refusal {
    MadeArticles made = new MadeArticles(triangle);
    write(
        triangle,
        1,
        news + 1,
        number -> number == 1 ? made.dense(number, words) : made.article(number),
        file);
  }

  private static void write(
      Triangle triangle, int first, int last, IntFunction<MarkedArticle> made, Path file)
      throws IOException, Refusal {
    MadeKnowledge gathered = new MadeKnowledge();
    Path spool = file.resolveSibling(file.getFileName() + ".spool");
    try (BundleAssembly assembly = new BundleAssembly(spool, MadeArticles.agents(first, last))) {
      for (int number = first; number <= last; number++) {
        MarkedArticle marked = made.apply(number);
        gathered.add(marked);
        assembly.add(assembly.ready(marked));
      }
      ArticleTexts texts =
          id -> made.apply(Integer.parseInt(id, 1, id.length(), 10)).article().text();
      assembly.write(gathered.info(), gathered.knowledge(triangle), texts, file);
    } finally {
      Files.deleteIfExists(spool);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.made;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.briefingviewer.bundle.BundleAssembly;
import org.briefingviewer.bundle.wire.Texts;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refused;
import org.briefingviewer.model.Triangle;

/// Writes a briefing of made articles, each as soon as it is made, so that the memory it takes
/// grows by what the briefing says of an article and not by the article.
public final class MadeBundle {
  private MadeBundle() {}

  /// Writes a briefing.
  ///
  /// @param articles how many articles it has
  public static void write(Triangle triangle, int articles, Path file) throws IOException, Refused {
    MadeArticles made = new MadeArticles(triangle);
    MadeKnowledge gathered = new MadeKnowledge();
    Path spool = file.resolveSibling(file.getFileName() + ".spool");
    try (BundleAssembly assembly = new BundleAssembly(spool, MadeArticles.agents(articles))) {
      for (int number = 1; number <= articles; number++) {
        MarkedArticle marked = made.article(number);
        gathered.add(marked);
        assembly.add(assembly.ready(marked));
      }
      Texts texts = id -> made.article(Integer.parseInt(id, 1, id.length(), 10)).article().text();
      assembly.write(gathered.info(), gathered.knowledge(triangle), texts, file);
    } finally {
      Files.deleteIfExists(spool);
    }
  }
}

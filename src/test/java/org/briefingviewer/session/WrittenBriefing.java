// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.briefingviewer.bundle.BundleContent;
import org.briefingviewer.bundle.BundleWriter;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;

/// Writes a briefing of the tests into a file: only what lies in one can be edited.
public final class WrittenBriefing {
  private WrittenBriefing() {}

  public static Path in(Path folder, MemoryBriefing briefing) throws IOException, Refusal {
    List<MarkedArticle> articles = new ArrayList<>();
    for (ArticleSummary summary : briefing.info().articles()) {
      articles.add(briefing.article(summary.id()));
    }
    Path file = folder.resolve("border.briefing");
    new BundleWriter()
        .write(new BundleContent(briefing.info(), briefing.knowledge(), articles, Map.of()), file);
    return file;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.briefingviewer.bundle.BundleWriter;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.ingest.apart.ApartReader;
import org.briefingviewer.intake.ArticleImporter;
import org.briefingviewer.intake.WholeContent;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;

/// Two briefings of the same two articles: in one of them a figure was corrected by its source, a
/// sentence moved, another one came; the other article gave way to a third.
record TwoVersions(Path before, Path after) {
  private static final String FERRIES =
      """
      Ferries stay in port

      The ferry to Busan did not sail on Monday. About 70 ferries were laid up, Japan's transport \
      ministry estimated. Nobody could say when the wind would drop.

      The harbour master counted 12 trawlers at the quay. He said all of them would wait.
      """;

  private static final String FERRIES_NOW =
      """
      Ferries stay in port

      The ferry to Busan did not sail on Monday. Nobody could say when the wind would drop. At \
      least 90 ferries were laid up, Japan's transport ministry estimated.

      The harbour master counted 12 trawlers at the quay. He said all of them would wait. Two \
      lighthouses went dark on Tuesday, the coast guard reported.
      """;

  private static final String OLD =
      """
      Rice prices rise

      A sack of rice cost 40 percent more in May, Seoul's rural office said.
      """;

  private static final String NEW =
      """
      Coal comes by rail

      Some 400 wagons of coal crossed the river in June, traders estimated.
      """;

  static TwoVersions in(Path folder) {
    try {
      Path before = folder.resolve("yesterday.briefing");
      Path after = folder.resolve("today.briefing");
      write(before, FERRIES, OLD);
      write(after, FERRIES_NOW, NEW);
      return new TwoVersions(before, after);
    } catch (IOException | Refusal | UnreadableFile e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(Path file, String... texts)
      throws IOException, Refusal, UnreadableFile {
    ArticleImporter importer =
        new ArticleImporter(new Ingest(ApartReader.withThisProgram()), new Extractor());
    List<MarkedArticle> articles = new ArrayList<>();
    for (String text : texts) {
      articles.add(
          importer.read(
              "a" + (articles.size() + 1),
              new ArticleImporter.Raw("text.txt", text.getBytes(StandardCharsets.UTF_8))));
    }
    OffsetDateTime now = OffsetDateTime.parse("2026-11-29T09:00:00Z");
    new BundleWriter()
        .write(WholeContent.of(importer, articles, "Ports and rails", now, Map.of()), file);
  }
}

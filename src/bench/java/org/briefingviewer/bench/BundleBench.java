// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleContent;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.BundleWriter;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.intake.ArticleImporter;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/// Milliseconds to open a briefing, to open it and read its last article with every mark placed,
/// and to write it. Its articles have 4,000 characters each.
public class BundleBench extends MillisBench {
  private static final int CHARACTERS = 4000;

  @Param({"1", "200", "2000"})
  public int articles;

  private Path folder = Path.of("");
  private Path written = Path.of("");
  private BundleContent content = content(1);

  @Setup
  public void write() throws IOException {
    content = content(articles);
    folder = Files.createTempDirectory("bundle-bench");
    written = folder.resolve("written.briefing");
    new BundleWriter().write(content, written);
  }

  private static BundleContent content(int count) {
    Extractor extractor = new Extractor();
    String text = Texts.news(CHARACTERS).text();
    Findings findings = extractor.find(Article.ofText("a1", "en", text));
    ArticleImporter importer = new ArticleImporter(new Ingest(), extractor);
    List<MarkedArticle> articles =
        IntStream.rangeClosed(1, count)
            .mapToObj(i -> Article.ofText("a" + i, "en", text))
            .map(article -> MarkedArticle.of(article, findings))
            .toList();
    OffsetDateTime now = OffsetDateTime.parse("2026-11-25T00:00:00Z");
    return new BundleContent(
        ArticleImporter.titled("Bench", null, now),
        importer.knowledge(articles),
        articles,
        Map.of());
  }

  @Benchmark
  public Bundle open() throws IOException, Refusal {
    try (Bundle bundle = new BundleReader().read(written)) {
      return bundle;
    }
  }

  @Benchmark
  public MarkedArticle openAndReadOne() throws IOException, Refusal {
    try (Bundle bundle = new BundleReader().read(written)) {
      return bundle.article("a" + articles);
    }
  }

  @Benchmark
  public Path save() throws IOException {
    Path file = folder.resolve("saved.briefing");
    new BundleWriter().write(content, file);
    return file;
  }

  @TearDown
  public void clear() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}

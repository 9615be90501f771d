// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.briefingviewer.bundle.entry.Entries;
import org.briefingviewer.bundle.wire.AgentTable;
import org.briefingviewer.bundle.wire.CodePoints;
import org.briefingviewer.bundle.wire.JsonPrinter;
import org.briefingviewer.bundle.wire.Listed;
import org.briefingviewer.bundle.wire.ManifestWire;
import org.briefingviewer.bundle.wire.Texts;
import org.briefingviewer.made.MadeArticles;
import org.briefingviewer.made.MadeKnowledge;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Triangle;
import tools.jackson.databind.JsonNode;

/// Writes a briefing of made articles, each as soon as it is made, so that the memory it takes
/// grows by what the briefing says of an article and not by the article. The manifest comes last.
public final class MadeBundle {
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final MadeArticles made;
  private final ZipOutputStream zip;
  private final List<Listed> listed = new ArrayList<>();
  private final Map<String, Integer> supplementary = new HashMap<>();
  private final MadeKnowledge gathered = new MadeKnowledge();

  private MadeBundle(MadeArticles made, OutputStream out) {
    this.made = made;
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  /// Writes a briefing.
  ///
  /// @param articles how many articles it has
  public static void write(Triangle triangle, int articles, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      new MadeBundle(new MadeArticles(triangle), out).write(articles);
    }
  }

  private void write(int articles) throws IOException {
    mediaType();
    Texts texts = id -> made.article(Integer.parseInt(id, 1, id.length(), 10)).article().text();
    AgentTable agents = new AgentTable(MadeArticles.agents(articles));
    for (int number = 1; number <= articles; number++) {
      MarkedArticle marked = made.article(number);
      String id = marked.article().id();
      gathered.add(marked);
      supplementary.put(id, CodePoints.of(marked.article().text()).supplementary());
      list(new ArticleFiles(id).text(), BundleFiles.text(marked.article()));
      String text = marked.article().text();
      list(new BundleFiles(agents, other -> id.equals(other) ? text : null).of(marked));
    }
    Knowledge knowledge = gathered.knowledge(made.triangle());
    list(new BundleFiles(agents, texts).of(knowledge));
    add(
        ManifestWire.FILE,
        JsonPrinter.bytes(
            ManifestWire.write(gathered.info(), knowledge.sources(), listed, supplementary)));
    zip.finish();
  }

  private void mediaType() throws IOException {
    byte[] bytes = Entries.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry("mimetype");
    entry.setTimeLocal(NO_TIME);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private void list(Map<String, JsonNode> files) throws IOException {
    for (Map.Entry<String, JsonNode> file : files.entrySet()) {
      list(file.getKey(), JsonPrinter.bytes(file.getValue()));
    }
  }

  private void list(String name, byte[] bytes) throws IOException {
    listed.add(Listed.of(name, bytes));
    add(name, bytes);
  }

  private void add(String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}

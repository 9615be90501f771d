// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.bundle.entry.BundleLimits;
import org.briefingviewer.bundle.entry.EntryName;
import org.briefingviewer.bundle.entry.ZipWriter;
import org.briefingviewer.bundle.place.SafeSave;
import org.briefingviewer.bundle.wire.AgentTable;
import org.briefingviewer.bundle.wire.ArticleTexts;
import org.briefingviewer.bundle.wire.CodePoints;
import org.briefingviewer.bundle.wire.JsonPrinter;
import org.briefingviewer.bundle.wire.JsonRows;
import org.briefingviewer.bundle.wire.ManifestWire;
import org.briefingviewer.bundle.wire.StopsWire;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import tools.jackson.databind.JsonNode;

/// A new briefing that is put together article by article, however many there are: what is finished
/// goes to a file, and only the list of it stays in memory. It has the very bytes that
/// [BundleWriter] gives the same content.
public final class BundleAssembly implements Closeable {
  private final AgentTable agents;
  private final PackedFileSpool spool;
  private final List<ArticleSummary> list = new ArrayList<>();
  private final Map<String, Integer> supplementary = new HashMap<>();

  /// An article whose files are ready for the archive.
  public static final class Ready {
    private final ArticleSummary summary;
    private final int supplementary;
    private final List<PackedFile> files;

    private Ready(ArticleSummary summary, int supplementary, List<PackedFile> files) {
      this.summary = summary;
      this.supplementary = supplementary;
      this.files = files;
    }
  }

  /// Begins a briefing.
  ///
  /// @param file for what is finished; the caller deletes it
  /// @param agents every agent that the articles name
  public BundleAssembly(Path file, List<Agent> agents) throws IOException {
    this.agents = new AgentTable(agents);
    this.spool = new PackedFileSpool(file, null);
  }

  /// Makes an article ready. This is the slow part; several threads may do it.
  public Ready ready(MarkedArticle marked) {
    String id = marked.article().id();
    String text = marked.article().text();
    List<PackedFile> files = new ArrayList<>();
    files.add(PackedFile.of(new ArticleFiles(id).text(), BundleFiles.text(marked.article())));
    new BundleFiles(agents, other -> other.equals(id) ? text : null)
        .of(marked)
        .forEach((path, tree) -> files.add(PackedFile.of(path, JsonPrinter.bytes(tree))));
    return new Ready(
        ArticleSummary.of(marked.article(), marked.findings()),
        CodePoints.of(text).supplementary(),
        files);
  }

  /// Adds the next article in reading order.
  public void add(Ready article) throws IOException {
    for (PackedFile file : article.files) {
      file.into(spool);
    }
    list.add(article.summary);
    supplementary.put(article.summary.id(), article.supplementary);
  }

  /// Adds the kept copy of a raw file.
  ///
  /// @param name as no other copy has it
  public void addOriginal(String name, PackedFile original) throws IOException {
    original.at("originals/" + name).into(spool);
  }

  /// Adds what is presented.
  public void addStops(List<Stop> stops) throws IOException {
    PackedFile.of(StopsWire.FILE, JsonPrinter.bytes(StopsWire.write(stops))).into(spool);
  }

  /// Writes the briefing.
  ///
  /// @param info its list of articles is taken from what was added
  /// @param texts gives an article's text for its id
  /// @throws Refusal when it would be larger than a briefing may be
  /// @throws IOException when it cannot be written; the old file stays then
  public void write(BundleInfo info, Knowledge knowledge, ArticleTexts texts, Path file)
      throws IOException, Refusal {
    for (Map.Entry<String, JsonNode> known :
        new BundleFiles(agents, texts).of(knowledge, JsonRows.PRINTED).entrySet()) {
      spooled(file, known.getKey(), known.getValue());
    }
    checkSize(file);
    BundleInfo listing = info.with(list);
    JsonNode manifest =
        ManifestWire.write(
            listing, knowledge.sources(), spool::listed, supplementary, JsonRows.PRINTED);
    List<String> names = List.copyOf(spool.names());
    for (String name : names) {
      String fault = EntryName.fault(name);
      if (fault != null) {
        throw new IllegalArgumentException(name + ": " + fault);
      }
    }
    spooled(file, ManifestWire.FILE, manifest);
    SafeSave.replace(
        file,
        out -> {
          ZipWriter zip = ArchiveWriter.begin(out);
          spool.copy(ManifestWire.FILE, zip);
          for (String name : names) {
            spool.copy(name, zip);
          }
          zip.finish();
        });
  }

  private void spooled(Path file, String name, JsonNode tree) throws IOException, Refusal {
    try {
      spool.add(name, out -> JsonPrinter.print(tree, out));
    } catch (IllegalArgumentException e) {
      throw tooLarge(file, e.getMessage() + ".");
    }
  }

  private void checkSize(Path file) throws Refusal {
    if (spool.bytes() > BundleLimits.FORMAT.totalBytes()) {
      throw tooLarge(
          file,
          "Its files come to %,d bytes; a briefing holds %,d."
              .formatted(spool.bytes(), BundleLimits.FORMAT.totalBytes()));
    }
    if (spool.names().size() + 2 > BundleLimits.FORMAT.entries()) {
      throw tooLarge(
          file,
          "It would hold %,d files; a briefing holds %,d."
              .formatted(spool.names().size() + 2, BundleLimits.FORMAT.entries()));
    }
  }

  private static Refusal tooLarge(Path file, String what) {
    return new Refusal(
        List.of(
            new Problem(
                file.toString(),
                what,
                "Make several briefings, or one without copies of the originals"
                    + " (--no-originals).")));
  }

  @Override
  public void close() throws IOException {
    spool.close();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.uima;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.briefingviewer.bundle.wire.JsonPrinter;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.Format;
import org.briefingviewer.export.gather.OrderedArticles;
import org.briefingviewer.export.gather.WholeFile;
import org.briefingviewer.export.jsonl.ArticleLines;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Writes a ZIP with a UIMA CAS an article and the type system. An article that cannot be read is
/// named in a file of its own. The same briefing in the same language gives the same bytes.
public final class CasFormat implements Format {
  /// A ZIP cannot say "no time".
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  @Override
  public String id() {
    return "uima";
  }

  @Override
  public String ending() {
    return "zip";
  }

  @Override
  public boolean looked() {
    return false;
  }

  @Override
  public boolean write(ExportOrder order, Path out, ExportProgress progress)
      throws Refusal, IOException {
    return WholeFile.write(out, to -> write(order, to, progress));
  }

  private static boolean write(ExportOrder order, OutputStream out, ExportProgress progress)
      throws Refusal, IOException {
    OrderedArticles articles = new OrderedArticles(order);
    HandlingMark whole = order.briefing().info().handling();
    ZipOutputStream zip = new ZipOutputStream(out);
    put(zip, "typesystem.xml", CasLayers.typeSystem().getBytes(StandardCharsets.UTF_8));
    boolean all =
        articles.give(
            progress,
            new OrderedArticles.Taker() {
              @Override
              public void article(MarkedArticle marked) throws IOException {
                List<ObjectNode> lines = ArticleLines.of(order, articles, marked);
                put(
                    zip,
                    marked.article().id() + ".json",
                    JsonPrinter.bytes(ArticleCas.of(marked.article(), whole, lines)));
              }

              @Override
              public void missing(ArticleSummary summary, List<Problem> problems)
                  throws IOException {
                put(
                    zip,
                    summary.id() + "-missing.txt",
                    told(whole, summary, problems).getBytes(StandardCharsets.UTF_8));
              }
            });
    zip.finish();
    return all;
  }

  private static String told(
      @Nullable HandlingMark whole, ArticleSummary summary, List<Problem> problems) {
    String mark = whole == null ? "" : whole.text() + "\n";
    return mark + summary.headline() + "\n" + problems + "\n";
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}

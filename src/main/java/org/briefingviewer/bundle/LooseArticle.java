// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.briefingviewer.bundle.entry.BundleLimits;
import org.briefingviewer.bundle.wire.AgentTable;
import org.briefingviewer.bundle.wire.ArticleWire;
import org.briefingviewer.bundle.wire.FindingsReader;
import org.briefingviewer.bundle.wire.FindingsWriter;
import org.briefingviewer.bundle.wire.JsonFields;
import org.briefingviewer.bundle.wire.JsonPrinter;
import org.briefingviewer.bundle.wire.JsonTree;
import org.briefingviewer.bundle.wire.StructureWire;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.MarkedArticle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// An article by itself, of no briefing yet: as bytes, with what a briefing says of it, each part
/// in one line and every agent spelled out. Which id it had does not matter: it is given one when
/// it is read.
///
/// @param text the text, deflated
/// @param rest everything else, deflated
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
public record LooseArticle(byte[] text, byte[] rest) {
  private static final AgentTable NOBODY = new AgentTable(List.of());
  private static final byte[] NOTHING = {};
  private static final int CHUNK = 1 << 13;
  private static final int MOST_BYTES = (int) BundleLimits.FORMAT.entryBytes();

  /// The most paragraphs of an article, with the lines that it was cleaned of: each is up to six
  /// values of a file, and one of more than a million is not read.
  public static final int MOST_LINES = 150_000;

  /// So many marks never have too many values.
  private static final int FEW = 2_000;

  /// Puts an article into bytes.
  public static LooseArticle of(MarkedArticle marked) {
    Article article = marked.article();
    FindingsWriter writer = new FindingsWriter(article.id(), article.text(), NOBODY, id -> null);
    JsonNode findings = writer.write(marked.findings());
    JsonNode page = writer.page();
    return new LooseArticle(
        deflated(out -> out.write(BundleFiles.text(article))),
        deflated(
            out -> {
              CountedBytes.write(out, JsonPrinter.line(item(article)));
              CountedBytes.write(out, JsonPrinter.line(findings));
              CountedBytes.write(out, page == null ? NOTHING : JsonPrinter.line(page));
            }));
  }

  /// Tells whether a briefing can hold what is said of an article: files with very many values are
  /// not read.
  public static boolean holds(MarkedArticle marked) {
    Findings findings = marked.findings();
    if (findings.claims().size() + findings.tieStates().size() < FEW) {
      return true;
    }
    Article article = marked.article();
    FindingsWriter writer = new FindingsWriter(article.id(), article.text(), NOBODY, id -> null);
    return JsonTree.holds(writer.write(findings));
  }

  /// Returns what a briefing says of an article in two files, without its text.
  private static ObjectNode item(Article article) {
    return StructureWire.write(article).put("language", article.language());
  }

  /// Gets the article back.
  ///
  /// @param id the one it is to have
  public MarkedArticle read(String id) {
    byte[] words = inflated(text);
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(inflated(rest)))) {
      JsonFields item = JsonFields.of(id + "/item", CountedBytes.read(in));
      JsonFields findings = JsonFields.of(id + "/findings", CountedBytes.read(in));
      byte[] page = CountedBytes.read(in);
      String plain = new String(words, StandardCharsets.UTF_8);
      Article article = ArticleWire.read(id, item, item, id + "/text", words);
      return FindingsReader.read(
          article,
          findings,
          page.length == 0 ? null : page,
          NOBODY,
          other -> other.equals(id) ? plain : null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes it, the text first, so that [#read(DataInput)] gets it back.
  public void write(DataOutput out) throws IOException {
    CountedBytes.write(out, text);
    CountedBytes.write(out, rest);
  }

  /// Reads what [#write] wrote.
  public static LooseArticle read(DataInput in) throws IOException {
    return new LooseArticle(CountedBytes.read(in), CountedBytes.read(in));
  }

  /// Returns the words of a [#text].
  public static String words(byte[] text) {
    return new String(inflated(text), StandardCharsets.UTF_8);
  }

  private interface Contents {
    void writeTo(DataOutputStream out) throws IOException;
  }

  private static byte[] deflated(Contents contents) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    try (OutputStream packing = new DeflaterOutputStream(bytes, deflater, CHUNK);
        DataOutputStream out = new DataOutputStream(packing)) {
      contents.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static byte[] inflated(byte[] packed) {
    Inflater inflater = new Inflater(true);
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(packed), inflater, CHUNK)) {
      byte[] bytes = in.readNBytes(MOST_BYTES);
      if (in.read() >= 0) {
        throw new IOException("more than a briefing's file may hold");
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      inflater.end();
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake.data;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.briefingviewer.bundle.wire.line.CasLines;
import org.briefingviewer.bundle.wire.line.FindingLines;
import org.briefingviewer.bundle.wire.line.TableLines;
import org.briefingviewer.bundle.wire.web.DeliveredFindings;
import org.briefingviewer.bundle.wire.web.WebPage;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;

/// A file of data, of whatever format comes in.
///
/// @param path where it lies
public record DataFile(Path path) {
  private static final String KINDS =
      "What comes in are web annotations, JSON lines, tables and UIMA CASes, as \"export\" writes"
          + " them (--to w3c, jsonl, csv, uima).";

  private static final int HEAD = 512;
  private static final int LARGEST = 64 << 20;
  private static final String TABLE = "estimates.csv";

  /// Tells by its first signs whether something is data and no article.
  public boolean recognised() throws IOException {
    if (Files.isDirectory(path)) {
      return Files.exists(path.resolve(TABLE));
    }
    if (!Files.isRegularFile(path)) {
      return false;
    }
    String head = head();
    return head.startsWith("\uFEFF{")
        || head.matches("(?s)[\\[{]\\s*[\"{].*")
        || (named() && zipped(head) && data(heads()));
  }

  private String head() throws IOException {
    try (InputStream in = PlainFile.given(path).stream()) {
      return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).stripLeading();
    }
  }

  private static boolean data(Map<String, byte[]> files) {
    return files.containsKey(TABLE) || files.values().stream().anyMatch(CasLines::is);
  }

  /// What ends otherwise and is a ZIP inside, such as DOCX, is looked into by who reads it.
  private boolean named() {
    return name().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  private static boolean zipped(String head) {
    return head.startsWith("PK");
  }

  /// Returns why it is not taken for an article.
  public Problem noArticle() {
    return new Problem(
        path.toString(),
        "It is data and no article.",
        "Name the briefing that holds the articles it speaks of: --into FILE.briefing.");
  }

  /// Reads it.
  ///
  /// @throws Refusal when it is of no format that comes in, or is damaged, naming the place
  public DataDelivery read() throws IOException, Refusal {
    try {
      if (Files.isDirectory(path) || zipped(head())) {
        Map<String, byte[]> tables = tables();
        return tables.containsKey(TABLE)
            ? new DataDelivery(tabled(tables), 0)
            : new DataDelivery(annotated(tables), 0);
      }
      return of(bytes());
    } catch (IllegalArgumentException e) {
      MalformedJson told = MalformedJson.of(name(), e);
      throw new Refusal(
          told.where(), told.what(), "Mend it there, or export it again from its source.");
    }
  }

  /// Names the folder in which a table is missing, or is wrong.
  private List<DeliveredFindings> tabled(Map<String, byte[]> tables) {
    try {
      return TableLines.read(tables);
    } catch (IllegalArgumentException e) {
      MalformedJson told = MalformedJson.of(TABLE, e);
      throw new MalformedJson(name() + "/" + told.where(), told.what());
    }
  }

  /// What a team annotated, a CAS an article.
  private List<DeliveredFindings> annotated(Map<String, byte[]> files) throws Refusal {
    List<DeliveredFindings> all = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (CasLines.is(file.getValue())) {
        all.addAll(CasLines.read(name() + "/" + file.getKey(), file.getValue()));
      }
    }
    if (all.isEmpty()) {
      throw unknown("There is neither " + TABLE + " nor a UIMA CAS in it.");
    }
    return all;
  }

  private String name() {
    return String.valueOf(path.getFileName());
  }

  private byte[] bytes() throws IOException, Refusal {
    if (Files.size(path) > LARGEST) {
      throw tooLarge();
    }
    return PlainFile.given(path).bytes(LARGEST);
  }

  private Refusal tooLarge() {
    return new Refusal(
        path.toString(),
        "It is larger than 64 MB, or what is in it is.",
        "Export fewer articles at a time (--article), and bring them in one by one.");
  }

  private DataDelivery of(byte[] bytes) throws Refusal {
    String first = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.UTF_8);
    if (FindingLines.begins(first)) {
      return new DataDelivery(FindingLines.read(name(), bytes), 0);
    }
    if (CasLines.is(bytes)) {
      return new DataDelivery(CasLines.read(name(), bytes), 0);
    }
    WebPage page = WebPage.read(name(), bytes);
    if (page == null) {
      throw unknown("It is JSON of no kind that is known.");
    }
    return new DataDelivery(page.texts(), page.foreign());
  }

  /// The beginnings of the files of a ZIP by their names.
  private Map<String, byte[]> heads() throws IOException {
    Map<String, byte[]> heads = new TreeMap<>();
    try (ZipFile zip = PlainFile.given(path).zip()) {
      for (ZipEntry entry : entries(zip)) {
        try (InputStream in = zip.getInputStream(entry)) {
          heads.put(entry.getName(), in.readNBytes(HEAD));
        }
      }
    } catch (ZipException | EOFException e) {
      return Map.of(); // it only begins like one
    }
    return heads;
  }

  private static List<ZipEntry> entries(ZipFile zip) {
    List<ZipEntry> entries = new ArrayList<>();
    for (ZipEntry entry : zip.stream().toList()) {
      if (TableLines.NEEDED.contains(entry.getName()) || entry.getName().endsWith(".json")) {
        entries.add(entry);
      }
    }
    return entries;
  }

  /// The tables by their names.
  private Map<String, byte[]> tables() throws IOException, Refusal {
    Map<String, byte[]> tables = new TreeMap<>();
    int room = LARGEST;
    if (Files.isDirectory(path)) {
      for (String table : TableLines.NEEDED) {
        Path file = path.resolve(table);
        if (Files.isRegularFile(file)) {
          try (InputStream in = PlainFile.given(file).stream()) {
            room -= put(tables, table, in, room);
          }
        }
      }
      return tables;
    }
    try (ZipFile zip = PlainFile.given(path).zip()) {
      for (ZipEntry entry : entries(zip)) {
        try (InputStream in = zip.getInputStream(entry)) {
          room -= put(tables, entry.getName(), in, room);
        }
      }
    } catch (ZipException | EOFException e) {
      return Map.of(); // it only begins like one
    }
    return tables;
  }

  /// @return how many bytes it has
  private int put(Map<String, byte[]> to, String name, InputStream in, int room)
      throws IOException, Refusal {
    byte[] bytes = in.readNBytes(room + 1);
    if (bytes.length > room) {
      throw tooLarge();
    }
    to.put(name, bytes);
    return bytes.length;
  }

  private Refusal unknown(String what) {
    return new Refusal(List.of(new Problem(path.toString(), what, KINDS)));
  }
}

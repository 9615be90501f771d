// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleCheck;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.SoundNotes;
import org.briefingviewer.bundle.anchor.Anchoring;
import org.briefingviewer.bundle.journal.JournalLook;
import org.briefingviewer.bundle.sidecar.SidecarCheck;
import org.briefingviewer.bundle.wire.Malformed;
import org.briefingviewer.bundle.wire.StopsWire;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.Unreadable;
import org.briefingviewer.ingest.apart.HostilePdf;
import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refused;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.settings.SettingsFile;
import org.jspecify.annotations.Nullable;

/// Every reader of files, with a sound file for each and a way to spoil it.
final class FuzzTargets {
  private final Path folder;
  private final Ingest ingest;
  private final Random random;
  private final Spoiling spoiling;
  private final Extractor extractor = new Extractor();

  /// Reads a file; what it refuses is no fault.
  interface Reading {
    void read(byte[] file) throws IOException, Refused, Unreadable;
  }

  /// Makes a spoilt file of a sound one.
  interface Spoils {
    byte[] of(byte[] sound) throws IOException;
  }

  /// A reader.
  @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
  record Target(String name, byte[] sound, Spoils spoils, Reading reading) {}

  /// @param folder to work in
  FuzzTargets(Path folder, Ingest ingest, Random random) {
    this.folder = folder;
    this.ingest = ingest;
    this.random = random;
    this.spoiling = new Spoiling(random);
  }

  /// Returns all of them.
  ///
  /// @param sample the sample's folder
  List<Target> all(Path sample) throws IOException {
    byte[] briefing = Files.readAllBytes(sample.resolve("sample.briefing"));
    byte[] page = Files.readAllBytes(sample.resolve("raw/trade-through-dandong.html"));
    byte[] text = Files.readAllBytes(sample.resolve("raw/troops-in-kursk.txt"));
    var entries = Spoiling.entries(briefing);
    byte[] stops = entries.getOrDefault(StopsWire.FILE, utf8("{}"));
    byte[] edits = entries.getOrDefault("briefing/history.jsonl", new byte[0]);
    return List.of(
        new Target("bundle", briefing, spoiling::archive, this::bundle),
        new Target("sidecar", utf8(SoundNotes.JSON), spoiling::bytes, this::sidecar),
        new Target("journal", begun(edits), spoiling::bytes, this::journal),
        new Target(
            "stops", stops, spoiling::bytes, file -> StopsWire.readAll(StopsWire.FILE, file)),
        new Target("settings", utf8(SETTINGS), spoiling::bytes, this::settings),
        new Target("html", page, spoiling::bytes, file -> ingest.read("a1", "a.html", file)),
        new Target("text", text, spoiling::bytes, file -> ingest.read("a1", "a.txt", file)),
        new Target(
            "pdf", HostilePdf.book(2), spoiling::bytes, file -> ingest.read("a1", "a.pdf", file)),
        new Target("docx", docx(), spoiling::archive, file -> ingest.read("a1", "a.docx", file)),
        new Target("extraction", text, spoiling::bytes, this::extraction),
        new Target("anchoring", text, spoiling::bytes, this::anchoring));
  }

  /// Returns what is wrong with how reading a file ended, or null where it was refused in a
  /// sentence.
  static @Nullable String fault(Throwable ended) {
    boolean refused =
        ended instanceof Refused
            || ended instanceof Malformed
            || (ended instanceof Unreadable unreadable
                && !unreadable.problem().what().contains("The program failed"));
    StackTraceElement[] trace = ended.getStackTrace();
    return refused ? null : ended + (trace.length > 0 ? " at " + trace[0] : "");
  }

  private void bundle(byte[] file) throws IOException, Refused {
    Path path = Files.write(folder.resolve("spoilt.briefing"), file);
    BundleCheck.check(path, (checked, total) -> {});
    try (Bundle bundle = new BundleReader().read(path)) {
      for (ArticleSummary summary : bundle.info().articles()) {
        bundle.article(summary.id());
      }
      bundle.history();
      bundle.stops();
    }
  }

  private void sidecar(byte[] file) throws IOException {
    SidecarCheck.check(Files.write(folder.resolve("spoilt.annotations"), file));
  }

  private void journal(byte[] file) throws IOException {
    JournalLook.at(Files.write(folder.resolve("spoilt.journal"), file), DIGEST);
  }

  private void settings(byte[] file) throws IOException {
    Path own = Files.createDirectories(folder.resolve("settings"));
    try (var there = Files.list(own)) {
      for (Path old : there.toList()) {
        Files.delete(old);
      }
    }
    Files.write(own.resolve("settings.json"), file);
    new SettingsFile(own).load();
  }

  private void extraction(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    MarkedArticle.of(ingest.plain("a1", text), extractor.find(ingest.plain("a1", text)));
  }

  private void anchoring(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    int start = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), start + random.nextInt(200));
    String other = new String(spoiling.bytes(file), StandardCharsets.UTF_8);
    new Anchoring(other).place(Anchor.of(text, new TextSpan(start, end)));
  }

  private static byte[] begun(byte[] edits) {
    String first = "{\"journal\":\"1\",\"base\":\"" + DIGEST + "\"}\n";
    return (first + new String(edits, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] docx() {
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put(
        "[Content_Types].xml",
        utf8(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                + " Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                + " PartName=\"/word/document.xml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"));
    parts.put(
        "_rels/.rels",
        utf8(
            "<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                + " Id=\"r1\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                + " Target=\"word/document.xml\"/></Relationships>"));
    parts.put(
        "word/document.xml",
        utf8(
            "<w:document"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:pPr><w:pStyle"
                + " w:val=\"Title\"/></w:pPr><w:r><w:t>Coal by"
                + " rail</w:t></w:r></w:p><w:p><w:r><w:t>The harbour counted about 3,000 tonnes of"
                + " coal, an official"
                + " said.</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>"
                + "</w:tr></w:tbl></w:body></w:document>"));
    try {
      return Spoiling.packed(parts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static final String DIGEST = "sha256:" + "0".repeat(64);

  private static final String SETTINGS =
      "{\"version\":1,\"theme\":\"dark\",\"language\":\"ko\",\"zoom\":1.25,\"window\":{\"x\":10,\"y\":20,"
          + "\"width\":900,\"height\":700},\"files\":[{\"file\":\"/home/a.briefing\",\"zoom\":2}]}";
}

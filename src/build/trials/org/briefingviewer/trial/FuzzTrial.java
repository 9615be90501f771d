// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleCheck;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.anchor.Anchoring;
import org.briefingviewer.bundle.journal.JournalLook;
import org.briefingviewer.bundle.sidecar.SidecarCheck;
import org.briefingviewer.bundle.wire.Malformed;
import org.briefingviewer.bundle.wire.StopsWire;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.Unreadable;
import org.briefingviewer.ingest.apart.HostilePdf;
import org.briefingviewer.ingest.apart.ReadApart;
import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refused;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.settings.SettingsFile;
import org.jspecify.annotations.Nullable;

/// Gives each reader of files spoilt ones for some seconds. Fails when one is neither read nor
/// refused in a sentence, or takes more than ten seconds; the file is then kept, to become a case.
/// Run by `mvn -q -Dfast -DskipTests -Pfuzz -Dseconds=20 verify`.
///
/// A mutator of our own and no Jazzer: its readers are told what a briefing's files have in them, a
/// spoilt entry is packed into a sound archive, and it needs no agent in the virtual machine.
final class FuzzTrial {
  private static final long LONGEST_MILLIS = 10_000;
  private static final int HANGS_SECONDS = 60;

  private final Path folder;
  private final long nanos;
  private final Random random;
  private final Spoiling spoiling;
  private final ExecutorService running =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
  private final List<String> faults = new ArrayList<>();
  private final Extractor extractor = new Extractor();
  private final Ingest ingest = new Ingest(ReadApart.withThisProgram());

  /// Reads a file; what it refuses is no fault.
  private interface Target {
    void read(byte[] file) throws IOException, Refused, Unreadable;
  }

  /// Makes a spoilt file of a sound one.
  private interface Spoils {
    byte[] of(byte[] sound) throws IOException;
  }

  private FuzzTrial(Path folder, long seconds, long seed) {
    this.folder = folder;
    nanos = TimeUnit.SECONDS.toNanos(seconds);
    random = new Random(seed);
    spoiling = new Spoiling(random);
  }

  /// @param args a folder to work in, how many seconds a target, a seed, and the sample's folder
  public static void main(String... args) throws Exception {
    FuzzTrial trial =
        new FuzzTrial(Path.of(args[0]), Long.parseLong(args[1]), Long.parseLong(args[2]));
    Files.createDirectories(trial.folder);
    System.out.println("| target | executions | findings |");
    System.out.println("|---|---|---|");
    trial.all(Path.of(args[3]));
    trial.faults.forEach(fault -> System.out.println("WRONG: " + fault));
    System.exit(trial.faults.isEmpty() ? 0 : 1);
  }

  private void all(Path sample) throws IOException, InterruptedException {
    byte[] briefing = Files.readAllBytes(sample.resolve("sample.briefing"));
    byte[] page = Files.readAllBytes(sample.resolve("raw/trade-through-dandong.html"));
    byte[] text = Files.readAllBytes(sample.resolve("raw/troops-in-kursk.txt"));
    var entries = Spoiling.entries(briefing);
    byte[] stops = entries.getOrDefault(StopsWire.FILE, "{}".getBytes(StandardCharsets.UTF_8));
    byte[] edits = entries.getOrDefault("briefing/history.jsonl", new byte[0]);
    run("bundle", briefing, spoiling::archive, this::bundle);
    run("sidecar", NOTES.getBytes(StandardCharsets.UTF_8), spoiling::bytes, this::sidecar);
    run("journal", begun(edits), spoiling::bytes, this::journal);
    run("stops", stops, spoiling::bytes, file -> StopsWire.readAll(StopsWire.FILE, file));
    run("settings", SETTINGS.getBytes(StandardCharsets.UTF_8), spoiling::bytes, this::settings);
    run("html", page, spoiling::bytes, file -> ingest.read("a1", "a.html", file));
    run("text", text, spoiling::bytes, file -> ingest.read("a1", "a.txt", file));
    run("pdf", HostilePdf.book(2), spoiling::bytes, file -> ingest.read("a1", "a.pdf", file));
    run("docx", docx(), spoiling::archive, file -> ingest.read("a1", "a.docx", file));
    run("extraction", text, spoiling::bytes, this::extraction);
    run("anchoring", text, spoiling::bytes, this::anchoring);
  }

  private void run(String name, byte[] sound, Spoils spoils, Target target)
      throws IOException, InterruptedException {
    String unsound = refusal(target, sound);
    if (unsound != null) {
      faults.add(name + ": what it begins with is refused: " + unsound);
      return;
    }
    long end = System.nanoTime() + nanos;
    int executions = 0;
    int findings = 0;
    while (System.nanoTime() < end) {
      byte[] file = spoils.of(sound);
      executions++;
      String fault = fault(target, file);
      if (fault != null) {
        findings++;
        Path kept = folder.resolve(name + "-" + Integer.toHexString(Arrays.hashCode(file)));
        Files.write(kept, file);
        faults.add(name + ": " + fault + " (" + kept + ")");
      }
    }
    System.out.printf(Locale.ROOT, "| %s | %,d | %,d |%n", name, executions, findings);
  }

  private static @Nullable String refusal(Target target, byte[] sound) throws IOException {
    try {
      target.read(sound);
      return null;
    } catch (Refused | Unreadable | RuntimeException e) {
      return String.valueOf(e);
    }
  }

  /// @return what is wrong, or null
  private @Nullable String fault(Target target, byte[] file) throws InterruptedException {
    long begun = System.nanoTime();
    Future<?> reading =
        running.submit(
            () -> {
              target.read(file);
              return null;
            });
    try {
      reading.get(HANGS_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      reading.cancel(true);
      return "not done after " + HANGS_SECONDS + " s";
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      boolean refused =
          cause instanceof Refused
              || cause instanceof Malformed
              || (cause instanceof Unreadable unreadable
                  && !unreadable.problem().what().contains("The program failed"));
      if (!refused) {
        StackTraceElement[] trace =
            cause == null ? new StackTraceElement[0] : cause.getStackTrace();
        return cause + (trace.length > 0 ? " at " + trace[0] : "");
      }
    }
    long millis = (System.nanoTime() - begun) / 1_000_000;
    return millis > LONGEST_MILLIS ? "took " + millis + " ms" : null;
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

  private static final String NOTES =
      """
      {"@context": ["http://www.w3.org/ns/anno.jsonld", {"bv": "urn:briefing:terms:"}],
       "id": "urn:briefing:notes:spoilt", "type": "AnnotationPage",
       "bv:profile": "urn:briefing:notes", "bv:formatVersion": "1.0",
       "bv:briefing": {"name": "s", "title": "S", "created": "2026-01-31T10:00:00Z"},
       "items": [{"id": "urn:uuid:1", "type": "Annotation", "motivation": "commenting",
         "created": "2026-02-01T09:12:00+09:00", "modified": "2026-02-01T09:15:00+09:00",
         "body": {"type": "TextualBody", "format": "text/plain", "value": "Ask."},
         "target": {"type": "SpecificResource", "source": "articles/a1/text.txt",
           "selector": [
             {"type": "TextQuoteSelector", "exact": "tons", "prefix": "0 ", "suffix": " o"},
             {"type": "TextPositionSelector", "start": 70, "end": 74}],
           "bv:estimate": "e1"}}],
       "bv:removed": ["urn:uuid:2"]}
      """;
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.briefingviewer.agreement.IncomingVerdicts;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleCheck;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.CheckReport;
import org.briefingviewer.bundle.anchor.AnchorFinder;
import org.briefingviewer.bundle.journal.JournalLook;
import org.briefingviewer.bundle.journal.JournalPlace;
import org.briefingviewer.bundle.journal.PartFolder;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.bundle.sidecar.SidecarCheck;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.briefingviewer.bundle.wire.StopsWire;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.ExportedBriefing;
import org.briefingviewer.export.Format;
import org.briefingviewer.export.slides.SlidesFormat;
import org.briefingviewer.export.word.DocxFormat;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.intake.data.DataFile;
import org.briefingviewer.intake.data.DataImport;
import org.briefingviewer.issued.IssuedCopy;
import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.EditParts;
import org.briefingviewer.revise.Revision;
import org.briefingviewer.settings.SettingsFile;
import org.briefingviewer.settings.issued.IssuedFolder;
import org.jspecify.annotations.Nullable;

/// Every reader of files, with a sound file for each and a way to spoil it.
final class FuzzTargets {
  private final Path folder;
  private final SoundFiles files;
  private final Ingest ingest;
  private final Random random;
  private final Spoiling spoiling;
  private final ProtectedTargets guarded;
  private final Extractor extractor = new Extractor();
  private final Bundle briefing;

  /// Reads a file; what it refuses is no fault.
  interface Reading {
    /// @return what came of it, the same in the same words for files that are read in the same way
    String read(byte[] file) throws IOException, Refusal, UnreadableFile;
  }

  /// Makes a spoilt file of a sound one.
  interface Spoils {
    byte[] of(byte[] sound) throws IOException;
  }

  /// A reader.
  ///
  /// @param sound at least one file
  record Target(String name, List<byte[]> sound, Spoils spoils, Reading reading) {}

  /// @param folder to work in
  /// @param sample the sample's folder
  FuzzTargets(Path folder, Path sample, Ingest ingest, Random random) throws IOException, Refusal {
    this.folder = folder;
    this.files = new SoundFiles(folder, sample);
    this.briefing = new BundleReader().read(SoundFiles.briefingOf(sample));
    briefing.complete();
    this.ingest = ingest;
    this.random = random;
    this.spoiling = new Spoiling(random);
    this.guarded = new ProtectedTargets(folder, SoundFiles.briefingOf(sample), spoiling, random);
  }

  /// Returns all of them.
  List<Target> all() throws IOException, Refusal {
    List<Target> all = new ArrayList<>(readers());
    all.addAll(guarded.all());
    return all;
  }

  private List<Target> readers() throws IOException, Refusal {
    List<byte[]> texts = files.texts();
    return List.of(
        new Target("bundle", files.briefing(), spoiling::archive, this::bundle),
        new Target("sidecar", files.sidecar(), spoiling::bytes, this::sidecar),
        new Target("journal", files.journal(DIGEST), spoiling::bytes, this::journal),
        new Target("stops", files.stops(), spoiling::bytes, FuzzTargets::stops),
        new Target("settings", files.settings(), spoiling::bytes, this::settings),
        new Target("html", files.pages(), spoiling::bytes, file -> article("a.html", file)),
        new Target("text", texts, spoiling::bytes, file -> article("a.txt", file)),
        new Target("pdf", files.pdf(), spoiling::bytes, file -> article("a.pdf", file)),
        new Target("docx", files.docx(), spoiling::archive, file -> article("a.docx", file)),
        new Target("hwp", files.hwp(), spoiling::bytes, file -> article("a.hwp", file)),
        new Target("hwpx", files.hwpx(), spoiling::archive, file -> article("a.hwpx", file)),
        new Target("message", files.messages(), spoiling::bytes, file -> article("a.eml", file)),
        new Target("extraction", texts, spoiling::bytes, this::extraction),
        new Target("anchoring", texts, spoiling::bytes, this::anchoring),
        new Target("data", files.data(briefing), spoiling::bytes, file -> data("data.json", file)),
        new Target(
            "tables", files.tables(briefing), spoiling::archive, file -> data("data.zip", file)),
        new Target("part", files.parts(briefing), spoiling::bytes, this::part),
        new Target("copies", files.copies(briefing), spoiling::bytes, this::copies),
        new Target(
            "house of documents", files.documents(briefing), spoiling::archive, this::document),
        new Target("house of slides", files.slides(briefing), spoiling::archive, this::slides));
  }

  /// Returns what is wrong with how reading a file ended, or null where it was refused in a
  /// sentence.
  static @Nullable String fault(Throwable ended) {
    boolean refused =
        ended instanceof Refusal
            || ended instanceof MalformedJson
            || (ended instanceof UnreadableFile unreadable
                && !unreadable.problem().what().contains("The program failed"));
    Throwable cause = ended.getCause();
    StackTraceElement[] trace = (cause == null ? ended : cause).getStackTrace();
    return refused ? null : ended + (trace.length > 0 ? " at " + trace[0] : "");
  }

  private String bundle(byte[] file) throws IOException, Refusal {
    Path path = Files.write(folder.resolve("spoilt.briefing"), file);
    CheckReport report = BundleCheck.check(path, (checked, total) -> {});
    try (Bundle bundle = new BundleReader().read(path)) {
      for (ArticleSummary summary : bundle.info().articles()) {
        bundle.article(summary.id());
      }
      bundle.history();
      bundle.stops();
    }
    return told(report.problems());
  }

  private String sidecar(byte[] file) throws IOException {
    Path path = Files.write(folder.resolve("spoilt.annotations"), file);
    return told(SidecarCheck.check(path, new Keyring()).problems());
  }

  private String journal(byte[] file) throws IOException {
    Path path = Files.write(folder.resolve("spoilt.journal"), file);
    return told(JournalLook.at(JournalPlace.at(path), DIGEST).problems());
  }

  /// What an edit brings in bulk, under the name that its bytes ask for.
  private String part(byte[] file) throws IOException, Refusal {
    PartFolder parts = new PartFolder(JournalPlace.at(folder.resolve("spoilt.journal")));
    try {
      parts.article(parts.put(file));
      return READ;
    } finally {
      parts.remove();
    }
  }

  /// Copies that went out and are remembered; one that cannot be read is left out.
  private String copies(byte[] file) throws IOException {
    Path there = Files.createDirectories(folder.resolve("copies"));
    Files.write(there.resolve("c1.jsonl"), file);
    IssuedFolder copies = new IssuedFolder(there);
    int figures = 0;
    for (IssuedCopy copy : copies.of(briefing.info())) {
      figures += copies.figures(copy).size();
    }
    return String.valueOf(figures);
  }

  private static String stops(byte[] file) {
    StopsWire.readAll(StopsWire.FILE, file);
    return READ;
  }

  private String settings(byte[] file) throws IOException {
    Path own = Files.createDirectories(folder.resolve("settings"));
    try (var there = Files.list(own)) {
      for (Path old : there.toList()) {
        Files.delete(old);
      }
    }
    Files.write(own.resolve("settings.json"), file);
    return String.valueOf(new SettingsFile(own).load().problem());
  }

  private String article(String name, byte[] file) throws UnreadableFile {
    return String.valueOf(ingest.read("a1", name, file).paragraphs().size());
  }

  private String extraction(byte[] file) {
    Article plain = ingest.plain("a1", new String(file, StandardCharsets.UTF_8));
    Findings found = extractor.find(plain);
    MarkedArticle.of(plain, found);
    return found.estimates().size() + " " + found.events().size();
  }

  private String anchoring(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    int start = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), start + random.nextInt(200));
    String other = new String(spoiling.bytes(file), StandardCharsets.UTF_8);
    return new AnchorFinder(other)
        .place(Anchor.of(text, new TextSpan(start, end)))
        .getClass()
        .getSimpleName();
  }

  /// Brings data into the sample, as `import --into` does.
  private String data(String name, byte[] file) throws IOException, Refusal {
    Path path = Files.write(folder.resolve(name), file);
    DataFile data = new DataFile(path);
    if (!data.recognised()) {
      return "no data";
    }
    DataImport come = new DataImport(briefing, new IncomingVerdicts(ACT, true));
    come.take(name, data.read());
    Revision now = Revision.of(briefing, EditParts.NONE);
    for (BriefingEdit edit : come.edits()) {
      now = now.with(edit);
    }
    return told(come.problems());
  }

  private String document(byte[] file) throws IOException, Refusal {
    return exported(new DocxFormat(Files.write(folder.resolve("house.docx"), file)));
  }

  private String slides(byte[] file) throws IOException, Refusal {
    return exported(new SlidesFormat(false, Files.write(folder.resolve("house.pptx"), file)));
  }

  private String exported(Format format) throws IOException, Refusal {
    format.write(
        ExportedBriefing.order(briefing, null, Locale.ENGLISH),
        folder.resolve("out." + format.ending()),
        ExportProgress.NONE);
    return READ;
  }

  private static String told(List<Problem> problems) {
    return problems.stream().map(Problem::what).distinct().sorted().collect(joining(" "));
  }

  private static final String DIGEST = "sha256:" + "0".repeat(64);

  private static final Act ACT =
      new Act("urn:uuid:1", "R. Reader", OffsetDateTime.parse("2026-11-27T09:00:00Z"), null);

  private static final String READ = "read";
}

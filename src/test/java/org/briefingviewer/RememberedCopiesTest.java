// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.briefingviewer.app.ProgramFolders;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.cli.CommandLineProgram;
import org.briefingviewer.cli.console.OwnFolders;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.revision.CopyMemory;
import org.briefingviewer.cli.stops.Presenter;
import org.briefingviewer.model.Estimate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the command line seals and exports is remembered beside what the window does, and errata
/// are made to it.
class RememberedCopiesTest {
  private static final Path HOME = Path.of(System.getProperty("briefing.home"));

  @TempDir private Path folder;
  private Path file;
  private ProgramFolders places;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void copySample() throws IOException {
    file = folder.resolve("demo.briefing");
    Files.copy(HOME.resolve("assets/sample/sample.briefing"), file);
    places = new ProgramFolders(HOME.resolve("assets"), folder.resolve("own"));
  }

  private int run(Object... args) {
    out.reset();
    err.reset();
    VerbStreams streams =
        new VerbStreams(InputStream.nullInputStream(), new PrintStream(out), new PrintStream(err));
    CopyMemory memory = new CopyMemory(places.issued(), Clock.systemUTC());
    return new CommandLineProgram(
            streams,
            picture -> {},
            new ExportOffice(places),
            memory,
            Presenter.NONE,
            OwnFolders.NONE)
        .run(List.of(args).stream().map(Object::toString).toArray(String[]::new));
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private int remembered() throws IOException {
    if (!Files.isDirectory(places.issued())) {
      return 0;
    }
    try (var copies = Files.list(places.issued())) {
      return (int) copies.count();
    }
  }

  private static String text(Path pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  /// Rejects the first estimate of the sample's first article.
  private String reject() throws Exception {
    return reject(words -> true);
  }

  /// Rejects its first estimate whose words are of a kind.
  private String reject(Predicate<String> words) throws Exception {
    Estimate first;
    String article;
    try (Bundle bundle = new BundleReader().read(file)) {
      article = bundle.info().articles().getFirst().id();
      first =
          bundle.article(article).findings().estimates().stream()
              .filter(estimate -> words.test(estimate.quantity().asWritten()))
              .findFirst()
              .orElseThrow();
    }
    Path edits = folder.resolve("edits.jsonl");
    Files.writeString(
        edits,
        "{\"edit\": \"reject\", \"marks\": [{\"article\": \"%s\", \"estimate\": \"%s\"}]}\n"
            .formatted(article, first.id()));
    assertEquals(0, run("revise", file, "--edits", edits, "--by", "S. Second"), errors());
    return first.quantity().asWritten();
  }

  @Test
  void anErratumTellsWhatWasCorrectedOnEveryRememberedCopy() throws Exception {
    Path sealed = folder.resolve("sealed.briefing");
    Path brief = folder.resolve("brief.pdf");
    assertEquals(0, run("seal", file, "-o", sealed, "--by", "R. Reader", "--anyway"), errors());
    assertEquals(0, run("export", file, "--to", "pdf", "-o", brief), errors());
    assertEquals(2, remembered());
    Path erratum = folder.resolve("erratum.pdf");
    assertEquals(1, run("export", file, "--to", "erratum", "-o", erratum));
    assertTrue(errors().contains("No erratum is needed"), errors());
    assertFalse(Files.exists(erratum));

    String figure = reject();
    assertEquals(0, run("export", file, "--to", "erratum", "-o", erratum), errors());
    String said = text(erratum);
    assertTrue(said.contains(figure) && said.contains("S. Second"), said);
    assertEquals(2, said.split("Erratum", -1).length / 2, "one for each copy: " + said);
    assertFalse(said.contains(folder.toString()), said);
    assertEquals(2, remembered(), "an erratum is no copy of a briefing");
    assertEquals(1, run("export", file, "--to", "erratum", "-o", erratum), "all of it is told");
  }

  @Test
  void aSecondErratumSaysWhatTheCopySaidAndTheFirstStays() throws Exception {
    Path brief = folder.resolve("brief.pdf");
    assertEquals(0, run("export", file, "--to", "pdf", "-o", brief), errors());
    byte[] copy = Files.readAllBytes(brief);
    String figure = reject();
    assertEquals(1, run("export", file, "--to", "erratum", "-o", brief), "the copy itself");
    assertTrue(errors().contains("an erratum never replaces one"), errors());
    Path erratum = folder.resolve("erratum.pdf");
    assertEquals(0, run("export", file, "--to", "erratum", "-o", erratum), errors());
    byte[] first = Files.readAllBytes(erratum);

    Files.copy(
        HOME.resolve("assets/sample/sample.briefing"), file, StandardCopyOption.REPLACE_EXISTING);
    assertEquals(1, run("export", file, "--to", "erratum", "-o", erratum), "the first erratum");
    Path second = folder.resolve("second.pdf");
    assertEquals(0, run("export", file, "--to", "erratum", "-o", second), errors());
    String said = text(second);
    assertTrue(said.contains("It said: " + figure), said);
    assertTrue(
        said.contains(
            "An earlier erratum said: nothing. The figure was rejected. It says now: " + figure),
        said);
    assertArrayEquals(copy, Files.readAllBytes(brief));
    assertArrayEquals(first, Files.readAllBytes(erratum));
  }

  @Test
  void whatIsNotToBeRememberedIsNot() throws Exception {
    Path brief = folder.resolve("brief.pdf");
    assertEquals(0, run("export", file, "--to", "pdf", "-o", brief, "--forget"), errors());
    assertEquals(0, run("seal", file, "--by", "R. Reader", "--anyway", "--forget"), errors());
    assertEquals(0, remembered());
    assertEquals(1, run("export", file, "--to", "erratum", "-o", folder.resolve("e.pdf")));
    assertTrue(errors().contains("No copy of it is remembered here"), errors());
    assertEquals(2, run("export", file, "--to", "erratum", "-o", folder.resolve("e.txt")));
  }

  /// The copy is out, and whoever made it has to know that no erratum can be made to it.
  @Test
  void aCopyThatCannotBeRememberedIsTold() throws Exception {
    Files.createDirectories(places.issued().getParent());
    Files.writeString(places.issued(), "no folder");
    Path brief = folder.resolve("brief.pdf");
    assertEquals(1, run("export", file, "--to", "pdf", "-o", brief));
    assertTrue(Files.exists(brief));
    assertTrue(errors().contains("it cannot be remembered here"), errors());
  }

  @Test
  void aBriefIsRememberedWithTheFiguresThatStandOnItAndNoOthers() throws Exception {
    Path brief = folder.resolve("brief.pdf");
    Path other = folder.resolve("other.pdf");
    String first;
    try (Bundle bundle = new BundleReader().read(file)) {
      String article = bundle.info().articles().getFirst().id();
      first = article + "/" + bundle.article(article).findings().estimates().getFirst().id();
    }
    assertEquals(0, run("export", file, "--to", "brief", "-o", brief), errors());
    assertEquals(1, remembered());
    String figure = reject();
    Path erratum = folder.resolve("erratum.pdf");
    assertEquals(1, run("export", file, "--to", "erratum", "-o", erratum));
    assertTrue(errors().contains("No remembered copy shows a figure otherwise"), errors());

    copySampleAnew();
    assertEquals(
        0, run("export", file, "--to", "brief", "--figures", first, "-o", other), errors());
    assertTrue(text(other).contains(figure), "it stands on this one");
    reject();
    assertEquals(0, run("export", file, "--to", "erratum", "-o", erratum), errors());
    String said = text(erratum);
    assertTrue(said.contains(figure) && said.contains("One-page brief"), said);
    assertEquals(1, said.split("Erratum", -1).length / 2, "only to that one: " + said);
  }

  @Test
  void aPrintOfSomePagesIsRememberedWithTheFiguresThatStandOnThem() throws Exception {
    Path shows = folder.resolve("shows.pdf");
    Path other = folder.resolve("other.pdf");
    Path erratum = folder.resolve("erratum.pdf");
    String article;
    try (Bundle bundle = new BundleReader().read(file)) {
      article = bundle.info().articles().getFirst().id();
    }
    Object[] pages = {"export", file, "--to", "pdf", "--article", article, "--pages"};
    assertEquals(0, run(with(pages, "1", "-o", shows)), errors());
    assertEquals(0, run(with(pages, "2", "-o", other)), errors());
    String first = text(shows);
    String second = text(other);
    reject(estimate -> second.contains(estimate) && !first.contains(estimate));
    assertEquals(0, run("export", file, "--to", "erratum", "-o", erratum), errors());
    String said = text(erratum);
    assertEquals(1, said.split("Erratum", -1).length / 2, "only to the other: " + said);
  }

  private static Object[] with(Object[] args, Object... more) {
    return Stream.concat(Stream.of(args), Stream.of(more)).toArray();
  }

  private void copySampleAnew() throws IOException {
    Files.delete(file);
    copySample();
  }

  @Test
  void whatIsChosenOfABriefIsRefusedForAnotherFormat() {
    Path pdf = folder.resolve("whole.pdf");
    assertEquals(2, run("export", file, "--to", "pdf", "--checked-only", "-o", pdf));
    assertTrue(errors().contains("--checked-only"), errors());
    assertFalse(Files.exists(pdf));
  }
}

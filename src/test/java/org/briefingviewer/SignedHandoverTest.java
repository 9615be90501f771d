// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.briefingviewer.app.ProgramFolders;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleCheck;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.locked.LowKeyCost;
import org.briefingviewer.bundle.signature.KeyFolder;
import org.briefingviewer.cli.CommandLineProgram;
import org.briefingviewer.cli.console.OwnFolders;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.revision.CopyMemory;
import org.briefingviewer.cli.stops.Presenter;
import org.briefingviewer.model.Estimate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said of a signed seal by whatever is made of a signed briefing: the copy for a second
/// reader and the merge, copies that went out and their errata, copies for outsiders.
class SignedHandoverTest {
  private static final Path HOME = Path.of(System.getProperty("briefing.home"));
  private static final String PHRASE = "two ferries and a crane\n";

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private ProgramFolders places;
  private Path file;

  @BeforeEach
  void signASample() throws IOException {
    file = Files.copy(HOME.resolve("assets/sample/sample.briefing"), folder.resolve("b.briefing"));
    places = new ProgramFolders(HOME.resolve("assets"), folder.resolve("own"));
    assertEquals(0, run(PHRASE, "key", "--new", "J. Kim, desk 3"), this::said);
    assertEquals(0, sign(file), this::said);
  }

  private int run(String in, Object... args) {
    out.reset();
    VerbStreams streams =
        new VerbStreams(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            out,
            out,
            LowKeyCost.COST);
    KeyFolder kept = new KeyFolder(places.keys(), LowKeyCost.COST);
    streams.keys().know(kept);
    return new CommandLineProgram(
            streams,
            picture -> {},
            new ExportOffice(places, streams.keys()),
            new CopyMemory(places.issued(), Clock.systemUTC()),
            Presenter.NONE,
            new OwnFolders(kept, null))
        .run(Stream.of(args).map(Object::toString).toArray(String[]::new));
  }

  private int sign(Path briefing) {
    return run(PHRASE, "seal", briefing, "--by", "J. Kim", "--anyway", "--sign");
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private int verify(Path briefing) {
    return run("", "verify", briefing);
  }

  private Path second() {
    Path second = folder.resolve("second.briefing");
    assertEquals(0, run("", "second", file, "-o", second), this::said);
    return second;
  }

  private void reject(Path briefing, String by) throws Exception {
    Estimate first;
    try (Bundle bundle = new BundleReader().read(briefing)) {
      first = bundle.article("a1").findings().estimates().getFirst();
    }
    Path edits = folder.resolve("edits.jsonl");
    Files.writeString(
        edits,
        "{\"edit\": \"reject\", \"marks\": [{\"article\": \"a1\", \"estimate\": \"%s\"}]}\n"
            .formatted(first.id()));
    assertEquals(0, run("", "revise", briefing, "--edits", edits, "--by", by), this::said);
  }

  private static String text(Path pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private String fingerprint() throws Exception {
    return new KeyFolder(places.keys()).keys().own().getFirst().key().fingerprint();
  }

  /// What a second reader gets is the articles without anybody's decisions: not what was sealed.
  @Test
  void theCopyForASecondReaderIsNeitherSealedNorSigned() throws Exception {
    Path second = second();
    assertEquals(1, verify(second));
    assertTrue(said().contains("not sealed"), this::said);
    assertFalse(said().contains("sign"), this::said);
    reject(second, "S. Second");
    assertEquals(1, verify(second));
    assertTrue(said().contains("not sealed"), this::said);
    assertEquals(List.of(), BundleCheck.check(second, (done, all) -> {}).problems());
  }

  @Test
  void aMergeIsAnEditAfterTheSealAndTheSignatureStaysWithTheSeal() throws Exception {
    Path second = second();
    reject(second, "S. Second");
    Path merged = folder.resolve("merged.briefing");
    assertEquals(0, run("", "merge", file, second, "-o", merged, "--by", "J. Kim"), this::said);
    assertEquals(1, verify(merged), "it is not what was sealed");
    assertTrue(said().contains("1 edit since the seal by J. Kim"), this::said);
    assertTrue(said().contains("The seal is signed with the key " + fingerprint()), this::said);
    assertEquals(1, run("", "verify", merged, "--signed"));
    assertEquals(0, run("", "check", merged), this::said);
    // Sealed again it is unsigned until somebody signs that.
    assertEquals(0, run("", "seal", merged, "--by", "J. Kim", "--anyway"), this::said);
    assertEquals(1, run("", "verify", merged, "--signed"));
    assertTrue(said().contains("is not signed"), this::said);
    assertEquals(0, sign(merged), this::said);
    assertEquals(0, run("", "verify", merged, "--signed"), this::said);
  }

  @Test
  void whatIsMergedIntoTheSecondReadersCopyIsNotSealed() throws Exception {
    Path second = second();
    reject(second, "S. Second");
    Path merged = folder.resolve("merged.briefing");
    assertEquals(0, run("", "merge", second, file, "-o", merged, "--by", "J. Kim"), this::said);
    assertEquals(1, verify(merged));
    assertTrue(said().contains("not sealed"), this::said);
    assertEquals(0, run("", "check", merged), this::said);
  }

  @Test
  void paperSaysByWhichKeyAndOnceItWasEditedThatItIsNotCovered() throws Exception {
    Path pdf = folder.resolve("sealed.pdf");
    assertEquals(0, run("", "export", file, "--to", "pdf", "-o", pdf), this::said);
    String paper = text(pdf);
    assertTrue(paper.contains("sealed by J. Kim"), paper);
    assertTrue(paper.contains("signed with the key " + fingerprint() + " (J. Kim, desk 3)"), paper);
    reject(file, "J. Kim");
    Path later = folder.resolve("later.pdf");
    assertEquals(0, run("", "export", file, "--to", "pdf", "-o", later), this::said);
    String edited = text(later);
    assertTrue(edited.contains("changed since it was sealed by J. Kim"), edited);
    assertTrue(
        edited.contains("not covered by that seal: 1 edit of figures, ties or articles"), edited);
  }

  @Test
  void anErratumToASignedCopyChangesNothingOfWhatTheSignatureCovers() throws Exception {
    Path pdf = folder.resolve("sealed.pdf");
    assertEquals(0, run("", "export", file, "--to", "pdf", "-o", pdf), this::said);
    reject(file, "J. Kim");
    byte[] before = Files.readAllBytes(file);
    Path erratum = folder.resolve("erratum.pdf");
    assertEquals(0, run("", "export", file, "--to", "erratum", "-o", erratum), this::said);
    String said = text(erratum);
    assertTrue(said.contains("version 1.1.0, sealed"), said);
    assertTrue(said.contains("The figure was rejected."), said);
    assertFalse(said.contains("signed"), "an erratum is none of what was signed: " + said);
    assertArrayEquals(before, Files.readAllBytes(file));
    assertEquals(1, verify(file));
    assertTrue(said().contains("1 edit since the seal by J. Kim"), this::said);
    assertTrue(said().contains("The seal is signed with the key " + fingerprint()), this::said);
    // The correction is sealed and signed in its turn.
    assertEquals(0, sign(file), this::said);
    assertEquals(0, run("", "verify", file, "--signed"), this::said);
    assertTrue(said().contains("version 1.2.0"), this::said);
  }

  @Test
  void aCopyForPeopleOutsideIsNeitherSealedNorSigned() throws Exception {
    Path outsider = folder.resolve("outsider.briefing");
    assertEquals(0, run("", "export", file, "--to", "outsider", "-o", outsider), this::said);
    assertEquals(1, verify(outsider));
    assertTrue(said().contains("not sealed"), this::said);
    assertFalse(said().contains("sign"), this::said);
  }
}

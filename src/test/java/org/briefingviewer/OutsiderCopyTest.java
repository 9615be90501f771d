// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.briefingviewer.app.ProgramFolders;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleCheck;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.sidecar.Sidecar;
import org.briefingviewer.bundle.sidecar.SidecarPlace;
import org.briefingviewer.cli.CommandLineProgram;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Note;
import org.briefingviewer.model.Stop;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What leaves with a copy for people outside, and what does not, of a briefing in which there is
/// something of everything that must not.
class OutsiderCopyTest {
  private static final Path HOME = Path.of(System.getProperty("briefing.home"));

  /// Words that stand in the briefing, or beside it, and may stand nowhere in the copy.
  private static final List<String> SECRETS =
      List.of(
          "hushed why",
          "N. Inside",
          "Zweitleserin",
          "own note of mine",
          "a name for the list",
          "Nothing here is added up: each figure keeps its owner");

  @TempDir private static Path shelf;
  private static Path file;

  @TempDir private Path folder;

  @BeforeAll
  static void makeABriefingWithSecrets() throws Exception {
    Path begun = shelf.resolve("begun.briefing");
    Files.copy(HOME.resolve("assets/sample/sample.briefing"), begun);
    Path edits = shelf.resolve("edits.jsonl");
    Estimate first = article(begun, "a1").findings().estimates().getFirst();
    Files.writeString(
        edits,
        """
        {"edit": "reject", "marks": [{"article": "a1", "estimate": "%s"}], "why": "hushed why"}
        {"edit": "name-article", "article": "a2", "to": "a name for the list"}
        """
            .formatted(first.id()));
    Path revised = shelf.resolve("revised.briefing");
    run("revise", begun, "--edits", edits, "-o", revised, "--by", "N. Inside");
    Path second = shelf.resolve("second.briefing");
    run("second", revised, "-o", second);
    Files.writeString(
        edits,
        "{\"edit\": \"reject\", \"marks\": [{\"article\": \"a3\", \"estimate\": \"%s\"}]}\n"
            .formatted(article(second, "a3").findings().estimates().getFirst().id()));
    Path read = shelf.resolve("read.briefing");
    run("revise", second, "--edits", edits, "-o", read, "--by", "Zweitleserin");
    file = shelf.resolve("demo.briefing");
    run("merge", revised, read, "-o", file, "--by", "N. Inside");
    writeNote();
    assertEquals(List.of(), missing(shelf), "each secret is there to be kept");
  }

  private static MarkedArticle article(Path briefing, String id) throws Exception {
    try (Bundle bundle = new BundleReader().read(briefing)) {
      return bundle.article(id);
    }
  }

  private static void writeNote() throws Exception {
    try (Bundle bundle = new BundleReader().read(file)) {
      bundle.complete();
      OffsetDateTime noon = OffsetDateTime.parse("2026-11-24T12:00:00Z");
      SidecarPlace place = SidecarPlace.of(file, bundle.info(), shelf.resolve("own"), path -> true);
      Sidecar notes = new Sidecar(place, bundle.info(), id -> null);
      notes.open();
      notes.save(
          List.of(),
          List.of(new Note("urn:x:1", Note.Target.article("a1"), "own note of mine", noon, noon)));
    }
  }

  private static String run(Object... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ProgramFolders places = new ProgramFolders(HOME.resolve("assets"), shelf.resolve("places"));
    VerbStreams streams =
        new VerbStreams(
            InputStream.nullInputStream(),
            new PrintStream(new ByteArrayOutputStream()),
            new PrintStream(err));
    int code =
        new CommandLineProgram(streams, picture -> {}, new ExportOffice(places))
            .run(List.of(args).stream().map(Object::toString).toArray(String[]::new));
    String said = err.toString(StandardCharsets.UTF_8);
    assertEquals(0, code, said);
    return said;
  }

  private Path copy(String name, Object... more) {
    Path copy = folder.resolve(name);
    List<Object> args =
        new ArrayList<>(List.of("export", file, "--to", "outsider", "-o", copy, "-q"));
    args.addAll(List.of(more));
    run(args.toArray());
    return copy;
  }

  /// Returns the entries of a file, unpacked, and the file as it lies there.
  private static Map<String, byte[]> every(Path file) throws IOException {
    Map<String, byte[]> bytes = new TreeMap<>();
    bytes.put("", Files.readAllBytes(file));
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        bytes.put(entry.getName(), zip.readAllBytes());
      }
    }
    return bytes;
  }

  private static boolean holds(byte[] bytes, String words) {
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      String all = new String(bytes, StandardCharsets.ISO_8859_1);
      String wanted = new String(words.getBytes(charset), StandardCharsets.ISO_8859_1);
      if (all.contains(wanted)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> found(Path file, List<String> words) throws IOException {
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, byte[]> entry : every(file).entrySet()) {
      for (String secret : words) {
        if (holds(entry.getValue(), secret) || entry.getKey().contains(secret)) {
          found.add(entry.getKey() + ": " + secret);
        }
      }
    }
    return found;
  }

  /// Returns the secrets that stand neither in the briefing nor beside it.
  private static List<String> missing(Path shelf) throws IOException {
    List<String> missing = new ArrayList<>(SECRETS);
    try (var files = Files.list(shelf)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        boolean zip = each.equals(file);
        boolean note = each.toString().endsWith(".annotations");
        if (zip || note) {
          for (byte[] bytes : zip ? every(each).values() : List.of(Files.readAllBytes(each))) {
            missing.removeIf(secret -> holds(bytes, secret));
          }
        }
      }
    }
    return missing;
  }

  @Test
  void noSecretStandsInAnyByteOfIt() throws Exception {
    assertEquals(List.of(), found(copy("out.briefing"), SECRETS));
    assertEquals(List.of(), found(copy("raw.briefing", "--with-originals"), SECRETS));
  }

  @Test
  void nothingStandsInItThatIsNotOnTheList() throws Exception {
    for (String name : every(copy("out.briefing")).keySet()) {
      assertTrue(
          name.matches(
              "|mimetype|datapackage\\.json|annotations/a\\d\\.json|references\\.csl\\.json"
                  + "|articles/a\\d/(article|structure)\\.json|articles/a\\d/text\\.txt"
                  + "|knowledge/(agents|ties|ratings)\\.json|knowledge/estimates/a\\d\\.json"
                  + "|briefing/stops\\.json"),
          name);
    }
  }

  /// No time but the one that stands for none, no system, no remark, no extra field.
  @Test
  void itsArchiveTellsNothing() throws Exception {
    byte[] bytes = Files.readAllBytes(copy("out.briefing"));
    try (ZipInputStream zip =
        new ZipInputStream(Files.newInputStream(folder.resolve("out.briefing")))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertEquals("1980-02-01T00:00", entry.getTimeLocal().toString(), entry.getName());
        assertNull(entry.getExtra());
        assertNull(entry.getComment());
      }
    }
    assertFalse(holds(bytes, System.getProperty("user.name") + "/"));
    String manifest =
        new String(
            every(folder.resolve("out.briefing")).get("datapackage.json"), StandardCharsets.UTF_8);
    assertTrue(manifest.contains("\"created\": \"2026-11-24T00:00:00Z\""), "the day alone");
  }

  @Test
  void twoCopiesAreTheSame() throws Exception {
    assertArrayEquals(
        Files.readAllBytes(copy("one.briefing")), Files.readAllBytes(copy("other.briefing")));
  }

  @Test
  void everyEstimateThatStandsLeavesWithAllThatBelongsToIt() throws Exception {
    Path copy = copy("out.briefing");
    int estimates = 0;
    try (Bundle from = new BundleReader().read(file);
        Bundle to = new BundleReader().read(copy)) {
      for (ArticleSummary summary : from.info().articles()) {
        MarkedArticle before = from.article(summary.id());
        MarkedArticle after = to.article(summary.id());
        assertEquals(before.article().text(), after.article().text());
        assertEquals(before.findings().estimates().size(), after.findings().estimates().size());
        for (int i = 0; i < after.findings().estimates().size(); i++) {
          Estimate was = before.findings().estimates().get(i);
          Estimate is = after.findings().estimates().get(i);
          assertEquals(was.quantity(), is.quantity());
          assertEquals(was.chain().elements(), is.chain().elements());
          assertEquals(was.doubt(), is.doubt());
          assertEquals(was.review().state(), is.review().state());
          assertEquals(was.review().by(), is.review().by());
          assertEquals(was.review().care(), is.review().care());
          assertEquals(List.of(), is.review().earlier(), "history");
          assertEquals(
              before.article().handling(from.info().handling(), was.span()),
              after.article().handling(to.info().handling(), is.span()));
          estimates++;
        }
        assertEquals(List.of(), after.article().dropped());
      }
      assertEquals(List.of(), to.history());
      assertEquals(List.of(), to.readings());
      assertNull(to.info().seal());
    }
    assertTrue(estimates > 30, "the sample has more");
  }

  @Test
  void thePresentationLeavesWithoutWhatOnlyTheSpeakerReads() throws Exception {
    try (Bundle to = new BundleReader().read(copy("out.briefing"))) {
      assertFalse(to.stops().isEmpty());
      for (Stop stop : to.stops()) {
        assertEquals(Stop.Plan.NONE, stop.plan());
      }
    }
  }

  @Test
  void whoOnlyARejectedThingNamesStays() throws Exception {
    try (Bundle from = new BundleReader().read(file);
        Bundle to = new BundleReader().read(copy("out.briefing"))) {
      from.complete();
      to.complete();
      assertTrue(to.knowledge().agents().size() < from.knowledge().agents().size());
      assertTrue(from.knowledge().agents().containsAll(to.knowledge().agents()));
    }
  }

  @Test
  void itPassesEveryCheckAndOpensAsAnyBriefing() throws Exception {
    assertEquals(List.of(), BundleCheck.check(copy("out.briefing"), (done, all) -> {}).problems());
  }

  @Test
  void originalsLeaveWhenTheyAreAskedForAndNotElse() throws Exception {
    try (Bundle bare = new BundleReader().read(copy("out.briefing"));
        Bundle full = new BundleReader().read(copy("raw.briefing", "--with-originals"));
        Bundle from = new BundleReader().read(file)) {
      assertEquals(Map.of(), bare.originals());
      assertNotEquals(Map.of(), from.originals());
      assertEquals(from.originals(), full.originals());
      for (String name : from.originals().keySet()) {
        assertArrayEquals(from.original(name), full.original(name));
      }
    }
  }

  @Test
  void whatLeftAndWhatDidNotIsTold() {
    String said = run("export", file, "--to", "outsider", "-o", folder.resolve("x.briefing"), "-q");
    assertTrue(said.contains("In the copy: 3 articles, 39 estimates"), said);
    assertTrue(said.contains("7 things that were rejected"), said);
    assertTrue(said.contains("1 second reading"), said);
    assertTrue(said.contains("1 name that the list gave to an article"), said);
    assertTrue(said.contains("Never in such a copy: your own notes"), said);
    assertFalse(said.contains("seems not to be free to pass on"), said);
  }

  @Test
  void aTextThatSeemsNotToBeFreeToPassOnIsNamed() throws Exception {
    Path page =
        Files.writeString(
            folder.resolve("ferries.html"),
            "<html><body><article><h1>Ferries take twice as many people</h1><p>The harbour office"
                + " said on Monday that about 300 people a day cross the river, more than in any"
                + " year before.</p><p>It called the figure preliminary, since two of the landing"
                + " stages were closed in spring.</p></article><footer><p>All rights"
                + " reserved</p></footer></body></html>");
    Path briefing = folder.resolve("ferries.briefing");
    run("import", page, "-o", briefing);
    String said =
        run("export", briefing, "--to", "outsider", "-o", folder.resolve("y.briefing"), "-q");
    assertTrue(
        said.contains("seems not to be free to pass on. It says: “All rights reserved”"), said);
  }

  @Test
  void oneArticleTakesNothingOfTheOthersAlong() throws Exception {
    Path copy = copy("one.briefing", "--article", "a1");
    try (Bundle to = new BundleReader().read(copy)) {
      assertEquals(1, to.info().articles().size());
      assertEquals(List.of(), to.stops(), "its headlines may tell of the rest");
    }
    assertEquals(
        List.of(), found(copy, List.of(article(file, "a2").article().headline(), "a3/text")));
    assertEquals(List.of(), BundleCheck.check(copy, (done, all) -> {}).problems());
  }

  @Test
  void itNeverTakesThePlaceOfTheBriefingItself() throws Exception {
    byte[] before = Files.readAllBytes(file);
    VerbStreams streams =
        new VerbStreams(
            InputStream.nullInputStream(),
            new PrintStream(new ByteArrayOutputStream()),
            new PrintStream(new ByteArrayOutputStream()));
    ProgramFolders places = new ProgramFolders(HOME.resolve("assets"), folder.resolve("places"));
    int code =
        new CommandLineProgram(streams, picture -> {}, new ExportOffice(places))
            .run(
                new String[] {
                  "export", file.toString(), "--to", "outsider", "-o", file.toString()
                });
    assertEquals(2, code);
    assertArrayEquals(before, Files.readAllBytes(file));
  }
}

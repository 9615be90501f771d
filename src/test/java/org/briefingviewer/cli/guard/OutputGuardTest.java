// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.guard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.journal.Journal;
import org.briefingviewer.bundle.journal.JournalLine;
import org.briefingviewer.bundle.journal.JournalLook;
import org.briefingviewer.bundle.journal.JournalPlace;
import org.briefingviewer.cli.CommandLineProgram;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the verb and by whatever name: what a call reads is not what it writes.
class OutputGuardTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home"), "assets", "sample");

  @TempDir private Path folder;
  private Path briefing;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void layFiles() throws Exception {
    briefing = Files.copy(SAMPLE.resolve("sample.briefing"), folder.resolve("x.briefing"));
    Files.copy(briefing, folder.resolve("y.briefing"));
    Files.writeString(folder.resolve("t.txt"), "The ministry said that 40 trucks had crossed.\n");
    Files.copy(SAMPLE.resolve("edits.jsonl"), folder.resolve("e.jsonl"));
    Files.copy(SAMPLE.resolve("stops.json"), folder.resolve("s.json"));
    Files.copy(SAMPLE.resolve("review.json"), folder.resolve("r.json"));
    Files.writeString(folder.resolve("c.json"), "[]");
    Files.writeString(folder.resolve("house.docx"), "a template");
    Files.createDirectory(folder.resolve("raw"));
    Files.copy(folder.resolve("t.txt"), folder.resolve("raw/x.txt"));
  }

  @Test
  void aFolderThatIsExtractedIsToldForWhatItIs() {
    assertEquals(1, run("extract", "."), this::said);
    assertTrue(said().contains(".: It is a folder, and a raw article is a file."), this::said);
  }

  private int run(String... args) {
    out.reset();
    err.reset();
    VerbStreams streams =
        new VerbStreams(InputStream.nullInputStream(), new PrintStream(out), new PrintStream(err));
    return new CommandLineProgram(
            streams,
            picture -> Files.writeString(picture.out(), "a picture"),
            (export, progress) -> Files.writeString(export.out(), "a copy"))
        .run(args);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /// The call, `%` before each name of a file; the last of them is the output, and the first after
  /// the bar is the input that it is meant to hit.
  static List<String> calls() {
    return List.of(
        "second %x.briefing -o %OUT | x.briefing",
        "import %t.txt -o %OUT | t.txt",
        "import %y.briefing %t.txt -o %OUT | t.txt",
        "import %raw -o %OUT | raw/x.txt",
        "import %t.txt --stops %s.json -o %OUT | s.json",
        "import %t.txt --review %r.json -o %OUT | r.json",
        "import %t.txt --references %c.json -o %OUT | c.json",
        "import %t.txt --into %x.briefing --by A -o %OUT | t.txt",
        "merge %x.briefing %y.briefing --by A -o %OUT | x.briefing",
        "merge %x.briefing %y.briefing --by A -o %OUT | y.briefing",
        "revise %x.briefing --edits %e.jsonl --by A -o %OUT | e.jsonl",
        "export %x.briefing --to jsonl -o %OUT | x.briefing",
        "export %x.briefing --to erratum -o %OUT | x.briefing",
        "export %x.briefing --to docx --template %house.docx -o %OUT | house.docx",
        "picture %x.briefing -o %OUT | x.briefing");
  }

  private String[] call(String words, String output) {
    String[] call = words.substring(0, words.indexOf(" |")).split(" ");
    return Arrays.stream(call)
        .map(word -> word.equals("%OUT") ? output : word)
        .map(word -> word.startsWith("%") ? folder.resolve(word.substring(1)).toString() : word)
        .toArray(String[]::new);
  }

  private static String hit(String words) {
    return words.substring(words.indexOf("| ") + 2);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void noInputIsWrittenOverByAnyOfItsNames(String words) throws Exception {
    Path input = folder.resolve(hit(words));
    byte[] before = Files.readAllBytes(input);
    List<Path> names = new ArrayList<>();
    names.add(input);
    names.add(folder.resolve("raw/../" + hit(words)));
    names.add(Files.createSymbolicLink(folder.resolve("soft" + ending(input)), input));
    names.add(Files.createLink(folder.resolve("hard" + ending(input)), input));
    Path away = Files.createSymbolicLink(folder.resolve("away"), folder);
    names.add(away.resolve(hit(words)));
    names.add(Path.of("").toAbsolutePath().relativize(input));
    for (Path name : names) {
      assertEquals(2, run(call(words, name.toString())), () -> name + ": " + said());
      assertTrue(said().contains("name another file"), this::said);
      assertTrue(said().contains(name.toString()), this::said);
      assertArrayEquals(before, Files.readAllBytes(input));
    }
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.'));
  }

  @Test
  void aBriefingThatIsAFolderIsNotWrittenInto() throws Exception {
    Path unpacked = Files.createDirectory(folder.resolve("unpacked"));
    Files.createDirectory(unpacked.resolve("articles"));
    for (String out : List.of("articles/new.briefing", "new.briefing")) {
      assertEquals(
          2,
          run("second", unpacked.toString(), "-o", unpacked.resolve(out).toString()),
          this::said);
      assertTrue(said().contains("lies in the folder " + unpacked), this::said);
    }
    try (Stream<Path> left = Files.list(unpacked)) {
      assertEquals(1, left.count());
    }
  }

  @Test
  void aFolderThatHoldsTheBriefingIsNotReplacedByTables() {
    assertEquals(
        2, run("export", briefing.toString(), "--to", "csv", "-o", folder.toString()), this::said);
    assertTrue(said().contains("the folder " + folder + " holds " + briefing), this::said);
  }

  @Test
  void aBriefingMayComeToStandBesideTheArticlesOfItsFolder() {
    String raw = folder.resolve("raw").toString();
    String made = folder.resolve("raw/made.briefing").toString();
    assertEquals(0, run("import", raw, "-o", made), this::said);
    assertEquals(0, run("import", raw, "-o", made), this::said);
  }

  @Test
  void whatIsThereToWriteInPlaceDoesSoAlsoWhereTheFileIsNamedTwice() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link.briefing"), briefing);
    String edits = folder.resolve("e.jsonl").toString();
    String file = briefing.toString();
    assertEquals(0, run("revise", file, "--edits", edits, "--by", "A", "-o", file), this::said);
    assertEquals(0, run("seal", file, "--by", "A", "--anyway", "-o", link.toString()), this::said);
    assertTrue(Files.isSymbolicLink(link));
    try (Bundle sealed = new BundleReader().read(briefing)) {
      assertEquals(6, sealed.history().size());
      assertEquals("A", sealed.info().seal().by());
    }
  }

  @Test
  void whatIsThereToWriteInPlaceRefusesUnsavedEditsByEachName() throws Exception {
    leaveUnsaved(briefing);
    byte[] before = Files.readAllBytes(briefing);
    Path hard = Files.createLink(folder.resolve("hard.briefing"), briefing);
    for (Path name : List.of(briefing, hard)) {
      assertEquals(
          1, run("seal", briefing.toString(), "--by", "A", "--anyway", "-o", name.toString()));
      assertTrue(said().contains("edits that are not saved"), this::said);
    }
    assertArrayEquals(before, Files.readAllBytes(briefing));
  }

  @Test
  void aBriefingWithUnsavedEditsOfSomebodyIsNoPlaceForAResult() throws Exception {
    Path other = folder.resolve("y.briefing");
    leaveUnsaved(other);
    byte[] before = Files.readAllBytes(other);
    String to = other.toString();
    String from = briefing.toString();
    assertEquals(1, run("second", from, "-o", to), this::said);
    assertTrue(
        said().contains(to + ": It is a briefing with edits that are not saved"), this::said);
    assertEquals(1, run("seal", from, "--by", "A", "--anyway", "-o", to), this::said);
    assertEquals(1, run("import", folder.resolve("t.txt").toString(), "-o", to), this::said);
    assertTrue(said().contains("edits that are not saved"), this::said);
    assertArrayEquals(before, Files.readAllBytes(other));
  }

  @Test
  void ownNotesAndUnsavedWorkAreNoPlaceForAResult() throws Exception {
    for (String name : List.of("x.annotations", "x.journal", "y.briefing.annotations")) {
      Path kept = Files.writeString(folder.resolve(name), "kept");
      assertEquals(
          2, run("second", briefing.toString(), "-o", kept.toString()), () -> name + said());
      assertTrue(said().contains(kept + " holds own notes or unsaved work on "), this::said);
      assertEquals("kept", Files.readString(kept));
      Path link = Files.createSymbolicLink(folder.resolve("innocent.briefing"), kept);
      assertEquals(2, run("second", briefing.toString(), "-o", link.toString()), this::said);
      assertEquals("kept", Files.readString(kept));
      Files.delete(link);
      Files.delete(kept);
    }
    String free = folder.resolve("z.annotations").toString();
    assertEquals(0, run("second", briefing.toString(), "-o", free), this::said);
    assertEquals(0, run("second", briefing.toString(), "-o", free), this::said);
  }

  private static void leaveUnsaved(Path file) throws Exception {
    JournalPlace place = JournalPlace.beside(file);
    String base;
    try (Bundle bundle = new BundleReader().read(file)) {
      base = bundle.digest();
    }
    try (Journal journal = Journal.open(place, base, JournalLook.NOTHING)) {
      journal.append(
          new JournalLine.Done(
              new BriefingEdit.Retitle(
                  Act.of("B", OffsetDateTime.parse("2026-11-30T09:00:00Z")),
                  "Three readings",
                  "Four readings")));
    }
  }

  @Test
  void anOutputThatIsNoInputIsWritten() {
    for (String words : calls()) {
      if (!words.contains("erratum") && !words.contains("docx") && !words.contains("--into")) {
        String made =
            folder.resolve("made" + (words.startsWith("picture") ? ".png" : ".jsonl")).toString();
        int status = run(call(words, made));
        assertTrue(status != 2, () -> words + ": " + said());
        assertFalse(said().contains("name another file"), this::said);
      }
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.briefingviewer.cli.console.VerbStreams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/// What a seal covers is known by its bytes.
class SealedBytesTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home"), "assets", "sample", "sample.briefing");
  private static final String LINE =
      "{\"edit\": \"retitle\", \"from\": \"A\", \"to\": \"B\", \"by\": \"M. Other\","
          + " \"at\": \"2026-01-01T10:00:00Z\","
          + " \"id\": \"urn:uuid:11111111-1111-4111-8111-111111111111\"}";

  @TempDir private Path folder;
  private Path file;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void seal() throws Exception {
    file = folder.resolve("demo.briefing");
    Files.copy(SAMPLE, file);
    edit("{\"edit\": \"retitle\", \"to\": \"First\"}");
    edit("{\"edit\": \"retitle\", \"to\": \"Second\"}");
    assertEquals(0, run("seal", file, "--by", "R. Reader", "--anyway"));
  }

  private void edit(String line) throws Exception {
    Path edits = folder.resolve("edits.jsonl");
    Files.writeString(edits, line + "\n");
    assertEquals(0, run("revise", file, "--edits", edits, "--by", "S. Second"), told());
  }

  private int run(Object... args) {
    out.reset();
    VerbStreams streams =
        new VerbStreams(InputStream.nullInputStream(), new PrintStream(out), new PrintStream(err));
    return new CommandLineProgram(streams, picture -> {}, (export, progress) -> {})
        .run(List.of(args).stream().map(Object::toString).toArray(String[]::new));
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private Forger unpacked() throws Exception {
    return Forger.of(file, folder.resolve("unpacked"));
  }

  @Test
  void whatWasSealedIsToldToBeAsSealed() throws Exception {
    assertEquals(0, run("check", file), said());
    assertTrue(said().contains("Sealed by R. Reader"), said());
    assertEquals(0, run("check", unpacked().folder()), said());
  }

  @Test
  void anybodyFindsTheDigestsAgain() throws Exception {
    Forger files = unpacked();
    List<String> list = Files.readAllLines(files.file("briefing/seal.sha256"));
    int compared = 0;
    for (String line : list) {
      if (!line.startsWith("#")) {
        assertEquals(line.substring(0, 64), Forger.digest(files.file(line.substring(66))), line);
        compared++;
      }
    }
    assertTrue(compared > 15, list.toString());
    assertTrue(
        list.stream().anyMatch(l -> l.endsWith("  /datapackage.json#title")), list.toString());
    String digest = "sha256:" + Forger.digest(files.file("briefing/seal.sha256"));
    assertTrue(Files.readString(files.file("datapackage.json")).contains(digest));
    assertTrue(Files.readAllLines(files.file("briefing/history.jsonl")).getLast().contains(digest));
  }

  @Test
  void editsThatTheHistoryHasAreNoForgery() throws Exception {
    edit("{\"edit\": \"retitle\", \"to\": \"Third\"}");
    edit("{\"edit\": \"accept\", \"marks\": [{\"article\": \"a1\", \"estimate\": \"q2\"}]}");
    edit(
        "{\"edit\": \"add-stop\", \"stop\": {\"id\": \"s99\", \"kind\": \"headline\","
            + " \"article\": \"a1\"}}");
    edit("{\"edit\": \"name-article\", \"article\": \"a2\", \"to\": \"Other\"}");
    edit("{\"edit\": \"remove-article\", \"article\": \"a3\"}");
    run("check", file);
    assertFalse(said().contains("rely on the seal"), said()); // stops of a3 lead nowhere now
    assertTrue(said().contains("5 edits since the seal by R. Reader"), said());
  }

  @Test
  void whatNoEditSaysIsToldAlsoWhereOtherEditsCameAfterTheSeal() throws Exception {
    edit("{\"edit\": \"accept\", \"marks\": [{\"article\": \"a1\", \"estimate\": \"q2\"}]}");
    Path forged = unpacked().replace("articles/a2/text.txt", "Dandong", "Dalian").hashed();
    assertEquals(1, run("check", forged), said());
    assertTrue(said().contains("articles/a2/text.txt: It is not as it was sealed"), said());
    assertFalse(said().contains("a1.json: It is not"), said());
  }

  @Test
  void aSecondSealCoversWhatTheFirstDidNot() throws Exception {
    edit("{\"edit\": \"accept\", \"marks\": [{\"article\": \"a1\", \"estimate\": \"q2\"}]}");
    assertEquals(0, run("seal", file, "--by", "R. Reader", "--anyway"));
    assertEquals(0, run("check", file), said());
    Path forged = unpacked().replace("knowledge/estimates/a1.json", "300", "3000").hashed();
    assertEquals(1, run("check", forged), said());
  }

  @Test
  void aSealThatDoesNotSayWhatItCoversIsNeverFine() throws Exception {
    Forger old = unpacked();
    old.manifest(manifest -> ((ObjectNode) manifest.get("bv:seal")).remove("digest"));
    old.history(
        lines -> {
          lines.replaceAll(line -> line.replaceAll(",\"digest\": \"sha256:[0-9a-f]{64}\"", ""));
          return lines;
        });
    Path forged = old.remove("briefing/seal.sha256").hashed();
    assertEquals(1, run("check", forged), said());
    assertTrue(said().contains("does not say what it covers"), said());
    assertFalse(said().contains("no problems"), said());
  }

  /// A figure, a text, a tie: whatever is changed behind the seal, with and without its hash.
  enum Forgery {
    FIGURE(
        "knowledge/estimates/a1.json", f -> f.replace(name(1), "\"value\": 300", "\"value\": 30")),
    REVIEW("knowledge/estimates/a2.json", f -> f.replace(name(2), "proposed", "accepted")),
    MARK(
        "annotations/a1.json",
        f -> f.replace("annotations/a1.json", "\"start\": ", "\"start\": 1")),
    TEXT("articles/a1/text.txt", f -> f.replace("articles/a1/text.txt", "Moscow", "Minsk")),
    HANDLING_OF_A_PARAGRAPH(
        "articles/a1/structure.json",
        f -> f.replace("articles/a1/structure.json", "\"headline\"", "\"deck\"")),
    TIE("knowledge/ties.json", f -> f.replace("knowledge/ties.json", "strengthening", "cooling")),
    EVENT("knowledge/ties.json", f -> f.replace("knowledge/ties.json", "2024", "2023")),
    AGENT("knowledge/agents.json", f -> f.replace("knowledge/agents.json", "Yonhap", "Other")),
    WORK("references.csl.json", f -> f.replace("references.csl.json", "KBS", "XYZ")),
    STOP("briefing/stops.json", f -> f.replace("briefing/stops.json", "notes", "note")),
    ORIGINAL(
        "originals/moscow-first.txt",
        f -> f.replace("originals/moscow-first.txt", "Moscow", "Minsk")),
    TITLE("datapackage.json#/title", f -> f.manifest(m -> m.put("title", "Another"))),
    MARK_OF_HANDLING(
        "datapackage.json#/bv:handling",
        f -> f.manifest(m -> ((ObjectNode) m.get("bv:handling")).put("text", "TLP:CLEAR"))),
    NO_MARK("datapackage.json#/bv:handling", f -> f.manifest(m -> m.remove("bv:handling"))),
    ORDER(
        "datapackage.json#/bv:articles",
        f ->
            f.manifest(
                m -> {
                  var list = m.putArray("bv:other");
                  m.get("bv:articles").forEach(a -> list.insert(0, a));
                  m.set("bv:articles", m.remove("bv:other"));
                })),
    VERSION("datapackage.json#/version", f -> f.manifest(m -> m.put("version", "1.2.0"))),
    FORGED_NAME(
        "datapackage.json#/bv:seal",
        f -> f.manifest(m -> ((ObjectNode) m.get("bv:seal")).put("by", "Dr Other"))),
    FORGED_DAY(
        "datapackage.json#/bv:seal",
        f -> f.manifest(m -> ((ObjectNode) m.get("bv:seal")).put("on", "2019-01-01"))),
    NOTHING_LEFT_OPEN(
        "datapackage.json#/bv:seal",
        f -> f.manifest(m -> ((ObjectNode) m.get("bv:seal")).remove("open"))),
    OTHER_DIGEST(
        "datapackage.json#/bv:seal",
        f ->
            f.manifest(
                m -> ((ObjectNode) m.get("bv:seal")).put("digest", "sha256:" + "0".repeat(64)))),
    NO_SEAL("datapackage.json#/bv:seal", f -> f.manifest(m -> m.remove("bv:seal"))),
    NO_EDIT_SEALED(
        "datapackage.json#/bv:seal", f -> f.history(lines -> lines.subList(0, lines.size() - 1))),
    NO_HISTORY("datapackage.json#/bv:seal", f -> f.remove("briefing/history.jsonl")),
    EDIT_BEHIND("briefing/history.jsonl", f -> f.history(lines -> with(lines, lines.size()))),
    EDIT_BEFORE("briefing/history.jsonl", f -> f.history(lines -> with(lines, 0))),
    LINE_REMOVED("briefing/history.jsonl", f -> f.history(lines -> lines.subList(1, lines.size()))),
    LINES_SWAPPED(
        "briefing/history.jsonl",
        f ->
            f.history(
                lines -> {
                  Collections.swap(lines, 0, 1);
                  return lines;
                })),
    LINE_CHANGED(
        "briefing/history.jsonl",
        f -> f.replace("briefing/history.jsonl", "S. Second", "T. Third")),
    SEAL_MOVED(
        "briefing/history.jsonl",
        f ->
            f.history(
                lines -> {
                  Collections.swap(lines, 1, 2);
                  return lines;
                })),
    ENTRY_ADDED("originals/new.txt", f -> f.add("originals/new.txt", "new")),
    ENTRY_REMOVED("originals/moscow-first.txt", f -> f.remove("originals/moscow-first.txt")),
    MARKS_REMOVED("annotations/a2.json", f -> f.remove("annotations/a2.json")),
    LIST_REMOVED("briefing/seal.sha256", f -> f.remove("briefing/seal.sha256")),
    LIST_CHANGED("briefing/seal.sha256", f -> f.replace("briefing/seal.sha256", "\n#", "\n##"));

    private final String place;

    @SuppressWarnings("ImmutableEnumChecker") // a function that keeps nothing
    private final UnaryOperator<Forger> change;

    Forgery(String place, UnaryOperator<Forger> change) {
      this.place = place;
      this.change = change;
    }

    private static String name(int article) {
      return "knowledge/estimates/a" + article + ".json";
    }

    private static List<String> with(List<String> lines, int at) {
      lines.add(at, LINE);
      return lines;
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatDiffersFromWhatWasSealedIsToldWithItsPlace(Forgery forgery) throws Exception {
    Path forged = forgery.change.apply(unpacked()).hashed();
    assertEquals(1, run("check", forged), said());
    assertTrue(said().contains(forgery.place + ": "), said());
    assertTrue(said().contains("not rely on the seal"), said());
    assertFalse(said().contains("\n  Sealed by R. Reader"), said());
  }

  @ParameterizedTest
  @EnumSource(names = {"FIGURE", "TEXT", "TIE", "STOP"})
  void aChangedFileWhoseHashWasLeftIsToldAsWell(Forgery forgery) throws Exception {
    Path forged = forgery.change.apply(unpacked()).folder();
    assertEquals(1, run("check", forged), said());
    assertFalse(said().contains("\n  Sealed by R. Reader"), said());
    assertNotEquals("", said());
  }
}

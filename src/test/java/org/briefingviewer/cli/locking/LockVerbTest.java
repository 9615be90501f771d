// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.locking;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.briefingviewer.bundle.locked.LockHeader;
import org.briefingviewer.bundle.locked.LowKeyCost;
import org.briefingviewer.cli.CommandLineProgram;
import org.briefingviewer.cli.console.VerbStreams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockVerbTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home", "."))
          .resolve("assets")
          .resolve("sample")
          .resolve("sample.briefing");
  private static final String PHRASE = "four barges upriver\n";

  @TempDir private Path folder = Path.of("");
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private Path open = Path.of("");
  private Path locked = Path.of("");

  @BeforeEach
  void place() throws Exception {
    open = Files.copy(SAMPLE, folder.resolve("open.briefing"));
    locked = folder.resolve("locked.briefing");
    assertEquals(0, run(PHRASE, "lock", open, "-o", locked), this::said);
  }

  private int run(String in, Object... args) {
    return run(new VerbStreams(input(in), out, out, LowKeyCost.COST), args);
  }

  private static InputStream input(String in) {
    return new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
  }

  private int run(VerbStreams streams, Object... args) {
    out.reset();
    String[] words = Stream.of(args).map(Object::toString).toArray(String[]::new);
    return new CommandLineProgram(streams, picture -> {}, (request, progress) -> {}).run(words);
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aLockedBriefingSaysNothingWithoutItsPassPhrase() throws Exception {
    assertTrue(LockHeader.isLocked(locked));
    assertFalse(LockHeader.isLocked(open));
    String bytes = Files.readString(locked, StandardCharsets.ISO_8859_1);
    for (String word : new String[] {"mimetype", "articles/", "datapackage", "PK\u0003\u0004"}) {
      assertFalse(bytes.contains(word), word);
    }
    assertEquals(1, run("", "check", locked));
    assertTrue(said().contains("is locked"), this::said);
    assertEquals(1, run("another phrase\n", "check", locked));
    assertTrue(said().contains("pass phrase is wrong"), this::said);
    assertEquals(0, run(PHRASE, "check", locked), this::said);
  }

  @Test
  void whatIsUnlockedIsWhatWasLocked() throws Exception {
    Path again = folder.resolve("again.briefing");
    assertEquals(0, run(PHRASE, "unlock", locked, "-o", again), this::said);
    Path copy = folder.resolve("copy.briefing");
    assertEquals(0, run(PHRASE, "unlock", locked, "-o", copy), this::said);
    assertArrayEquals(Files.readAllBytes(copy), Files.readAllBytes(again));
    assertEquals(0, run("", "history", again), this::said);
    String history = said();
    assertEquals(0, run(PHRASE, "history", locked), this::said);
    assertEquals(history, said().replace(locked.toString(), again.toString()));
    assertEquals(1, run("", "unlock", open, "-o", folder.resolve("x.briefing")));
    assertTrue(said().contains("not locked"), this::said);
  }

  @Test
  void aLockedBriefingIsNoArticleToBringInAndIsToldSo() {
    assertEquals(1, run("", "extract", locked));
    assertTrue(said().contains("This is a locked briefing"), this::said);
    assertEquals(1, run("", "import", locked, "-o", folder.resolve("in.briefing")));
    assertTrue(said().contains("This is a locked briefing"), this::said);
  }

  @Test
  void anEditKeepsItLocked() throws Exception {
    Path edits = folder.resolve("edits.jsonl");
    Files.writeString(edits, "{\"edit\": \"retitle\", \"from\": \"\", \"to\": \"Barges\"}\n");
    run(PHRASE, "revise", locked, "--edits", edits, "--by", "R. Reader");
    assertTrue(LockHeader.isLocked(locked), this::said);
    assertEquals(0, run(PHRASE, "check", locked), this::said);
    Path second = folder.resolve("second.briefing");
    assertEquals(0, run(PHRASE, "second", locked, "-o", second), this::said);
    assertTrue(LockHeader.isLocked(second), "what is made of it stays locked");
  }

  @Test
  void thePassPhraseCanBeChanged() {
    Path other = folder.resolve("other.briefing");
    assertEquals(0, run(PHRASE + "a second phrase\n", "lock", locked, "-o", other), this::said);
    assertEquals(1, run(PHRASE, "check", other));
    assertEquals(0, run("a second phrase\n", "check", other), this::said);
  }

  @Test
  void aShortPassPhraseOrNoneLocksNothing() {
    Path none = folder.resolve("none.briefing");
    assertEquals(1, run("short\n", "lock", open, "-o", none));
    assertTrue(said().contains("fewer than 8"), this::said);
    assertEquals(1, run("", "lock", open, "-o", none));
    assertFalse(Files.exists(none));
    assertEquals(2, run(PHRASE, "lock", open, "-o", open), "never over what it reads");
  }

  @Test
  void aDamagedOneIsRefusedByItsPlace() throws Exception {
    byte[] bytes = Files.readAllBytes(locked);
    bytes[bytes.length - 3] ^= 1;
    Files.write(locked, bytes);
    assertEquals(1, run(PHRASE, "check", locked));
    assertTrue(said().contains("part ") && said().contains("damaged"), this::said);
  }

  @Test
  void thePassPhraseCostsWhatTheStandardAsksWhereNobodySaysOtherwise() throws Exception {
    Path usual = folder.resolve("usual.briefing");
    assertEquals(0, run(new VerbStreams(input(PHRASE), out, out), "lock", open, "-o", usual));
    ByteBuffer header = ByteBuffer.wrap(LockHeader.of(usual).bytes());
    assertEquals(65536, header.getInt(20));
    assertEquals(3, header.getInt(24));
    assertEquals(4, header.getInt(28));
    assertEquals(0, run(PHRASE, "check", usual), this::said);
  }
}

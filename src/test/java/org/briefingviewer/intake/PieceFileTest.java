// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.briefingviewer.bundle.LooseArticle;
import org.briefingviewer.bundle.PackedFile;
import org.briefingviewer.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PieceFileTest {
  private static final OffsetDateTime FIRST = OffsetDateTime.parse("2026-05-01T10:00Z");
  private static final OffsetDateTime LATER = OffsetDateTime.parse("2026-05-02T10:00Z");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void setUp() {
    file = folder.resolve("pieces");
  }

  private static ImportPiece piece(int number) {
    byte[] bytes = new byte[40 + number];
    new Random(number).nextBytes(bytes);
    return new ImportPiece(
        "key " + number,
        "항구 " + number + ".txt",
        new LooseArticle(bytes, new byte[number]),
        number % 3 == 0 ? List.of() : List.of(new Problem("raw", "\ufffd stands there.", "Look.")),
        number % 2 == 0 ? null : PackedFile.of("raw", bytes));
  }

  private PieceFile open(OffsetDateTime now) throws IOException {
    return PieceFile.open(file, "1.0", now);
  }

  private void fill(int count) throws IOException {
    try (PieceFile pieces = open(FIRST)) {
      for (int i = 0; i < count; i++) {
        pieces.keep(piece(i));
      }
    }
  }

  @Test
  void whatWasKeptIsThereAgain() throws IOException {
    fill(4);
    try (PieceFile pieces = open(LATER)) {
      assertEquals(4, pieces.size());
      assertEquals(FIRST, pieces.begun());
      for (int i = 0; i < 4; i++) {
        PiecePlace place = pieces.find("key " + i);
        assertNotNull(place);
        assertEquals(i % 2 != 0, place.withOriginal());
        ImportPiece read = pieces.read(place);
        assertArrayEquals(piece(i).bytes(), read.bytes());
      }
      assertNull(pieces.find("key 4"));
    }
  }

  /// Wherever a program is killed: what is there of the last piece is no piece.
  @Test
  void aPieceThatIsNotWholeIsNoneAndTheNextTakesItsPlace() throws IOException {
    fill(3);
    byte[] whole = Files.readAllBytes(file);
    int[] ends = new int[3];
    for (int i = 0; i < 3; i++) {
      Files.delete(file);
      fill(i + 1);
      ends[i] = (int) Files.size(file);
    }
    Set<Integer> cuts = new TreeSet<>();
    for (int end : ends) {
      cuts.addAll(List.of(end - 1, end, Math.min(whole.length, end + 1)));
    }
    for (int cut = 0; cut < whole.length; cut += 7) {
      cuts.add(cut);
    }
    for (int cut : cuts) {
      Files.write(file, Arrays.copyOf(whole, cut));
      int stop = cut;
      int expected = (int) Arrays.stream(ends).filter(end -> end <= stop).count();
      try (PieceFile pieces = open(LATER)) {
        assertEquals(expected, pieces.size(), "cut at " + cut);
        pieces.keep(piece(7));
      }
      try (PieceFile pieces = open(LATER)) {
        assertEquals(expected + 1, pieces.size(), "after a piece was added, cut at " + cut);
        PiecePlace place = pieces.find("key 7");
        assertNotNull(place);
        assertArrayEquals(piece(7).bytes(), pieces.read(place).bytes());
      }
    }
  }

  @Test
  void aPieceThatWasDamagedIsNone() throws IOException {
    fill(3);
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at += 3) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x10;
      Files.write(file, damaged);
      try (PieceFile pieces = open(LATER)) {
        for (int i = 0; i < 3; i++) {
          PiecePlace place = pieces.find("key " + i);
          if (place != null) {
            assertArrayEquals(piece(i).bytes(), pieces.read(place).bytes(), "damaged at " + at);
          }
        }
        assertEquals(true, pieces.size() < 3, "damaged at " + at);
      }
    }
  }

  @Test
  void whatAnotherVersionKeptIsDropped() throws IOException {
    fill(2);
    try (PieceFile pieces = PieceFile.open(file, "1.1", LATER)) {
      assertEquals(0, pieces.size());
      assertEquals(LATER, pieces.begun());
    }
  }

  @Test
  void aKeyTellsNamesAndBytesApart() {
    String key = key("a.txt", "words");
    assertEquals(key, key("a.txt", "words"));
    assertEquals(
        3, List.of(key, key("b.txt", "words"), key("a.txt", "Words")).stream().distinct().count());
  }

  private static String key(String name, String words) {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    return ImportPiece.key(List.of(new ArticleImporter.Raw(name, bytes)));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.settings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.briefingviewer.issued.IssuedCopy;
import org.briefingviewer.issued.IssuedFigure;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.settings.issued.IssuedFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssuedFolderTest {
  private static final OffsetDateTime MADE = OffsetDateTime.parse("2026-11-24T12:00:00Z");
  private static final BundleInfo INFO =
      new BundleInfo("border", "Border and barter", "1.1.0", MADE, null, null, List.of());
  private static final IssuedFigure FIRST =
      new IssuedFigure(new EstimateId("a1", "e1"), "0f", "40 barges: “about”\nsecond line");
  private static final IssuedFigure SECOND =
      new IssuedFigure(new EstimateId("a2", "e1"), "1f", "평양 7");

  @TempDir private Path home;
  private IssuedFolder folder;

  @BeforeEach
  void place() {
    folder = new IssuedFolder(home.resolve("issued"));
  }

  private static IssuedCopy copy(String id, String name, String at) {
    return new IssuedCopy(
        id,
        "pdf",
        false,
        new IssuedCopy.Of(name, MADE, "Border and barter", "1.1.0", true, 2),
        "a1",
        OffsetDateTime.parse(at),
        "urn:uuid:1",
        Path.of("/tmp/brief.pdf"));
  }

  @Test
  void whatWentOutIsReadAsItWasWritten() throws IOException {
    IssuedCopy older = copy("c1", "border", "2026-11-25T12:00:00Z");
    IssuedCopy newer = copy("c2", "border", "2026-11-26T12:00:00Z");
    IssuedCopy print = new IssuedCopy("c0", "pdf", true, older.of(), null, MADE, null, null);
    for (IssuedCopy copy : List.of(older, newer, print)) {
      folder.add(
          copy,
          to -> {
            to.accept(FIRST);
            to.accept(SECOND);
          });
    }
    assertEquals(List.of(newer, older, print), folder.of(INFO));
    assertEquals(
        List.of(List.of(FIRST), List.of(SECOND)), List.copyOf(folder.figures(newer).values()));
  }

  @Test
  void copiesOfOtherBriefingsAreNotTold() throws IOException {
    folder.add(copy("c1", "other", "2026-11-25T12:00:00Z"), to -> {});
    assertEquals(List.of(), folder.of(INFO));
    // It went out before the briefing had a name of its own.
    folder.add(copy("c2", "", "2026-11-25T12:00:00Z"), to -> {});
    assertEquals(List.of("c2"), folder.of(INFO).stream().map(IssuedCopy::id).toList());
  }

  @Test
  void whereNothingWentOutThereIsNoFolderNeeded() throws IOException {
    assertEquals(List.of(), folder.of(INFO));
  }

  @Test
  void whatErrataToldNeverTakesThePlaceOfWhatTheCopySaid() throws IOException {
    IssuedCopy copy = copy("c1", "border", "2026-11-25T12:00:00Z");
    folder.add(copy, to -> to.accept(FIRST));
    byte[] before = Files.readAllBytes(home.resolve("issued/c1.jsonl"));
    for (String told : List.of("41 barges", "42 barges", FIRST.said())) {
      folder.told(copy, List.of(FIRST.telling(new IssuedFigure.Told("2f", told))));
      IssuedFigure read = folder.figures(copy).get("a1").getFirst();
      assertEquals(FIRST.said(), read.said());
      assertEquals(FIRST.digest(), read.digest());
      assertEquals(told, read.told().said());
      assertEquals("2f", read.known());
    }
    byte[] after = Files.readAllBytes(home.resolve("issued/c1.jsonl"));
    assertArrayEquals(before, Arrays.copyOf(after, before.length));
  }

  @Test
  void aDamagedFileKeepsNoOtherCopyFromBeingTold() throws IOException {
    IssuedCopy copy = copy("c1", "border", "2026-11-25T12:00:00Z");
    folder.add(copy, to -> to.accept(FIRST));
    Files.writeString(home.resolve("issued/bad.jsonl"), "{\"issued\": \"1\", \"at\": 7}\n");
    Files.writeString(home.resolve("issued/none.jsonl"), "");
    Files.write(home.resolve("issued/bytes.jsonl"), new byte[] {(byte) 0xff, (byte) 0xfe});
    assertEquals(List.of(copy), folder.of(INFO));
    Files.writeString(
        home.resolve("issued/c1.jsonl"), "{\"article\": \"a2\", \"esti", StandardOpenOption.APPEND);
    assertEquals(List.of(FIRST), folder.figures(copy).get("a1"));
    Files.write(
        home.resolve("issued/c1.jsonl"), new byte[] {'\n', (byte) 0xc3}, StandardOpenOption.APPEND);
    folder.told(copy, List.of(SECOND.telling(new IssuedFigure.Told("3f", "평양 8"))));
    assertEquals("평양 8", folder.figures(copy).get("a2").getFirst().told().said());
    assertEquals(List.of(FIRST), folder.figures(copy).get("a1"));
  }

  @Test
  void aForgottenCopyIsGone() throws IOException {
    IssuedCopy copy = copy("c1", "border", "2026-11-25T12:00:00Z");
    folder.add(copy, to -> to.accept(FIRST));
    folder.forget(copy);
    assertEquals(List.of(), folder.of(INFO));
  }

  @Test
  void whatCannotBeGatheredIsNotHalfRemembered() {
    IssuedCopy copy = copy("c1", "border", "2026-11-25T12:00:00Z");
    assertThrows(
        IllegalStateException.class,
        () ->
            folder.add(
                copy,
                to -> {
                  to.accept(FIRST);
                  throw new IllegalStateException("cut off");
                }));
    assertEquals(List.of(), List.of(home.resolve("issued").toFile().list()));
  }
}

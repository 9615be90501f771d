// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.locked;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.briefingviewer.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockedFileTest {
  private static final int CHUNK = 65552;
  private static final PassPhrase PHRASE = new PassPhrase("four barges upriver");
  private static final LockKey KEY = LockKey.under(PHRASE, LowKeyCost.COST);

  private static byte[] text(int length) {
    byte[] text = new byte[length];
    new Random(length).nextBytes(text);
    return text;
  }

  private static byte[] locked(byte[] text) throws IOException {
    return locked(text, KEY);
  }

  private static byte[] locked(byte[] text, LockKey key) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LockedOutput locking = new LockedOutput(key, out);
    locking.write(text, 0, text.length);
    locking.finish();
    return out.toByteArray();
  }

  private static LockedChunks chunks(byte[] file, LockKey key) throws IOException {
    return new LockedChunks(
        new LockedChunks.Source() {
          @Override
          public long length() {
            return file.length;
          }

          @Override
          public void read(long at, byte[] to, int from, int count) {
            System.arraycopy(file, (int) at, to, from, count);
          }
        },
        key);
  }

  private static byte[] read(byte[] file) throws IOException {
    LockedChunks chunks = chunks(file, KEY);
    byte[] all = new byte[(int) chunks.length()];
    chunks.read(0, all, 0, all.length);
    return all;
  }

  /// Opens a file as the program does, from its header on.
  private static byte[] opened(byte[] file, LockKey key) throws IOException, Refusal {
    LockHeader header =
        LockHeader.of("file", Arrays.copyOf(file, Math.min(file.length, LockHeader.LENGTH)));
    if (!Arrays.equals(header.bytes(), key.header().bytes())) {
      throw new IOException("another header, which asks for the pass phrase anew");
    }
    return read(file);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65535, 65536, 65537, 131072, 200_000})
  void whatWasLockedIsReadAgainAtAnyPlace(int length) throws Exception {
    byte[] text = text(length);
    byte[] file = locked(text);
    assertArrayEquals(text, read(file));
    LockedChunks chunks = chunks(file, KEY);
    Random random = new Random(7);
    for (int i = 0; i < 50 && length > 0; i++) {
      int from = random.nextInt(length);
      int count = random.nextInt(Math.min(70_000, length - from) + 1);
      byte[] part = new byte[count];
      chunks.read(from, part, 0, count);
      assertArrayEquals(Arrays.copyOfRange(text, from, from + count), part);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100, 65536, 150_000})
  void anotherProgramOpensItByTheFormatsPage(int length) throws Exception {
    byte[] text = text(length);
    assertArrayEquals(text, SecondDecoder.open(locked(text), "four barges upriver"));
  }

  /// All other tests take a low cost; the program never says one.
  @Test
  void aLockedFileHasTheCostOfTheStandardWhereNoneIsGiven() throws Exception {
    byte[] text = text(100);
    LockKey key = new Keyring().make(null, PHRASE);
    assertArrayEquals(text, SecondDecoder.open(locked(text, key), "four barges upriver"));
    assertNotNull(key.header().open(PHRASE));
    assertArrayEquals(new int[] {65536, 3, 4}, cost(key));
    assertArrayEquals(new int[] {64, 1, 1}, cost(KEY));
    LockKey again = new Keyring().make(KEY, PHRASE);
    assertArrayEquals(KEY.bytes(), again.bytes());
    assertArrayEquals(new int[] {65536, 3, 4}, cost(again), "whatever it was before");
  }

  private static int[] cost(LockKey key) {
    ByteBuffer header = ByteBuffer.wrap(key.header().bytes());
    return new int[] {header.getInt(20), header.getInt(24), header.getInt(28)};
  }

  @Test
  void theKeyOfAPassPhraseIsTheOneOfTheStandard() {
    // RFC 9106, section 5.3, has a secret and data too; this one was made by its own reference
    // program (argon2 of Debian): echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 -l 32 -r
    byte[] key =
        new KeyCost(65536, 2, 1)
            .key(new PassPhrase("password"), "somesalt".getBytes(StandardCharsets.US_ASCII));
    assertEquals(
        "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7",
        java.util.HexFormat.of().formatHex(key));
  }

  @Test
  void noByteCanBeChanged() throws Exception {
    byte[] text = text(150_000);
    byte[] file = locked(text);
    Random random = new Random(39);
    int refused = 0;
    for (int i = 0; i < 10_000; i++) {
      byte[] changed = mutated(file, random);
      if (!Arrays.equals(file, changed)) {
        assertThrows(Exception.class, () -> opened(changed, KEY), "mutation " + i);
        refused++;
      }
    }
    assertTrue(refused > 9_900, "of 10,000 mutations changed the file: " + refused);
  }

  /// A bit, a tail, a swap of chunks, a chunk left out, some bytes put in.
  private static byte[] mutated(byte[] file, Random random) {
    byte[] changed = file.clone();
    switch (random.nextInt(5)) {
      case 0 -> changed[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
      case 1 -> changed = Arrays.copyOf(file, random.nextInt(file.length));
      case 2 -> {
        System.arraycopy(file, 124, changed, 124 + CHUNK, CHUNK);
        System.arraycopy(file, 124 + CHUNK, changed, 124, CHUNK);
      }
      case 3 -> {
        int at = 124 + CHUNK * random.nextInt(2);
        changed =
            ByteBuffer.allocate(file.length - CHUNK)
                .put(file, 0, at)
                .put(file, at + CHUNK, file.length - at - CHUNK)
                .array();
      }
      default -> {
        int at = random.nextInt(file.length);
        int more = 1 + random.nextInt(64);
        changed =
            ByteBuffer.allocate(file.length + more)
                .put(file, 0, at)
                .put(text(more))
                .put(file, at, file.length - at)
                .array();
      }
    }
    return changed;
  }

  @Test
  void aFileThatEndsWithAChunkIsNotTheWholeOne() throws Exception {
    byte[] file = locked(text(200_000));
    for (int chunks = 0; chunks < 4; chunks++) {
      byte[] cut = Arrays.copyOf(file, 124 + chunks * CHUNK);
      DamagedLock damaged = assertThrows(DamagedLock.class, () -> read(cut));
      assertTrue(damaged.where().startsWith("part "), damaged::where);
    }
  }

  @Test
  void aWrongPassPhraseOpensNothing() {
    assertNull(KEY.header().open(new PassPhrase("four barges downriver")));
    assertNotNull(KEY.header().open(PHRASE));
    assertFalse(KEY.toString().contains("four"), "nothing is told by accident");
    assertEquals("pass phrase", PHRASE.toString());
  }

  @Test
  void aPhraseOpensHoweverItsLettersAreComposed() {
    LockKey key = LockKey.under(new PassPhrase("강을 거슬러"), LowKeyCost.COST);
    String apart = java.text.Normalizer.normalize("강을 거슬러", java.text.Normalizer.Form.NFD);
    assertNotEquals("강을 거슬러", apart);
    assertNotNull(key.header().open(new PassPhrase(apart)));
  }

  @Test
  void anotherPassPhraseOpensTheSameKey() {
    LockKey other = KEY.rephrased(new PassPhrase("a second phrase"), LowKeyCost.COST);
    LockKey opened = other.header().open(new PassPhrase("a second phrase"));
    assertArrayEquals(KEY.bytes(), Objects.requireNonNull(opened).bytes());
    assertNull(other.header().open(PHRASE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"memory", "passes", "lanes", "nothing", "version"})
  void aCostThatNobodyCanBearIsRefusedBeforeItIsPaid(String which) {
    byte[] header = KEY.header().bytes().clone();
    switch (which) {
      case "memory" -> ByteBuffer.wrap(header).putInt(20, -1); // 4 TiB
      case "passes" -> ByteBuffer.wrap(header).putInt(24, 1 << 30);
      case "lanes" -> ByteBuffer.wrap(header).putInt(28, 1 << 24);
      case "nothing" -> ByteBuffer.wrap(header).putInt(20, 0);
      default -> ByteBuffer.wrap(header).putInt(16, 2);
    }
    Refusal refused = assertThrows(Refusal.class, () -> LockHeader.of("a.briefing", header));
    assertTrue(
        refused.problems().getFirst().where().startsWith("a.briefing: header"), refused::toString);
  }

  @Test
  void whatIsKeptBesideOpensOnlyAsWhatItWasSealed() {
    byte[] text = "three notes".getBytes(StandardCharsets.UTF_8);
    byte[] sealed = KEY.seal("notes", text);
    assertArrayEquals(text, KEY.open("notes", sealed));
    assertNull(KEY.open("journal", sealed));
    assertNull(LockKey.under(PHRASE, LowKeyCost.COST).open("notes", sealed));
    assertNull(KEY.open("notes", new byte[5]));
    assertNotEquals(KEY.name("sha256:1"), KEY.name("sha256:2"));
  }
}

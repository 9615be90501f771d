// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Makes of a sound file another that is nearly as sound: some of its bytes are turned, doubled,
/// moved, taken out, or give way to words that such files have.
final class Spoiling {
  private static final int MOST_CHANGES = 6;
  private static final int LONGEST = 64;
  private static final List<String> WORDS =
      List.of(
          "0",
          "-1",
          "99999999999",
          "1e309",
          "2147483648",
          "1,000,000",
          "½",
          "๓",
          "𝟓",
          "약 3만",
          "\u202e",
          "\u200b",
          "\u0301",
          "\ud83d\udea2",
          "\0",
          "\n\n",
          "null",
          "{",
          "[[[[",
          "\"",
          "\\u0000",
          "<table>",
          "</p>",
          "<!--",
          "&#0;",
          "endobj",
          "stream\n",
          "/Length 0",
          "1 0 R",
          "<<",
          "Tj",
          "about US$3 billion",
          "30 percent of",
          "said",
          "2025-02-30T25:00:00Z");

  private final Random random;

  Spoiling(Random random) {
    this.random = random;
  }

  byte[] bytes(byte[] sound) {
    byte[] spoilt = sound;
    for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
      spoilt = once(spoilt);
    }
    return spoilt;
  }

  /// Spoils one of the files of an archive, or, one time in four and where it is none any more, the
  /// archive itself.
  byte[] archive(byte[] sound) throws IOException {
    Map<String, byte[]> entries = random.nextInt(4) == 0 ? Map.of() : sound(sound);
    if (entries.isEmpty()) {
      return bytes(sound);
    }
    List<String> names = List.copyOf(entries.keySet());
    String chosen = names.get(random.nextInt(names.size()));
    entries.put(chosen, bytes(entries.getOrDefault(chosen, new byte[0])));
    return packed(entries);
  }

  private static Map<String, byte[]> sound(byte[] archive) throws IOException {
    try {
      return entries(archive);
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      return Map.of();
    }
  }

  static Map<String, byte[]> entries(byte[] archive) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  static byte[] packed(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private byte[] once(byte[] sound) {
    int at = random.nextInt(sound.length + 1);
    int end = Math.min(sound.length, at + random.nextInt(LONGEST));
    byte[] piece = Arrays.copyOfRange(sound, at, end);
    return switch (random.nextInt(6)) {
      case 0 -> turned(sound, at);
      case 1 -> replaced(sound, at, at, piece);
      case 2 -> replaced(sound, at, end, new byte[0]);
      case 3 -> replaced(sound, random.nextInt(sound.length + 1), -1, piece);
      case 4 -> replaced(sound, at, end, word());
      default -> replaced(sound, at, at, word());
    };
  }

  private byte[] word() {
    String word = WORDS.get(random.nextInt(WORDS.size()));
    int times = random.nextInt(8) == 0 ? 1 + random.nextInt(200) : 1;
    return word.repeat(times).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] turned(byte[] sound, int at) {
    byte[] turned = sound.clone();
    if (at < turned.length) {
      turned[at] ^= (byte) (1 << random.nextInt(8));
    }
    return turned;
  }

  /// @param end before which the bytes give way, or less than `at` when none does
  private static byte[] replaced(byte[] sound, int at, int end, byte[] by) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(sound.length + by.length);
    out.write(sound, 0, at);
    out.writeBytes(by);
    int from = Math.max(at, end);
    out.write(sound, from, sound.length - from);
    return out.toByteArray();
  }
}

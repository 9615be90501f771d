// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.entry;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The size of a picture as its header says, found without decoding it: PNG (W3C PNG 11.2.1), JPEG
/// (ITU T.81 B.2.2), GIF (GIF89a 18) and WebP (RFC 9649).
///
/// @param width in pixels
/// @param height in pixels
public record PictureSize(long width, long height) {
  /// How many bytes of a file are looked at.
  public static final int HEADER_BYTES = 256 * 1024;

  private static final long MOST_PIXELS = 40_000_000;

  /// Refuses a picture that is too large or whose size cannot be told.
  ///
  /// @param head the first bytes of the file, up to [#HEADER_BYTES]
  public static void check(String name, byte[] head) throws EntryRefusal {
    PictureSize size = of(head);
    if (size == null) {
      throw new EntryRefusal(
          name, "It is no PNG, JPEG, GIF or WebP picture.", "Save it in one of these formats.");
    }
    if (size.width * size.height > MOST_PIXELS) {
      throw new EntryRefusal(
          name,
          "It measures %,d by %,d pixels; at most 40 million pixels are decoded."
              .formatted(size.width, size.height),
          "Save it smaller.");
    }
  }

  /// Measures a picture, or returns null when it is none of the four.
  static @Nullable PictureSize of(byte[] head) {
    ByteBuffer bytes = ByteBuffer.wrap(head);
    if (starts(head, 0, "\u0089PNG\r\n") && head.length >= 24) {
      return new PictureSize(bytes.getInt(16) & 0xFFFFFFFFL, bytes.getInt(20) & 0xFFFFFFFFL);
    }
    bytes.order(ByteOrder.LITTLE_ENDIAN);
    if (starts(head, 0, "GIF8") && head.length >= 10) {
      return new PictureSize(bytes.getShort(6) & 0xFFFF, bytes.getShort(8) & 0xFFFF);
    }
    if (starts(head, 0, "RIFF") && starts(head, 8, "WEBP") && head.length >= 30) {
      return webp(head, bytes);
    }
    return starts(head, 0, "\u00FF\u00D8") ? jpeg(ByteBuffer.wrap(head)) : null;
  }

  private static boolean starts(byte[] head, int at, String magic) {
    byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < wanted.length; i++) {
      if (at + i >= head.length || head[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable PictureSize webp(byte[] head, ByteBuffer bytes) {
    if (starts(head, 12, "VP8X")) {
      return new PictureSize(
          (bytes.getInt(24) & 0xFFFFFF) + 1L, (bytes.getInt(26) >>> 8 & 0xFFFFFF) + 1L);
    }
    if (starts(head, 12, "VP8L")) {
      int bits = bytes.getInt(21);
      return new PictureSize((bits & 0x3FFF) + 1L, (bits >>> 14 & 0x3FFF) + 1L);
    }
    return starts(head, 12, "VP8 ")
        ? new PictureSize(bytes.getShort(26) & 0x3FFF, bytes.getShort(28) & 0x3FFF)
        : null;
  }

  /// Walks the segments to the frame header.
  private static @Nullable PictureSize jpeg(ByteBuffer bytes) {
    int at = 2;
    while (at + 9 <= bytes.limit() && bytes.get(at) == (byte) 0xFF) {
      int marker = bytes.get(at + 1) & 0xFF;
      if (marker == 0xFF) {
        at++;
      } else if (frame(marker)) {
        return new PictureSize(bytes.getShort(at + 7) & 0xFFFF, bytes.getShort(at + 5) & 0xFFFF);
      } else {
        at += 2 + (bytes.getShort(at + 2) & 0xFFFF);
      }
    }
    return null;
  }

  /// The SOF markers, without DHT, JPG and DAC among them.
  private static boolean frame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }
}

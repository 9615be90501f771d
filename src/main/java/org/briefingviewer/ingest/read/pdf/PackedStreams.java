// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.briefingviewer.ingest.read.UnreadableBytes;

/// Unpacks every deflated stream of a PDF to nowhere, to see how large it would become, and how
/// long the rows are that it claims: PDFBox itself unpacks without a bound.
final class PackedStreams {
  private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.ISO_8859_1);
  private static final long ONE = 96L << 20;
  private static final long ALL = 768L << 20;
  private static final String REMEDY =
      "Ask its sender for another copy, or print the pages to a new PDF.";

  private PackedStreams() {}

  static void refuseBombs(byte[] raw) throws UnreadableBytes {
    byte[] sink = new byte[1 << 16];
    long all = 0;
    refuseRows(raw, raw.length);
    for (int i = 0; i + KEYWORD.length + 4 < raw.length; i++) {
      if (raw[i] != 's' || !stands(raw, i) || (i > 0 && raw[i - 1] == 'd')) {
        continue; // "endstream" ends with the keyword too
      }
      int start = i + KEYWORD.length;
      start += raw[start] == '\r' && raw[start + 1] == '\n' ? 2 : 1;
      if (zlib(raw, start)) {
        all += inflated(raw, start, sink);
      }
      if (all > ALL) {
        throw tooLarge();
      }
    }
  }

  private static boolean stands(byte[] raw, int at) {
    for (int i = 0; i < KEYWORD.length; i++) {
      if (raw[at + i] != KEYWORD[i]) {
        return false;
      }
    }
    return true;
  }

  /// Tells whether a zlib header (RFC 1950) stands there.
  private static boolean zlib(byte[] raw, int at) {
    int head = ((raw[at] & 0xff) << 8) | (raw[at + 1] & 0xff);
    return (raw[at] & 0x0f) == 8 && head % 31 == 0;
  }

  private static long inflated(byte[] raw, int start, byte[] sink) throws UnreadableBytes {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(raw, start, raw.length - start);
      long size = 0;
      int read;
      while ((read = inflater.inflate(sink)) > 0) {
        size += read;
        refuseRows(sink, read);
        if (size > ONE) {
          throw tooLarge();
        }
      }
      return size;
    } catch (DataFormatException e) {
      return 0; // damage is PDFBox's business
    } finally {
      inflater.end();
    }
  }

  /// What says how long rows are may itself be packed.
  private static void refuseRows(byte[] bytes, int length) throws UnreadableBytes {
    if (RowLengths.beyondBelief(bytes, length)) {
      throw new UnreadableBytes(
          "A part of this PDF claims rows longer than any picture has, as damage or an attack on"
              + " memory does.",
          REMEDY);
    }
  }

  private static UnreadableBytes tooLarge() {
    return new UnreadableBytes(
        "The PDF would unpack to far more than its size, as an attack on memory does.", REMEDY);
  }
}

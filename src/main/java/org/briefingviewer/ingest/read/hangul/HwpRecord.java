// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.hangul;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// A record of a stream of an HWP file.
///
/// @param tag what kind it is
/// @param level how deep it stands below the paragraphs of the text, which have 0
/// @param data what it holds, little-endian, at its beginning
record HwpRecord(int tag, int level, ByteBuffer data) {
  /// The kinds that are read. The published ones begin at 16.
  static final int DOCUMENT_PROPERTIES = 16;

  static final int CHAR_SHAPE = 21;
  static final int PARA_SHAPE = 25;
  static final int STYLE = 26;
  static final int PARA_HEADER = 66;
  static final int PARA_TEXT = 67;
  static final int PARA_CHAR_SHAPE = 68;
  static final int CTRL_HEADER = 71;
  static final int LIST_HEADER = 72;
  static final int TABLE = 77;
  static final int MEMO_LIST = 93;
  static final int TRACK_CHANGE = 96;

  static HwpRecord of(int tag, int level, byte[] data) {
    return new HwpRecord(tag, level, ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN));
  }

  /// Reads a number of two bytes without a sign at an offset in bytes.
  int number(int at) {
    return Short.toUnsignedInt(data.getShort(at));
  }

  /// Reads four bytes at an offset in bytes.
  int word(int at) {
    return data.getInt(at);
  }

  /// Reads a string: its length in UTF-16 units as two bytes, then these.
  ///
  /// @param at its offset in bytes
  String string(int at) {
    byte[] units = new byte[number(at) * 2];
    data.get(at + 2, units);
    return new String(units, StandardCharsets.UTF_16LE);
  }
}

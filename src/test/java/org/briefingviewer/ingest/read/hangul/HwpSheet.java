// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.hangul;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Writes HWP files, record after record, as the word processor does.
public final class HwpSheet {
  /// The styles that every sheet has, by their numbers.
  static final int NORMAL = 0;

  static final int TITLE = 1;
  static final int OUTLINE = 2;
  static final int CONTENTS = 3;

  /// The shapes of letters that every sheet has.
  static final int PLAIN = 0;

  static final int BOLD = 1;
  static final int RAISED = 2;

  /// The shape that [#looks] adds.
  static final int ADDED = 3;

  private final ByteArrayOutputStream about = new ByteArrayOutputStream();
  private final List<ByteArrayOutputStream> sections = new ArrayList<>();
  private int flags = 1;
  private int missing;

  public HwpSheet() {
    for (int looks : new int[] {0, 1 << 1, 1 << 15}) {
      record(about, HwpRecord.CHAR_SHAPE, 0, data(50).putInt(46, looks));
    }
    record(about, HwpRecord.PARA_SHAPE, 0, data(4).putInt(0, 0));
    record(about, HwpRecord.PARA_SHAPE, 0, data(4).putInt(0, 1 << 23));
    style("바탕글", "Normal");
    style("제목", "");
    style("개요 1", "Outline 1");
    style("차례 1", "TOC 1");
    section();
  }

  /// Returns a shape of letters.
  ///
  /// @param size in hundredths of a point
  /// @param ink blue first
  /// @param ground blue first; -1 for none
  static ByteBuffer look(int size, int ink, int ground) {
    return data(64).putInt(42, size).putInt(52, ink).putInt(60, ground);
  }

  /// Adds a shape of letters.
  HwpSheet looks(ByteBuffer shape) {
    record(about, HwpRecord.CHAR_SHAPE, 0, shape);
    return this;
  }

  private void style(String name, String english) {
    ByteBuffer data = data(4 + 2 * (name.length() + english.length()));
    for (String one : List.of(name, english)) {
      data.putShort((short) one.length()).put(utf16(one));
    }
    record(about, HwpRecord.STYLE, 0, data);
  }

  /// Begins the next section.
  public HwpSheet section() {
    sections.add(new ByteArrayOutputStream());
    return this;
  }

  /// Sets a bit of the file's own properties.
  HwpSheet flag(int bit) {
    flags |= 1 << bit;
    return this;
  }

  /// Writes the streams as they are, not deflated.
  public HwpSheet unpacked() {
    flags &= ~1;
    return this;
  }

  /// Says that a change is tracked.
  HwpSheet tracked() {
    record(about, HwpRecord.TRACK_CHANGE, 0, data(4));
    return this;
  }

  /// Says that there are sections more than there are.
  HwpSheet missing(int more) {
    missing = more;
    return this;
  }

  /// Adds a paragraph of the text.
  public HwpSheet paragraph(String words) {
    return paragraph(0, NORMAL, 0, words);
  }

  HwpSheet styled(int style, String words) {
    return paragraph(0, style, 0, words);
  }

  /// @param words control characters and all; one of eight units is written as such
  /// @param shaped from which units on which shapes of letters hold
  HwpSheet paragraph(int level, int style, int shape, String words, int... shaped) {
    ByteBuffer header = data(22).putInt(0, words.length() + 1);
    header.putShort(8, (short) shape).put(10, (byte) style);
    here(HwpRecord.PARA_HEADER, level, header);
    byte[] units = utf16(words + "\r");
    here(HwpRecord.PARA_TEXT, level + 1, data(units.length).put(units));
    ByteBuffer looks = data(4 * shaped.length);
    for (int one : shaped) {
      looks.putInt(one);
    }
    here(HwpRecord.PARA_CHAR_SHAPE, level + 1, looks);
    return this;
  }

  /// A character that stands for what a control is: it and seven units more.
  static String control(int unit) {
    return (char) unit + "\0\0\0\0\0\0" + (char) unit;
  }

  /// Begins what stands in the paragraph before, which has the level before.
  HwpSheet control(int level, String name) {
    return control(level, name, data(16));
  }

  HwpSheet counted(int level, int number) {
    return control(level, "atno", data(16).putShort(8, (short) number));
  }

  private HwpSheet control(int level, String name, ByteBuffer data) {
    int id = 0;
    for (char letter : name.toCharArray()) {
      id = id << 8 | letter;
    }
    here(HwpRecord.CTRL_HEADER, level, data.putInt(0, id));
    return this;
  }

  /// Begins a list of paragraphs.
  HwpSheet list(int level) {
    here(HwpRecord.LIST_HEADER, level, data(8));
    return this;
  }

  /// Adds a table to the paragraph before, of the text.
  public HwpSheet table(String[]... rows) {
    control(1, "tbl ");
    here(HwpRecord.TABLE, 2, data(8));
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows[row].length; column++) {
        here(
            HwpRecord.LIST_HEADER,
            2,
            data(46).putShort(8, (short) column).putShort(10, (short) row));
        paragraph(2, NORMAL, 0, rows[row][column]);
      }
    }
    return this;
  }

  /// Adds a record to the last section.
  HwpSheet here(int tag, int level, ByteBuffer data) {
    record(sections.getLast(), tag, level, data);
    return this;
  }

  static ByteBuffer data(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static void record(ByteArrayOutputStream to, int tag, int level, ByteBuffer data) {
    byte[] bytes = bytes(data);
    boolean large = bytes.length >= 0xFFF;
    int head = tag | level << 10 | (large ? 0xFFF : bytes.length) << 20;
    to.writeBytes(bytes(data(4).putInt(0, head)));
    if (large) {
      to.writeBytes(bytes(data(4).putInt(0, bytes.length)));
    }
    to.writeBytes(bytes);
  }

  private static byte[] bytes(ByteBuffer data) {
    byte[] bytes = new byte[data.capacity()];
    data.get(0, bytes);
    return bytes;
  }

  private static byte[] utf16(String text) {
    return text.getBytes(StandardCharsets.UTF_16LE);
  }

  public byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    record(
        first,
        HwpRecord.DOCUMENT_PROPERTIES,
        0,
        data(26).putShort(0, (short) (sections.size() + missing)));
    first.writeBytes(about.toByteArray());
    ByteBuffer header = data(256).put("HWP Document File".getBytes(StandardCharsets.US_ASCII));
    header.putInt(32, 0x05010000).putInt(36, flags);
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.createDocument(new ByteArrayInputStream(bytes(header)), "FileHeader");
      file.createDocument(stream(first), "DocInfo");
      DirectoryEntry text = file.createDirectory("BodyText");
      for (int i = 0; i < sections.size(); i++) {
        text.createDocument("Section" + i, stream(sections.get(i)));
      }
      file.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  private ByteArrayInputStream stream(ByteArrayOutputStream written) throws IOException {
    if ((flags & 1) == 0) {
      return new ByteArrayInputStream(written.toByteArray());
    }
    Deflater raw = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(out, raw)) {
      written.writeTo(deflated);
    }
    raw.end();
    return new ByteArrayInputStream(out.toByteArray());
  }
}

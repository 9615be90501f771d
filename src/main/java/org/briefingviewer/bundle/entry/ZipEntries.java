// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A ZIP (ISO/IEC 21320-1: stored or deflated, not encrypted, in one piece).
///
/// Reads through a `RandomAccessFile`: an interrupted thread does not close it for the others, as
/// it would a channel.
final class ZipEntries implements Entries {
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int REGULAR = 0100000;
  private static final int FOLDER = 0040000;
  private static final int LOCAL = 0x04034b50;
  private static final int LOCAL_BYTES = 30;
  private static final String GET_AGAIN = "Get the briefing again from its source.";

  private final RandomAccessFile file;
  private final Limits limits;
  private final Map<String, CentralDirectory.Entry> entries;

  private ZipEntries(
      RandomAccessFile file, Limits limits, Map<String, CentralDirectory.Entry> entries) {
    this.file = file;
    this.limits = limits;
    this.entries = entries;
  }

  static ZipEntries open(Path path, Limits limits) throws IOException, Refusal {
    if (Files.notExists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    String where = String.valueOf(path.getFileName());
    RandomAccessFile file = new RandomAccessFile(path.toFile(), "r");
    boolean opened = false;
    try {
      List<CentralDirectory.Entry> all = CentralDirectory.read(where, file, limits);
      ZipEntries entries = new ZipEntries(file, limits, checked(where, all, limits));
      entries.checkMediaType(where);
      opened = true;
      return entries;
    } finally {
      if (!opened) {
        file.close();
      }
    }
  }

  private static Map<String, CentralDirectory.Entry> checked(
      String where, List<CentralDirectory.Entry> all, Limits limits) throws Refusal {
    Map<String, CentralDirectory.Entry> files = HashMap.newHashMap(all.size());
    List<String> names = new ArrayList<>(all.size());
    long total = 0;
    for (CentralDirectory.Entry entry : all) {
      String name = entry.name();
      checkKind(where, entry);
      limits.checkEntry(where, name, entry.size(), entry.stored());
      total += entry.size();
      boolean folder = name.endsWith("/");
      names.add(folder ? name.substring(0, name.length() - 1) : name);
      if (!folder) {
        files.put(name, entry);
      }
    }
    limits.checkTotal(where, total);
    EntryName.checkAll(where, names);
    return files;
  }

  private static void checkKind(String where, CentralDirectory.Entry entry) throws Refusal {
    if (entry.kind() != 0 && entry.kind() != REGULAR && entry.kind() != FOLDER) {
      throw new Refusal(
          where + ": " + EntryName.printable(entry.name()),
          "It is a link or a device, not a file.",
          "Put the file itself there.");
    }
    boolean plain = entry.method() == STORED || entry.method() == DEFLATED;
    if (!plain || entry.encrypted()) {
      throw new Refusal(
          where + ": " + EntryName.printable(entry.name()),
          "It is encrypted or compressed in another way than a briefing allows.",
          "Save it with plain ZIP compression and without a password.");
    }
  }

  private void checkMediaType(String where) throws Refusal {
    CentralDirectory.Entry entry = entries.get("mimetype");
    if (entry == null
        || entry.header() != 0
        || entry.method() != STORED
        || !Arrays.equals(read("mimetype"), MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII))) {
      throw new Refusal(
          where,
          "Its first entry is not mimetype, stored uncompressed, holding " + MEDIA_TYPE + ".",
          "Choose a briefing; a ZIP of something else does not open here.");
    }
  }

  @Override
  public Set<String> names() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  @Override
  public byte[] read(String name) throws Refusal {
    return head(name, Integer.MAX_VALUE);
  }

  @Override
  public byte[] head(String name, int length) throws Refusal {
    try (InputStream in = stream(name)) {
      return in.readNBytes(length);
    } catch (IOException e) {
      throw Refused.reason(name, e);
    }
  }

  @Override
  public InputStream stream(String name) throws Refusal {
    CentralDirectory.Entry entry = entries.get(name);
    if (entry == null) {
      throw new Refusal(name, "It is missing.", GET_AGAIN);
    }
    try {
      synchronized (file) {
        long data = data(entry);
        if (data + entry.stored() > file.length()) {
          throw new Refusal(name, "It is cut off.", GET_AGAIN);
        }
        return new EntryStream(file, entry, data, entry.method() == DEFLATED, limits);
      }
    } catch (IOException e) {
      throw Refused.reason(name, e);
    }
  }

  /// Returns where an entry's data begins.
  private long data(CentralDirectory.Entry entry) throws IOException, Refusal {
    byte[] header = new byte[LOCAL_BYTES];
    if (entry.header() < 0 || entry.header() > file.length() - LOCAL_BYTES) {
      throw new Refusal(entry.name(), "It is cut off.", GET_AGAIN);
    }
    file.seek(entry.header());
    file.readFully(header);
    ByteBuffer local = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
    if (local.getInt(0) != LOCAL) {
      throw new Refusal(entry.name(), "Its header is damaged.", GET_AGAIN);
    }
    return entry.header()
        + LOCAL_BYTES
        + (local.getShort(26) & 0xFFFF)
        + (local.getShort(28) & 0xFFFF);
  }

  @Override
  public void close() throws IOException {
    synchronized (file) {
      file.close();
    }
  }
}

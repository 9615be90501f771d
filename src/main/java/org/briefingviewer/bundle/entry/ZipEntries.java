// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.bundle.locked.LockKey;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.deception.PrintableWords;
import org.jspecify.annotations.Nullable;

/// A ZIP (ISO/IEC 21320-1: stored or deflated, not encrypted, in one piece).
///
/// Where a file that cannot stay open was replaced, as by a save of our own, an entry that is in
/// the new one as it was is read from there, and nothing else: what was opened is what is shown.
final class ZipEntries implements BundleEntries {
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int REGULAR = 0100000;
  private static final int FOLDER = 0040000;
  private static final int CHUNK = 1 << 16;
  private static final int LOCAL = 0x04034b50;
  private static final int LOCAL_BYTES = 30;
  private static final String GET_AGAIN = "Get the briefing again from its source.";

  private final Path path;
  private final boolean hindering;
  private final BundleLimits limits;
  private final Keyring keys;
  private final String where;
  private final CentralDirectory directory;
  private final long length;

  /// Null until it is asked for: hashing the list of fifty thousand entries would keep the first
  /// text waiting.
  private volatile @Nullable String identity;

  private volatile There there;

  private ZipEntries(Path path, boolean hindering, BundleLimits limits, Keyring keys, There there)
      throws IOException {
    this.path = path;
    this.hindering = hindering;
    this.limits = limits;
    this.keys = keys;
    this.where = name(path);
    this.directory = there.directory;
    this.length = there.file.length();
    this.identity =
        there.file instanceof FileBytes.Locked locked ? FileIdentity.ofLocked(locked.file()) : null;
    this.there = there;
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  /// What is read from: the file that was opened, or one that took its name.
  private record There(FileBytes file, CentralDirectory directory) {}

  /// An entry, and the file that it is read from.
  private record Found(FileBytes file, CentralDirectory.Entry entry) {}

  static ZipEntries open(Path path, BundleLimits limits, Keyring keys)
      throws IOException, EntryRefusal {
    return open(path, limits, keys, FileBytes.hindering());
  }

  /// @param hindering whether an open file cannot be replaced
  static ZipEntries open(Path path, BundleLimits limits, Keyring keys, boolean hindering)
      throws IOException, EntryRefusal {
    FileBytes file = bytes(path, hindering, keys);
    boolean opened = false;
    try {
      There there = new There(file, CentralDirectory.read(name(path), file, limits));
      ZipEntries entries = new ZipEntries(path, hindering, limits, keys, there);
      entries.checkMediaType();
      opened = true;
      return entries;
    } finally {
      if (!opened) {
        file.close();
      }
    }
  }

  private static FileBytes bytes(Path path, boolean hindering, Keyring keys)
      throws IOException, EntryRefusal {
    try {
      return FileBytes.open(path, hindering, keys);
    } catch (Refusal e) {
      throw new EntryRefusal(e.problems().getFirst());
    }
  }

  @Override
  public void check() throws EntryRefusal {
    List<String> names = new ArrayList<>(directory.count());
    long total = 0;
    for (int number = 0; number < directory.count(); number++) {
      CentralDirectory.Entry entry = directory.entry(number);
      String name = entry.name();
      check(entry);
      total += entry.size();
      names.add(isFolder(name) ? name.substring(0, name.length() - 1) : name);
    }
    limits.checkTotal(where, total);
    EntryName.checkAll(where, names);
  }

  private static boolean isFolder(String name) {
    return name.endsWith("/");
  }

  private void check(CentralDirectory.Entry entry) throws EntryRefusal {
    checkKind(entry);
    limits.checkEntry(where, entry.name(), entry.size(), entry.stored());
  }

  private void checkKind(CentralDirectory.Entry entry) throws EntryRefusal {
    if (entry.kind() != 0 && entry.kind() != REGULAR && entry.kind() != FOLDER) {
      throw new EntryRefusal(
          where + ": " + PrintableWords.of(entry.name()),
          "It is a link or a device, not a file.",
          "Put the file itself there.");
    }
    boolean plain = entry.method() == STORED || entry.method() == DEFLATED;
    if (!plain || entry.encrypted()) {
      throw new EntryRefusal(
          where + ": " + PrintableWords.of(entry.name()),
          "It is encrypted or compressed in another way than a briefing allows.",
          "Save it with plain ZIP compression and without a password.");
    }
  }

  private void checkMediaType() throws EntryRefusal {
    CentralDirectory.Entry entry = find("mimetype");
    if (entry == null
        || entry.header() != 0
        || entry.method() != STORED
        || !Arrays.equals(read("mimetype"), MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII))) {
      throw new EntryRefusal(
          where,
          "Its first entry is not mimetype, stored uncompressed, holding " + MEDIA_TYPE + ".",
          "Choose a briefing; a ZIP of something else does not open here.");
    }
  }

  private CentralDirectory.@Nullable Entry find(String name) {
    return isFolder(name) ? null : directory.find(name);
  }

  /// Finds an entry in what is there now.
  ///
  /// @throws EntryRefusal when it was not in the file that was opened, or is another one now
  private Found found(String name) throws IOException, EntryRefusal {
    CentralDirectory.Entry opened = find(name);
    if (opened == null) {
      throw new EntryRefusal(name, "It is missing.", GET_AGAIN);
    }
    There now = now();
    if (now.directory == directory) {
      return new Found(now.file, opened);
    }
    CentralDirectory.Entry entry = now.directory.find(name);
    if (entry == null || entry.size() != opened.size() || entry.crc() != opened.crc()) {
      throw FileBytes.refusal(path);
    }
    return new Found(now.file, entry);
  }

  private There now() throws IOException, EntryRefusal {
    if (there.file.replaced()) {
      synchronized (this) {
        if (there.file.replaced()) {
          there.file.close();
          FileBytes file = bytes(path, hindering, keys);
          there = new There(file, CentralDirectory.read(where, file, limits));
        }
      }
    }
    return there;
  }

  @Override
  public boolean has(String name) {
    return find(name) != null;
  }

  @Override
  public Set<String> names() throws EntryRefusal {
    Set<String> names = HashSet.newHashSet(directory.count());
    for (int number = 0; number < directory.count(); number++) {
      String name = directory.entry(number).name();
      if (!isFolder(name)) {
        names.add(name);
      }
    }
    return names;
  }

  @Override
  public byte[] read(String name) throws EntryRefusal {
    return head(name, Integer.MAX_VALUE);
  }

  @Override
  public byte[] head(String name, int length) throws EntryRefusal {
    try (InputStream in = stream(name)) {
      return in.readNBytes(length);
    } catch (IOException e) {
      throw BrokenStream.reason(name, e);
    }
  }

  @Override
  public InputStream stream(String name) throws EntryRefusal {
    try {
      Found found = found(name);
      CentralDirectory.Entry entry = found.entry;
      check(entry);
      return new EntryStream(found.file, entry, data(found), entry.method() == DEFLATED, limits);
    } catch (IOException e) {
      throw BrokenStream.reason(name, e);
    }
  }

  @Override
  public void compare(String name) throws EntryRefusal {
    CRC32 sum = new CRC32();
    sum.update(read(name));
    CentralDirectory.Entry entry = find(name);
    if (entry != null && sum.getValue() != entry.crc()) {
      throw new EntryRefusal(name, "It differs from its sum in the ZIP (CRC-32).", GET_AGAIN);
    }
  }

  @Override
  public void copy(String name, ZipWriter to) throws EntryRefusal, IOException {
    Found found = found(name);
    CentralDirectory.Entry entry = found.entry;
    check(entry);
    long data = data(found);
    to.add(
        new PackedEntry.Head(
            name, entry.method() == STORED, entry.crc(), entry.size(), entry.stored()),
        out -> copy(found.file, data, entry.stored(), out));
  }

  private static void copy(FileBytes file, long from, long length, OutputStream out)
      throws IOException {
    byte[] chunk = new byte[(int) Math.min(length, CHUNK)];
    for (long done = 0; done < length; done += chunk.length) {
      int next = (int) Math.min(chunk.length, length - done);
      file.read(from + done, chunk, 0, next);
      out.write(chunk, 0, next);
    }
  }

  /// Returns where an entry's data begins.
  private static long data(Found found) throws IOException, EntryRefusal {
    FileBytes file = found.file;
    CentralDirectory.Entry entry = found.entry;
    byte[] header = new byte[LOCAL_BYTES];
    if (entry.header() < 0 || entry.header() > file.length() - LOCAL_BYTES) {
      throw new EntryRefusal(entry.name(), "It is cut off.", GET_AGAIN);
    }
    file.read(entry.header(), header, 0, header.length);
    ByteBuffer local = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
    if (local.getInt(0) != LOCAL) {
      throw new EntryRefusal(entry.name(), "Its header is damaged.", GET_AGAIN);
    }
    long data =
        entry.header()
            + LOCAL_BYTES
            + (local.getShort(26) & 0xFFFF)
            + (local.getShort(28) & 0xFFFF);
    if (data + entry.stored() > file.length()) {
      throw new EntryRefusal(entry.name(), "It is cut off.", GET_AGAIN);
    }
    return data;
  }

  @Override
  public String identity() {
    String known = identity;
    if (known == null) {
      known = FileIdentity.of(length, directory.list());
      identity = known;
    }
    return known;
  }

  @Override
  public @Nullable LockKey lock() {
    return there.file instanceof FileBytes.Locked locked ? locked.key() : null;
  }

  @Override
  public void checkIntact() throws EntryRefusal {
    try {
      FileBytes anew = there.file.anew();
      if (anew != null
          && !Arrays.equals(CentralDirectory.read(where, anew, limits).list(), directory.list())) {
        throw FileBytes.writtenOver(path);
      }
    } catch (IOException | EntryRefusal e) {
      throw FileBytes.writtenOver(path);
    }
  }

  @Override
  public void close() throws IOException {
    there.file.close();
  }
}

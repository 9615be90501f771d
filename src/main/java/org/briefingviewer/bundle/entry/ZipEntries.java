// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// A ZIP (ISO/IEC 21320-1: stored or deflated, not encrypted, in one piece).
final class ZipEntries implements Entries {
  private static final int FILE_KIND = 0170000;
  private static final int REGULAR = 0100000;
  private static final int FOLDER = 0040000;
  private static final String GET_AGAIN = "Get the briefing again from its source.";

  private final ZipFile zip;
  private final UninterruptedFile file;
  private final Limits limits;
  private final Map<String, ZipArchiveEntry> entries;

  private ZipEntries(
      ZipFile zip, UninterruptedFile file, Limits limits, Map<String, ZipArchiveEntry> entries) {
    this.zip = zip;
    this.file = file;
    this.limits = limits;
    this.entries = entries;
  }

  static ZipEntries open(Path path, Limits limits) throws IOException, Refusal {
    String where = String.valueOf(path.getFileName());
    UninterruptedFile file = new UninterruptedFile(path);
    boolean opened = false;
    try {
      CentralDirectory.check(where, file, limits);
      ZipFile zip =
          ZipFile.builder()
              .setSeekableByteChannel(file)
              .setIgnoreLocalFileHeader(true)
              .setUseUnicodeExtraFields(false)
              .get();
      ZipEntries entries = new ZipEntries(zip, file, limits, checked(where, zip, limits));
      entries.checkMediaType(where);
      opened = true;
      return entries;
    } finally {
      if (!opened) {
        file.close();
      }
    }
  }

  private static Map<String, ZipArchiveEntry> checked(String where, ZipFile zip, Limits limits)
      throws Refusal {
    List<ZipArchiveEntry> all = Collections.list(zip.getEntries());
    Map<String, ZipArchiveEntry> files = HashMap.newHashMap(all.size());
    List<String> names = new ArrayList<>(all.size());
    long total = 0;
    for (ZipArchiveEntry entry : all) {
      String name = nameOf(where, entry);
      checkKind(where, name, entry);
      limits.checkEntry(where, name, entry.getSize(), entry.getCompressedSize());
      total += entry.getSize();
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

  /// Takes the name from its bytes: the library's own turns some backslashes into slashes.
  private static String nameOf(String where, ZipArchiveEntry entry) throws Refusal {
    try {
      byte[] raw = entry.getRawName();
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(raw == null ? new byte[0] : raw))
          .toString();
    } catch (CharacterCodingException e) {
      throw new Refusal(
          where + ": " + EntryName.printable(entry.getName()),
          "Its name is not UTF-8.",
          "Rename the file inside the briefing.");
    }
  }

  private static void checkKind(String where, String name, ZipArchiveEntry entry) throws Refusal {
    int kind = (int) (entry.getExternalAttributes() >> 16) & FILE_KIND;
    if (kind != 0 && kind != REGULAR && kind != FOLDER) {
      throw new Refusal(
          where + ": " + EntryName.printable(name),
          "It is a link or a device, not a file.",
          "Put the file itself there.");
    }
    boolean plain =
        entry.getMethod() == ZipArchiveEntry.STORED
            || entry.getMethod() == ZipArchiveEntry.DEFLATED;
    if (!plain || entry.getGeneralPurposeBit().usesEncryption()) {
      throw new Refusal(
          where + ": " + EntryName.printable(name),
          "It is encrypted or compressed in another way than a briefing allows.",
          "Save it with plain ZIP compression and without a password.");
    }
  }

  private void checkMediaType(String where) throws Refusal {
    ZipArchiveEntry entry = entries.get("mimetype");
    if (entry == null
        || entry.getLocalHeaderOffset() != 0
        || entry.getMethod() != ZipArchiveEntry.STORED
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
    return inflate(name, Long.MAX_VALUE);
  }

  @Override
  public byte[] head(String name, int length) throws Refusal {
    return inflate(name, length);
  }

  /// Holds the lock while it reads: the library moves one file position for all its streams.
  private byte[] inflate(String name, long most) throws Refusal {
    ZipArchiveEntry entry = entries.get(name);
    if (entry == null) {
      throw new Refusal(name, "It is missing.", GET_AGAIN);
    }
    synchronized (file) {
      try (InputStream in = zip.getInputStream(entry)) {
        return counted(name, entry, in, most);
      } catch (IOException e) {
        throw new Refusal(name, "It is damaged: " + Entries.reason(e), GET_AGAIN);
      }
    }
  }

  private byte[] counted(String name, ZipArchiveEntry entry, InputStream in, long most)
      throws IOException, Refusal {
    long stored = entry.getCompressedSize();
    var bytes = new ByteArrayOutputStream((int) Math.min(most, entry.getSize()));
    byte[] buffer = new byte[16 * 1024];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      bytes.write(buffer, 0, n);
      limits.checkEntry("", name, bytes.size(), stored);
      if (bytes.size() >= most) {
        return Arrays.copyOf(bytes.toByteArray(), (int) most);
      }
    }
    if (bytes.size() != entry.getSize()) {
      throw new Refusal(name, "Its length is not what the ZIP declares.", GET_AGAIN);
    }
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    synchronized (file) {
      zip.close();
    }
  }
}

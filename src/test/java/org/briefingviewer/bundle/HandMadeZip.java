// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// Takes the sample briefing apart and puts it together again in ways that the writer never would.
final class HandMadeZip {
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private HandMadeZip() {}

  /// Starts from the sample, `mimetype` first.
  static HandMadeZip ofSample(Path folder) throws IOException {
    Path file = folder.resolve("sample-" + System.nanoTime() + ".briefing");
    new BundleWriter().write(SampleContent.content(), file);
    HandMadeZip made = new HandMadeZip();
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      for (var entries = zip.getEntriesInPhysicalOrder(); entries.hasMoreElements(); ) {
        ZipArchiveEntry entry = entries.nextElement();
        made.files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return made;
  }

  String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  byte[] bytes(String name) {
    byte[] bytes = files.get(name);
    if (bytes == null) {
      throw new IllegalArgumentException("the sample has no " + name + " but " + files.keySet());
    }
    return bytes;
  }

  HandMadeZip with(String name, byte[] bytes) {
    files.put(name, bytes);
    return this;
  }

  HandMadeZip with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  HandMadeZip without(String name) {
    files.remove(name);
    return this;
  }

  /// Changes a file's text; fails when that changes nothing.
  HandMadeZip edit(String name, UnaryOperator<String> change) {
    String before = text(name);
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new IllegalArgumentException("nothing changed in " + name);
    }
    return with(name, after);
  }

  Path write(Path file) throws IOException {
    try (var zip = new ZipArchiveOutputStream(file)) {
      for (Map.Entry<String, byte[]> made : files.entrySet()) {
        put(zip, new ZipArchiveEntry(made.getKey()), made.getValue());
      }
    }
    return file;
  }

  static void put(ZipArchiveOutputStream zip, ZipArchiveEntry entry, byte[] bytes)
      throws IOException {
    if (entry.getName().equals("mimetype")) {
      CRC32 sum = new CRC32();
      sum.update(bytes);
      entry.setMethod(ZipArchiveEntry.STORED);
      entry.setSize(bytes.length);
      entry.setCrc(sum.getValue());
    }
    zip.putArchiveEntry(entry);
    zip.write(bytes);
    zip.closeArchiveEntry();
  }

  Path writeFolder(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> made : files.entrySet()) {
      Path file = folder.resolve(made.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, made.getValue());
    }
    return folder;
  }
}

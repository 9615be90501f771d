// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.entry;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.bundle.file.WriteFailure;
import org.briefingviewer.model.deception.PrintableWords;

/// A folder with the contents of a `.briefing`, held to the same rules: no link is followed.
final class FolderEntries implements BundleEntries {
  private final Path root;
  private final BundleLimits limits;
  private final Set<String> names;

  private FolderEntries(Path root, BundleLimits limits, Set<String> names) {
    this.root = root;
    this.limits = limits;
    this.names = names;
  }

  static FolderEntries open(Path root, BundleLimits limits) throws IOException, EntryRefusal {
    String where = String.valueOf(root.getFileName());
    List<String> names = new ArrayList<>();
    long total = 0;
    try (Stream<Path> walk = Files.walk(root)) {
      for (Iterator<Path> paths = walk.iterator(); paths.hasNext(); ) {
        Path path = paths.next();
        var kind = Files.readAttributes(path, BasicFileAttributes.class, NOFOLLOW_LINKS);
        if (path.equals(root) || kind.isDirectory()) {
          continue;
        }
        String name = nameOf(root, path);
        if (!kind.isRegularFile()) {
          throw new EntryRefusal(
              where + ": " + PrintableWords.of(name),
              "It is a link or a device, not a file.",
              "Put the file itself there.");
        }
        names.add(name);
        limits.checkCount(where, names.size());
        limits.checkEntry(where, name, kind.size(), kind.size());
        total += kind.size();
      }
    }
    limits.checkTotal(where, total);
    EntryName.checkAll(where, names);
    FolderEntries entries = new FolderEntries(root, limits, new TreeSet<>(names));
    entries.checkMediaType(where);
    return entries;
  }

  private static String nameOf(Path root, Path path) {
    StringBuilder name = new StringBuilder();
    for (Path part : root.relativize(path)) {
      name.append(name.isEmpty() ? "" : "/").append(part);
    }
    return name.toString();
  }

  private void checkMediaType(String where) throws EntryRefusal {
    if (!names.contains("mimetype")
        || !Arrays.equals(read("mimetype"), MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII))) {
      throw new EntryRefusal(
          where,
          "It has no file mimetype that holds " + MEDIA_TYPE + " and nothing else.",
          "Choose a briefing, or add that file.");
    }
  }

  @Override
  public void check() {
    // Was done while its files were looked for.
  }

  @Override
  public boolean has(String name) {
    return names.contains(name);
  }

  @Override
  public Set<String> names() {
    return names;
  }

  @Override
  public byte[] read(String name) throws EntryRefusal {
    return head(name, Integer.MAX_VALUE);
  }

  @Override
  public byte[] head(String name, int length) throws EntryRefusal {
    if (!names.contains(name)) {
      throw new EntryRefusal(name, "It is missing.", "Get the briefing again from its source.");
    }
    int most = (int) Math.min(length, limits.entryBytes() + 1);
    try (InputStream in = PlainFile.own(root.resolve(name)).stream()) {
      byte[] bytes = in.readNBytes(most);
      limits.checkEntry("", name, bytes.length, bytes.length);
      return bytes;
    } catch (IOException e) {
      throw new EntryRefusal(
          name,
          "It cannot be read: " + WriteFailure.reason(e) + ".",
          "Check the folder and its disk.");
    }
  }

  @Override
  public InputStream stream(String name) throws EntryRefusal {
    return new ByteArrayInputStream(read(name));
  }

  @Override
  public void copy(String name, ZipWriter to) throws EntryRefusal, IOException {
    to.add(PackedEntry.of(name, read(name)));
  }

  @Override
  public String identity() {
    return "";
  }

  @Override
  public void checkIntact() {
    // Each of its files is looked at when it is read.
  }

  @Override
  public void close() {}
}

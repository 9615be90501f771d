// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.bundle.file.FileOwner;
import org.briefingviewer.bundle.file.FileRights;
import org.briefingviewer.bundle.file.FileStamp;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.bundle.place.SafeSave;
import org.jspecify.annotations.Nullable;

/// Which briefings were compared with their hashes and had no difference, by the stamps of their
/// files: a file that was not changed since need not be compared again. It says no name and nothing
/// of what is in a briefing, and holds the newest [#MOST] only.
///
/// What cannot be read, is somebody else's, or may be written by others counts for nothing; the
/// next comparison writes it anew.
///
/// @param memory need not exist; null where nothing is remembered
record ComparedFiles(@Nullable Path memory) {
  static final int MOST = 100;

  /// Nothing is remembered.
  static final ComparedFiles NONE = new ComparedFiles(null);

  private static final int MOST_BYTES = 64 * 1024;

  /// Made with the first line that is read, behind the first picture.
  private static final class LineForm {
    static final Pattern PATTERN =
        Pattern.compile(
            "(-?\\d+) (-?\\d+) (\\d+) (-?\\d+) (-?\\d+) ([0-9a-f]{64}) (\\d+) ([0-9-]{10})");

    private LineForm() {}
  }

  /// A briefing as it was compared.
  ///
  /// @param identity of its file, of which every entry's name, size and checksum is a part
  /// @param files how many were compared
  record ComparedFile(FileStamp stamp, String identity, int files) {
    /// Compares all parts, as a record's own `equals` does; for that one Java makes classes at each
    /// start.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ComparedFile file
          && files == file.files
          && identity.equals(file.identity)
          && stamp.equals(file.stamp);
    }

    @Override
    public int hashCode() {
      return identity.hashCode();
    }

    private String line(LocalDate on) {
      return "%d %d %d %d %d %s %d %s"
          .formatted(
              stamp.device(),
              stamp.number(),
              stamp.size(),
              stamp.modified(),
              stamp.changed(),
              identity,
              files,
              on);
    }
  }

  /// Returns the day on which a briefing was compared and had no difference, or null where that is
  /// not known.
  @Nullable LocalDate on(ComparedFile file) {
    for (String line : lines()) {
      LocalDate on = day(line);
      if (on != null && line.equals(file.line(on))) {
        return on;
      }
    }
    return null;
  }

  /// Takes note of a briefing that was compared and had no difference. Where that cannot be
  /// written, it is compared again.
  void add(ComparedFile file, LocalDate today) {
    if (memory == null) {
      return;
    }
    String same = file.stamp().device() + " " + file.stamp().number() + " ";
    List<String> all = new ArrayList<>(lines());
    all.removeIf(line -> line.startsWith(same));
    all.add(file.line(today));
    try {
      write(memory, all.subList(Math.max(0, all.size() - MOST), all.size()));
    } catch (IOException e) {
      // It is compared again at the next opening.
    }
  }

  private static void write(Path memory, List<String> lines) throws IOException {
    Path folder = folder(memory);
    FileRights.makeOwnFolder(folder);
    Path fresh = Files.createTempFile(folder, "compared", ".new");
    try {
      PlainFile.own(fresh).write(String.join("\n", lines) + "\n");
      SafeSave.name(fresh, memory);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private List<String> lines() {
    try {
      return memory == null || !isOwn(memory)
          ? List.of()
          : PlainFile.own(memory)
              .text(MOST_BYTES)
              .lines()
              .filter(line -> day(line) != null)
              .toList();
    } catch (IOException | RuntimeException e) {
      return List.of();
    }
  }

  /// Only the user may have written it.
  private static boolean isOwn(Path memory) throws IOException {
    return PlainFile.own(memory).isThere()
        && FileOwner.same(memory, folder(memory))
        && PosixFilePermissions.fromString("rw-------")
            .containsAll(Files.getPosixFilePermissions(memory, LinkOption.NOFOLLOW_LINKS));
  }

  private static Path folder(Path memory) {
    return Objects.requireNonNull(memory.toAbsolutePath().getParent(), "a file has a folder");
  }

  private static @Nullable LocalDate day(String line) {
    Matcher matcher = LineForm.PATTERN.matcher(line);
    try {
      return matcher.matches() ? LocalDate.parse(matcher.group(8)) : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}

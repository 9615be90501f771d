// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.entry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import org.briefingviewer.bundle.locked.Keyring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is read of a briefing that was replaced, where its file could not stay open. That this is
/// so, as on Windows, is told it here and not tried.
class ZipEntriesTest {
  /// So much that such a file is not read at once.
  private static final byte[] MUCH = new byte[FileBytes.SMALL_THERE];

  @TempDir private Path folder;

  private Path file(String name, String... entries) throws IOException {
    Path path = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(path)) {
      ZipWriter zip = new ZipWriter(out);
      zip.add(PackedEntry.of("mimetype", bytes(BundleEntries.MEDIA_TYPE)));
      for (int i = 0; i < entries.length; i += 2) {
        zip.add(PackedEntry.of(entries[i], bytes(entries[i + 1])));
      }
      // As it is, so that the file has its length.
      zip.add(
          new PackedEntry.Head("picture.png", true, 0, MUCH.length, MUCH.length),
          to -> to.write(MUCH));
      zip.finish();
    }
    return path;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static BundleEntries opened(Path file) throws Exception {
    return ZipEntries.open(file, BundleLimits.FORMAT, new Keyring(), true);
  }

  private static void replace(Path file, Path by) throws IOException {
    Files.move(by, file, StandardCopyOption.REPLACE_EXISTING);
  }

  @Test
  void whatIsAsItWasInAFileThatTookItsNameIsReadFromThere() throws Exception {
    Path file = file("a.briefing", "one", "the same", "two", "before", "three", "gone");
    try (BundleEntries entries = opened(file)) {
      replace(file, file("b.briefing", "new", "and before it", "two", "after!", "one", "the same"));
      assertArrayEquals(bytes("the same"), entries.read("one"));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      entries.copy("one", new ZipWriter(out));
      assertTrue(out.toString(StandardCharsets.UTF_8).contains("the same"));
      for (String other : Set.of("two", "three")) {
        EntryRefusal refusal = assertThrows(EntryRefusal.class, () -> entries.read(other));
        assertTrue(refusal.problem().toString().contains("Open it again"), refusal.toString());
      }
      assertFalse(entries.has("new"), "what was opened is what is shown");
      assertEquals(Set.of("mimetype", "one", "two", "three", "picture.png"), entries.names());
    }
  }

  @Test
  void aSecondFileMayTakeItsNameToo() throws Exception {
    Path file = file("a.briefing", "one", "the same");
    try (BundleEntries entries = opened(file)) {
      replace(file, file("b.briefing", "x", "", "one", "changed."));
      assertThrows(EntryRefusal.class, () -> entries.read("one"));
      replace(file, file("c.briefing", "x", "", "y", "", "one", "the same"));
      assertArrayEquals(bytes("the same"), entries.read("one"));
    }
  }

  @Test
  void whatTookItsNameAndIsNoBriefingIsRefused() throws Exception {
    Path file = file("a.briefing", "one", "the same");
    try (BundleEntries entries = opened(file)) {
      Files.writeString(file, "nothing of the kind");
      assertThrows(EntryRefusal.class, () -> entries.read("one"));
    }
  }
}

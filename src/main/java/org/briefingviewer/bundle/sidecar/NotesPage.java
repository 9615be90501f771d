// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.sidecar;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.bundle.locked.LockKey;
import org.briefingviewer.bundle.wire.ArticleTexts;
import org.briefingviewer.bundle.wire.Json;
import org.briefingviewer.bundle.wire.JsonPrinter;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.briefingviewer.bundle.wire.NotesWire;
import org.briefingviewer.model.BundleInfo;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A sidecar as it stands on the disk.
///
/// @param tree the file's whole content, with what this program does not know
/// @param read the notes in it
record NotesPage(ObjectNode tree, NotesWire.Read read) {
  private static final int LARGEST = 64 << 20;

  /// What locked notes begin with.
  private static final byte[] LOCKED =
      "briefing-locked-notes\n".getBytes(StandardCharsets.US_ASCII);

  /// As what they are locked.
  private static final String NOTES = "notes";

  /// Reads a sidecar.
  ///
  /// @param lock the key of its briefing, or null where that is not locked
  ///
  /// @return null when there is none
  /// @throws MalformedJson when it is damaged
  /// @throws NewerVersion when another program has to read it
  /// @throws IOException when it cannot be read at all
  static @Nullable NotesPage read(Path file, @Nullable LockKey lock, ArticleTexts texts)
      throws IOException {
    if (!Files.exists(file)) {
      return null;
    }
    String name = file.toString();
    if (!(Json.parse(name, bytes(file, lock)) instanceof ObjectNode tree)) {
      throw new MalformedJson(name, "It is not a JSON object.");
    }
    if (NotesWire.newer(tree)) {
      throw new NewerVersion();
    }
    OffsetDateTime undated = Files.getLastModifiedTime(file).toInstant().atOffset(ZoneOffset.UTC);
    return new NotesPage(tree, NotesWire.read(name, tree, texts, undated));
  }

  /// Reads a sidecar's bytes.
  ///
  /// @throws MalformedJson when there are far too many
  /// @throws IOException when it cannot be read, or is no file whose end can be waited for
  static byte[] bytes(Path file, @Nullable LockKey lock) throws IOException {
    PlainFile sidecar = PlainFile.given(file);
    if (sidecar.look().size() > LARGEST) {
      throw new MalformedJson(file.toString(), "It is larger than 64 MB.");
    }
    byte[] bytes = sidecar.bytes(LARGEST);
    if (!Arrays.equals(bytes, 0, Math.min(bytes.length, LOCKED.length), LOCKED, 0, LOCKED.length)) {
      return bytes;
    }
    if (lock == null) {
      throw new IOException("They are locked, and the briefing beside them is not open");
    }
    byte[] opened = lock.open(NOTES, Arrays.copyOfRange(bytes, LOCKED.length, bytes.length));
    if (opened == null) {
      throw new MalformedJson(
          file.toString(), "They were changed since they were locked, or are of another briefing.");
    }
    return opened;
  }

  /// Returns the page as it is written.
  ///
  /// @param lock the key of its briefing, or null where that is not locked
  byte[] written(@Nullable LockKey lock) {
    byte[] bytes = JsonPrinter.bytes(tree);
    if (lock == null) {
      return bytes;
    }
    byte[] sealed = lock.seal(NOTES, bytes);
    return ByteBuffer.allocate(LOCKED.length + sealed.length).put(LOCKED).put(sealed).array();
  }

  /// Begins a sidecar on a briefing.
  static NotesPage begin(BundleInfo info) {
    NotesWire.Read none = new NotesWire.Read(List.of(), List.of(), Set.of());
    return new NotesPage(NotesWire.begin(info), none);
  }

  /// Returns the page with the notes that its tree holds now.
  NotesPage reread(String name, ArticleTexts texts) {
    return new NotesPage(
        tree, NotesWire.read(name, tree, texts, OffsetDateTime.now(ZoneOffset.UTC)));
  }

  /// A sidecar of a later major version of the format.
  static final class NewerVersion extends IOException {
    private static final long serialVersionUID = 1L;

    NewerVersion() {
      super("It was written by a newer version of the program");
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.sidecar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.bundle.wire.Json;
import org.briefingviewer.bundle.wire.Malformed;
import org.briefingviewer.bundle.wire.NotesWire;
import org.briefingviewer.bundle.wire.Texts;
import org.briefingviewer.model.BundleInfo;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A sidecar as it stands on the disk.
///
/// @param tree the file's whole content, with what this program does not know
/// @param read the notes in it
record NotesPage(ObjectNode tree, NotesWire.Read read) {
  private static final int LARGEST = 64 << 20;

  /// Reads a sidecar.
  ///
  /// @return null when there is none
  /// @throws Malformed when it is damaged
  /// @throws NewerVersion when another program has to read it
  /// @throws IOException when it cannot be read at all
  static @Nullable NotesPage read(Path file, Texts texts) throws IOException {
    if (!Files.exists(file)) {
      return null;
    }
    String name = file.toString();
    if (!(Json.parse(name, bytes(file)) instanceof ObjectNode tree)) {
      throw new Malformed(name, "It is not a JSON object.");
    }
    if (NotesWire.newer(tree)) {
      throw new NewerVersion();
    }
    OffsetDateTime undated = Files.getLastModifiedTime(file).toInstant().atOffset(ZoneOffset.UTC);
    return new NotesPage(tree, NotesWire.read(name, tree, texts, undated));
  }

  /// Reads a sidecar's bytes.
  ///
  /// @throws Malformed when there are far too many
  /// @throws IOException when it cannot be read, or is no file whose end can be waited for
  static byte[] bytes(Path file) throws IOException {
    PlainFile sidecar = PlainFile.given(file);
    if (sidecar.look().size() > LARGEST) {
      throw new Malformed(file.toString(), "It is larger than 64 MB.");
    }
    return sidecar.bytes(LARGEST);
  }

  /// Begins a sidecar on a briefing.
  static NotesPage begin(BundleInfo info) {
    NotesWire.Read none = new NotesWire.Read(List.of(), List.of(), Set.of());
    return new NotesPage(NotesWire.begin(info), none);
  }

  /// Returns the page with the notes that its tree holds now.
  NotesPage reread(String name, Texts texts) {
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

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.journal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.briefingviewer.bundle.BroughtArticle;
import org.briefingviewer.bundle.SafeSave;
import org.briefingviewer.bundle.wire.Listed;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refused;
import org.briefingviewer.model.edit.Parts;

/// What edits bring in bulk, in a folder beside their journal: each part once, under its hash.
/// Thread-safe.
public final class PartFolder implements Parts {
  private static final Pattern NAME = Pattern.compile("sha256:[0-9a-f]{64}");
  private static final String PREFIX = "sha256:";

  private final Path folder;

  /// @param folder need not exist
  public PartFolder(Path folder) {
    this.folder = folder;
  }

  /// Keeps an article, on the disk itself when this returns.
  ///
  /// @return the part's name
  /// @throws IOException when it cannot be written
  public String put(Brought brought) throws IOException {
    return put(BroughtArticle.bytes(brought));
  }

  /// Keeps some bytes, as [#put(Brought)] keeps an article.
  public String put(byte[] bytes) throws IOException {
    String name = Listed.hash(bytes);
    Path file = file(name);
    if (!Files.exists(file)) {
      SafeSave.makeFolder(folder);
      SafeSave.replace(file, bytes);
    }
    return name;
  }

  private Path file(String part) {
    return folder.resolve(part.substring(PREFIX.length()));
  }

  /// Returns the bytes of a part.
  ///
  /// @throws Refused when it is missing or not what its name says
  public byte[] bytes(String part) throws Refused {
    if (!NAME.matcher(part).matches()) {
      throw lacking(part, "It is no name of a part (sha256: and 64 digits).");
    }
    try {
      byte[] bytes = Files.readAllBytes(file(part));
      if (!Listed.hash(bytes).equals(part)) {
        throw lacking(file(part).toString(), "It is damaged: it is not what its name says.");
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw lacking(file(part).toString(), "It is missing.");
    } catch (IOException e) {
      throw lacking(file(part).toString(), "It cannot be read: " + e.getMessage() + ".");
    }
  }

  @Override
  public Brought article(String part) throws Refused {
    byte[] bytes = bytes(part);
    try {
      return BroughtArticle.read(bytes);
    } catch (IllegalArgumentException e) {
      throw lacking(file(part).toString(), "It holds no article.");
    }
  }

  private static Refused lacking(String where, String what) {
    return new Refused(
        List.of(
            new Problem(
                where,
                what,
                "Put the part back where it was, or do without the edit that needs it.")));
  }

  /// Takes the folder away with all that is in it.
  public void remove() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder)) {
      for (Path part : parts) {
        Files.delete(part);
      }
    }
    Files.delete(folder);
  }
}

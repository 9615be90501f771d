// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.journal;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.briefingviewer.bundle.BroughtArticle;
import org.briefingviewer.bundle.SafeSave;
import org.briefingviewer.bundle.file.FileRights;
import org.briefingviewer.bundle.file.NoPlainFile;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.bundle.wire.Listed;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refused;
import org.briefingviewer.model.edit.EditParts;

/// What edits bring in bulk, in a folder beside their journal: each part once, under its hash. A
/// briefing that goes on under another name has its later parts beside that one, and still reads
/// the earlier ones where they are. Articles that were just put in are held while memory allows.
/// Thread-safe.
public final class PartFolder implements EditParts {
  private static final Pattern NAME = Pattern.compile("sha256:[0-9a-f]{64}");
  private static final String PREFIX = "sha256:";
  private static final int LARGEST = 256 << 20;

  /// The newest first.
  private volatile List<Path> folders;

  private final Map<String, SoftReference<Brought>> held = new ConcurrentHashMap<>();

  /// @param folder need not exist
  public PartFolder(Path folder) {
    this.folders = List.of(folder);
  }

  /// Puts parts into another folder from now on.
  public void moveTo(Path folder) {
    List<Path> all = new ArrayList<>(List.of(folder));
    all.addAll(folders);
    folders = List.copyOf(all);
  }

  /// Sees to it that this folder has a part that another one has.
  ///
  /// @throws IOException when it cannot be written
  /// @throws Refused when the other has not got it
  public void bring(String part, PartFolder from) throws IOException, Refused {
    if (!Files.exists(own(part))) {
      put(from.bytes(part));
    }
  }

  /// Keeps an article, on the disk itself when this returns.
  ///
  /// @return the part's name
  /// @throws IOException when it cannot be written
  public String put(Brought brought) throws IOException {
    String name = put(BroughtArticle.bytes(brought));
    held.put(name, new SoftReference<>(brought));
    return name;
  }

  /// Keeps some bytes, as [#put(Brought)] keeps an article.
  public String put(byte[] bytes) throws IOException {
    String name = Listed.hash(bytes);
    Path file = own(name);
    if (!Files.exists(file)) {
      FileRights rights = JournalPlace.rights(folders.getFirst());
      SafeSave.makeFolder(folders.getFirst(), rights);
      SafeSave.replace(file, bytes, rights);
    }
    return name;
  }

  private Path own(String part) {
    return folders.getFirst().resolve(part.substring(PREFIX.length()));
  }

  private Path file(String part) {
    String name = part.substring(PREFIX.length());
    return folders.stream()
        .map(folder -> folder.resolve(name))
        .filter(Files::exists)
        .findFirst()
        .orElse(own(part));
  }

  /// Returns the bytes of a part.
  ///
  /// @throws Refused when it is missing or not what its name says
  public byte[] bytes(String part) throws Refused {
    if (!NAME.matcher(part).matches()) {
      throw lacking(part, "It is no name of a part (sha256: and 64 digits).");
    }
    try {
      byte[] bytes = PlainFile.own(file(part)).bytes(LARGEST);
      if (!Listed.hash(bytes).equals(part)) {
        throw lacking(file(part).toString(), "It is damaged: it is not what its name says.");
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw lacking(file(part).toString(), "It is missing.");
    } catch (NoPlainFile e) {
      throw lacking(file(part).toString(), e.what());
    } catch (IOException e) {
      throw lacking(file(part).toString(), "It cannot be read: " + e.getMessage() + ".");
    }
  }

  @Override
  public Brought article(String part) throws Refused {
    SoftReference<Brought> fresh = held.get(part);
    Brought there = fresh == null ? null : fresh.get();
    if (there != null) {
      return there;
    }
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
    for (Path folder : folders) {
      remove(folder);
    }
  }

  /// Takes those folders away that only earlier parts are in.
  public void removeFormer() throws IOException {
    for (Path folder : folders.subList(1, folders.size())) {
      remove(folder);
    }
  }

  private static void remove(Path folder) throws IOException {
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

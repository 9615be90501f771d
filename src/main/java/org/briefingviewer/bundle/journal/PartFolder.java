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
import org.briefingviewer.bundle.AddedArticle;
import org.briefingviewer.bundle.file.FileRights;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.bundle.file.SpecialFile;
import org.briefingviewer.bundle.file.WriteFailure;
import org.briefingviewer.bundle.locked.LockKey;
import org.briefingviewer.bundle.place.SafeSave;
import org.briefingviewer.bundle.wire.ManifestEntry;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.edit.EditParts;
import org.jspecify.annotations.Nullable;

/// What edits bring in bulk, in a folder beside their journal: each part once, under its hash. A
/// briefing that goes on under another name has its later parts beside that one, and still reads
/// the earlier ones where they are. Articles that were just put in are held while memory allows.
/// Thread-safe.
public final class PartFolder implements EditParts {
  private static final Pattern NAME = Pattern.compile("sha256:[0-9a-f]{64}");
  private static final String PREFIX = "sha256:";
  private static final int LARGEST = 256 << 20;

  /// The newest first.
  private volatile List<Home> homes;

  private final Map<String, SoftReference<AddedParts>> held = new ConcurrentHashMap<>();

  /// A folder, and what its parts are locked by.
  private record Home(Path folder, @Nullable LockKey lock) {
    static Home of(JournalPlace place) {
      return new Home(place.parts(), place.lock());
    }

    /// The hash of a part would tell whoever has guessed it that it is in a locked briefing.
    Path file(String part) {
      return folder.resolve(lock == null ? part.substring(PREFIX.length()) : lock.name(part));
    }

    byte[] sealed(String part, byte[] bytes) {
      return lock == null ? bytes : lock.seal(part, bytes);
    }

    byte @Nullable [] opened(String part, byte[] bytes) {
      return lock == null ? bytes : lock.open(part, bytes);
    }
  }

  /// @param place of the journal; its folder for parts need not exist
  public PartFolder(JournalPlace place) {
    this.homes = List.of(Home.of(place));
  }

  /// Puts parts into the folder of another place from now on, and returns itself.
  public PartFolder movedTo(JournalPlace place) {
    Home there = Home.of(place);
    List<Home> all = new ArrayList<>(homes);
    all.removeIf(there::equals);
    all.addFirst(there);
    homes = List.copyOf(all);
    return this;
  }

  /// Sees to it that this folder has a part that another one has.
  ///
  /// @throws IOException when it cannot be written
  /// @throws Refusal when the other has not got it
  public void bring(String part, PartFolder from) throws IOException, Refusal {
    if (!Files.exists(homes.getFirst().file(part))) {
      put(from.bytes(part));
    }
  }

  /// Keeps an article, on the disk itself when this returns.
  ///
  /// @return the part's name
  /// @throws IOException when it cannot be written
  public String put(AddedParts brought) throws IOException {
    String name = put(AddedArticle.bytes(brought));
    held.put(name, new SoftReference<>(brought));
    return name;
  }

  /// Keeps some bytes, as [#put(Brought)] keeps an article.
  public String put(byte[] bytes) throws IOException {
    String name = ManifestEntry.hash(bytes);
    Home home = homes.getFirst();
    Path file = home.file(name);
    if (!Files.exists(file)) {
      FileRights rights = JournalPlace.rights(home.folder());
      SafeSave.makeFolder(home.folder(), rights);
      SafeSave.replace(file, home.sealed(name, bytes), rights);
    }
    return name;
  }

  private Home home(String part) {
    return homes.stream()
        .filter(home -> Files.exists(home.file(part)))
        .findFirst()
        .orElse(homes.getFirst());
  }

  /// Returns the bytes of a part.
  ///
  /// @throws Refusal when it is missing or not what its name says
  public byte[] bytes(String part) throws Refusal {
    if (!NAME.matcher(part).matches()) {
      throw lacking(part, "It is no name of a part (sha256: and 64 digits).");
    }
    Home home = home(part);
    String where = home.file(part).toString();
    try {
      byte[] bytes = home.opened(part, PlainFile.own(home.file(part)).bytes(LARGEST));
      if (bytes == null || !ManifestEntry.hash(bytes).equals(part)) {
        throw lacking(where, "It is damaged: it is not what its name says.");
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw lacking(where, "It is missing.");
    } catch (SpecialFile e) {
      throw lacking(where, e.what());
    } catch (IOException e) {
      throw lacking(where, "It cannot be read: " + WriteFailure.reason(e) + ".");
    }
  }

  @Override
  public AddedParts article(String part) throws Refusal {
    SoftReference<AddedParts> fresh = held.get(part);
    AddedParts there = fresh == null ? null : fresh.get();
    if (there != null) {
      return there;
    }
    byte[] bytes = bytes(part);
    try {
      return AddedArticle.read(bytes);
    } catch (IllegalArgumentException e) {
      throw lacking(home(part).file(part).toString(), "It holds no article.");
    }
  }

  private static Refusal lacking(String where, String what) {
    return new Refusal(
        List.of(
            new Problem(
                where,
                what,
                "Put the part back where it was, or do without the edit that needs it.")));
  }

  /// Takes the folder away with all that is in it.
  public void remove() throws IOException {
    for (Home home : homes) {
      remove(home.folder());
    }
  }

  /// Takes those folders away that only earlier parts are in.
  public void removeFormer() throws IOException {
    Path now = homes.getFirst().folder();
    for (Home home : homes.subList(1, homes.size())) {
      Path folder = home.folder();
      if (Files.isDirectory(folder) && !(Files.exists(now) && Files.isSameFile(folder, now))) {
        remove(folder);
      }
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

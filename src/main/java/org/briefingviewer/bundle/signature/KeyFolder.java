// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.briefingviewer.bundle.file.FileRights;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.bundle.locked.KeyCost;
import org.briefingviewer.bundle.locked.PassPhrase;
import org.briefingviewer.bundle.place.SafeSave;
import org.briefingviewer.bundle.signed.SignedText;
import org.briefingviewer.bundle.signed.SignerKey;
import org.briefingviewer.bundle.signed.SignerNames;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;

/// The user's own folder of keys: own ones, each under a pass phrase, and public ones of others.
/// Each file is named after its key's fingerprint; what is no file of that form is passed by.
///
/// @param folder may not exist yet; null where no keys are kept
/// @param cost of own keys that are made
public record KeyFolder(@Nullable Path folder, KeyCost cost) implements SignerNames {
  /// Keeps nothing.
  public static final KeyFolder NONE = new KeyFolder(null);

  private static final String OWN = ".own";
  private static final String PUBLIC = ".public";
  private static final int LONGEST = 2 * SignedText.LONGEST;

  public KeyFolder(@Nullable Path folder) {
    this(folder, KeyCost.USUAL);
  }

  /// What lies in the folder.
  ///
  /// @param own the user's own keys
  /// @param known those of others
  /// @param problems why files of keys cannot be used
  public record Keys(List<NamedKey> own, List<NamedKey> known, List<Problem> problems) {
    public Keys {
      own = List.copyOf(own);
      known = List.copyOf(known);
      problems = List.copyOf(problems);
    }
  }

  /// Reads the folder.
  ///
  /// @throws IOException when it is there and cannot be read
  public Keys keys() throws IOException {
    List<NamedKey> own = new ArrayList<>();
    List<NamedKey> known = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path file : files()) {
      boolean ours = file.toString().endsWith(OWN);
      try {
        NamedKey key = read(file);
        (ours ? own : known).add(key);
      } catch (Refusal e) {
        problems.addAll(e.problems());
      } catch (IOException e) {
        problems.addAll(Refusal.problems(file.toString(), e));
      }
    }
    Comparator<NamedKey> order =
        Comparator.comparing(NamedKey::name).thenComparing(key -> key.key().hex());
    own.sort(order);
    known.sort(order);
    return new Keys(own, known, problems);
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    if (folder != null && Files.isDirectory(folder)) {
      try (DirectoryStream<Path> all =
          Files.newDirectoryStream(folder, "*{" + OWN + "," + PUBLIC + "}")) {
        all.forEach(files::add);
      }
    }
    return files;
  }

  /// @throws Refusal when it is no key, or of another key than its name says
  private static NamedKey read(Path file) throws IOException, Refusal {
    String name = String.valueOf(file.getFileName());
    byte[] bytes = bytes(PlainFile.own(file));
    NamedKey key =
        name.endsWith(OWN)
            ? OwnKey.read(file.toString(), bytes).open()
            : NamedKey.read(file.toString(), bytes);
    if (!name.substring(0, name.lastIndexOf('.')).equals(key.key().name())) {
      throw new Refusal(
          file.toString(), "The file holds another key than its name says.", "Remove the file.");
    }
    return key;
  }

  private static byte[] bytes(PlainFile file) throws IOException {
    try (InputStream in = file.stream()) {
      return in.readNBytes(LONGEST);
    }
  }

  @Override
  public @Nullable String name(SignerKey key) {
    for (String ending : new String[] {OWN, PUBLIC}) {
      try {
        Path file = folder == null ? null : folder.resolve(key.name() + ending);
        if (file != null && Files.exists(file)) {
          NamedKey found = read(file);
          return found.key().equals(key) ? found.name() : null;
        }
      } catch (IOException | Refusal e) {
        // A key that cannot be read is not known.
      }
    }
    return null;
  }

  /// Makes a key of the user's own.
  ///
  /// @param name by which others know the user
  /// @throws IOException when it cannot be kept
  /// @throws Refusal when nobody can be called so
  public NamedKey make(String name, PassPhrase phrase) throws IOException, Refusal {
    OwnKey made = OwnKey.drawn(name, phrase, cost);
    keep(made.open(), OWN, made.file());
    return made.open();
  }

  /// Opens an own key. Takes some tenths of a second.
  ///
  /// @throws Refusal when the pass phrase is wrong, or the file was changed
  public SigningKey unlock(NamedKey own, PassPhrase phrase) throws IOException, Refusal {
    Path file = place(own, OWN);
    OwnKey kept = OwnKey.read(file.toString(), bytes(PlainFile.own(file)));
    if (!kept.open().equals(own)) {
      throw new Refusal(file.toString(), "The file was changed meanwhile.", "Try again.");
    }
    return kept.unlock(file.toString(), phrase);
  }

  /// Takes in another's public key. One that is known already takes the name that its owner gave it
  /// last.
  ///
  /// @param where the file's name
  /// @throws IOException when it cannot be kept
  /// @throws Refusal when it is no public key, or one of the user's own
  public NamedKey add(String where, byte[] bytes) throws IOException, Refusal {
    NamedKey key = NamedKey.read(where, bytes);
    if (Files.exists(place(key, OWN))) {
      throw new Refusal(where, "It is the public part of your own key.", "There is nothing to do.");
    }
    keep(key, PUBLIC, key.file());
    return key;
  }

  /// Writes the public part of an own key for others.
  ///
  /// @throws IOException when it cannot be written
  /// @throws Refusal when that would take the place of a key that is kept
  public void export(NamedKey own, Path file) throws IOException, Refusal {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path parent = target.getParent();
    if (folder != null
        && parent != null
        && Files.isDirectory(folder)
        && Files.isDirectory(parent)
        && Files.isSameFile(folder, parent)) {
      throw new Refusal(
          file.toString(),
          "It lies in the folder in which your keys are kept.",
          "Choose another place.");
    }
    SafeSave.replace(file, own.file().getBytes(StandardCharsets.UTF_8));
  }

  /// Forgets a key of another.
  public void forget(NamedKey known) throws IOException {
    Files.deleteIfExists(place(known, PUBLIC));
  }

  private void keep(NamedKey key, String ending, String text) throws IOException {
    Path place = place(key, ending);
    if (folder != null) {
      FileRights.makeOwnFolder(folder);
    }
    SafeSave.replace(place, text.getBytes(StandardCharsets.UTF_8), FileRights.OWNERS);
  }

  private Path place(NamedKey key, String ending) throws IOException {
    if (folder == null) {
      throw new IOException("No folder is there to keep keys in.");
    }
    return folder.resolve(key.key().name() + ending);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.bundle.file.FileRights;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.bundle.file.SpecialFile;
import org.briefingviewer.bundle.file.WriteFailure;
import org.briefingviewer.bundle.place.SafeSave;
import org.briefingviewer.bundle.wire.JsonPrinter;
import org.briefingviewer.model.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The file `settings.json` in the user's settings folder. Saving replaces it as a whole, or not at
/// all; keys that this version does not know are kept.
public final class SettingsFile {
  private static final String NAME = "settings.json";
  private static final String FRESH = ".new";

  /// Two hundred files with the longest paths take half of it.
  private static final int LARGEST = 2 << 20;

  private static final int MOST_NAMED = 5;

  private final Path folder;

  /// What was read or written last.
  private SettingsSnapshot before = SettingsSnapshot.FIRST;

  /// @param folder the user's settings folder for this program; made when first saved to
  public SettingsFile(Path folder) {
    this.folder = folder;
  }

  /// What was read.
  ///
  /// @param problem what was wrong with the file, or null
  public record Loaded(SettingsSnapshot remembered, @Nullable Problem problem) {}

  /// Reads the settings. A file that cannot be understood is kept under another name and said so;
  /// the program then starts as for a new user. A single value that cannot be used falls back alone
  /// and is said too.
  public Loaded load() {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return new Loaded(SettingsSnapshot.FIRST, null);
    }
    try {
      List<String> unusable = new ArrayList<>();
      Stored stored = stored(file, unusable);
      before = stored.remembered();
      return new Loaded(before, unusable.isEmpty() ? null : unusable(file, unusable));
    } catch (Unusable e) {
      return bad(file, e.reason());
    } catch (IOException e) {
      return bad(file, "It cannot be read: " + WriteFailure.reason(e) + ".");
    }
  }

  /// What stands in the file.
  ///
  /// @param tree all of it, also what this version does not know
  private record Stored(ObjectNode tree, SettingsSnapshot remembered) {}

  /// Says why the file is of no use.
  private static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    Unusable(String reason) {
      super(reason);
    }

    String reason() {
      return String.valueOf(getMessage());
    }
  }

  private Stored stored(Path file, List<String> unusable) throws IOException, Unusable {
    try {
      if (PlainFile.given(file).look().size() > LARGEST) {
        throw new Unusable("It is larger than 2 MB.");
      }
      // Windows' own editor puts a byte order mark before what it saves.
      String text = PlainFile.given(file).text(LARGEST).replaceFirst("^\uFEFF", "");
      if (read(text, unusable) instanceof ObjectNode object) {
        return new Stored(object, new SettingsWire(object).read(unusable));
      }
      throw new Unusable("It holds no JSON object.");
    } catch (SpecialFile e) {
      throw new Unusable(e.what());
    } catch (JacksonException e) {
      throw new Unusable("It is not valid JSON: " + reason(e) + ".");
    } catch (CharacterCodingException e) {
      throw new Unusable("It is not UTF-8.");
    }
  }

  /// Reads a JSON value. Of a key that stands twice the last one counts, and it is said.
  private JsonNode read(String text, List<String> unusable) {
    try {
      return SettingsTree.read(text);
    } catch (StreamReadException e) {
      JsonNode read = SettingsTree.readLastOfEach(text);
      unusable.add(reason(e));
      return read;
    }
  }

  private static String reason(JacksonException e) {
    String message = String.valueOf(e.getOriginalMessage());
    var at = e.getLocation();
    String place = at == null ? "" : ", line " + at.getLineNr() + " column " + at.getColumnNr();
    return message.lines().findFirst().orElse("") + place;
  }

  private static Problem unusable(Path file, List<String> keys) {
    boolean one = keys.size() == 1;
    String named = String.join(", ", keys.subList(0, Math.min(MOST_NAMED, keys.size())));
    String more = keys.size() > MOST_NAMED ? " and " + (keys.size() - MOST_NAMED) + " more" : "";
    return new Problem(
        file.toString(),
        (one ? "A value cannot be used: " : "Some values cannot be used: ") + named + more + ".",
        "What was set at first stands in, all else is kept; set it anew in the window.");
  }

  private Loaded bad(Path file, String what) {
    try {
      Path kept = freeName();
      Files.move(file, kept);
      return new Loaded(
          SettingsSnapshot.FIRST,
          new Problem(
              file.toString(),
              what,
              "The settings start anew; your file is kept as " + kept.getFileName() + "."));
    } catch (IOException e) {
      return new Loaded(
          SettingsSnapshot.FIRST,
          new Problem(file.toString(), what, "The settings start anew; mend or remove the file."));
    }
  }

  private Path freeName() {
    int number = 1;
    while (Files.exists(folder.resolve("settings.bad-" + number + ".json"))) {
      number++;
    }
    return folder.resolve("settings.bad-" + number + ".json");
  }

  /// Writes what changed since the settings were read or written last. What another window wrote in
  /// between stays, unless the same value changed here too.
  ///
  /// @throws IOException when they cannot be written; the old file then still stands
  public synchronized void save(SettingsSnapshot remembered) throws IOException {
    FileRights.makeOwnFolder(folder);
    try (var _ = SettingsLock.of(folder)) {
      Stored stored = storedNow();
      SettingsSnapshot merged = new SettingsMerge(before, remembered, stored.remembered()).merged();
      new SettingsWire(stored.tree()).write(merged);
      replace(JsonPrinter.bytes(stored.tree()));
    }
    before = remembered;
  }

  /// Tells whether two settings are written alike. Records tell that themselves, for which Java
  /// makes a class for each of them, at each start.
  public static boolean same(SettingsSnapshot one, SettingsSnapshot other) {
    return tree(one).equals(tree(other));
  }

  private static ObjectNode tree(SettingsSnapshot remembered) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    new SettingsWire(tree).write(remembered);
    return tree;
  }

  /// Returns what stands in the file; where that is of no use, nothing of it.
  private Stored storedNow() {
    Path file = folder.resolve(NAME);
    try {
      return Files.exists(file) ? stored(file, new ArrayList<>()) : nothing();
    } catch (IOException | Unusable e) {
      return nothing();
    }
  }

  /// What this window knows is then all that there is.
  private Stored nothing() {
    return new Stored(JsonNodeFactory.instance.objectNode(), before);
  }

  private void replace(byte[] bytes) throws IOException {
    Path fresh = Files.createTempFile(folder, NAME, FRESH);
    try {
      try (FileChannel out =
          PlainFile.own(fresh).channel(FileRights.OWNERS, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          out.write(buffer);
        }
        out.force(true);
      }
      SafeSave.name(fresh, folder.resolve(NAME));
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}

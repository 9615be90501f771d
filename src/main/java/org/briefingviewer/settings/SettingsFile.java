// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.briefingviewer.model.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The file `settings.json` in the user's settings folder. Saving replaces it as a whole, or not at
/// all; keys that this version does not know are kept.
public final class SettingsFile {
  private static final String NAME = "settings.json";

  private final Path folder;
  private final JsonMapper json = new JsonMapper();
  private ObjectNode tree = json.createObjectNode();

  /// @param folder the user's settings folder for this program; made when first saved to
  public SettingsFile(Path folder) {
    this.folder = folder;
  }

  /// What was read.
  ///
  /// @param problem what was wrong with the file, or null
  public record Loaded(Remembered remembered, @Nullable Problem problem) {}

  /// Reads the settings. A file that cannot be understood is kept under another name and said so;
  /// the program then starts as for a new user.
  public Loaded load() {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return new Loaded(Remembered.FIRST, null);
    }
    try {
      JsonNode read = json.readTree(Files.readString(file));
      if (read instanceof ObjectNode object) {
        tree = object;
        return new Loaded(new SettingsWire(object).read(), null);
      }
      return bad(file, "It holds no JSON object.");
    } catch (JacksonException e) {
      return bad(file, "It is not valid JSON: " + e.getOriginalMessage() + ".");
    } catch (IllegalArgumentException | IOException e) {
      return bad(file, "It cannot be used: " + e.getMessage() + ".");
    }
  }

  private Loaded bad(Path file, String what) {
    try {
      Path kept = freeName();
      Files.move(file, kept);
      return new Loaded(
          Remembered.FIRST,
          new Problem(
              file.toString(),
              what,
              "The settings start anew; your file is kept as " + kept.getFileName() + "."));
    } catch (IOException e) {
      return new Loaded(
          Remembered.FIRST,
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

  /// Writes the settings.
  ///
  /// @throws IOException when they cannot be written; the old file then still stands
  public synchronized void save(Remembered remembered) throws IOException {
    new SettingsWire(tree).write(remembered);
    Files.createDirectories(folder);
    Path fresh = folder.resolve(NAME + ".new");
    byte[] bytes =
        json.writerWithDefaultPrettyPrinter()
            .writeValueAsString(tree)
            .getBytes(StandardCharsets.UTF_8);
    try (FileChannel out =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        out.write(buffer);
      }
      out.force(true);
    }
    Files.move(
        fresh,
        folder.resolve(NAME),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}

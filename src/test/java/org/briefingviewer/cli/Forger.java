// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Changes a briefing behind its seal, as anybody can who has its files: it lies unpacked in a
/// folder, which opens as the packed file does.
public record Forger(Path folder) {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String HISTORY = "briefing/history.jsonl";

  /// Unpacks a briefing.
  public static Forger of(Path briefing, Path folder) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(briefing))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = folder.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.copy(zip, file);
      }
    }
    return new Forger(folder);
  }

  public Path file(String name) {
    return folder.resolve(name);
  }

  /// Changes a file's words, which have to stand there.
  public Forger replace(String name, String from, String to) {
    try {
      String was = Files.readString(file(name));
      if (!was.contains(from)) {
        throw new IllegalStateException(name + " has no " + from);
      }
      Files.writeString(file(name), was.replaceFirst(java.util.regex.Pattern.quote(from), to));
      return this;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /// Changes the manifest.
  public Forger manifest(Consumer<ObjectNode> change) {
    try {
      ObjectNode manifest =
          (ObjectNode) MAPPER.readTree(Files.readString(file("datapackage.json")));
      change.accept(manifest);
      for (String last : List.of("bv:articles", "bv:sources", "resources")) {
        JsonNode value = manifest.remove(last);
        manifest.set(last, value);
      }
      Files.writeString(file("datapackage.json"), MAPPER.writeValueAsString(manifest));
      return this;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /// Changes the lines of the history.
  public Forger history(UnaryOperator<List<String>> change) {
    try {
      List<String> lines = new ArrayList<>(Files.readAllLines(file(HISTORY)));
      Files.write(file(HISTORY), change.apply(lines));
      return this;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  public Forger add(String name, String words) {
    try {
      Files.createDirectories(file(name).getParent());
      Files.writeString(file(name), words);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return manifest(
        manifest ->
            ((ArrayNode) manifest.get("resources"))
                .addObject()
                .put("name", name.replace('/', '-'))
                .put("path", name)
                .put("mediatype", "text/plain"));
  }

  public Forger remove(String name) {
    try {
      Files.delete(file(name));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return manifest(
        manifest ->
            ((ArrayNode) manifest.get("resources"))
                .removeIf(row -> row.get("path").stringValue().equals(name)));
  }

  /// Makes the list of hashes again, so that the files agree with it.
  public Path hashed() {
    manifest(
        manifest -> {
          for (JsonNode row : manifest.get("resources")) {
            Path file = file(row.get("path").stringValue());
            ((ObjectNode) row).put("bytes", size(file)).put("hash", "sha256:" + digest(file));
          }
        });
    return folder;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static String digest(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(in.readAllBytes());
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException | java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleCheck;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.bundle.sidecar.SidecarCheck;
import org.briefingviewer.bundle.wire.Json;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.briefingviewer.model.Refusal;

/// Gives the readers of JSON a set of files whose names say what a reader does with them: `y_` is
/// read, `n_` is refused, `i_` may be either. Each is read by itself, as an entry of a briefing and
/// as own notes; the last two may refuse what has not their form, and nothing else.
final class JsonClasses {
  private final Path folder;
  private final Map<String, byte[]> entries;

  /// What was otherwise than its name says, which a refusal may be by intent: a name that stands
  /// twice.
  private final List<String> otherwise = new ArrayList<>();

  private final List<String> faults;

  /// @param sound a briefing, an entry of which each file replaces
  JsonClasses(byte[] sound, List<String> faults) throws IOException {
    this.folder = Files.createTempDirectory("json");
    this.entries = Spoiling.entries(sound);
    this.faults = faults;
  }

  /// Tells whether a set has such files.
  static boolean within(Path set) throws IOException {
    return !files(set).isEmpty();
  }

  private static List<Path> files(Path set) throws IOException {
    try (Stream<Path> all = Files.walk(set)) {
      return all.filter(file -> file.getFileName().toString().matches("[yni]_.*\\.json"))
          .sorted()
          .toList();
    }
  }

  /// Reads all of a set and prints what became of them.
  void print(Path set) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    for (Path file : files(set)) {
      byte[] bytes = Files.readAllBytes(file);
      String name = file.getFileName().toString();
      boolean read = alone(name, bytes);
      counts.merge(name.charAt(0) + (read ? " read" : " refused"), 1, Integer::sum);
      if ((name.startsWith("y") && !read) || (name.startsWith("n") && read)) {
        otherwise.add(name);
      }
      inside(name, bytes);
    }
    System.out.printf(
        Locale.ROOT, "%s as JSON: %s; otherwise: %s%n", set.getFileName(), counts, otherwise);
  }

  private boolean alone(String name, byte[] bytes) {
    try {
      Json.parse(name, bytes);
      return true;
    } catch (MalformedJson e) {
      return false;
    } catch (RuntimeException | VirtualMachineError e) {
      faults.add(name + ": " + e);
      return false;
    }
  }

  private void inside(String name, byte[] bytes) {
    try {
      for (String entry : List.of("knowledge/agents.json", "datapackage.json")) {
        Map<String, byte[]> with = new LinkedHashMap<>(entries);
        with.put(entry, bytes);
        Path file = Files.write(folder.resolve("s.briefing"), Spoiling.packed(with));
        BundleCheck.check(file, (done, all) -> {});
        open(file);
      }
      SidecarCheck.check(Files.write(folder.resolve("s.annotations"), bytes), new Keyring());
    } catch (IOException | RuntimeException | VirtualMachineError e) {
      faults.add(name + " in a briefing or as notes: " + e);
    }
  }

  private static void open(Path file) throws IOException {
    try (Bundle bundle = new BundleReader().read(file)) {
      bundle.knowledge();
    } catch (Refusal e) {
      // in a sentence
    }
  }
}

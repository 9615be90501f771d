// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Finds the Debian packages that the program's native libraries need.
class Depends {
  private Depends() {}

  /// Returns the packages, as the field `Depends` lists them.
  ///
  /// @param table which package brings a library: `packaging/linux/libraries.txt`
  static String of(Path home, Path table) throws IOException {
    Map<String, String> packages = new HashMap<>();
    Set<String> needed = new TreeSet<>();
    for (String line : Files.readAllLines(table)) {
      if (line.startsWith("+")) {
        needed.add(line.substring(1).strip());
      } else if (!line.startsWith("#") && !line.isBlank()) {
        String[] row = line.split("\\s+", 2);
        packages.put(row[0], row[1].strip());
      }
    }
    Set<Path> files;
    try (var walk = Files.walk(home)) {
      files = walk.filter(Files::isRegularFile).collect(Collectors.toSet());
    }
    Set<String> own =
        files.stream().map(f -> f.getFileName().toString()).collect(Collectors.toSet());
    for (Path file : files) {
      own.addAll(Elf.ownName(file)); // by which one of ours that is loaded is found
    }
    for (Path file : files) {
      for (String library : Elf.needed(file)) {
        if (own.contains(library)) {
          continue;
        }
        String found = packages.get(library);
        if (found == null) {
          throw new IllegalStateException(
              "%s asks for %s. Say in %s which package brings it, or leave the file out."
                  .formatted(home.relativize(file), library, table));
        }
        needed.add(found);
      }
    }
    return String.join(", ", needed);
  }
}

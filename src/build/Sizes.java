// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// The table of what each megabyte of the package is for.
class Sizes {
  private static final double MB = 1e6;

  private final List<Part> parts = new ArrayList<>();

  /// @param bytes installed
  /// @param packed about as many in the `.tar.xz`
  private record Part(String pattern, String purpose, long bytes, long packed) {
    Part with(long more, long packed) {
      return new Part(pattern, purpose, bytes + more, this.packed + packed);
    }
  }

  /// Measures a folder by the parts of `packaging/linux/sizes.txt`.
  static String table(Path home, Path purposes) throws IOException {
    Sizes sizes = new Sizes();
    for (String line : Files.readAllLines(purposes)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        int bar = line.lastIndexOf(" | ");
        sizes.parts.add(new Part(line.substring(0, bar), line.substring(bar + 3), 0, 0));
      }
    }
    try (var walk = Files.walk(home)) {
      for (Path file : walk.filter(f -> Files.isRegularFile(f)).toList()) {
        sizes.count(file, home.relativize(file).toString(), purposes);
      }
    }
    return sizes.print(purposes);
  }

  private void count(Path file, String name, Path purposes) throws IOException {
    for (int i = 0; i < parts.size(); i++) {
      if (name.matches(parts.get(i).pattern())) {
        parts.set(i, parts.get(i).with(Files.size(file), packed(file)));
        return;
      }
    }
    throw new IllegalStateException(
        "%s: no line of %s says what it is for. Leave it out, or say so."
            .formatted(name, purposes));
  }

  private static long packed(Path file) throws IOException {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (OutputStream out =
        new DeflaterOutputStream(OutputStream.nullOutputStream(), deflater, 1 << 16)) {
      Files.copy(file, out);
      out.flush();
    }
    long size = deflater.getBytesWritten();
    deflater.end();
    return size;
  }

  private String print(Path purposes) {
    StringBuilder out =
        new StringBuilder("| MB installed | MB packed | what for |\n|--:|--:|---|\n");
    long bytes = 0;
    long packed = 0;
    for (Part part : parts) {
      if (part.bytes() == 0) {
        throw new IllegalStateException(
            "%s: nothing in the package fits %s any more.".formatted(purposes, part.pattern()));
      }
      out.append(row(part.bytes(), part.packed(), part.purpose()));
      bytes += part.bytes();
      packed += part.packed();
    }
    return out.append(row(bytes, packed, "all")).toString();
  }

  private static String row(long bytes, long packed, String purpose) {
    return String.format(Locale.ROOT, "| %.1f | %.1f | %s |%n", bytes / MB, packed / MB, purpose);
  }
}

// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Brings JavaFX's jars into the form that the program starts from: native libraries beside the
/// jars, so that no start has to unpack them into the user's home, and nothing twice.
class JavaFx {
  private JavaFx() {}

  /// Does so in this folder. A jar that is slim already stays as it is.
  static void slim(Path lib) throws IOException {
    Path natives = Files.createDirectories(lib.resolve("native"));
    List<Path> jars;
    try (var list = Files.list(lib)) {
      jars = list.filter(p -> p.getFileName().toString().matches("javafx-.*\\.jar")).toList();
    }
    for (Path jar : jars) {
      if (isEmpty(jar)) {
        Files.delete(jar);
      } else {
        takeOut(jar, natives);
      }
    }
  }

  /// Maven's JavaFX has for each module a jar with nothing in it, which leads to the system's own.
  private static boolean isEmpty(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream().allMatch(e -> e.isDirectory() || e.getName().startsWith("META-INF/"));
    }
  }

  private static void takeOut(Path jar, Path natives) throws IOException {
    FileTime time = Files.getLastModifiedTime(jar);
    Path slim = jar.resolveSibling(jar.getFileName() + ".slim");
    boolean changed = false;
    try (ZipFile zip = new ZipFile(jar.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(slim))) {
      out.setLevel(9);
      for (ZipEntry entry : zip.stream().toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          if (isNative(entry.getName())) {
            changed = true;
            if (isLoaded(entry.getName())) {
              Files.copy(in, natives.resolve(entry.getName()), StandardCopyOption.REPLACE_EXISTING);
            }
          } else if (entry.getName().endsWith(".jar")) {
            changed = true; // a bridge to another toolkit, SWT
          } else {
            copy(entry, in, out);
          }
        }
      }
    }
    if (changed) {
      Files.move(slim, jar, StandardCopyOption.REPLACE_EXISTING);
      Files.setLastModifiedTime(jar, time);
    } else {
      Files.delete(slim);
    }
  }

  private static void copy(ZipEntry entry, InputStream in, ZipOutputStream out) throws IOException {
    ZipEntry same = new ZipEntry(entry.getName());
    same.setTimeLocal(entry.getTimeLocal());
    out.putNextEntry(same);
    in.transferTo(out);
    out.closeEntry();
  }

  private static boolean isNative(String name) {
    return !name.contains("/") && name.matches(".*\\.(so|dll|dylib)");
  }

  /// The launcher asks for drawing by software; drawing through OpenGL is never loaded.
  private static boolean isLoaded(String name) {
    return !name.startsWith("libprism_es2");
  }
}

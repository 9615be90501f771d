// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Takes Maven's jars of JavaFX apart into what a runtime is linked from: modules without native
/// libraries in them, and the native libraries by themselves, so that no start has to unpack them
/// into the user's home.
class JavaFx {
  private JavaFx() {}

  static boolean isOf(Path jar) {
    return jar.getFileName().toString().matches("javafx-.*\\.jar");
  }

  /// @param libraries the folder with Maven's jars, JavaFX's among them
  /// @param modules gets the modules
  /// @param natives gets the native libraries
  static void takeApart(Path libraries, Path modules, Path natives) throws IOException {
    Files.createDirectories(modules);
    Files.createDirectories(natives);
    for (Path jar : Tree.files(libraries)) {
      if (isOf(jar) && !isEmpty(jar)) {
        takeApartOne(jar, modules.resolve(jar.getFileName()), natives);
      }
    }
  }

  /// Maven's JavaFX has for each module a jar with nothing in it, which leads to the system's own.
  private static boolean isEmpty(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream().allMatch(e -> e.isDirectory() || e.getName().startsWith("META-INF/"));
    }
  }

  private static void takeApartOne(Path jar, Path module, Path natives) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(module))) {
      for (ZipEntry entry : zip.stream().toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          if (isNative(entry.getName())) {
            if (isLoaded(entry.getName())) {
              Files.copy(in, natives.resolve(entry.getName()), StandardCopyOption.REPLACE_EXISTING);
            }
          } else if (!entry.getName().endsWith(".jar")) { // a bridge to another toolkit, SWT
            copy(entry, in, out);
          }
        }
      }
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

  /// On Linux the launcher asks for drawing by software; drawing through OpenGL is never loaded.
  private static boolean isLoaded(String name) {
    return !name.equals("libprism_es2.so");
  }
}

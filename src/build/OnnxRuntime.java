// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Takes Maven's jar of ONNX Runtime apart: the jar without the native libraries of all systems,
/// and those of this one by themselves, so that nothing is unpacked while the program runs.
class OnnxRuntime {
  private static final String NATIVES = "ai/onnxruntime/native/";

  private OnnxRuntime() {}

  static boolean isOf(Path jar) {
    return jar.getFileName().toString().matches("onnxruntime-.*\\.jar");
  }

  /// Copies the jar without native libraries.
  static void copyClasses(Path jar, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try (ZipFile zip = new ZipFile(jar.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      for (ZipEntry entry : zip.stream().toList()) {
        if (!entry.isDirectory() && !entry.getName().startsWith(NATIVES)) {
          JarEntries.copy(zip, entry, out);
        }
      }
    }
  }

  /// Copies the native libraries of this system out of the jar among `libraries`; none where it has
  /// none for this system.
  static void takeNatives(Path libraries, Path natives) throws IOException {
    Files.createDirectories(natives);
    String own = NATIVES + system() + "/";
    for (Path jar : Tree.files(libraries)) {
      if (isOf(jar)) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
          for (ZipEntry entry : zip.stream().toList()) {
            String file = entry.getName().replace(own, "");
            if (entry.getName().startsWith(own) && file.matches("[^/]+\\.(so|dll|dylib)")) {
              try (InputStream in = zip.getInputStream(entry)) {
                Files.copy(in, natives.resolve(file), StandardCopyOption.REPLACE_EXISTING);
              }
            }
          }
        }
      }
    }
  }

  /// The folder of this system, as the jar names it.
  private static String system() {
    String name =
        RuntimeImage.isOn("Linux") ? "linux" : RuntimeImage.isOn("Windows") ? "win" : "osx";
    boolean intel = System.getProperty("os.arch").matches("amd64|x86_64");
    return name + (intel ? "-x64" : "-aarch64");
  }
}

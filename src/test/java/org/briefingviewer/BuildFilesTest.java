// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the build does with files that it brings: for Windows, where none of it has run, and with
/// native libraries on Linux.
class BuildFilesTest {
  private static final Path SOURCES =
      Path.of(System.getProperty("briefing.home", "."), "src", "build");

  @TempDir private Path folder = Path.of("");
  private Path from = Path.of("");
  private Path to = Path.of("");

  @BeforeEach
  void compile() throws IOException {
    from = Files.createDirectories(folder.resolve("javafx"));
    to = Files.createDirectories(folder.resolve("runtime"));
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-d",
                Files.createDirectories(folder.resolve("classes")).toString(),
                SOURCES.resolve("Depends.java").toString(),
                SOURCES.resolve("Elf.java").toString(),
                SOURCES.resolve("Tree.java").toString(),
                SOURCES.resolve("NativeFiles.java").toString());
    assertEquals(0, status);
  }

  private void run(String type, String method, Path... folders) throws Exception {
    URL classes = folder.resolve("classes").toUri().toURL();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes})) {
      Class<?>[] shape = new Class<?>[folders.length];
      Arrays.fill(shape, Path.class);
      Method found = loader.loadClass(type).getDeclaredMethod(method, shape);
      found.setAccessible(true);
      found.invoke(null, (Object[]) folders);
    }
  }

  /// A library whose version stands where Windows looks for it.
  private static void library(Path file, int major, int minor) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(16, 0xFEEF04BD).putInt(24, major << 16 | minor).putInt(28, -1);
    Files.write(file, bytes.array());
  }

  @Test
  void anOlderCRuntimeOfJavaFxReplacesNoneOfTheRuntimes() throws Exception {
    library(from.resolve("msvcp140.dll"), 14, 42);
    library(to.resolve("msvcp140.dll"), 14, 44);
    library(from.resolve("vcruntime140.dll"), 14, 42);
    library(to.resolve("vcruntime140.dll"), 14, 38);
    library(from.resolve("glass.dll"), 26, 0);
    Files.writeString(from.resolve("libglass.so"), "no library of Windows");
    byte[] newer = Files.readAllBytes(to.resolve("msvcp140.dll"));
    run("NativeFiles", "add", from, to);
    assertEquals(ByteBuffer.wrap(newer), bytes(to.resolve("msvcp140.dll")));
    assertEquals(bytes(from.resolve("vcruntime140.dll")), bytes(to.resolve("vcruntime140.dll")));
    assertTrue(Files.exists(to.resolve("glass.dll")));
    assertTrue(Files.exists(to.resolve("libglass.so")));
  }

  private static ByteBuffer bytes(Path file) throws IOException {
    return ByteBuffer.wrap(Files.readAllBytes(file));
  }

  @Test
  void whatJlinkLeavesReadOnlyCanBeDeletedByTheNextBuild() throws Exception {
    Path legal = Files.createFile(Files.createDirectories(to.resolve("legal")).resolve("LICENSE"));
    assertTrue(legal.toFile().setReadOnly());
    run("Tree", "allowDeleting", to);
    PosixFileAttributeView rights = Files.getFileAttributeView(legal, PosixFileAttributeView.class);
    assertTrue(
        rights == null
            || rights.readAttributes().permissions().contains(PosixFilePermission.OWNER_WRITE),
        "Windows deletes no file that may only be read");
    Files.delete(legal);
  }

  /// One of ONNX Runtime's libraries asks for the other by a name that no file has.
  @Test
  void everyLibraryThatIsAskedForIsOfADebianPackageOrBroughtAlong() throws Exception {
    for (String library : List.of("libonnxruntime.so", "libonnxruntime4j_jni.so")) {
      try (InputStream in =
          OrtEnvironment.class.getResourceAsStream("/ai/onnxruntime/native/linux-x64/" + library)) {
        Files.copy(Objects.requireNonNull(in), to.resolve(library));
      }
    }
    Path table = SOURCES.resolve("../../packaging/linux/libraries.txt");
    assertDoesNotThrow(() -> run("Depends", "of", to, table));
  }
}

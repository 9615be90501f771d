// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.extract.Extractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The example of `extractor-as-library.md` compiles and prints what the page says, with the
/// program's classes alone on the class path and no module of Java but the base.
class LibraryExampleTest {
  @TempDir private Path folder;

  @Test
  void theExampleOfThePageRunsWithoutAnyLibrary() throws Exception {
    String page = Files.readString(Path.of("src/docs/extractor-as-library.md"));
    Path source = folder.resolve("Figures.java");
    Files.writeString(source, block(page, "java"));
    String classes =
        Path.of(Extractor.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .toString();
    String separator = System.getProperty("path.separator");
    assertEquals(
        "",
        run(
            "javac",
            "-Xlint:-classfile",
            "-cp",
            classes,
            "-d",
            folder.toString(),
            source.toString()));
    assertEquals(
        block(page, "text"),
        run(
            "java",
            "--limit-modules",
            "java.base",
            "-Dfile.encoding=UTF-8",
            "-cp",
            classes + separator + folder,
            "Figures"));
  }

  private static String block(String page, String kind) {
    Matcher block = Pattern.compile("```" + kind + "\n(.*?)```", Pattern.DOTALL).matcher(page);
    assertTrue(block.find(), kind);
    return block.group(1);
  }

  private static String run(String tool, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(arguments));
    command.addFirst(Path.of(System.getProperty("java.home"), "bin", tool).toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said;
  }
}

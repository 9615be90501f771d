// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.cli.CommandLineProgram;
import org.briefingviewer.cli.Streams;
import org.junit.jupiter.api.Test;

class VersionTest {
  private static final Path HOME = Path.of(System.getProperty("briefing.home"));

  @Test
  void pomChangelogAndProgramSayTheSameVersion() throws IOException {
    String pom = first("<version>([^<]+)</version>", "pom.xml");
    assertEquals(pom, first("## \\[([0-9][^]]*)]", "CHANGELOG.md"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printer = new PrintStream(out, true, StandardCharsets.UTF_8);
    new CommandLineProgram(
            new Streams(InputStream.nullInputStream(), printer, printer),
            picture -> {},
            (export, progress) -> {})
        .run(new String[] {"--version"});
    assertEquals("briefing-viewer " + pom, out.toString(StandardCharsets.UTF_8).strip());
  }

  private static String first(String pattern, String file) throws IOException {
    Matcher m = Pattern.compile(pattern).matcher(Files.readString(HOME.resolve(file)));
    if (!m.find()) {
      throw new AssertionError(file + " gives no version");
    }
    return m.group(1);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.briefingviewer.cli.console.VerbStreams;
import org.junit.jupiter.api.Test;
import picocli.AutoComplete;
import picocli.CommandLine;

/// What a shell offers behind the program's name is what the program takes.
class CompletionTest {
  private static final Path SCRIPT =
      Path.of(
          System.getProperty("briefing.home"),
          "packaging/linux/share/bash-completion/completions/briefing-viewer");

  private static final String HEAD =
      """
      # SPDX-License-Identifier: Apache-2.0
      # Made by picocli from the commands of the program: see CompletionTest.

      """;

  private static CommandLine program() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    VerbStreams streams = new VerbStreams(InputStream.nullInputStream(), nowhere, nowhere);
    return new CommandLineProgram(streams, picture -> {}, (export, progress) -> {})
        .spec()
        .commandLine();
  }

  @Test
  void theScriptOffersWhatTheProgramTakes() throws IOException {
    String now =
        AutoComplete.bash("briefing-viewer", program())
            .replaceAll("[ \t]+\n", "\n")
            .replaceFirst("(?s)^#!.*?\n\n", HEAD);
    if (System.getProperty("accept", "").equals("completion")) {
      Files.createDirectories(SCRIPT.getParent());
      Files.writeString(SCRIPT, now);
      return;
    }
    assertEquals(
        now,
        Files.readString(SCRIPT),
        "The completion is behind the program. Write it anew: mvn test -Dtest=CompletionTest"
            + " -Daccept=completion");
    for (String offered : new String[] {"--pages", "--citations", "author-date", "jsonl"}) {
      assertTrue(now.contains(offered), offered);
    }
  }
}

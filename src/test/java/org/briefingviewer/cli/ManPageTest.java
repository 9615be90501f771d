// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.cli.console.VerbStreams;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// The manual page says of the commands what the program itself says.
class ManPageTest {
  private static final Path PAGE =
      Path.of(
          System.getProperty("briefing.home"), "packaging/linux/share/man/man1/briefing-viewer.1");

  private static final Pattern COMMANDS =
      Pattern.compile("(?s)\\.SH COMMANDS\n.*?(?=\\.\\\\\" end of the commands)");

  private static CommandSpec program() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    VerbStreams streams = new VerbStreams(InputStream.nullInputStream(), nowhere, nowhere);
    return new CommandLineProgram(streams, picture -> {}, (export, progress) -> {}).spec();
  }

  @Test
  void pageSaysOfTheCommandsWhatTheProgramSays() throws IOException {
    String page = Files.readString(PAGE);
    Matcher commands = COMMANDS.matcher(page);
    assertTrue(commands.find(), PAGE + " has lost the place of the commands");
    String now = ManPage.of(program());
    if (System.getProperty("accept", "").equals("man")) {
      Files.writeString(PAGE, commands.replaceFirst(Matcher.quoteReplacement(now)));
      return;
    }
    assertEquals(
        now,
        commands.group(),
        "The manual page is behind the program. Write it anew: mvn test -Dtest=ManPageTest"
            + " -Daccept=man");
  }

  @Test
  void everyVerbAndOptionStandsOnThePage() throws IOException {
    String page = Files.readString(PAGE).replace("\\-", "-");
    assertFalse(page.contains("%n"), "a line break of the program's is printed");
    for (CommandLine verb : program().subcommands().values()) {
      CommandSpec spec = verb.getCommandSpec();
      String part = page.substring(page.indexOf(".SS \"" + spec.name() + "\""));
      int next = part.indexOf(".S", 3);
      String own = part.substring(0, next);
      spec.optionsMap()
          .keySet()
          .forEach(name -> assertTrue(own.contains(name), spec.name() + " has no " + name));
    }
  }
}

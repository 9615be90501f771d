// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.briefingviewer.cli.console.VerbStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is found in a text is written so that `check` finds nothing to say of it: pay by the
/// month was written as a currency of its own.
class ImportFitsFormatTest {
  private static final Path GOLDEN =
      Path.of(System.getProperty("briefing.home", "."))
          .resolve("src/test/resources/org/briefingviewer/golden");

  @TempDir private Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private int run(String... args) {
    PrintStream told = new PrintStream(said, true, StandardCharsets.UTF_8);
    VerbStreams streams = new VerbStreams(new ByteArrayInputStream(new byte[0]), told, told);
    return new CommandLineProgram(streams, request -> {}, (request, progress) -> {}).run(args);
  }

  @Test
  void everythingFoundInTheGoldenTextsFitsTheFormat() throws Exception {
    List<String> call = new ArrayList<>(List.of("import", "-q"));
    try (Stream<Path> all = Files.walk(GOLDEN)) {
      all.map(Path::toString).filter(p -> p.matches(".*\\.in\\.(txt|html)")).forEach(call::add);
    }
    assertTrue(call.size() > 100, call.size() + " texts");
    Path rates = folder.resolve("rates.txt");
    Files.writeString(
        rates,
        "Pay at the yard\n\nThe office said that a worker gets about $500 a month, 40 euros per"
            + " day or 7 yuan an hour, and that coal sells at $80 a ton.\n");
    call.add(rates.toString());
    String out = folder.resolve("out.briefing").toString();
    call.addAll(List.of("-o", out));
    run(call.toArray(String[]::new));
    said.reset();
    assertEquals(0, run("check", out), said.toString(StandardCharsets.UTF_8));
  }
}

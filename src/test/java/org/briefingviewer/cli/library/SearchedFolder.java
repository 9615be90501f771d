// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.briefingviewer.bundle.locked.LowKeyCost;
import org.briefingviewer.bundle.signature.KeyFolder;
import org.briefingviewer.cli.CommandLineProgram;
import org.briefingviewer.cli.console.OwnFolders;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.revision.CopyMemory;
import org.briefingviewer.cli.stops.Presenter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Three briefings in a folder, and the verb that searches it.
abstract class SearchedFolder {
  static final String QUAY =
      """
      Quay grows at the river

      SEOUL, March 27, 2025 - South Korea's unification ministry said on Thursday that about 12,400 workers had built the quay.

      Kim Jong Un looked at the cranes. The ministry estimated the cost at US$3.2 billion.
      """;
  private static final String FERRY =
      """
      Ferries wait for coal

      Russia's transport ministry said the barges carried more than 3,200,000,000 dollars worth of coal in 2024.

      The crossing at Rason was closed for nineteen days, a customs official said.
      """;
  private static final String HANGUL =
      """
      부두 확장

      통일부는 김정은이 3월 27일 부두를 찾았다고 밝혔다. 통일부는 노동자가 약 1만2400명이라고 추정했다.
      """;

  @TempDir Path home = Path.of("");
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  Path folder = Path.of("");
  Path indexes = Path.of("");

  @BeforeEach
  void importTexts() throws Exception {
    folder = Files.createDirectories(home.resolve("briefings"));
    indexes = home.resolve("config").resolve("indexes");
    bring("quay", QUAY, folder.resolve("quay.briefing"));
    bring("ferry", FERRY, Files.createDirectories(folder.resolve("old")).resolve("ferry.briefing"));
    bring("hangul", HANGUL, folder.resolve("부두.briefing"));
  }

  void bring(String name, String text, Path briefing) throws IOException {
    Path raw = Files.writeString(home.resolve(name + ".txt"), text);
    assertEquals(0, run("import", raw, "-o", briefing), this::said);
  }

  int run(Object... args) {
    return given("", args);
  }

  int given(String in, Object... args) {
    out.reset();
    VerbStreams streams =
        new VerbStreams(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            out,
            out,
            LowKeyCost.COST);
    String[] words = Stream.of(args).map(Object::toString).toArray(String[]::new);
    return new CommandLineProgram(
            streams,
            picture -> {},
            (request, progress) -> {},
            CopyMemory.NONE,
            Presenter.NONE,
            new OwnFolders(KeyFolder.NONE, indexes))
        .run(words);
  }

  String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  JsonNode found(String words) {
    run("find", words, "--in", folder, "--json", "-q");
    String line = said().lines().filter(each -> each.startsWith("{")).findFirst().orElse("");
    return new JsonMapper().readTree(line);
  }

  List<String> files(String words) {
    List<String> files = new ArrayList<>();
    for (JsonNode briefing : found(words).get("briefings")) {
      files.add(folder.relativize(Path.of(briefing.get("file").stringValue())).toString());
    }
    return files.stream().sorted().toList();
  }
}

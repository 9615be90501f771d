// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Terms that the window no longer uses, since people had to read them twice. Each stands here with
/// what is said instead; one term a thing.
class RetiredTermsTest {
  private static final Path MESSAGES =
      Path.of("src/main/resources/org/briefingviewer/wording/messages");

  private record Retired(Pattern term, String instead) {}

  private static final List<Retired> ENGLISH =
      List.of(
          of("takes (it|them|all of it) back", "undoes it"),
          of("never added up", "not summed"),
          of("no word like", "precision not stated"),
          of("how exact", "precision"),
          of("on the basis of", "based on"),
          of("holds? back|holds? the seal", "must fix"),
          of("all the same", "with open points"),
          of(
              "[Pp]ut away|[Ll]et go of|[Gg]o on\\b|[Dd]o again",
              "Close, Clear selection, Continue, Redo"),
          of("[Tt]ake (this )?out|[Tt]aken out", "Remove, removed"),
          of("any ?more\\b", "no longer"),
          of("(?<!There )is no (number|estimate|date|unit|day)\\b", "is not a …"),
          of("Copies that are out", "Issued copies"),
          of("[Bb]ring(ing)? .* in\\b.*again|brought in by|came in\\b", "Import, imported"),
          of("look(ed|ing)? through", "Checking, Reading"));

  private static Retired of(String term, String instead) {
    return new Retired(Pattern.compile(term), instead);
  }

  private static List<Retired> korean() {
    return List.of(of("평가 기준", "평가됨"), of("그만두기", "취소"), of("봉인 보류", "반드시 수정"));
  }

  @Test
  void noMessageUsesATermThatWasRetired() throws IOException {
    try (Stream<Path> files = Files.list(MESSAGES)) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".properties")).toList();
      assertTrue(all.size() > 20, all.toString());
      StringBuilder found = new StringBuilder();
      for (Path file : all) {
        boolean korean = file.toString().endsWith("_ko.properties");
        look(file, korean ? korean() : ENGLISH, found);
      }
      assertEquals("", found.toString());
    }
  }

  private static void look(Path file, List<Retired> retired, StringBuilder found)
      throws IOException {
    for (String line : Files.readAllLines(file)) {
      int words = line.indexOf('=');
      if (line.startsWith("#") || words < 0) {
        continue;
      }
      for (Retired each : retired) {
        if (each.term().matcher(line.substring(words)).find()) {
          found.append(line).append("\n  say: ").append(each.instead()).append('\n');
        }
      }
    }
  }
}

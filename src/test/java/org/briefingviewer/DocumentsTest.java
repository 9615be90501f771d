// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The documents lead to what is there, and stay short enough to be read.
class DocumentsTest {
  private static final Path HOME = Path.of(System.getProperty("briefing.home"));
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern TRIAL = Pattern.compile("-D(trial|bench)=([a-z]+(?:,[a-z]+)*)");
  private static final int README_WORDS = 600;

  @Test
  void everyLinkLeadsToAFileAndAHeadingThatAreThere() throws IOException {
    List<String> lost = new ArrayList<>();
    for (Path document : documents()) {
      Matcher link = LINK.matcher(Files.readString(document));
      while (link.find()) {
        if (!link.group(1).contains(":") && !isThere(document, link.group(1))) {
          lost.add(HOME.relativize(document) + ": " + link.group(1));
        }
      }
    }
    assertEquals(List.of(), lost);
  }

  @Test
  void everyTrialAndBenchmarkThatADocumentNamesIsThere() throws IOException {
    List<String> lost = new ArrayList<>();
    for (Path document : documents()) {
      Matcher named = TRIAL.matcher(Files.readString(document));
      while (named.find()) {
        String folder = named.group(1).equals("trial") ? "src/build/trials" : "src/bench";
        for (String name : named.group(2).split(",")) {
          if (!Files.exists(HOME.resolve(folder).resolve(name + ".args"))) {
            lost.add(HOME.relativize(document) + ": " + named.group());
          }
        }
      }
    }
    assertEquals(List.of(), lost);
  }

  @Test
  void readmeIsReadInThreeMinutes() throws IOException {
    long words =
        Pattern.compile("\\S+")
            .matcher(Files.readString(HOME.resolve("README.md")))
            .results()
            .count();
    assertTrue(words <= README_WORDS, "README.md has " + words + " words");
  }

  private static List<Path> documents() throws IOException {
    List<Path> all = new ArrayList<>();
    try (Stream<Path> top = Files.list(HOME);
        Stream<Path> below = Files.walk(HOME.resolve("src/docs"));
        Stream<Path> packaging = Files.walk(HOME.resolve("packaging"))) {
      Stream.of(top, below, packaging)
          .flatMap(files -> files)
          .filter(file -> file.toString().endsWith(".md"))
          .forEach(all::add);
    }
    assertTrue(all.size() > 20, "few documents: " + all);
    return all;
  }

  private static boolean isThere(Path document, String link) throws IOException {
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]).normalize();
    return Files.exists(target) && (parts.length == 1 || headings(target).contains(parts[1]));
  }

  /// Returns how links name the headings of a page.
  private static Set<String> headings(Path page) throws IOException {
    return Files.readAllLines(page).stream()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(words -> words.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }
}

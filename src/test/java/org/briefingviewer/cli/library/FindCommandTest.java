// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.search.FoldedTexts;
import org.briefingviewer.search.QuerySpeller;
import org.briefingviewer.search.SearchHit;
import org.briefingviewer.search.SearchSweep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class FindCommandTest extends SearchedFolder {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kim Jong-un | quay.briefing 부두.briefing
          김정은 | quay.briefing 부두.briefing
          KIM JONG UN | quay.briefing 부두.briefing
          unification ministry | quay.briefing 부두.briefing
          3.2 billion dollars | old/ferry.briefing quay.briefing
          3,200,000,000 | old/ferry.briefing quay.briefing
          12400 | quay.briefing 부두.briefing
          3.2 billion tons |
          2025-03-27 | quay.briefing
          2024 | old/ferry.briefing
          anes | quay.briefing
          qu | quay.briefing
          부두 | 부두.briefing
          quay grows at the river | quay.briefing
          quayside |
          12,40 |
          """)
  void itFindsNamesFiguresSourcesAndDays(String words, String files) {
    List<String> wanted = files == null ? List.of() : List.of(files.strip().split(" "));
    assertEquals(wanted, files(words.strip()), this::said);
  }

  /// What the index rules out is nowhere: the same as searching each briefing through.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ministry",
        "Russia",
        "DPRK",
        "coal",
        "a",
        "은",
        "nineteen days",
        "Rason",
        "3.2 billion",
        "1",
        "12",
        "19"
      })
  void itFindsWhatTheSearchOfEachBriefingFinds(String words) throws Exception {
    List<String> all = new ArrayList<>();
    QuerySpeller speller = new QuerySpeller();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".briefing")).toList()) {
        try (Bundle bundle = new BundleReader().read(file)) {
          SearchSweep sweep =
              new SearchSweep(bundle, new FoldedTexts(0), speller.query(words, bundle.knowledge()));
          List<String> ids = bundle.info().articleIds();
          boolean there =
              sweep.run(ids.getFirst(), () -> false, part -> {}).hits().stream()
                  .anyMatch(SearchHit::exact);
          if (there) {
            all.add(folder.relativize(file).toString());
          }
        }
      }
    }
    assertEquals(all.stream().sorted().toList(), files(words));
  }

  @Test
  void aHitLeadsToItsPlaceAndSaysItsChain() {
    JsonNode article = found("12,400 workers").get("briefings").get(0).get("articles").get(0);
    JsonNode place = article.get("places").get(0);
    assertEquals("figure", place.get("kind").stringValue());
    String text = QUAY;
    assertTrue(text.contains(place.get("words").stringValue()));
    assertTrue(
        place.get("figure").get("source").stringValue().contains("unification ministry"),
        place.toString());
    assertEquals(0, run("find", "12,400", "workers", "--in", folder), this::said);
    assertTrue(said().contains("paragraph 2: "), this::said);
    assertTrue(said().contains("unification ministry"), this::said);
    assertTrue(said().contains("proposed by the program, not checked"), this::said);
    assertEquals("proposed", place.get("figure").get("review").stringValue());
  }

  @Test
  void theIndexFollowsTheFiles() throws Exception {
    assertEquals(List.of("old/ferry.briefing"), files("coal"));
    Path quay = folder.resolve("quay.briefing");
    bring("other", QUAY.replace("cranes", "coal heaps"), home.resolve("other.briefing"));
    Files.copy(home.resolve("other.briefing"), quay, StandardCopyOption.REPLACE_EXISTING);
    Files.setLastModifiedTime(quay, FileTime.fromMillis(System.currentTimeMillis() + 5000));
    assertEquals(List.of("old/ferry.briefing", "quay.briefing"), files("coal"));
    assertEquals(List.of(), files("cranes"));
    Files.delete(folder.resolve("old/ferry.briefing"));
    assertEquals(List.of("quay.briefing"), files("coal"));
    assertEquals(1, run("find", "Rason", "--in", folder));
    assertTrue(said().contains("Not found in 2 briefings"), this::said);
  }

  @Test
  void whatIsLockedIsNotSearchedAndStandsInNoIndex() throws Exception {
    Path quay = folder.resolve("quay.briefing");
    Path locked = folder.resolve("locked.briefing");
    assertEquals(0, given("four barges upriver\n", "lock", quay, "-o", locked), this::said);
    Files.delete(quay);
    assertEquals(List.of(), files("cranes"));
    assertEquals(1, run("find", "cranes", "--in", folder));
    assertTrue(said().contains("it is locked: 1 briefing"), this::said);
  }

  /// The index is rewritten then: Lucene alone would only strike out what is gone.
  @Test
  void whatIsLockedOrRemovedLaterLeavesNothingInTheIndex() throws Exception {
    assertEquals(List.of("quay.briefing"), files("cranes"));
    long before = bytes();
    Path quay = folder.resolve("quay.briefing");
    Path locked = home.resolve("locked.briefing");
    assertEquals(0, given("four barges upriver\n", "lock", quay, "-o", locked), this::said);
    Files.copy(locked, quay, StandardCopyOption.REPLACE_EXISTING);
    assertEquals(List.of(), files("cranes"));
    long after = bytes();
    assertTrue(after < before, before + " -> " + after);
    Files.delete(folder.resolve("old/ferry.briefing"));
    assertEquals(List.of(), files("barges"));
    assertTrue(bytes() < after, after + " -> " + bytes());
  }

  private long bytes() throws IOException {
    try (Stream<Path> all = Files.walk(indexes)) {
      return all.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  @Test
  void theIndexHoldsNoWordsAndOnlyTheUserReadsIt() throws Exception {
    assertEquals(List.of("old/ferry.briefing"), files("nineteen"));
    assertEquals(
        "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(indexes)));
    try (Stream<Path> all = Files.walk(indexes)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        for (String word : List.of("nineteen", "barges", "crossing", "ministry")) {
          assertFalse(bytes.contains(word), file + " holds " + word);
        }
      }
    }
  }

  @Test
  void whatCannotBeReadIsToldAndTheOthersAreSearched() throws Exception {
    Files.writeString(folder.resolve("broken.briefing"), "no briefing");
    Files.writeString(folder.resolve("empty.briefing"), "");
    Process fifo = new ProcessBuilder("mkfifo", folder + "/pipe.briefing").start();
    assertEquals(0, fifo.waitFor());
    Files.createSymbolicLink(folder.resolve("link.briefing"), folder.resolve("quay.briefing"));
    Files.createDirectories(folder.resolve(".hidden"));
    Files.copy(folder.resolve("quay.briefing"), folder.resolve(".hidden/x.briefing"));
    for (int time = 0; time < 2; time++) {
      assertTrue(
          found("cranes").get("unread").get(0).stringValue().contains(folder + "/broken.briefing"),
          this::said);
      JsonNode found = found("cranes");
      assertEquals(1, found.get("briefings").size(), this::said);
      assertEquals(3, found.get("unread").size(), this::said);
      assertTrue(said().contains(folder + "/pipe.briefing: It cannot be read"), this::said);
      assertEquals(3, found.get("searched").asInt());
      assertEquals(2, run("find", "cranes", "--in", folder), this::said);
      assertTrue(said().contains("[cranes]"), this::said);
      assertEquals(2, run("find", "zeppelins", "--in", folder, "-q"), this::said);
      assertTrue(said().contains("broken.briefing"), this::said);
    }
  }

  @Test
  void theStatusTellsFoundNotFoundAndNotSearchedApart() throws Exception {
    assertEquals(0, run("find", "cranes", "--in", folder), this::said);
    assertEquals(1, run("find", "zeppelins", "--in", folder), this::said);
    Path broken = Files.writeString(folder.resolve("broken.briefing"), "no briefing");
    assertEquals(2, run("find", "zeppelins", "--in", folder), this::said);
    Files.delete(broken);
    assertEquals(1, run("find", "zeppelins", "--in", folder), this::said);
  }

  @Test
  void aDamagedIndexIsMadeAnew() throws Exception {
    assertEquals(List.of("quay.briefing"), files("cranes"));
    Random random = new Random(39);
    for (int i = 0; i < 60; i++) {
      List<Path> parts;
      try (Stream<Path> all = Files.walk(indexes)) {
        parts = all.filter(Files::isRegularFile).sorted().toList();
      }
      Path part = parts.get(random.nextInt(parts.size()));
      byte[] bytes = Files.readAllBytes(part);
      if (bytes.length > 0) {
        switch (i % 3) {
          case 0 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
          case 1 -> bytes = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
          default -> bytes = new byte[0];
        }
        Files.write(part, bytes);
        String spoilt = part + " " + i % 3;
        assertEquals(List.of("quay.briefing"), files("cranes"), () -> spoilt + said());
      }
    }
  }

  @Test
  void badCallsAreTold() {
    assertEquals(2, run("find", "--in", folder));
    assertEquals(2, run("find", " ", "--in", folder));
    assertEquals(2, run("find", "coal", "--in", folder, "--most", "0"));
    assertEquals(2, run("find", "coal", "--in", folder.resolve("none")));
    assertEquals(2, run("find", "coal", "--in", folder.resolve("quay.briefing")));
    assertEquals(2, run("find", "coal", "--in", "/dev/zero"));
  }
}

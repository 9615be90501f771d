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
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Locked briefings are searched where their pass phrase is given, and nothing of them is told.
class LockedFindTest extends SearchedFolder {
  private Path lock(String briefing, String phrase) throws IOException {
    Path open = folder.resolve(briefing);
    Path locked = home.resolve("locked.briefing");
    assertEquals(0, given(phrase + "\n", "lock", open, "-o", locked), this::said);
    return Files.move(locked, open, StandardCopyOption.REPLACE_EXISTING);
  }

  private JsonNode unlocked(String phrase, String words) {
    given(phrase + "\n", "find", words, "--in", folder, "--json", "-q", "--locked");
    String line = said().lines().filter(each -> each.startsWith("{")).findFirst().orElse("");
    return line.isEmpty() ? new JsonMapper().createObjectNode() : new JsonMapper().readTree(line);
  }

  private static List<Integer> counts(JsonNode found) {
    return Stream.of("searched", "locked", "opened").map(key -> found.get(key).asInt()).toList();
  }

  private List<Path> sealed() throws IOException {
    try (Stream<Path> all = Files.walk(indexes)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.getParent().toString().endsWith(".locked"))
          .toList();
    }
  }

  /// What is found in a locked briefing is the same as before it was locked, and with its key
  /// alone.
  @ParameterizedTest
  @ValueSource(strings = {"cranes", "김정은", "3.2 billion dollars", "2025-03-27", "qu"})
  void whatIsLockedIsSearchedWhereThePassPhraseIsGiven(String words) throws Exception {
    JsonNode open = found(words).get("briefings");
    lock("quay.briefing", "four barges upriver");
    for (int time = 0; time < 2; time++) {
      JsonNode found = unlocked("four barges upriver", words);
      assertEquals(open, found.get("briefings"), this::said);
      assertEquals(List.of(3, 0, 1), counts(found));
      assertEquals(1, sealed().size());
    }
    assertFalse(files(words).contains("quay.briefing"), "and not without");
    assertEquals(List.of(2, 1, 0), counts(found(words)));
    assertEquals(1, sealed().size(), "its index stays under its lock");
  }

  @Test
  void anotherPassPhraseOpensNothingOrOnlyItsOwn() throws Exception {
    lock("quay.briefing", "four barges upriver");
    assertEquals(2, given("five barges\n", "find", "cranes", "--in", folder, "--locked"));
    assertTrue(said().contains("opens none of the locked briefings"), this::said);
    assertEquals(2, given("", "find", "cranes", "--in", folder, "--locked"));
    assertTrue(said().contains("No pass phrase was given"), this::said);
    lock("old/ferry.briefing", "nineteen days or more");
    JsonNode found = unlocked("nineteen days or more", "3.2 billion dollars");
    assertEquals(List.of(2, 1, 1), counts(found));
    assertEquals(1, found.get("briefings").size());
    assertEquals(1, sealed().size());
  }

  @Test
  void withoutLockedBriefingsNobodyIsAsked() {
    assertEquals(0, given("", "find", "cranes", "--in", folder, "--locked"), this::said);
  }

  /// Neither its words nor what an index makes of them.
  @Test
  void nothingOfALockedBriefingCanBeReadOnTheDisk() throws Exception {
    String planted = "Zwielichtwort";
    bring("planted", QUAY.replace("cranes", planted), home.resolve("p.briefing"));
    Files.delete(home.resolve("planted.txt"));
    Files.move(
        home.resolve("p.briefing"),
        folder.resolve("quay.briefing"),
        StandardCopyOption.REPLACE_EXISTING);
    lock("quay.briefing", "four barges upriver");
    FileTime begun = Files.getLastModifiedTime(folder.resolve("quay.briefing"));
    JsonNode found = unlocked("four barges upriver", planted);
    assertEquals(1, found.get("briefings").size(), this::said);
    Path passing = Path.of(System.getProperty("java.io.tmpdir"));
    List<Path> written = new ArrayList<>();
    try (Stream<Path> all = Files.walk(home)) {
      all.filter(Files::isRegularFile).forEach(written::add);
    }
    try (Stream<Path> all = Files.list(passing)) {
      all.filter(Files::isRegularFile)
          .filter(file -> file.toFile().lastModified() >= begun.toMillis())
          .forEach(written::add);
    }
    for (Path file : written) {
      String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
      assertFalse(bytes.contains(planted), () -> file + " tells what is locked");
      assertFalse(bytes.toLowerCase(Locale.ROOT).contains("zwielicht"), () -> file + " tells it");
    }
    assertEquals(1, sealed().size());
    String index = Files.readString(sealed().getFirst(), StandardCharsets.ISO_8859_1);
    assertFalse(index.contains("Lucene"), "no part of the index is open");
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(sealed().getFirst())));
  }

  /// Whatever becomes of a locked briefing: nothing older than its file is kept of it.
  @Test
  void theSealedIndexGoesWithItsBriefing() throws Exception {
    Path quay = lock("quay.briefing", "four barges upriver");
    unlocked("four barges upriver", "cranes");
    byte[] first = Files.readAllBytes(sealed().getFirst());
    Path other = home.resolve("other.briefing");
    assertEquals(
        0,
        given("four barges upriver\na new pass phrase\n", "lock", quay, "-o", other),
        this::said);
    Files.move(other, quay, StandardCopyOption.REPLACE_EXISTING);
    found("cranes");
    assertEquals(List.of(), sealed(), "it was locked anew");
    assertEquals(1, unlocked("a new pass phrase", "cranes").get("briefings").size());
    byte[] second = Files.readAllBytes(sealed().getFirst());
    assertFalse(java.util.Arrays.equals(first, second), "it is made anew");
    assertEquals(0, given("a new pass phrase\n", "unlock", quay, "-o", other), this::said);
    Files.move(other, quay, StandardCopyOption.REPLACE_EXISTING);
    assertEquals(List.of("quay.briefing"), files("cranes"));
    assertEquals(List.of(), sealed(), "it was unlocked");
    lock("quay.briefing", "four barges upriver");
    unlocked("four barges upriver", "cranes");
    assertEquals(1, sealed().size());
    Files.delete(quay);
    found("coal");
    assertEquals(List.of(), sealed(), "it was deleted");
  }

  /// The briefing itself is searched then.
  @Test
  void aSealedIndexThatWasChangedOrExchangedOpensNothing() throws Exception {
    lock("quay.briefing", "four barges upriver");
    Files.copy(folder.resolve("quay.briefing"), folder.resolve("second.briefing"));
    assertEquals(2, unlocked("four barges upriver", "cranes").get("briefings").size());
    Random random = new Random(39);
    for (int i = 0; i < 12; i++) {
      Path index = sealed().get(i % 2);
      byte[] bytes = Files.readAllBytes(index);
      switch (i % 3) {
        case 0 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        case 1 -> bytes = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
        default -> bytes = Files.readAllBytes(sealed().get(1 - i % 2));
      }
      Files.write(index, bytes);
      JsonNode found = unlocked("four barges upriver", "cranes");
      assertEquals(2, found.get("briefings").size(), this::said);
      assertEquals(List.of(4, 0, 2), counts(found));
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.signature.KeyFolder;
import org.briefingviewer.cli.CommandLineProgram;
import org.briefingviewer.cli.console.OwnFolders;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.revision.CopyMemory;
import org.briefingviewer.cli.stops.Presenter;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.search.FoldedTexts;
import org.briefingviewer.search.QuerySpeller;
import org.briefingviewer.search.SearchHit;
import org.briefingviewer.search.SearchSweep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FindCommandTest {
  private static final String QUAY =
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

  @TempDir private Path home = Path.of("");
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private Path folder = Path.of("");
  private Path indexes = Path.of("");

  @BeforeEach
  void importTexts() throws Exception {
    folder = Files.createDirectories(home.resolve("briefings"));
    indexes = home.resolve("config").resolve("indexes");
    bring("quay", QUAY, folder.resolve("quay.briefing"));
    bring("ferry", FERRY, Files.createDirectories(folder.resolve("old")).resolve("ferry.briefing"));
    bring("hangul", HANGUL, folder.resolve("부두.briefing"));
  }

  private void bring(String name, String text, Path briefing) throws IOException {
    Path raw = Files.writeString(home.resolve(name + ".txt"), text);
    assertEquals(0, run("import", raw, "-o", briefing), this::said);
  }

  private int run(Object... args) {
    return given("", args);
  }

  private int given(String in, Object... args) {
    out.reset();
    VerbStreams streams =
        new VerbStreams(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out, out);
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

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private JsonNode found(String words) {
    run("find", words, "--in", folder, "--json", "-q");
    String line = said().lines().filter(each -> each.startsWith("{")).findFirst().orElse("");
    return new JsonMapper().readTree(line);
  }

  private List<String> files(String words) {
    List<String> files = new ArrayList<>();
    for (JsonNode briefing : found(words).get("briefings")) {
      files.add(folder.relativize(Path.of(briefing.get("file").stringValue())).toString());
    }
    return files.stream().sorted().toList();
  }

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
  @ValueSource(strings = {"ministry", "Russia", "DPRK", "coal", "a", "은", "nineteen days", "Rason"})
  void itFindsWhatTheSearchOfEachBriefingFinds(String words) throws Exception {
    List<String> all = new ArrayList<>();
    QuerySpeller speller = new QuerySpeller();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".briefing")).toList()) {
        try (Bundle bundle = new BundleReader().read(file)) {
          SearchSweep sweep =
              new SearchSweep(bundle, new FoldedTexts(0), speller.query(words, bundle.knowledge()));
          List<String> ids = bundle.info().articles().stream().map(ArticleSummary::id).toList();
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
    assertEquals(1, given("five barges\n", "find", "cranes", "--in", folder, "--locked"));
    assertTrue(said().contains("opens none of the locked briefings"), this::said);
    assertEquals(1, given("", "find", "cranes", "--in", folder, "--locked"));
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
      assertEquals(2, found.get("unread").size(), this::said);
      assertEquals(3, found.get("searched").asInt());
    }
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
    assertEquals(1, run("find", "coal", "--in", folder.resolve("none")));
    assertEquals(1, run("find", "coal", "--in", folder.resolve("quay.briefing")));
    assertEquals(1, run("find", "coal", "--in", "/dev/zero"));
  }
}

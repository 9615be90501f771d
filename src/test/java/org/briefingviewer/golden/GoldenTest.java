// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.model.Findings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Runs every golden case. A case that goes wrong has to stand in `known-failures.txt` with just
/// its classes of error; one that comes right has to leave that list.
///
/// `-Daccept=NAME` writes what comes out over `NAME.gold.txt`, `-Daccept=known` writes the list of
/// failures anew: `mvn test -Dtest=GoldenTest -Daccept=known`. Read the difference before you
/// commit.
class GoldenTest {
  private static final Path HOME = Path.of(System.getProperty("briefing.home", "."));
  private static final Path FOLDER = HOME.resolve("src/test/resources/org/briefingviewer/golden");
  private static final Path LIST = FOLDER.resolve("known-failures.txt");

  private static List<GoldenFile> files = List.of();
  private static Map<String, Outcome> outcomes = Map.of();
  private static Laws laws = new Laws(new Extractor());

  /// What was found, with the case that each was found in.
  private static final IdentityHashMap<GoldenCase, Findings> FOUND = new IdentityHashMap<>();

  @BeforeAll
  static void runAll() throws Exception {
    files = new GoldenReader(FOLDER).all();
    outcomes = new LinkedHashMap<>();
    Extractor extractor = new Extractor();
    laws = new Laws(extractor);
    Ingest ingest = new Ingest();
    for (GoldenFile file : files) {
      for (Outcome outcome : Outcome.of(file, extractor, FOUND::put)) {
        outcomes.put(outcome.id(), outcome);
      }
      if (file.wholeArticle()) {
        Outcome outcome = Outcome.of(Cleaned.of(file, ingest));
        outcomes.put(outcome.id(), outcome);
      }
    }
    Report.write(HOME.resolve("target/golden"), outcomes.values());
    accept(System.getProperty("accept", ""), extractor);
  }

  @AfterAll
  static void letGo() {
    FOUND.clear();
  }

  private static void accept(String what, Extractor extractor) throws IOException {
    if (what.equals("known")) {
      Map<String, Set<ErrorClass>> wrong = new TreeMap<>();
      outcomes.values().stream()
          .filter(o -> !o.errors().isEmpty())
          .forEach(o -> wrong.put(o.id(), o.errors()));
      new KnownFailures(wrong).write(LIST);
    }
    for (GoldenFile file : files) {
      if (file.name().equals(what)) {
        Files.writeString(file.gold(), Accepted.of(file, extractor));
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> everyCaseIsRightOrKnownToFail() throws IOException {
    KnownFailures known = KnownFailures.read(LIST);
    return outcomes.values().stream()
        .map(o -> DynamicTest.dynamicTest(o.id(), () -> check(o, known.of(o.id()))));
  }

  private static void check(Outcome outcome, Set<ErrorClass> known) {
    if (outcome.errors().equals(known)) {
      return;
    }
    String line = KnownFailures.line(outcome.id(), outcome.errors());
    if (outcome.errors().isEmpty()) {
      fail("comes right now: remove the line of " + outcome.id() + " from " + LIST);
    }
    fail(
        "%s\n--- wanted\n%s\n--- found\n%s\n%s"
            .formatted(
                line,
                outcome.wanted(),
                outcome.found(),
                known.isEmpty() ? "It is not in " + LIST : "The list says " + known));
  }

  @Test
  void theListNamesOnlyCasesThatExist() throws IOException {
    Set<String> strange =
        KnownFailures.read(LIST).cases().keySet().stream()
            .filter(id -> !outcomes.containsKey(id))
            .collect(Collectors.toSet());
    assertEquals(Set.of(), strange, "remove these lines from " + LIST);
  }

  @TestFactory
  Stream<DynamicTest> theRawTextIsTheDrawnOneWithoutItsMarks() {
    return files.stream()
        .filter(file -> !file.wholeArticle())
        .map(file -> DynamicTest.dynamicTest(file.name(), () -> sameWords(file)));
  }

  private static void sameWords(GoldenFile file) throws IOException {
    List<String> raw = Files.readAllLines(file.raw());
    List<String> drawn =
        file.cases().stream().map(c -> c.article()).map(Accepted::rawLine).toList();
    assertEquals(String.join("\n", raw), String.join("\n", drawn), file.gold().toString());
  }

  @Test
  void thereAreEnoughCasesToMeanSomething() {
    long sentences =
        files.stream().filter(f -> !f.wholeArticle()).mapToLong(f -> f.cases().size()).sum();
    long articles = files.stream().filter(GoldenFile::wholeArticle).count();
    assertTrue(sentences >= 200, sentences + " sentences");
    assertTrue(articles >= 12, articles + " articles");
  }

  @TestFactory
  Stream<DynamicTest> everyCaseKeepsTheLaws() {
    return files.stream()
        .flatMap(file -> file.cases().stream())
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.passages().getFirst().id(),
                    () -> laws.hold(c.article(), Objects.requireNonNull(FOUND.get(c)))));
  }
}

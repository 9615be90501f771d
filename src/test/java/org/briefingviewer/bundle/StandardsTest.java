// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.briefingviewer.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the validators of the standards would say, the check says.
class StandardsTest {
  @TempDir Path folder;
  private HandMadeZip sample;

  @BeforeEach
  void takeTheSample() throws IOException {
    sample = HandMadeZip.ofSample(folder);
  }

  private List<Problem> after(String file, UnaryOperator<String> breaking) throws IOException {
    String before = sample.text(file);
    sample.edit(file, breaking);
    assertFalse(before.equals(sample.text(file)), "nothing was broken");
    return BundleCheck.check(sample.write(folder.resolve("broken.briefing")), (_, _) -> {})
        .problems();
  }

  private static void told(List<Problem> problems, String where, String what) {
    Problem found =
        problems.stream()
            .filter(problem -> problem.where().equals(where) && problem.what().contains(what))
            .findFirst()
            .orElseThrow(() -> new AssertionError(where + " is not among " + problems));
    assertFalse(found.remedy().isBlank());
  }

  @Test
  void aTypeThatCslDoesNotKnowIsTold() throws IOException {
    told(
        after(
            "references.csl.json",
            t -> t.replaceFirst("\"type\": \"[a-z-]+\"", "\"type\": \"news-item\"")),
        "references.csl.json#/0/type",
        "CSL-JSON 1.0 does not allow it");
  }

  @ParameterizedTest
  @CsvSource({"Two Words", "UPPER", "a/b", "''"})
  void aBadNameOfThePackageIsTold(String name) throws IOException {
    told(
        after(
            "datapackage.json",
            t -> t.replaceFirst("\"name\": \"[^\"]*\"", "\"name\": \"" + name + "\"")),
        "datapackage.json#/name",
        "has not the form");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"hash\": \"sha256 | \"licenses\": [], \"hash\": \"sha256 | #/resources/0/licenses",
        "\"version\": \" | \"contributors\": 7, \"version\": \" | #/contributors"
      })
  void whatTheProfileOfDataPackagesAsksForIsTold(String was, String is, String place)
      throws IOException {
    told(
        after("datapackage.json", t -> t.replaceFirst(was, is)),
        "datapackage.json" + place,
        "Data Package 2.0 does not allow it");
  }

  @ParameterizedTest
  @CsvSource({
    "annotations/a1.json",
    "knowledge/estimates/a1.json",
    "knowledge/agents.json",
    "knowledge/ties.json",
    "articles/a1/structure.json"
  })
  void aMissingContextIsTold(String file) throws IOException {
    told(
        after(file, t -> t.replaceFirst("\"@context\"", "\"context\"")),
        file,
        "The property @context is missing.");
  }

  @Test
  void aCurrencyThatIsNoCodeIsTold() throws IOException {
    List<Problem> problems =
        after(
            "knowledge/estimates/a1.json",
            t -> t.replaceFirst("\"unitText\": \"[^\"]*\"", "\"currency\": \"DOLLARS\""));
    assertTrue(
        problems.stream()
            .anyMatch(
                p ->
                    p.where().matches("knowledge/estimates/a1.json#/bv:claims/\\d+/currency")
                        && p.what().contains("[A-Z]{3}")),
        problems::toString);
  }

  @Test
  void anItemOfNinjsWithoutItsUriIsTold() throws IOException {
    told(
        after("articles/a1/article.json", t -> t.replaceFirst("\"uri\": \"[^\"]*\",", "")),
        "articles/a1/article.json",
        "uri");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"type\": \"text\" | \"type\": \"words\" | #/type",
        "\"pubStatus\": \"usable\" | \"pubStatus\": 7 | #/pubStatus",
        "\"language\": \"en\" | \"languages\": \"en\" | ''"
      })
  void whatNinjsDoesNotAllowIsTold(String was, String is, String place) throws IOException {
    told(
        after("articles/a1/article.json", t -> t.replaceFirst(was, is)),
        "articles/a1/article.json" + place,
        "ninjs 3.1 does not allow it");
  }

  @Test
  void aDateThatIsNoMomentIsTold() throws IOException {
    told(
        after(
            "articles/a1/article.json",
            t -> t.replaceFirst("(\"contentCreated\": \")[^\"]*", "$1yesterday")),
        "articles/a1/article.json#/contentCreated",
        "ninjs 3.1 does not allow it");
  }

  @Test
  void theOrderOfPropertiesIsFree() throws IOException {
    List<Problem> problems =
        after(
            "articles/a1/article.json",
            t -> t.replaceFirst("(?s)(\"uri\": \"[^\"]*\"),(.*)\n}", "$2,\n$1\n}"));
    assertEquals(
        List.of("articles/a1/article.json"),
        problems.stream().map(Problem::where).toList(),
        "its hash alone, since the file was written anew");
  }
}

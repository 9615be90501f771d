// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.briefingviewer.bundle.wire.ManifestEntry;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.MarkedArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What this program does not know survives reading, changing and saving.
class UnknownPartsTest {
  private static final String MARKS = "annotations/a1.json";
  private static final String ESTIMATES = "knowledge/estimates/a1.json";

  @TempDir Path folder;
  private HandMadeZip sample;
  private Path file;

  @BeforeEach
  void takeTheSample() throws IOException {
    sample = HandMadeZip.ofSample(folder);
    file = folder.resolve("b.briefing");
  }

  @Test
  void unknownPropertiesSurviveInEveryFile() throws Exception {
    for (String name :
        List.of(
            "datapackage.json",
            "articles/a1/article.json",
            "articles/a1/structure.json",
            MARKS,
            ESTIMATES,
            "knowledge/agents.json",
            "knowledge/ties.json",
            "knowledge/ratings.json",
            "references.csl.json")) {
      sample.edit(
          name,
          json -> json.replaceAll("(?<!bv:sources\": )\\{(?=\\s*\")", "{\"x-new\": [1.50, null],"));
    }
    sample.write(file);
    resave(List.of("a1", "둘-2"));
    for (String name : List.of("datapackage.json", MARKS, ESTIMATES, "knowledge/ties.json")) {
      String saved = read(name);
      long put = count(sample.text(name));
      assertTrue(count(saved) >= put, () -> name + " kept " + count(saved) + " of " + put);
      assertTrue(saved.contains("1.50"), name);
    }
    assertTrue(count(read("articles/a1/article.json")) >= 4);
    assertTrue(count(read("references.csl.json")) >= 2);
  }

  @Test
  void unknownListedFilesSurviveAndUnlistedOnesAreListedOnly() throws Exception {
    byte[] stops = "{\"stops\": []}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    String resource = ManifestEntry.of("briefing/stops.json", stops).node().toString();
    sample.edit(
        "datapackage.json",
        j -> j.replace("\"resources\": [", "\"resources\": [" + resource + ","));
    sample.with("briefing/stops.json", stops).with("stray.txt", "x").write(file);
    resave(List.of("a1"));
    assertEquals("{\"stops\": []}", read("briefing/stops.json"));
    assertEquals("<p>kept</p>", read("originals/page 1.html"));
    try (Bundle bundle = new BundleReader().read(file)) {
      assertTrue(bundle.verify((checked, total) -> {}, () -> false).intact());
    }
  }

  @Test
  void anEstimateThatFoundNoPlaceSurvivesASave() throws Exception {
    sample.edit("articles/a1/text.txt", t -> t.replace("600 tons", "900 tons")).write(file);
    resave(List.of("a1"));
    assertTrue(read(ESTIMATES).contains("\"id\": \"e4\""));
    try (Bundle bundle = new BundleReader().read(file)) {
      MarkedArticle article = bundle.article("a1");
      assertEquals(2, article.findings().estimates().size(), "one is rejected");
      assertTrue(article.unplaced().stream().anyMatch(u -> u.markId().equals("e4")));
    }
  }

  @Test
  void whatWasTakenOutStaysOut() throws Exception {
    sample.write(file);
    try (Bundle bundle = new BundleReader().read(file)) {
      MarkedArticle whole = bundle.article("a1");
      Findings found = whole.findings();
      List<Claim> claims = found.claims().stream().filter(c -> !c.id().equals("e1")).toList();
      MarkedArticle less =
          MarkedArticle.of(
              whole.article(), new Findings(claims, found.tieStates(), found.events()));
      save(bundle, List.of(less));
    }
    assertFalse(read(ESTIMATES).contains("\"id\": \"e1\""));
    assertFalse(read(MARKS).contains("#estimate/e1"));
    try (Bundle bundle = new BundleReader().read(file)) {
      assertEquals(2, bundle.info().articles().getFirst().estimates(), "one is rejected");
      assertEquals(List.of(), bundle.article("a1").unplaced());
    }
  }

  @Test
  void damageOfAFileThatIsKeptStaysVisible() throws Exception {
    sample.with("originals/page 1.html", "<p>Kept</p>").write(file);
    resave(List.of("a1"));
    try (Bundle bundle = new BundleReader().read(file)) {
      HashOutcome integrity = bundle.verify((checked, total) -> {}, () -> false);
      assertEquals(List.of("originals/page 1.html"), integrity.changed());
    }
  }

  @Test
  void aNameThatAnotherProgramGaveAMarkIsKept() throws Exception {
    sample.edit(MARKS, j -> j.replace("\"#estimate/e1\"", "\"urn:example:mark:7\"")).write(file);
    resave(List.of("a1"));
    assertTrue(read(MARKS).contains("urn:example:mark:7"));
    assertFalse(read(MARKS).contains("\"#estimate/e1\""));
  }

  private void resave(List<String> ids) throws Exception {
    try (Bundle bundle = new BundleReader().read(file)) {
      List<MarkedArticle> articles = new java.util.ArrayList<>();
      for (String id : ids) {
        articles.add(bundle.article(id));
      }
      save(bundle, articles);
    }
  }

  private void save(Bundle bundle, List<MarkedArticle> articles) throws Exception {
    BundleReplacement.write(
        new BundleContent(bundle.info(), bundle.knowledge(), articles, Map.of()), bundle, file);
  }

  private static long count(String json) {
    return json.split("x-new", -1).length - 1L;
  }

  private String read(String name) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(),
          java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}

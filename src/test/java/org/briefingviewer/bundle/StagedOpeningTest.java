// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class StagedOpeningTest {
  private static final String MANIFEST = "datapackage.json";
  private static final String AGENTS = "knowledge/agents.json";
  private static final String MARK = "\"bv:handling\": {\"text\": \"TLP:RED\"}";

  @TempDir Path folder;

  private HandMadeZip sample;

  @BeforeEach
  void takeTheSample() throws Exception {
    sample = HandMadeZip.ofSample(folder);
  }

  private Path write() throws Exception {
    return sample.write(folder.resolve("staged.briefing"));
  }

  /// Takes the handling mark out, and puts another one where the manifest ends.
  private void markLate(String version) {
    withoutMark(version);
    sample.edit(MANIFEST, json -> json.replaceFirst("\\s*\\}\\s*$", ",\n " + MARK + "\n}\n"));
  }

  /// Takes the handling mark out, and puts another one behind the list of articles.
  private void markBehindArticles(String version) {
    withoutMark(version);
    sample.edit(MANIFEST, json -> json.replaceFirst("\"bv:sources\"", MARK + ",\n \"bv:sources\""));
  }

  private void withoutMark(String version) {
    sample.edit(
        MANIFEST,
        json ->
            json.replaceFirst("\"bv:handling\" *: *\\{[^}]*\\},", "")
                .replace("\"1.3\"", "\"" + version + "\""));
  }

  private static String whereRefused(Executable reading) {
    return assertThrows(Refusal.class, reading).problems().getFirst().where();
  }

  @Test
  void anArticleIsThereBeforeTheRest() throws Exception {
    sample.with("knowledge/ties.json", "{");
    try (Bundle bundle = new BundleReader().open(write())) {
      assertEquals(SampleContent.content().info().with(List.of()), bundle.about());
      assertEquals("a1", bundle.first());
      assertEquals(SampleContent.marked("a1"), bundle.article("a1"));
      bundle.list();
      assertEquals(SampleContent.content().info(), bundle.info());
      assertTrue(whereRefused(bundle::complete).contains("knowledge/ties.json"));
    }
    assertThrows(Refusal.class, () -> new BundleReader().read(write()));
  }

  @Test
  void anArticleIsThereBeforeTheListOfThem() throws Exception {
    sample.edit(MANIFEST, json -> json.replaceFirst("(?s)(\"headline\".*)\"headline\".*", "$1"));
    try (Bundle bundle = new BundleReader().open(write())) {
      assertEquals("a1", bundle.first());
      assertEquals(SampleContent.marked("a1"), bundle.article("a1"));
      assertEquals(MANIFEST, whereRefused(bundle::list));
      assertEquals(MANIFEST, whereRefused(bundle::complete), "it is not tried again");
      assertThrows(IllegalStateException.class, bundle::info);
    }
    assertThrows(Refusal.class, () -> new BundleReader().read(write()));
  }

  @Test
  void anyArticleIsThereBeforeTheListOfThem() throws Exception {
    try (Bundle bundle = new BundleReader().open(write())) {
      assertTrue(bundle.has("둘-2"));
      assertFalse(bundle.has("no-such"));
      assertFalse(bundle.has("../a1"));
      assertEquals("A second text", bundle.article("둘-2").article().headline());
      bundle.list();
      assertTrue(bundle.has("둘-2"));
    }
  }

  @Test
  void anArticleThatIsNotListedIsThereUntilTheListIs() throws Exception {
    for (String file : List.of("article.json", "text.txt")) {
      sample.with("articles/more/" + file, sample.bytes("articles/a1/" + file));
    }
    try (Bundle bundle = new BundleReader().open(write())) {
      assertTrue(bundle.has("more"));
      bundle.list();
      assertFalse(bundle.has("more"));
      assertEquals("more", whereRefused(() -> bundle.article("more")));
    }
  }

  @Test
  void aBriefingWithoutArticlesHasNoFirst() throws Exception {
    sample.edit(MANIFEST, json -> json.replaceFirst("(?s)\"bv:articles\".*?\\]", NO_ARTICLES));
    try (Bundle bundle = new BundleReader().open(write())) {
      assertNull(bundle.first());
      bundle.complete();
      assertEquals(List.of(), bundle.info().articles());
    }
  }

  private static final String NO_ARTICLES = "\"bv:articles\": []";

  /// An article needs the agents that it names, and no others.
  @Test
  void agentsBehindThoseThatAnArticleNamesAreReadLater() throws Exception {
    sample.edit(AGENTS, json -> json.replaceFirst("\\]\\s*\\}\\s*$", ", 17]}"));
    try (Bundle bundle = new BundleReader().open(write())) {
      assertEquals(SampleContent.marked("a1"), bundle.article("a1"));
      assertEquals(AGENTS + "#/agents", whereRefused(bundle::complete).replaceFirst("/\\d+$", ""));
    }
  }

  @Test
  void agentsThatCannotBeReadTakeTheirArticleAlong() throws Exception {
    sample.edit(AGENTS, json -> json.replaceFirst("\\[", "[17, "));
    try (Bundle bundle = new BundleReader().open(write())) {
      assertEquals(AGENTS + "#/agents/0", whereRefused(() -> bundle.article("a1")));
      assertEquals(AGENTS + "#/agents/0", whereRefused(() -> bundle.article("a1")));
      assertEquals(AGENTS + "#/agents/0", whereRefused(bundle::complete));
    }
  }

  /// Names and sizes of fifty thousand files are looked at behind the first text.
  @Test
  void aHostileNameIsRefusedBehindTheFirstArticle() throws Exception {
    sample.with("media/../../evil.txt", "x");
    try (Bundle bundle = new BundleReader().open(write())) {
      assertEquals(SampleContent.marked("a1"), bundle.article("a1"));
      assertTrue(whereRefused(bundle::complete).contains("evil.txt"));
    }
    sample.without(MANIFEST);
    assertTrue(whereRefused(() -> new BundleReader().open(write())).contains("evil.txt"));
  }

  @Test
  void completingBringsWhatReadingBrings() throws Exception {
    Path file = write();
    try (Bundle whole = new BundleReader().read(file);
        Bundle staged = new BundleReader().open(file)) {
      staged.complete();
      staged.complete();
      assertEquals(whole.knowledge(), staged.knowledge());
      assertEquals(whole.listed(), staged.listed());
      assertEquals(List.of(), staged.unlisted());
      assertTrue(staged.verify((checked, total) -> {}, () -> false).intact());
    }
  }

  /// Whoever shows the first article has to know the mark that stands on everything.
  @Test
  void aMarkThatComesTooLateIsRefused() throws Exception {
    for (String version : List.of("1.1", "1.2")) {
      takeTheSample();
      markLate(version);
      String where = whereRefused(() -> new BundleReader().read(write()));
      assertEquals(MANIFEST + "#/bv:handling", where);
    }
  }

  @Test
  void aMarkBehindTheListOfArticlesComesTooLateFromTheSecondVersionOn() throws Exception {
    markBehindArticles("1.2");
    String where = whereRefused(() -> new BundleReader().read(write()));
    assertEquals(MANIFEST + "#/bv:handling", where);
    takeTheSample();
    markBehindArticles("1.1");
    try (Bundle bundle = new BundleReader().open(write())) {
      assertEquals(new HandlingMark("TLP:RED", null), bundle.about().handling());
      assertEquals(SampleContent.marked("a1"), bundle.article("a1"));
      bundle.complete();
    }
  }

  /// Who reads on because the version is not known yet reads by its rules in the end.
  @Test
  void aVersionBehindTheListOfArticlesComesTooLate() throws Exception {
    sample.edit(
        MANIFEST,
        json ->
            json.replaceFirst("\"bv:formatVersion\": \"1.3\",", "")
                .replaceFirst("\"bv:sources\"", "\"bv:formatVersion\": \"1.3\",\"bv:sources\""));
    String where = whereRefused(() -> new BundleReader().open(write()));
    assertEquals(MANIFEST + "#/bv:formatVersion", where);
  }

  @Test
  void anOlderManifestMayHaveItsMarkAtTheEnd() throws Exception {
    markLate("1.0");
    try (Bundle bundle = new BundleReader().open(write())) {
      assertEquals(new HandlingMark("TLP:RED", null), bundle.about().handling());
      assertEquals(SampleContent.content().info().articles(), bundle.info().articles());
      bundle.complete();
    }
  }

  @Test
  void savingPutsWhatItDoesNotKnowBeforeTheLists() throws Exception {
    sample.edit(
        MANIFEST, json -> json.replace("\"1.3\"", "\"1.0\"").replaceFirst("\\s*\\}\\s*$", KEPT));
    Path saved = folder.resolve("saved.briefing");
    try (Bundle old = new BundleReader().read(write())) {
      BundleReplacement.write(SampleContent.content(), old, saved);
    }
    try (Bundle bundle = new BundleReader().read(saved)) {
      String manifest = new String(bundle.entries().read(MANIFEST), StandardCharsets.UTF_8);
      assertTrue(manifest.contains("bv:later"));
      assertTrue(manifest.indexOf("bv:later") < manifest.indexOf("\"bv:articles\""));
      assertTrue(manifest.contains("\"1.3\""));
    }
  }

  private static final String KEPT = ",\n  \"bv:later\": true\n}\n";

  @Test
  void aManifestWithAByteOrderMarkIsRefused() throws Exception {
    sample.edit(MANIFEST, json -> "\uFEFF" + json);
    Refusal refused = assertThrows(Refusal.class, () -> new BundleReader().read(write()));
    assertTrue(refused.problems().getFirst().what().contains("byte order mark"));
  }

  @Test
  void aPlaceThatIsNoUtf8IsNamedFarIntoAFile() throws Exception {
    byte[] ties = sample.bytes("knowledge/ties.json").clone();
    String padded = " ".repeat(40_000);
    byte[] bytes =
        (padded + new String(ties, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    bytes[40_010] = (byte) 0xFF;
    sample.with("knowledge/ties.json", bytes);
    Refusal refused = assertThrows(Refusal.class, () -> new BundleReader().read(write()));
    assertTrue(refused.problems().getFirst().what().contains("not UTF-8 at byte 40010"));
  }
}

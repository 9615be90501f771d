// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.briefingviewer.bundle.anchor.AnchorFinder;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LazyOpeningTest {
  @TempDir Path folder;

  @Test
  void openingReadsNoArticle() throws Exception {
    HandMadeZip sample = HandMadeZip.ofSample(folder);
    for (String file :
        List.of(
            "articles/a1/article.json",
            "articles/a1/structure.json",
            "annotations/a1.json",
            "knowledge/estimates/a1.json",
            "articles/둘-2/text.txt")) {
      sample.with(file, new byte[] {(byte) 0xFF});
    }
    Path file = sample.write(folder.resolve("broken.briefing"));
    try (Bundle bundle = new BundleReader().read(file)) {
      assertEquals(SampleContent.content().info(), bundle.info());
      assertEquals(SampleContent.content().knowledge(), bundle.knowledge());
      assertThrows(Refusal.class, () -> bundle.article("a1"));
      assertThrows(Refusal.class, () -> bundle.article("no-such"));
    }
  }

  @Test
  void anArticleIsThereWithoutItsMarks() throws Exception {
    HandMadeZip sample = HandMadeZip.ofSample(folder);
    sample.with("knowledge/estimates/a1.json", "{");
    try (Bundle bundle = new BundleReader().read(sample.write(folder.resolve("b.briefing")))) {
      assertEquals(SampleContent.marked("a1").article(), bundle.unmarked("a1"));
      assertThrows(Refusal.class, () -> bundle.article("a1"));
      assertThrows(Refusal.class, () -> bundle.unmarked("no-such"));
    }
  }

  @Test
  void onlyAnArticleThatCitesAnAgentMayCiteIt() throws Exception {
    Path file = folder.resolve("cited.briefing");
    new BundleWriter().write(SampleContent.content(), file);
    try (Bundle bundle = new BundleReader().read(file)) {
      Set<String> cited = new HashSet<>();
      bundle
          .article("a1")
          .findings()
          .claims()
          .forEach(claim -> claim.chain().links().forEach(link -> cited.add(link.agent().id())));
      assertFalse(cited.isEmpty());
      for (Agent agent : bundle.knowledge().agents()) {
        assertEquals(cited.contains(agent.id()), bundle.mayCite("a1", Set.of(agent.id())));
      }
      assertThrows(Refusal.class, () -> bundle.mayCite("no-such", cited));
    }
  }

  private static AnchorOutcome placed(Bundle bundle, EvidenceQuote quote) throws Refusal {
    return new AnchorFinder(bundle.unmarked(quote.articleId()).text())
        .place(new Anchor(quote.words(), "", "", quote.span()));
  }

  @Test
  void evidenceOfTheBundleIsFoundInAnEditedArticle() throws Exception {
    HandMadeZip sample = HandMadeZip.ofSample(folder);
    sample.edit("articles/a1/text.txt", t -> "New 🙂.\n\n" + t);
    sample.without("articles/a1/structure.json");
    Path file = sample.write(folder.resolve("edited.briefing"));
    try (Bundle bundle = new BundleReader().read(file)) {
      EvidenceQuote quote = bundle.knowledge().ties().getFirst().evidence().getFirst();
      var moved = assertInstanceOf(AnchorOutcome.Moved.class, placed(bundle, quote));
      assertEquals(quote.words(), moved.span().of(bundle.article("a1").article().text()));
    }
  }

  @Test
  void severalThreadsReadOneBundle() throws Exception {
    Path file = folder.resolve("shared.briefing");
    new BundleWriter().write(SampleContent.content(), file);
    MarkedArticle expected = SampleContent.marked("a1");
    try (Bundle bundle = new BundleReader().read(file);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Boolean>> work = new java.util.ArrayList<>();
      for (int i = 0; i < 20; i++) {
        work.add(() -> bundle.verify((checked, total) -> {}, () -> false).intact());
        work.add(() -> bundle.article("a1").equals(expected));
      }
      for (var result : threads.invokeAll(work)) {
        assertEquals(true, result.get());
      }
    }
  }

  @Test
  void whoAsksWhileAnotherReadsTheArticleGetsTheSameOne() throws Exception {
    Path file = folder.resolve("shared.briefing");
    new BundleWriter().write(SampleContent.content(), file);
    try (Bundle bundle = new BundleReader().read(file);
        var threads = Executors.newFixedThreadPool(8)) {
      Callable<MarkedArticle> reading = () -> bundle.article("a1");
      Set<MarkedArticle> got = Collections.newSetFromMap(new IdentityHashMap<>());
      for (var result : threads.invokeAll(Collections.nCopies(8, reading))) {
        got.add(result.get());
      }
      assertEquals(1, got.size());
    }
  }

  @Test
  void anInterruptedThreadDoesNotCloseTheBundleForTheOthers() throws Exception {
    Path file = folder.resolve("shared.briefing");
    new BundleWriter().write(SampleContent.content(), file);
    try (Bundle bundle = new BundleReader().read(file)) {
      Thread.currentThread().interrupt();
      bundle.verify((checked, total) -> {}, () -> false);
      assertEquals(true, Thread.interrupted());
      assertEquals("a1", bundle.article("a1").article().id());
    }
  }
}

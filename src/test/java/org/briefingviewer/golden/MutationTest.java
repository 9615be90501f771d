// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.briefingviewer.bundle.LooseArticle;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.TieState;
import org.junit.jupiter.api.Test;

/// Texts in which letters were changed, doubled, moved and taken out fail neither the cleaner nor
/// the extractor: one odd figure or bracket must not cost a reader the text.
class MutationTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("briefing.home", "."))
          .resolve("src/test/resources/org/briefingviewer/golden");

  /// What steps that cut, count and compute are most easily surprised by.
  private static final String[] ODD = {
    ",", ".", "..", ",,", ")", "(", ")(", "((", "\"", "”", "“", "-", "–", "/", "⁄", ":", ";", "½",
    "⅞", "%", "$", "€", "'", "’s", "\n", "\n\n", "\t", " ", "\u00a0", "\u00ad", "\u0301", "\u202e",
    "0", "00", "1/0", "٣", "५", "𝟓", "²", "Ⅷ", "①", "가", "中", "😀", "\ufffd", "#", "*", "[", "](",
    "&", "<", ">", "<p>", "&#769;", "million", "per", "to", "of", "and", "half", "of the"
  };

  private static final int ROUNDS = 40;

  /// A whole page takes as long as a hundred sentences; the fuzzer tries more of them.
  private static final int PAGES = 10;

  private final Extractor extractor = new Extractor();
  private final Ingest ingest = new Ingest();

  @Test
  void noChangeOfAGoldenTextFailsTheExtractor() throws Exception {
    Random random = new Random(20251126);
    for (GoldenFile file : new GoldenReader(FOLDER).all()) {
      for (GoldenCase one : file.cases()) {
        int rounds = file.wholeArticle() ? ROUNDS : 4;
        for (int i = 0; i < rounds; i++) {
          extract(changed(one.article().text(), random));
        }
      }
    }
  }

  private void extract(String text) {
    try {
      Article article = Article.ofText("m", "en", text);
      Findings findings = extractor.find(article);
      int end = 0;
      for (Claim claim : findings.claims()) {
        assertTrue(claim.span().start() >= end && claim.span().end() <= text.length(), text);
        end = claim.span().end();
      }
      for (TieState state : findings.tieStates()) {
        state.evidence().forEach(quote -> assertEquals(quote.words(), quote.span().of(text)));
      }
      for (Event event : findings.events()) {
        assertEquals(event.quote().words(), event.quote().span().of(text));
      }
    } catch (RuntimeException | VirtualMachineError e) {
      fail("fails on: " + text, e);
    }
  }

  /// What comes out can also be kept and read again, as a briefing holds it.
  @Test
  void noChangeOfAGoldenTextFailsTheCleaner() throws Exception {
    Random random = new Random(20251127);
    for (GoldenFile file : new GoldenReader(FOLDER).all()) {
      for (GoldenCase one : file.wholeArticle() ? file.cases() : List.<GoldenCase>of()) {
        for (int i = 0; i < PAGES; i++) {
          String text = changed(one.article().text(), random);
          clean("m.txt", text);
          clean("m.html", "<article><figure><figcaption>" + text.replace("\n\n", "</p><p>"));
        }
      }
    }
  }

  private void clean(String name, String text) {
    try {
      Article article = ingest.read("m", name, text.getBytes(StandardCharsets.UTF_8));
      MarkedArticle marked = MarkedArticle.of(article, extractor.find(article));
      assertEquals(marked, LooseArticle.of(marked).read("m"), text);
    } catch (UnreadableFile e) {
      assertTrue(!e.problem().what().isBlank());
    } catch (RuntimeException | VirtualMachineError e) {
      fail("fails on: " + text, e);
    }
  }

  private static String changed(String text, Random random) {
    StringBuilder changed = new StringBuilder(text);
    for (int n = 1 + random.nextInt(12); n > 0 && changed.length() > 2; n--) {
      int at = random.nextInt(changed.length());
      int to = Math.min(changed.length(), at + 1 + random.nextInt(8));
      switch (random.nextInt(5)) {
        case 0 -> changed.insert(at, ODD[random.nextInt(ODD.length)]);
        case 1 -> changed.replace(at, at + 1, ODD[random.nextInt(ODD.length)]);
        case 2 -> changed.delete(at, to);
        case 3 -> changed.insert(at, changed.substring(at, to));
        default -> changed.insert(random.nextInt(changed.length()), changed.substring(at, to));
      }
    }
    return changed.toString();
  }
}

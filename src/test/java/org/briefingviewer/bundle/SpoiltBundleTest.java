// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.bundle.sidecar.SidecarCheck;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever stands in a briefing's files: it opens, or is refused in a sentence.
class SpoiltBundleTest {
  private static final int TIMES = 60;

  @TempDir Path folder;
  private HandMadeZip sample;

  @BeforeEach
  void takeTheSample() throws IOException {
    sample = HandMadeZip.ofSample(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "datapackage.json",
        "articles/a1/article.json",
        "articles/a1/structure.json",
        "annotations/a1.json",
        "knowledge/estimates/a1.json",
        "knowledge/agents.json",
        "knowledge/ties.json",
        "knowledge/ratings.json",
        "references.csl.json"
      })
  void isOpenedOrRefusedInASentence(String name) throws IOException {
    String sound = sample.text(name);
    for (int seed = 0; seed < TIMES; seed++) {
      String spoilt = new SpoiltJson(new Random(seed)).spoil(sound);
      Path file = sample.with(name, spoilt).write(folder.resolve("spoilt.briefing"));
      tried(name + " with seed " + seed, file);
    }
  }

  @Test
  void oneWithAnotherTextIsOpenedOrRefusedInASentence() throws IOException {
    String name = "articles/a1/text.txt";
    String sound = sample.text(name);
    for (int seed = 0; seed < TIMES; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder(sound);
      for (int times = 1 + random.nextInt(4); times > 0; times--) {
        int at = random.nextInt(text.length() + 1);
        switch (random.nextInt(4)) {
          case 0 -> text.setLength(at);
          case 1 -> text.insert(at, "\n\n");
          case 2 -> text.insert(at, new String(Character.toChars(random.nextInt(0x10000))));
          default -> text.insert(at, "🌾1,000".repeat(random.nextInt(5)));
        }
      }
      Path file = sample.with(name, text.toString()).write(folder.resolve("spoilt.briefing"));
      tried(name + " with seed " + seed, file);
    }
  }

  @Test
  void notesOnOneAreReadOrToldInASentence() throws IOException {
    Path file = sample.write(folder.resolve("spoilt.briefing"));
    for (int seed = 0; seed < 3 * TIMES; seed++) {
      String spoilt = new SpoiltJson(new Random(seed)).spoil(SoundNotes.JSON);
      Files.writeString(folder.resolve("spoilt.annotations"), spoilt, StandardCharsets.UTF_8);
      try {
        SidecarCheck.Report report = SidecarCheck.beside(file, new Keyring());
        told(report == null ? List.of() : report.problems());
      } catch (RuntimeException | StackOverflowError e) {
        fail("notes with seed " + seed, e);
      }
    }
  }

  private static void tried(String what, Path file) throws IOException {
    try {
      told(BundleCheck.check(file, (checked, total) -> {}).problems());
      read(file);
    } catch (RuntimeException | StackOverflowError e) {
      fail(what, e);
    }
  }

  private static void read(Path file) throws IOException {
    try (Bundle bundle = new BundleReader().read(file)) {
      within(bundle.info().created());
      for (ArticleSummary summary : bundle.info().articles()) {
        try {
          bundle.article(summary.id());
        } catch (Refusal e) {
          told(e.problems());
        }
      }
      for (Tie tie : bundle.knowledge().ties()) {
        for (TieState state : tie.states()) {
          for (EvidenceQuote quote : state.evidence()) {
            place(bundle, quote);
          }
        }
      }
    } catch (Refusal e) {
      told(e.problems());
    }
  }

  private static void place(Bundle bundle, EvidenceQuote quote) {
    try {
      var _ = bundle.unmarked(quote.articleId());
    } catch (Refusal e) {
      told(e.problems());
    }
  }

  private static void within(OffsetDateTime moment) {
    assertTrue(moment.getYear() >= 0 && moment.getYear() <= 9999, moment::toString);
  }

  /// A problem says where, what and what to do, and nothing in it disturbs a terminal.
  private static void told(List<Problem> problems) {
    for (Problem problem : problems) {
      assertFalse(problem.where().isBlank());
      assertTrue(problem.what().endsWith("."), problem::toString);
      assertTrue(problem.remedy().endsWith("."), problem::toString);
      assertEquals(
          0,
          problem.toString().codePoints().filter(Character::isISOControl).count(),
          problem::toString);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.compare.translation.TranslationComparison;
import org.briefingviewer.compare.translation.TranslationPair;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.translation.Translation;
import org.briefingviewer.model.translation.Translator;
import org.briefingviewer.page.brief.BriefChoice;
import org.briefingviewer.page.brief.BriefPage;
import org.briefingviewer.page.brief.BriefRoom;
import org.briefingviewer.page.stop.StopPages;
import org.briefingviewer.presentation.QuotePlacer;
import org.briefingviewer.revise.Revision;
import org.briefingviewer.ui.TranslatedBriefingFile;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.cited.ArticleWorks;
import org.briefingviewer.wording.compare.TranslationWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On stage, on paper and in citations each quotation says whether it is from a translation or from
/// an original.
class TranslationOnPagesTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws Exception {
    file = folder.resolve("trade.briefing");
    TranslatedBriefingFile.write(file);
  }

  private static Revision joined(Bundle base, Translator translator) throws Refusal {
    base.complete();
    return Revision.of(
            base,
            part -> {
              throw new Refusal(part, "It is missing.", "Bring it.");
            })
        .with(
            new BriefingEdit.JoinTranslation(
                Act.of("Cho", OffsetDateTime.parse("2026-12-01T09:00:00Z")),
                "a2",
                null,
                new Translation("a1", "a2", translator, "Cho", LocalDate.parse("2026-12-01"))));
  }

  private static String stage(Revision briefing, String articleId, Locale language) throws Refusal {
    String estimate = briefing.article(articleId).findings().estimates().getFirst().id();
    return new StopPages(briefing, new Messages(language), new QuotePlacer())
        .of(new Stop.OfEstimate("s1", Stop.Plan.NONE, new EstimateId(articleId, estimate), ""))
        .origin();
  }

  @Test
  void theStageSaysWhoTranslatedAndWhatIsTheOriginal() throws Exception {
    try (Bundle base = new BundleReader().read(file)) {
      Revision briefing = joined(base, new Translator.Person("S. Han"));
      assertTrue(stage(briefing, "a2", Locale.ENGLISH).endsWith(" · translated by S. Han"));
      assertTrue(stage(briefing, "a1", Locale.ENGLISH).endsWith(" · Korean original"));
      assertTrue(stage(briefing, "a2", Locale.KOREAN).endsWith(" · S. Han 번역"));
      assertTrue(stage(briefing, "a1", Locale.KOREAN).endsWith(" · 한국어 원문"));
      assertTrue(stage(briefing, "a3", Locale.ENGLISH).endsWith("21 January 2025"));
    }
  }

  @Test
  void paperAndCitationsSayIt() throws Exception {
    try (Bundle base = new BundleReader().read(file)) {
      Revision briefing = joined(base, new Translator.Service("Word Mill"));
      MessageSpeech speech = new MessageSpeech(new Messages(Locale.ENGLISH));
      MarkedArticle translation = briefing.article("a2");
      String said = "translated by Word Mill (translation service)";
      String page = new ArticlePage(briefing, speech).of(translation).blocks().toString();
      assertEquals(2, page.split(Pattern.quote(said), -1).length - 1, page);
      String brief =
          BriefPage.of(briefing, "a2", speech, BriefChoice.NONE, (of, span) -> span)
              .in(new BriefRoom(BriefChoice.MOST, 0, true))
              .toString();
      assertTrue(brief.contains(said), brief);
      assertTrue(
          new ArticleWorks(speech)
              .ofArticle(translation.article(), briefing.knowledge())
              .contains(said));
      assertTrue(
          new ArticleWorks(speech)
              .ofArticle(briefing.article("a1").article(), briefing.knowledge())
              .contains("Korean original"));
    }
  }

  @Test
  void whatDiffersIsSaidInBothLanguages() throws Exception {
    TranslationPair pair =
        TranslationPair.all().stream()
            .filter(each -> each.name().equals("trade-altered.txt"))
            .findFirst()
            .orElseThrow();
    TranslationComparison made = TranslationComparison.of(pair.original(), pair.translation());
    assertEquals(
        List.of(
            "The original says 180,000,000 US dollars, precision not stated; the translation says"
                + " 108,000,000 US dollars, precision not stated.",
            "The original says at least 100 units; the translation says more than 100 trucks per"
                + " day."),
        said(made, Locale.ENGLISH));
    assertEquals(2, said(made, Locale.KOREAN).size());
    assertTrue(said(made, Locale.KOREAN).getFirst().startsWith("원문은"));
  }

  private static List<String> said(TranslationComparison made, Locale language) {
    TranslationWords words = new TranslationWords(new MessageSpeech(new Messages(language)));
    return made.differing().stream().flatMap(each -> words.differences(each).stream()).toList();
  }
}

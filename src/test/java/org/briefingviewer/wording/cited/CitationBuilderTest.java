// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.cited;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PageSpan;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Publication;
import org.briefingviewer.model.Reference;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.citing.CitationStyle;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.Test;

class CitationBuilderTest {
  private static final MessageSpeech ENGLISH = new MessageSpeech(new Messages(Locale.ENGLISH));

  private static CitedPassage cited(ArticleDraft draft, TextSpan span) throws Refusal {
    MemoryBriefing briefing = BorderBriefing.whole();
    MarkedArticle marked = briefing.article(draft.build().article().id());
    return new CitationBuilder(marked, briefing, ENGLISH).passage(span);
  }

  private static String plain(ArticleDraft draft, TextSpan span) throws Refusal {
    return new PlainPassage(ENGLISH).of(cited(draft, span));
  }

  private static String html(ArticleDraft draft, TextSpan span) throws Refusal {
    return new HtmlPassage(ENGLISH).of(cited(draft, span));
  }

  @Test
  void everyBoundHedgeLinkGapAndReviewGoesAlong() throws Refusal {
    ArticleDraft draft = BorderBriefing.customs();
    TextSpan span = draft.at("US$3 billion, or around 30 percent");
    assertEquals(
        """
        “US$3 billion, or around 30 percent”

        [1] US$3 billion: approximately, qualified by “about”
            as a number: approximately US$3 billion (no exact number)
            according to the Border Institute (ROK) (stated) ← based on outside experts (stated) ← [not named]
            checked by J. Kim, 28 March 2025

        [2] 30 percent: approximately, qualified by “around”
            as a number: approximately 30 percent (no exact number)
            according to the Border Institute (ROK) (stated) ← based on outside experts (stated) ← [not named]
            proposed by the program, not checked

        Mira Holt. “New halls at the river crossing point to more trade than either side admits”. Harbour Wire, 27 March 2025
        Source: Mira Holt. “Halls at the bridge”. Border Desk
        From the briefing “Border and barter” · OFFICIAL — FOR THE DESK\
        """,
        plain(draft, span));
  }

  @Test
  void richTextSaysTheSame() throws Refusal {
    ArticleDraft draft = BorderBriefing.customs();
    TextSpan span = draft.at("US$3 billion, or around 30 percent of a year’s budget");
    assertEquals(
        """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="UTF-8"></head><body>
        <blockquote>
        <p style="margin:0 0 8pt 0">US$3 billion<sup>1</sup>, or around 30 percent<sup>2</sup> of a year’s budget</p>
        </blockquote>
        <p style="margin:0 0 4pt 0;font-size:9pt"><sup>1</sup> <b>US$3 billion</b>: approximately, qualified by “about”<br>\
        as a number: approximately US$3 billion (no exact number)<br>\
        according to the Border Institute (ROK) (stated) ← based on outside experts (stated) ← \
        <span style="border:1px dashed #8a0054;color:#8a0054">[not named]</span><br>\
        <b>checked by J. Kim, 28 March 2025</b></p>
        <p style="margin:0 0 4pt 0;font-size:9pt"><sup>2</sup> <b>30 percent</b>: approximately, qualified by “around”<br>\
        as a number: approximately 30 percent (no exact number)<br>\
        according to the Border Institute (ROK) (stated) ← based on outside experts (stated) ← \
        <span style="border:1px dashed #8a0054;color:#8a0054">[not named]</span><br>\
        <i>proposed by the program, not checked</i></p>
        <p style="margin:0 0 4pt 0;font-size:9pt">Mira Holt. “New halls at the river crossing point to more trade than \
        either side admits”. Harbour Wire, 27 March 2025</p>
        <p style="margin:0 0 4pt 0;font-size:9pt">Source: Mira Holt. “Halls at the bridge”. Border Desk</p>
        <p style="margin:0 0 4pt 0;font-size:9pt"><b>From the briefing “Border and barter” · OFFICIAL — FOR THE DESK</b></p>
        </body></html>
        """,
        html(draft, span));
  }

  @Test
  void anInferredLinkIsSaidToBeInferred() throws Refusal {
    ArticleDraft draft = BorderBriefing.customs();
    TextSpan span = draft.at("172,000 square feet");
    assertTrue(plain(draft, span).contains("evidence: satellite imagery (inferred)"));
    assertTrue(html(draft, span).contains("<i>evidence: satellite imagery (inferred)</i>"));
  }

  @Test
  void wordsWithoutAnEstimateStillCarryOriginAndMark() throws Refusal {
    ArticleDraft draft = BorderBriefing.names();
    String plain = plain(draft, draft.at("Nothing was signed"));
    assertFalse(plain.contains("[1]"));
    assertTrue(plain.contains("Podium Post"));
    assertTrue(plain.endsWith("OFFICIAL — FOR THE DESK"));
  }

  @Test
  void withoutAHandlingMarkTheLastLineSaysSo() {
    MemoryBriefing unmarked =
        new MemoryBriefing(null, List.of(BorderBriefing.names()), Set.of(), BundleIntegrity.NONE);
    MarkedArticle names = BorderBriefing.names().build();
    CitedPassage passage =
        new CitationBuilder(names, unmarked, ENGLISH).passage(new TextSpan(0, 3));
    assertTrue(passage.from().endsWith("no handling mark set"));
  }

  @Test
  void aParagraphsMarkGoesAlongAndTheStrictestStandsBelow() {
    String text = "Head\n\nOne & two.\n\nThree.";
    List<Paragraph> paragraphs = new ArrayList<>(Article.paragraphsOf(text, true));
    Paragraph second = paragraphs.get(1);
    paragraphs.set(1, second.marked(new HandlingMark("TLP:RED", "TLP 2.0")));
    MarkedArticle marked = marked(text, paragraphs);
    MemoryBriefing amber =
        new MemoryBriefing(
            new HandlingMark("TLP:AMBER", null),
            List.of(BorderBriefing.names()),
            Set.of(),
            BundleIntegrity.NONE);
    CitedPassage both =
        new CitationBuilder(marked, amber, ENGLISH).passage(new TextSpan(0, text.length()));
    assertTrue(
        new PlainPassage(ENGLISH).of(both).startsWith("“Head\n\n(TLP:RED) One & two.\n\nThree.”"));
    assertTrue(new HtmlPassage(ENGLISH).of(both).contains("<b>(TLP:RED)</b> One &amp; two."));
    assertTrue(both.from().endsWith("· TLP:RED"));
    CitedPassage last =
        new CitationBuilder(marked, amber, ENGLISH).passage(paragraphs.getLast().span());
    assertTrue(last.from().endsWith("· TLP:AMBER"));
  }

  private static MarkedArticle marked(String text, List<Paragraph> paragraphs) {
    Article plain = Article.ofText("a", "en", text);
    return MarkedArticle.of(
        new Article("a", null, "en", text, paragraphs, plain.publication(), null, null, List.of()),
        org.briefingviewer.model.Findings.NONE);
  }

  @Test
  void aReferenceThatIsTheArticleItselfIsNotNamedTwice() {
    Article article = BorderBriefing.names().build().article();
    Reference own =
        new Reference(
            "names",
            "article-newspaper",
            article.headline(),
            List.of("Lena Orlova"),
            "Podium Post",
            null,
            PartialDate.of(LocalDate.of(2025, 9, 3)),
            PartialDate.of(LocalDate.of(2025, 9, 4)),
            "https://example.org/stage");
    Knowledge known =
        new Knowledge(
            MemoryBriefing.TRIANGLE,
            List.of(),
            List.of(),
            List.of(),
            List.of(own),
            Map.of("names", List.of("names")));
    assertEquals(
        List.of(
            "Lena Orlova. “김정은, 习近平 and Путин on one stage 😀”. Podium Post, 3 September 2025."
                + " https://example.org/stage (read 4 September 2025)"),
        new ArticleWorks(ENGLISH).lines(article, known));
    assertEquals(
        "Lena Orlova (2025). “김정은, 习近平 and Путин on one stage 😀”. Podium Post, 3 September"
            + " 2025. https://example.org/stage (read 4 September 2025)",
        new ArticleWorks(citing(CitationStyle.AUTHOR_DATE)).ofArticle(article, known));
    assertEquals(
        "Lena Orlova, “김정은, 习近平 and Путин on one stage 😀”, Podium Post, 3 September 2025,"
            + " https://example.org/stage (read 4 September 2025)",
        new ArticleWorks(citing(CitationStyle.NOTES)).ofArticle(article, known));
  }

  private static MessageSpeech citing(CitationStyle style) {
    return new MessageSpeech(new Messages(Locale.ENGLISH), style);
  }

  @Test
  void whoeverBroughtAWorkOutStandsForWritersWhomNobodyNames() {
    Reference work =
        new Reference(
            "w",
            "report",
            "Wagons",
            List.of(),
            null,
            "Border Desk",
            PartialDate.parse("2025-03"),
            null,
            null);
    assertEquals(
        "Border Desk (2025). “Wagons”. March 2025",
        new ArticleWorks(citing(CitationStyle.AUTHOR_DATE)).line(work));
    Reference undated =
        new Reference("u", "report", "Carts", List.of(), null, null, null, null, null);
    assertEquals(
        "(no date found). “Carts”",
        new ArticleWorks(citing(CitationStyle.AUTHOR_DATE)).line(undated));
    assertEquals("“Carts”", new ArticleWorks(citing(CitationStyle.NOTES)).line(undated));
  }

  @Test
  void whatTheTextSaysOfItsRightsGoesAlong() {
    MarkedArticle names = BorderBriefing.names().build();
    Article article = names.article();
    Article bound = article.with(article.publication().under("Ask the desk before printing."));
    MemoryBriefing briefing =
        new MemoryBriefing(null, List.of(BorderBriefing.names()), Set.of(), BundleIntegrity.NONE);
    assertEquals(
        "Rights, as the text has them: “Ask the desk before printing.”",
        new CitationBuilder(names.with(bound), briefing, ENGLISH)
            .passage(new TextSpan(0, 3))
            .works()
            .get(1));
    assertEquals(
        "Ask the desk before printing.",
        new ArticleWorks(ENGLISH).itself(bound, briefing.knowledge()).rights());
  }

  @Test
  void aReferenceWithTheSameTitleOfAnotherDayStays() {
    Article article = BorderBriefing.names().build().article();
    Reference other =
        new Reference(
            "r",
            "report",
            article.headline(),
            List.of(),
            "Podium Post",
            null,
            PartialDate.of(LocalDate.of(2024, 1, 1)),
            null,
            null);
    Knowledge known =
        new Knowledge(
            MemoryBriefing.TRIANGLE,
            List.of(),
            List.of(),
            List.of(),
            List.of(other),
            Map.of("names", List.of("r")));
    assertEquals(2, new ArticleWorks(ENGLISH).lines(article, known).size());
  }

  private static MarkedArticle paged() {
    String text = "A headline\n\nFirst words. More of them.\n\nLast words.";
    List<Paragraph> paragraphs =
        List.of(
            page(text, "A headline", ParagraphKind.HEADLINE, 11),
            page(text, "First words. More of them.", ParagraphKind.BODY, 12),
            page(text, "Last words.", ParagraphKind.BODY, 13));
    Article article =
        new Article("a", null, "en", text, paragraphs, Publication.UNKNOWN, null, null, List.of());
    return MarkedArticle.of(article, Findings.NONE);
  }

  private static Paragraph page(String text, String words, ParagraphKind kind, int page) {
    int start = text.indexOf(words);
    return new Paragraph(
        new TextSpan(start, start + words.length()), kind, null, new PageSpan(page, page));
  }

  @Test
  void theCitationNamesThePageThatTheWordsStandOn() {
    MarkedArticle marked = paged();
    String text = marked.article().text();
    CitationBuilder citing = new CitationBuilder(marked, BorderBriefing.whole(), ENGLISH);
    int first = text.indexOf("First words");
    String one = citing.passage(new TextSpan(first, first + 5)).works().getFirst();
    String two = citing.passage(new TextSpan(first, text.length())).works().getFirst();
    assertTrue(one.endsWith(", page 12 of the document"), one);
    assertTrue(two.endsWith(", pages 12 to 13 of the document"), two);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.DroppedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Saved pages in the shapes that pages have: where the lede stands, what a page says of itself,
/// and what only its scripts hold.
class SavedPageTest {
  private static final String TITLE = "Ferry crews ask for a second rescue boat";
  private static final String LEDE =
      "The crews of the nine island ferries want another rescue boat before the winter storms. The"
          + " only one that there is lay in the yard for most of a summer in which it was needed.";
  private static final String FIRST =
      "The island council counted 41 calls for help between May and October, it said on Monday.";
  private static final String SECOND =
      "Twelve of them came while the only rescue boat lay in the yard, the harbour master wrote.";
  private static final String THIRD =
      "A second boat would cost about 3 million euros, and the council has put aside a third of"
          + " it.";
  private static final String TEXT =
      "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";

  private final Ingest ingest = new Ingest();
  private final List<String> told = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class='story-excerpt'>%s</p>",
        "<div class='x1'><div>%s</div></div>",
        "<h2 class='promo-line'>%s</h2>",
        "<aside class='summary'><p>%s</p></aside>",
        "<div class='teaser'>%s</div>"
      })
  void theLineThatThePageDescribesItselfByIsItsDeck(String box) throws UnreadableFile {
    String page =
        "<head><title>%s</title><meta property='og:description' content='%s'></head>"
                .formatted(TITLE, LEDE)
            + "<body><header><h1>%s</h1>%s<img src=a></header><div><div><div><article>%s</article></div></div></div>"
                .formatted(TITLE, box.formatted(LEDE), TEXT);
    assertEquals(List.of(TITLE, LEDE, FIRST, SECOND, THIRD), paragraphs(page));
  }

  @Test
  void aListOfLinkedPlacesIsTextAndTheNextArticleIsNot() throws UnreadableFile {
    String places =
        "<p>North coast: <a href=/t/1>Holm</a>, <a href=/t/2>Sund</a>, <a href=/t/3>Vik</a></p>";
    String next =
        "<article><h1>Another title of the day</h1><p>%s</p><p>%s</p></article>"
            .formatted(LEDE, LEDE.replace("nine", "ten"));
    String page =
        "<title>%s</title><main><article><h1>%s</h1><p>%s</p><p>%s</p>%s</article>%s</main>"
            .formatted(TITLE, TITLE, FIRST, SECOND, places, next);
    List<String> paragraphs = paragraphs(page);
    assertEquals(List.of(TITLE, FIRST, SECOND), paragraphs.subList(0, 3));
    assertEquals("North coast: Holm, Sund, Vik", paragraphs.get(3));
    assertFalse(paragraphs.contains(LEDE), paragraphs.toString());
  }

  @Test
  void twoLinesOfOneHeadingAreNoLongWord() throws UnreadableFile {
    String page =
        "<meta property=og:title content='Ferry crews ask: for a second rescue"
            + " boat'><h1><span>Ferry crews ask</span><span>for a second rescue boat</span></h1>"
            + TEXT;
    assertEquals("Ferry crews ask: for a second rescue boat", paragraphs(page).getFirst());
  }

  @Test
  void whatStandsAboveTheTitleIsNotItsText() throws UnreadableFile {
    String alarm =
        "<div><div><div><div><div><h1>Storm</h1><div>A storm warning is in force until nine in the"
            + " evening for all of the coast, the weather office"
            + " says.</div></div></div></div></div></div>";
    String page =
        "<meta property=og:title content='%s'>%s<h1>%s</h1><div><p>%s</p></div>"
            .formatted(TITLE, alarm, TITLE, FIRST);
    assertEquals(List.of(TITLE, FIRST), paragraphs(page));
  }

  @Test
  void theDayOfTheDataIsNotTheDayOfToday() throws UnreadableFile {
    String page =
        "<meta property='article:published_time' content='2026-02-11T18:28:25+00:00'><header>"
            + "<div>16 April 2026</div></header><h1>%s</h1><div>%s</div>".formatted(TITLE, TEXT);
    assertEquals("2026-02-11", String.valueOf(article(page).publication().at()).substring(0, 10));
  }

  @Test
  void aHeadingsWordsInAnIdDropNothing() throws UnreadableFile {
    String page =
        "<h1>%s</h1><article>%s<section id='crews-promoted-the-boat-as-an-ad-for-the-island'>"
                .formatted(TITLE, TEXT)
            + "<h2>Crews promoted the boat</h2><p>%s</p></section></article>".formatted(LEDE);
    assertTrue(paragraphs(page).contains(LEDE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Copyright © 2026 The Island Paper. All rights reserved. No part of this page may be"
            + " copied, stored or shown elsewhere without the written permission of its owner.</p>",
        "<p>島新聞に掲載の記事と写真の無断転載を禁じます。すべての内容は著作権法と条約により保護されています。"
            + "許可なく複製や配布をすることはできません。お問い合わせは編集部までお願いします。</p>",
        "<div>Alle Rechte vorbehalten. Die Inhalte dieser Seite dürfen ohne die schriftliche"
            + " Erlaubnis des Verlags weder kopiert noch an anderer Stelle gezeigt werden.</div>",
        "<div id=sdk><h2>Your choices</h2><p>When you visit this website, it may store cookies on"
            + " your device, so that our partners can show you what fits. You can opt out of"
            + " each of them below, and come back to your choices at any time.</p><p>These cookies"
            + " are needed for this site to run. You can set your browser to block them, but some"
            + " parts of our website will then not work as you expect.</p></div>",
        "<div class=box aria-modal=true><p>Before you go on, we and those who work with us would"
            + " like to know how you read, what you read, and what you would like to read. Nothing"
            + " of it is passed on. You may say no, and you may change your mind.</p></div>"
      })
  void aPageNeverComesInAsWhatItSaysOfItself(String notice) throws UnreadableFile {
    for (String above : new String[] {notice, ""}) {
      String page =
          "<title>%s</title><body>%s<h1>%s</h1><div><p>%s</p></div>%s"
              .formatted(TITLE, above, TITLE, FIRST, above.isEmpty() ? notice : "");
      assertEquals(List.of(TITLE, FIRST), paragraphs(page), page);
    }
  }

  @Test
  void aReportOfCookiesAndRightsIsText() throws UnreadableFile {
    String report =
        "The court said the cookies on your browser, which this website and our site set, need a"
            + " yes, and that \"all rights reserved\" below a picture says nothing.";
    assertTrue(paragraphs("<h1>" + TITLE + "</h1>" + TEXT + "<p>" + report).contains(report));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"TITLE\","
            + "\"articleBody\":\"LINES\"}</script>",
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\"},{\"@type\":"
            + "[\"ReportageNewsArticle\"],\"headline\":\"TITLE\",\"articleBody\":\"HTML\"}]}</script>",
        "<title>TITLE</title><script type='application/json' id=state>{\"page\":{\"menu\":[\"a\"],"
            + "\"article\":{\"title\":\"TITLE\",\"html\":\"HTML\"}}}</script>",
        "<title>TITLE</title><script>self.f=self.f||[];self.f.push([1,\"{\\\"story\\\":"
            + "{\\\"bodyHtml\\\":\\\"ESCAPED\\\"}}\"])</script>",
        "<title>TITLE</title><script>window.__STATE__ = {\"elements\": [{\"type\": \"text\","
            + " \"content\": \"ONE\"}, {\"type\": \"text\", \"content\": \"TWO\"}, {\"type\":"
            + " \"text\", \"content\": \"THREE\"}]};</script>"
      })
  void aTextThatOnlyThePagesDataHoldsIsReadFromThere(String head) throws UnreadableFile {
    String page =
        "<html><head>"
            + head.replace("TITLE", TITLE)
                .replace("LINES", FIRST + "\\n\\n" + SECOND + "\\n\\n" + THIRD)
                .replace("HTML", TEXT.replace("/", "\\/"))
                .replace("ESCAPED", TEXT.replace("<", "\\\\u003c"))
                .replace("ONE", FIRST)
                .replace("TWO", SECOND)
                .replace("THREE", THIRD)
            + "</head><body><div id=root></div><script src='/app.js'></script></body></html>";
    assertEquals(List.of(TITLE, FIRST, SECOND, THIRD), paragraphs(page), page);
    assertTrue(told.getFirst().startsWith("The text of this page was read from its data"));
  }

  @Test
  void aTextThatThePageShowsIsNotReadTwice() throws UnreadableFile {
    String page =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"%s\"}"
                .formatted(FIRST + " " + SECOND + " " + THIRD)
            + "</script><h1>%s</h1>%s".formatted(TITLE, TEXT);
    assertEquals(List.of(TITLE, FIRST, SECOND, THIRD), paragraphs(page));
    assertEquals(List.of(), told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div id=root></div><script src='/app.js'></script>",
        "<noscript>You need to enable JavaScript to run this app.</noscript><div id=app></div>"
            + "<script>boot()</script>",
        "<nav><a href=/>Home</a><a href=/w>World</a></nav><main></main><script src=x></script>"
            + "<footer>© 2026 The Island Paper. All rights reserved.</footer>",
        "<h1>Ferry crews ask for a second rescue boat</h1><div class=spin>Loading</div>"
            + "<script>var other = \"A string of the program that is long enough to be read as a"
            + " sentence, though it belongs to a dialog and to no article at all.\";</script>",
        "<p>Please enable JavaScript in your browser to read this page.</p><script src=x></script>",
        "<div id=root>Loading…</div><script>draw()</script>",
        "<h1>Ferry crews ask for a second rescue boat</h1><p>One moment ...</p><script"
            + " src=x></script>"
      })
  void aPageThatOnlyAScriptDrawsIsToldToBeOne(String body) {
    String page = "<html><head><title>" + TITLE + "</title></head><body>" + body + "</body></html>";
    UnreadableFile refused = assertThrows(UnreadableFile.class, () -> paragraphs(page), body);
    assertTrue(refused.problem().toString().contains("a script draws it"), refused.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<noscript>%s</noscript>",
        "<template>%s</template>",
        "<iframe srcdoc='%s'></iframe>"
      })
  void aTextThatABrowserHoldsBackIsReadAndTold(String held) throws UnreadableFile {
    String page = "<h1>" + TITLE + "</h1>" + held.formatted(TEXT.replace("'", "&#39;"));
    assertEquals(List.of(TITLE, FIRST, SECOND, THIRD), paragraphs(page));
    assertEquals(List.of(PageRemark.FROM_DATA.what()), told);
    told.clear();
    assertEquals(List.of(TITLE, FIRST, SECOND, THIRD), paragraphs(page + TEXT));
    assertEquals(List.of(), told);
  }

  @Test
  void aScriptsStringsNeverStandInATextThatIsShown() throws UnreadableFile {
    String page =
        "<h1>%s</h1>%s<script>var next = \"%s\";</script>"
            .formatted(TITLE, TEXT, (LEDE + " ").repeat(9));
    assertFalse(paragraphs(page).contains(LEDE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span class=pop><img src=a><a href=/n>Nora Vik</a><a href=/1>Island ferries raise their"
            + " fares again</a> <a href=/2>Council opens the new yard</a></span>",
        "<span><span><span><img><a href=/n>Nora Vik</a><br><a href=/1>Fares rise"
            + " again</a></span></span></span>",
        "<span class=profile-peek><img alt=''> <a href=/1>All of her reports</a>, <a href=/2>Her"
            + " letter</a></span>"
      })
  void aCardThatOpensOverANameIsNoneOfTheParagraphsWords(String card) throws UnreadableFile {
    String line =
        "The harbour master, <span><a href=/n>Nora Vik</a>" + card + "</span>, wrote on Monday.";
    String shown = "The harbour master, Nora Vik, wrote on Monday.";
    List<String> kept = paragraphs("<h1>" + TITLE + "</h1>" + TEXT + "<p>" + line);
    assertTrue(kept.contains(shown), kept.toString());
  }

  @Test
  void linksAmidAParagraphAreItsWords() throws UnreadableFile {
    String line =
        "<p>It named <span><a href=/1>Holm</a> and <a href=/2>Sund</a></span> and"
            + " <span><img><a href=/3>Vik</a></span> as the ports that lost a boat in May.";
    List<String> kept = paragraphs("<h1>" + TITLE + "</h1>" + TEXT + line);
    assertTrue(
        kept.contains("It named Holm and Sund and Vik as the ports that lost a boat in May."),
        kept.toString());
  }

  @Test
  void aTeaserThatStandsInTwoPlacesIsNoneOfTheArticle() throws UnreadableFile {
    String teaser =
        "<div class='%s'><a href=/next><h5>Council opens the new yard in June</h5></a>"
            + "<p class='line %s'>The yard has room for two boats and a crane that lifts"
            + " either.</p></div>";
    String page =
        "<main><h1>%s</h1>%s%s</main><div>%s</div>"
            .formatted(TITLE, TEXT, teaser.formatted("row end", "s"), teaser.formatted("row", "m"));
    assertEquals(List.of(TITLE, FIRST, SECOND, THIRD), paragraphs(page));
  }

  private static String figure(String caption) {
    return "<figure><img><figcaption>" + caption + "</figcaption></figure>";
  }

  @Test
  void aCaptionThatIsCutShortOfAnotherStandsOnce() throws UnreadableFile {
    String caption =
        "The rescue boat of the nine islands at its quay on the day after the October storm, with"
            + " its bow torn open.";
    String cut = caption.substring(0, 90);
    for (List<String> order : List.of(List.of(cut, caption), List.of(caption, cut))) {
      List<String> kept =
          paragraphs(
              "<h1>%s</h1>%s%s%s"
                  .formatted(TITLE, figure(order.getFirst()), TEXT, figure(order.getLast())));
      assertTrue(kept.contains(caption), kept.toString());
      assertFalse(kept.contains(cut), kept.toString());
    }
  }

  @Test
  void whatIsLeftOutIsListed() throws UnreadableFile {
    String notice = "Copyright © 2026 The Island Paper. All rights reserved.";
    Article article = article("<h1>" + TITLE + "</h1>" + TEXT + "<p>" + notice);
    assertTrue(article.dropped().stream().map(DroppedLine::text).anyMatch(notice::equals));
  }

  private List<String> paragraphs(String page) throws UnreadableFile {
    Article article = article(page);
    return article.paragraphs().stream().map(p -> p.span().of(article.text())).toList();
  }

  private Article article(String page) throws UnreadableFile {
    told.clear();
    return ingest.read("a", "a.html", page.getBytes(UTF_8), note -> told.add(note.what()));
  }
}

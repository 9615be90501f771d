// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Byline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who wrote a page: what its data says comes before the line with "By".
class PageWritersTest {
  private static final String TITLE = "Ferry crews ask for a second rescue boat";
  private static final String TEXT =
      "<p>The island council counted 41 calls for help between May and October, it said.</p>"
          + "<p>Twelve of them came while the only rescue boat lay in the yard, it added.</p>";

  private final Ingest ingest = new Ingest();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[{\"@type\":"
            + "\"Person\",\"name\":\"Anna Keller\"},{\"@type\":\"Person\",\"name\":\"Jan Holm\"}]}"
            + "</script>",
        "<script"
            + " type='application/ld+json'>{\"@graph\":[{\"@type\":\"Article\",\"author\":[{\"@id\":"
            + "\"#k\"},{\"@id\":\"#h\"}]},{\"@type\":\"Person\",\"@id\":\"#k\",\"name\":\"Anna"
            + " Keller\"},{\"@type\":\"Person\",\"@id\":\"#h\",\"name\":\"Jan Holm\"}]}</script>",
        "<script type='application/ld+json'>{\"@type\":\"Report\",\"author\":{\"@type\":\"Person\","
            + "\"byline\":\"Anna Keller and Jan Holm\"}}</script>",
        "<meta name='author' content='The Island Paper'><meta property='article:author'"
            + " content='https://paper.example/keller'><meta name='house.author' content='Anna"
            + " Keller, Jan Holm'>",
        "<meta name='citation_author' content='Anna Keller'><meta name='citation_author'"
            + " content='Jan Holm'>",
        "<meta name='citation_author' content='Keller, Anna'><meta name='citation_author'"
            + " content='Holm, Jan'>",
        "<meta name='twitter:creator' content='@paper'><meta name='DC.creator' content='Anna"
            + " Keller; Jan Holm'>",
        "<meta name=byl content='By Anna Keller and Jan Holm'>",
        "<div itemprop=author itemscope><meta itemprop=name content='Anna Keller'></div><div"
            + " itemprop=author itemscope><span itemprop=name>Jan Holm</span></div><figure><span"
            + " itemprop=author>Picture House</span></figure>"
      })
  void theDataNamesTheWriters(String head) throws UnreadableFile {
    String page =
        head
            + "<meta property=og:site_name content='The Island Paper'><h1>"
            + TITLE
            + "</h1><div class=byline>By Anna Keller</div>"
            + TEXT;
    assertEquals(List.of("Anna Keller", "Jan Holm"), byline(page).names(), page);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<p class=byline>By</p><p class=byline><a rel=author>Anna Keller</a></p>",
        "<div class='story__author'>Von Anna Keller, Hamburg</div>",
        "<ul><li><a href='/autoren/anna-keller/'>Anna Keller</a></li></ul><div>06.01.2026</div>",
        "<p>By Anna Keller</p>",
        "<span class=byline>By <a href=/x>Anna Keller</a> | The Island Paper</span>"
      })
  void theLineNamesThemWhereTheDataNamesTheHouse(String line) throws UnreadableFile {
    String head =
        "<meta property=og:site_name content='The Island Paper'><script"
            + " type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{\"@type\":"
            + "\"Organization\",\"name\":\"The Island Paper\"}}</script>";
    assertEquals(
        List.of("Anna Keller"), byline(head + "<h1>" + TITLE + "</h1>" + line + TEXT).names());
  }

  @Test
  void whatIsMarkedLikeAWriterAndIsNoneNamesNobody() throws UnreadableFile {
    String page =
        "<meta name=author content='Anna Keller'><h1>"
            + TITLE
            + "</h1><div class=byline><a rel=author>Anna Keller</a></div><div"
            + " class=byline-tools>Sign up to listen</div><div class=byline>03:07 min</div>"
            + TEXT;
    assertEquals(List.of("Anna Keller"), byline(page).names());
  }

  @Test
  void theHouseIsTheWriterWhereNobodyElseIsNamed() throws UnreadableFile {
    assertEquals(
        List.of("The Island Paper"),
        byline("<meta name=author content='The Island Paper'><h1>" + TITLE + "</h1>" + TEXT)
            .names());
  }

  @Test
  void whoPutsAPageUpIsNotItsWriter() throws UnreadableFile {
    String page =
        "<meta name=author content='webmaster2'><h1>" + TITLE + "</h1><p>By Anna Keller</p>" + TEXT;
    assertEquals(List.of("Anna Keller"), byline(page).names());
  }

  @Test
  void aWritersNameAloneInItsLineIsNoText() throws UnreadableFile {
    Article article =
        article(
            "<meta name=author content='Anna Keller'><h1>"
                + TITLE
                + "</h1><div>Anna Keller Island Reporter</div>"
                + TEXT
                + "<p>Anna Keller</p>");
    assertEquals(3, article.paragraphs().size(), article.text());
  }

  private Byline byline(String page) throws UnreadableFile {
    Byline byline = article(page).byline();
    assertNotNull(byline, page);
    return byline;
  }

  private Article article(String page) throws UnreadableFile {
    return ingest.read("a", "a.html", page.getBytes(UTF_8));
  }
}

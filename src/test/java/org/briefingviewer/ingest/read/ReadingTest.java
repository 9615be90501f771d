// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.read.data.JsonText;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.progress.WorkProgress;
import org.junit.jupiter.api.Test;

class ReadingTest {
  private final PageReader reader = new PageReader();

  @Test
  void marksAreTakenOffAndAddressesListed() {
    var stripped =
        InlineMarks.strip(
            "**At least** *1,000* of [them (all)](http://a.b/c_(d)) at `5 * 3`, self-**made**");
    assertEquals("At least 1,000 of them (all) at 5 * 3, self-made", stripped.text());
    assertEquals(List.of("http://a.b/c_(d)"), stripped.addresses());
  }

  @Test
  void loneStarsAndUnderscoresStay() {
    assertEquals(
        "2 * 3 * 4 and snake_case_name", InlineMarks.strip("2 * 3 * 4 and snake_case_name").text());
  }

  @Test
  void frontMatterIsReadAndKeptWhole() {
    FrontMatter matter = new FrontMatter(WordList.read("ingest/front-matter.tsv"));
    var parted =
        matter.part("---\ntitle: >\n  Two lines\n  of title\nauthor: 'O''Hara'\n---\nText\n");
    assertEquals("Two lines of title", parted.facts().title());
    assertEquals(List.of("O'Hara"), parted.facts().authors());
    assertEquals("Text\n", parted.body());
  }

  @Test
  void aRuleAtTheTopIsNoFrontMatter() {
    FrontMatter matter = new FrontMatter(WordList.read("ingest/front-matter.tsv"));
    String text = "---\nThe minister spoke.\nNobody answered.\n---\nText";
    assertNull(matter.part(text).head());
    assertEquals(text, matter.part(text).body());
  }

  @Test
  void brokenJsonSaysNothing() {
    assertEquals(Map.of("a", List.of("x", "1")), JsonText.parse("{\"a\": [\"x\", 1]}"));
    assertNull(JsonText.parse("{\"a\": "));
    assertNull(JsonText.parse("[".repeat(1000)));
    assertEquals("é", JsonText.parse("\"\\u00e9\""));
  }

  @Test
  void proseOutsideTheMainElementIsNotLost() throws UnreadableBytes {
    String half = "The first half of the text stands outside of the inner box on this page. ";
    CleaningDraft draft =
        reader.read(
            true,
            "<div><p>" + half + "</p><div class=in><p>" + half + "2</p></div></div>",
            WorkProgress.UNHEARD,
            remark -> {});
    assertEquals(2, draft.blocks().stream().filter(DraftBlock::kept).count());
  }

  @Test
  void anElementCalledAdThatHoldsTheTextIsTheText() throws UnreadableBytes {
    String text = "All of the text of this page stands in an element with an unlucky name, ads-on.";
    CleaningDraft draft =
        reader.read(
            true,
            "<div class='ads-on'><p>" + text + "</p></div>",
            WorkProgress.UNHEARD,
            remark -> {});
    assertEquals(
        List.of(text),
        draft.blocks().stream().filter(DraftBlock::kept).map(DraftBlock::text).toList());
  }

  @Test
  void raisedDigitsDoNotRunIntoTheNumber() throws UnreadableBytes {
    CleaningDraft draft =
        reader.read(
            true,
            "<p>About 3 km<sup>2</sup> and 10<sup>6</sup> rounds<sup><a"
                + " href='#n'>1</a></sup>.</p>",
            WorkProgress.UNHEARD,
            remark -> {});
    assertEquals("About 3 km² and 10⁶ rounds.", draft.blocks().getFirst().text());
  }

  private static final String FIRST =
      "The harbour office said on Monday that nine ships had left since the storm warning.";
  private static final String SECOND =
      "Two of them turned back at noon, and the crews were told to wait for daylight.";
  private static final String OTHER =
      "<div><h3><a href='/%1$d'>Another harbour closes for the whole week %1$d</a></h3><p>The"
          + " second largest harbour of the coast stays closed because its cranes are under"
          + " repair.</p></div>";

  @Test
  void theTextIsTheTextInABoxThatBearsTheNameOfFurniture() throws UnreadableBytes {
    StringBuilder page = new StringBuilder("<div class=latest>");
    for (int i = 0; i < 9; i++) {
      page.append(OTHER.formatted(i));
    }
    page.append("</div><section id='entry-date-and-tags'><time>3 March</time><div class=story><p>")
        .append(FIRST)
        .append("</p><p>")
        .append(SECOND)
        .append("</p></div></section>");
    assertEquals(List.of(FIRST, SECOND), prose(page.toString()));
  }

  @Test
  void theTextIsKeptWhereAllOfThePageStandsInAForm() throws UnreadableBytes {
    assertEquals(
        List.of(FIRST, SECOND),
        prose("<form id=aspnet><div><p>" + FIRST + "</p><p>" + SECOND + "</p></div></form>"));
  }

  @Test
  void theTextIsKeptWhereOnlyAScriptWouldShowIt() throws UnreadableBytes {
    List<String> kept =
        prose(
            "<script>show()</script><p>Please turn scripts on to read the page that you have asked"
                + " for.</p><div style='display: none'><div><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p><p>"
                + "One crew had gone out for its nets, an officer of the coast guard added.</p>"
                + "</div></div>");
    assertTrue(kept.containsAll(List.of(FIRST, SECOND)), kept.toString());
  }

  @Test
  void aTextUnderItsOwnLinkedTitleIsNoTeaser() throws UnreadableBytes {
    assertEquals(
        List.of(FIRST, SECOND),
        prose(
            "<article><h1><a href='/here'>Ships leave the harbour early</a></h1><div><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p></div></article>"));
  }

  @Test
  void whatStandsFarFromTheTextIsListedAsLeftOut() throws UnreadableBytes {
    CleaningDraft draft =
        reader.read(
            true,
            "<div><div><div><article><h1>Ships leave</h1><div><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p></div></article></div></div><div>"
                + OTHER.formatted(1)
                + OTHER.formatted(2)
                + "</div><div><div><p>We keep your choice in a small file on your"
                + " machine.</p></div></div></div>",
            WorkProgress.UNHEARD,
            remark -> {});
    assertEquals(List.of(FIRST, SECOND), prose(draft));
    assertEquals(5, draft.blocks().stream().filter(block -> !block.kept()).count());
  }

  private List<String> prose(String html) throws UnreadableBytes {
    return prose(reader.read(true, html, WorkProgress.UNHEARD, remark -> {}));
  }

  private static List<String> prose(CleaningDraft draft) {
    return draft.blocks().stream().filter(DraftBlock::prose).map(DraftBlock::text).toList();
  }
}

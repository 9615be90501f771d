// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.briefingviewer.ingest.draft.ArticleFacts;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.name.OutletList;
import org.briefingviewer.lexicon.WordList;
import org.junit.jupiter.api.Test;

/// The steps that drop what is not the article's, and what they must leave alone.
class ChromeStepsTest {
  private final WordList chrome = WordList.read("ingest/chrome.tsv");

  @Test
  void buttonsAndMenusAreDroppedOutsideTheText() {
    assertEquals(
        List.of("-NAVIGATION Home | World | Sports", "BODY " + Lines.PROSE, "-NAVIGATION Print"),
        Lines.after(new KnownChrome(chrome), "Home | World | Sports", Lines.PROSE, "Print"));
  }

  @Test
  void aWordOfTheMenuInsideTheTextStays() {
    assertEquals(
        List.of("BODY " + Lines.PROSE, "BODY Politics", "-SHARING Share", "BODY " + Lines.MORE),
        Lines.after(new KnownChrome(chrome), Lines.PROSE, "Politics", "Share", Lines.MORE));
  }

  @Test
  void aQuotedSpeakerOnSubscriptionsStays() {
    String words = "To continue reading the treaty so would be a mistake, the envoy said in Seoul.";
    assertEquals(List.of("BODY " + words), Lines.after(new KnownChrome(chrome), words));
  }

  @Test
  void headlinesBelowRelatedNewsAreDroppedUntilTheTextGoesOn() {
    assertEquals(
        List.of(
            "BODY " + Lines.PROSE,
            "-RELATED_LINKS Related news",
            "-RELATED_LINKS Bridge opens after years of waiting",
            "BODY " + Lines.MORE),
        Lines.after(
            new RelatedLinks(chrome),
            Lines.PROSE,
            "Related news",
            "Bridge opens after years of waiting",
            Lines.MORE));
  }

  @Test
  void figuresBelowAButtonStay() {
    assertEquals(
        List.of("-RELATED_LINKS Read more", "BODY Rice sent this year: 3,000 tons"),
        Lines.after(new RelatedLinks(chrome), "Read more", "Rice sent this year: 3,000 tons"));
  }

  @Test
  void whatFollowsAnEndMarkIsTheFootOfThePage() {
    EndMarks step = new EndMarks(WordList.read("ingest/end-marks.tsv"));
    assertEquals(
        List.of("BODY " + Lines.PROSE, "-END_MARK (END)", "-NAVIGATION To the list"),
        Lines.after(step, Lines.PROSE, "(END)", "To the list"));
    assertEquals(
        List.of("BODY The guests left.", "-END_MARK -0-"),
        Lines.after(step, "The guests left. -0-"));
  }

  @Test
  void aMailAddressInASentenceStays() {
    assertEquals(
        List.of(
            "-CONTACT Han Mi-rae mirae@example.kr",
            "BODY Whoever knows more may write to the desk at desk@example.org until the end of"
                + " May"),
        Lines.after(
            new ContactStep(),
            "Han Mi-rae mirae@example.kr",
            "Whoever knows more may write to the desk at desk@example.org until the end of May"));
  }

  @Test
  void onlyLongParagraphsCountAsRepeated() {
    assertEquals(
        List.of("BODY Q: Yes.", "BODY " + Lines.PROSE, "BODY Q: Yes.", "-REPEATED " + Lines.PROSE),
        Lines.after(new RepeatStep(), "Q: Yes.", Lines.PROSE, "Q: Yes.", Lines.PROSE));
  }

  /// What stands both below a picture and in the text stays once, in the text.
  @Test
  void aCaptionThatTheTextRepeatsLeavesTheText() {
    DraftBlock caption = DraftBlock.of(BlockRole.CAPTION, Lines.PROSE);
    for (List<DraftBlock> blocks :
        List.of(
            List.of(caption, DraftBlock.body(Lines.PROSE)),
            List.of(DraftBlock.body(Lines.PROSE), caption),
            List.of(caption, caption, DraftBlock.body(Lines.PROSE), caption))) {
      List<DraftBlock> kept =
          new RepeatStep()
              .apply(CleaningDraft.of(blocks, ArticleFacts.NONE)).blocks().stream()
                  .filter(DraftBlock::kept)
                  .toList();
      assertEquals(List.of(DraftBlock.body(Lines.PROSE)), kept);
    }
  }

  @Test
  void addressesRulesAndTagsAreDropped() {
    assertEquals(
        List.of(
            "-METADATA https://example.org/a",
            "-MARKUP https://example.org/a.jpg",
            "-MARKUP ---",
            "-METADATA [[x.name=y]] [[z]]",
            "BODY See https://example.org/a"),
        Lines.after(
            new BareAddresses(),
            "https://example.org/a",
            "https://example.org/a.jpg",
            "---",
            "[[x.name=y]] [[z]]",
            "See https://example.org/a"));
  }

  @Test
  void aSourceLineBelowATableStays() {
    LabelLines step = new LabelLines(WordList.read("ingest/labels.tsv"));
    assertEquals(
        List.of("-METADATA Source: TASS", "BODY " + Lines.PROSE, "BODY Source: customs office"),
        Lines.after(step, "Source: TASS", Lines.PROSE, "Source: customs office"));
  }

  @Test
  void aHeadingOverNothingKeptIsDropped() {
    var draft =
        Lines.body(Lines.PROSE)
            .withBlocks(
                List.of(
                    org.briefingviewer.ingest.draft.DraftBlock.body(Lines.PROSE),
                    Lines.heading("Actor:"),
                    org.briefingviewer.ingest.draft.DraftBlock.dropped(
                        "[[a]]", org.briefingviewer.model.DroppedLine.Reason.METADATA),
                    Lines.heading("What follows"),
                    org.briefingviewer.ingest.draft.DraftBlock.body(Lines.MORE)));
    assertEquals(
        List.of(
            "BODY " + Lines.PROSE,
            "-METADATA Actor:",
            "-METADATA [[a]]",
            "HEADING What follows",
            "BODY " + Lines.MORE),
        Lines.of(new EmptyHeadings().apply(draft)));
  }

  @Test
  void anOutletIsFoundInsideAnAggregatorsAddress() {
    OutletList outlets = new OutletList(WordList.read("ingest/outlets.tsv"));
    var outlet = outlets.at("http://news.example.com/url?sa=t&url=http://www.cnn.com/2016/x");
    assertEquals("CNN", outlet == null ? "none" : outlet.name());
  }
}

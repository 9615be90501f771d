// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.ingest.draft.ArticleFacts;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.step.origin.AuthorNotes;
import org.briefingviewer.ingest.step.origin.RightsStep;
import org.briefingviewer.lexicon.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a page says to its reader, of its authors and of its rights, and the sentences of an
/// article that use the same words.
class PageWordsTest {
  private final Step invitations =
      new Step(new InvitationStep(WordList.read("ingest/invitations.tsv")));
  private final RightsStep rights = new RightsStep(WordList.read("ingest/credits.tsv"));

  /// Runs one step over one line between two paragraphs and says what became of it.
  private record Step(org.briefingviewer.ingest.draft.DraftStep step) {
    String of(String line) {
      return Lines.after(step, Lines.PROSE, line, Lines.MORE).get(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Get the evening letter delivered to your inbox and never miss a story.",
        "Follow the Harbour Gazette on Instagram and Facebook.",
        "Submit your letter to the editor via this form.",
        "Please understand that comments are moderated and that yours may take a day.",
        "If you like what you read here, support our independent journalism."
      })
  void aPagesInvitationIsDropped(String line) {
    assertEquals("-", invitations.of(line).substring(0, 1), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Three ministries subscribe to the newsletter that the institute sends each month.",
        "MR. HALE: We ask our members to sign up for the drill, and you know how that ends.",
        "The two states signed up to the tariff in May, and their membership costs them little.",
        "“You may donate what you like,” the warden told them, “but our gate stays shut.”",
        "The envoy said that our newsletter had told you nothing new about the bridge."
      })
  void anArticlesSentenceWithTheSameWordsStays(String line) {
    assertEquals("BODY " + line, invitations.of(line));
  }

  @Test
  void theLineOfRightsIsKeptAsAFact() {
    String line = "© 2025 Harbour Gazette. All rights reserved.";
    CleaningDraft read = rights.apply(Lines.body(Lines.PROSE, line));
    assertEquals(List.of("BODY " + Lines.PROSE, "-METADATA " + line), Lines.of(read));
    assertEquals(line, read.facts().rights());
  }

  @Test
  void rightsInTheBracketsOfACaptionAreTheTextsWhereNoLineStatesThem() {
    String caption = "Trucks wait at the bridge in May. (For Use Only in Korea. No Redistribution)";
    CleaningDraft read = rights.apply(Lines.body(Lines.PROSE, caption));
    assertEquals("(For Use Only in Korea. No Redistribution)", read.facts().rights());
    assertEquals("BODY " + caption, Lines.of(read).get(1));
  }

  @Test
  void whatThePageSaysOfItsRightsCountsBeforeItsFoot() {
    CleaningDraft page = Lines.body(Lines.PROSE, "All rights reserved.");
    CleaningDraft read = rights.apply(page.withFacts(ArticleFacts.ofRights("© Harbour Gazette")));
    assertEquals("© Harbour Gazette", read.facts().rights());
  }

  @Test
  void theArticleKnowsItsRights() throws UnreadableFile {
    String page = "Ferries wait for ice\n\n" + Lines.PROSE + "\n\n© 2025 Harbour Gazette\n\n";
    String line = "No redistribution without leave.";
    byte[] raw = (page + line).getBytes(StandardCharsets.UTF_8);
    assertEquals(line, new Ingest().read("a", "a.txt", raw).publication().rights());
  }

  @Test
  void somebodysWordsOnRightsAreNoLineOfRights() {
    String words = "“All rights reserved” stood on the crates, the inspector said.";
    CleaningDraft read = rights.apply(Lines.body(Lines.PROSE, words));
    assertEquals("BODY " + words, Lines.of(read).get(1));
    assertNull(read.facts().rights());
  }

  @Test
  void notesOnTheAuthorsAreDroppedBelowTheTextOnly() {
    String note = "Ida Holm covers ports for the Harbour Gazette and lives in Aalborg.";
    CleaningDraft page = Lines.body(note, Lines.PROSE, Lines.MORE, Lines.PROSE + " Again.", note);
    CleaningDraft read =
        new AuthorNotes().apply(page.withFacts(ArticleFacts.ofAuthors(List.of("Ida Holm"))));
    assertEquals("BODY " + note, Lines.of(read).getFirst());
    assertEquals("-CREDIT " + note, Lines.of(read).getLast());
  }

  @Test
  void aLeaderIsNoAuthor() {
    String last = "Kim Yo Jong is a member of the bureau and has spoken of trade before.";
    assertEquals(
        "BODY " + last,
        Lines.after(new AuthorNotes(), Lines.PROSE, Lines.MORE, Lines.PROSE, last).getLast());
  }

  @Test
  void aColumnHeadedCommentIsNoThread() {
    ThreadStep step = new ThreadStep(WordList.read("ingest/chrome.tsv"));
    String table = "Comment";
    assertEquals(
        "BODY " + Lines.MORE,
        Lines.after(step, Lines.PROSE, Lines.PROSE, table, Lines.MORE).getLast());
    assertEquals(
        "-FEEDBACK " + Lines.MORE,
        Lines.after(step, Lines.PROSE, Lines.PROSE, "12 comments", Lines.MORE).getLast());
  }

  @Test
  void oneTimeMarkIsNoTranscript() {
    String line = "The clock on the quay stood still at that moment [00:12:07]";
    assertEquals(
        List.of("BODY " + line, "BODY " + Lines.PROSE),
        Lines.after(new TimeMarks(), line, Lines.PROSE));
  }

  @Test
  void aMarkIsCutOffOnlyWhereItsNoteStands() {
    String cited = "7 Port register, p. 12, available at the harbour office.";
    String words = "The register names nine ships.7 It counted 7 of them in May.8";
    CleaningDraft read = new NoteMarks().apply(new FootnoteStep().apply(Lines.body(words, cited)));
    assertEquals(
        List.of(
            "BODY The register names nine ships. It counted 7 of them in May.8",
            "-FOOTNOTE 7",
            "-FOOTNOTE " + cited),
        Lines.of(read));
  }

  @Test
  void aLargeFirstLetterIsPutBack() {
    assertEquals(
        List.of("BODY A", "BODY B", "BODY Traders waited for the ferry."),
        Lines.after(new DropCaps(), "A", "B", "T", "raders waited for the ferry."));
  }

  @Test
  void aTextWithFewShortLinesIsNoWholePage() {
    List<String> lines = List.of("Rice", "Oil", Lines.PROSE, Lines.MORE, "Coal", "Timber");
    assertEquals(
        lines.stream().map(line -> "BODY " + line).toList(),
        Lines.after(new WholePages(), lines.toArray(String[]::new)));
  }
}

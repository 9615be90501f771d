// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.FurniturePhrases;
import org.briefingviewer.ingest.draft.MomentReader;
import org.briefingviewer.ingest.name.OutletList;
import org.briefingviewer.ingest.read.FileKind;
import org.briefingviewer.ingest.read.PageReader;
import org.briefingviewer.ingest.read.UnreadableBytes;
import org.briefingviewer.ingest.read.document.DocumentReader;
import org.briefingviewer.ingest.read.document.HereReader;
import org.briefingviewer.ingest.read.message.MessageFile;
import org.briefingviewer.ingest.read.message.MessageText;
import org.briefingviewer.language.LanguageFinder;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Publication;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.progress.WorkProgress;

/// Turns saved pages, raw texts, PDFs and Word documents into clean articles. Holds word lists
/// only, so that one instance serves any number of threads.
public final class Ingest {
  private final PageReader reader = new PageReader();
  private final FurniturePhrases paywall =
      FurniturePhrases.of(WordList.read("ingest/chrome.tsv"), "paywall");
  private final LanguageFinder languages = new LanguageFinder();
  private final CleaningOrder cleaning;
  private final ArticleAssembly assembly;
  private final DocumentReader documents;

  /// Reads documents in this process: only for those that one trusts, such as one's own in tests.
  public Ingest() {
    this(new HereReader(() -> {}));
  }

  /// @param documents reads PDF, DOCX, HWP and HWPX
  public Ingest(DocumentReader documents) {
    this.documents = documents;
    OutletList outlets = new OutletList(WordList.read("ingest/outlets.tsv"));
    MomentReader moments =
        new MomentReader(
            WordList.read("ingest/zones.tsv"), WordList.read("ingest/timestamp-words.tsv"));
    cleaning = new CleaningOrder(outlets, moments);
    assembly =
        new ArticleAssembly(
            outlets, moments, WordList.read("ingest/language-zones.tsv").pairs(), languages);
  }

  /// Reads a saved page, a raw text, a message or a document and cleans it.
  ///
  /// @param id what the article is to be called in its bundle
  /// @param fileName as the user knows it; its ending helps to tell HTML from text
  /// @throws UnreadableFile when the bytes are no text, or no text of an article
  public Article read(String id, String fileName, byte[] raw) throws UnreadableFile {
    return read(id, fileName, raw, note -> {});
  }

  /// Reads and cleans, and tells what of it a person should look at though it came in.
  ///
  /// @param noted hears it, in the caller's thread
  /// @throws UnreadableFile when the bytes are no text, or no text of an article
  public Article read(String id, String fileName, byte[] raw, Consumer<Problem> noted)
      throws UnreadableFile {
    return clean(
        id, fileName, draft(fileName, raw, noted, WorkProgress.UNHEARD), WorkProgress.UNHEARD);
  }

  /// Cleans what was read of a file.
  ///
  /// @param progress hears of every step
  /// @throws UnreadableFile when it is no text of an article
  public Article clean(String id, String fileName, CleaningDraft draft, WorkProgress progress)
      throws UnreadableFile {
    CleaningDraft cleaned = cleaning.clean(draft, progress);
    refuseWithoutText(fileName, cleaned);
    progress.at(null);
    return assembly.article(id, cleaned);
  }

  /// Reads a file and cleans nothing yet.
  ///
  /// @param noted hears what a person should look at, in the caller's thread
  /// @param progress hears of every step; not for a document, which another process may read
  /// @throws UnreadableFile when the bytes are no text
  public CleaningDraft draft(
      String fileName, byte[] raw, Consumer<Problem> noted, WorkProgress progress)
      throws UnreadableFile {
    try {
      return switch (FileKind.of(raw)) {
        case FileKind.Text text -> {
          boolean page = fileName.toLowerCase(Locale.ROOT).matches(".*\\.x?html?");
          yield text(fileName, page, RawText.decode(fileName, raw), noted, progress);
        }
        case FileKind.Message message -> message(fileName, MessageFile.read(raw), noted, progress);
        case FileKind.Document document -> document(fileName, raw, noted);
        case FileKind.Foreign foreign -> throw foreign.refusal();
      };
    } catch (UnreadableBytes e) {
      throw UnreadableFile.because(fileName, e.what(), e.remedy());
    }
  }

  private CleaningDraft text(
      String fileName,
      boolean page,
      RawText decoded,
      Consumer<Problem> noted,
      WorkProgress progress)
      throws UnreadableBytes {
    tellReplaced(fileName, decoded.replaced(), noted);
    String text = decoded.text();
    CleaningDraft read =
        reader.read(
            page,
            CanonicalText.of(text),
            progress,
            remark -> noted.accept(new Problem(fileName, remark.what(), remark.remedy())));
    progress.at(null);
    tellTurning(fileName, CanonicalText.turning(text) + turning(read), noted);
    return CanonicalText.of(read, false);
  }

  private CleaningDraft message(
      String fileName, MessageText message, Consumer<Problem> noted, WorkProgress progress)
      throws UnreadableFile, UnreadableBytes {
    if (!message.attached().isEmpty()) {
      noted.accept(
          new Problem(
              fileName,
              "The attachments of this message were not read: "
                  + String.join(", ", message.attached())
                  + ".",
              "Save them and import them, too."));
    }
    RawText decoded = RawText.decode(fileName, message.bytes(), message.charset());
    CleaningDraft read = text(fileName, message.html(), decoded, noted, progress);
    return read.withFacts(read.facts().or(message.facts()));
  }

  /// Gives back the memory that is kept for the next document.
  public void rest() {
    documents.rest();
  }

  private CleaningDraft document(String fileName, byte[] raw, Consumer<Problem> noted)
      throws UnreadableBytes {
    CleaningDraft read = documents.read(raw);
    tellTurning(fileName, turning(read), noted);
    return CanonicalText.of(read, true).from(CleaningDraft.Source.DOCUMENT);
  }

  private static int turning(CleaningDraft read) {
    return read.blocks().stream().mapToInt(block -> CanonicalText.turning(block.text())).sum();
  }

  private static void tellTurning(String fileName, int count, Consumer<Problem> noted) {
    if (count > 0) {
      noted.accept(
          new Problem(
              fileName,
              count == 1
                  ? "One character that turns the direction of writing was left out."
                  : count + " characters that turn the direction of writing were left out.",
              "Compare its figures and names with the original, which may show them turned."));
    }
  }

  private static void tellReplaced(String fileName, int replaced, Consumer<Problem> noted) {
    if (replaced > 0) {
      noted.accept(
          new Problem(
              fileName,
              replaced == 1
                  ? "One character could not be read; \ufffd stands in its place."
                  : replaced + " characters could not be read; \ufffd stands in their places.",
              "Compare those words with the original."));
    }
  }

  /// Takes a text as it is: every line is a paragraph, no character is moved or changed.
  public Article plain(String id, String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int stop = end < 0 ? text.length() : end;
      if (!text.substring(start, stop).isBlank()) {
        paragraphs.add(new Paragraph(new TextSpan(start, stop), ParagraphKind.BODY));
      }
      start = stop + 1;
    }
    return new Article(
        id, null, languages.of(text), text, paragraphs, Publication.UNKNOWN, null, null, List.of());
  }

  private void refuseWithoutText(String file, CleaningDraft draft) throws UnreadableFile {
    if (draft.blocks().stream().anyMatch(b -> b.kept() && b.role() == BlockRole.BODY)) {
      return;
    }
    boolean walled =
        draft.blocks().stream().map(DraftBlock::text).anyMatch(text -> paywall.within(text));
    boolean some = draft.blocks().stream().anyMatch(b -> b.kept() && b.role().inText());
    if (some && !walled) {
      return;
    }
    if (walled) {
      throw UnreadableFile.because(
          file,
          "The page holds only a subscription prompt, not the article.",
          "Save it again from a browser that is signed in.");
    }
    throw UnreadableFile.because(
        file,
        "The page holds only navigation, no text of an article.",
        "Save the article's own page, or paste its text into a file.");
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.ingest.draft.Block;
import org.briefingviewer.ingest.draft.Draft;
import org.briefingviewer.ingest.draft.Outlets;
import org.briefingviewer.ingest.draft.Phrases;
import org.briefingviewer.ingest.draft.WordList;
import org.briefingviewer.ingest.read.PageReader;
import org.briefingviewer.ingest.step.MomentReader;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.Publication;
import org.briefingviewer.model.TextSpan;

/// Turns saved pages and raw texts into clean articles. Holds word lists only, so that one instance
/// serves any number of threads.
public final class Ingest {
  private final PageReader reader = new PageReader();
  private final Phrases paywall = Phrases.of(WordList.read("chrome.tsv"), "paywall");
  private final Cleaning cleaning;
  private final Assembly assembly;

  public Ingest() {
    Outlets outlets = new Outlets(WordList.read("outlets.tsv"));
    MomentReader moments =
        new MomentReader(WordList.read("zones.tsv"), WordList.read("timestamp-words.tsv"));
    cleaning = new Cleaning(outlets, moments);
    assembly = new Assembly(outlets, moments);
  }

  /// Reads a saved page or a raw text and cleans it.
  ///
  /// @param id what the article is to be called in its bundle
  /// @param fileName as the user knows it; its ending helps to tell HTML from text
  /// @throws Unreadable when the bytes are no text, or no text of an article
  public Article read(String id, String fileName, byte[] raw) throws Unreadable {
    String text = Plainness.of(RawText.decode(fileName, raw));
    Draft cleaned = cleaning.clean(reader.read(fileName, text));
    refuseWithoutText(fileName, cleaned);
    return assembly.article(id, cleaned);
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
        id, null, Language.of(text), text, paragraphs, Publication.UNKNOWN, null, null, List.of());
  }

  private void refuseWithoutText(String file, Draft draft) throws Unreadable {
    if (draft.blocks().stream().anyMatch(b -> b.kept() && b.role().inText())) {
      return;
    }
    boolean walled =
        draft.blocks().stream().map(Block::text).anyMatch(text -> paywall.within(text));
    if (walled) {
      throw Unreadable.because(
          file,
          "The page holds only a subscription prompt, not the article.",
          "Save it again from a browser that is signed in.");
    }
    throw Unreadable.because(
        file,
        "The page holds only navigation, no text of an article.",
        "Save the article's own page, or paste its text into a file.");
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.read.UnreadableBytes;
import org.briefingviewer.ingest.read.pdf.page.GlyphCollector;
import org.briefingviewer.ingest.read.pdf.page.PdfExcess;
import org.briefingviewer.ingest.read.pdf.page.PdfPage;
import org.briefingviewer.lexicon.WordList;

/// Reads a PDF's bytes. One instance serves any number of threads.
public final class PdfFile {
  private static final int MOST_PAGES = 500;
  private static final int FEWEST_LETTERS = 25;
  private static final int UNKNOWN = 5;

  /// The library that opens what is locked for certificates, without which the program goes.
  private static final String CERTIFICATES = "org/bouncycastle";

  private final WordList hyphens = WordList.read("ingest/hyphens.tsv");

  public PdfFile() {
    FontMappers.set(new SubstituteFonts());
  }

  /// Reads the pages' text in reading order, its paragraphs rebuilt.
  ///
  /// @param further hears of every page that is done
  /// @throws UnreadableBytes when the file is locked, damaged, too large, or holds pictures only
  public CleaningDraft read(byte[] raw, Runnable further) throws UnreadableBytes {
    PackedStreams.refuseBombs(raw);
    try (PDDocument document = Loader.loadPDF(raw)) {
      return read(document, further);
    } catch (InvalidPasswordException e) {
      throw new UnreadableBytes(
          "This PDF is locked with a password.",
          "Open it in a PDF reader with its password, print it to a new PDF and import that.");
    } catch (NoClassDefFoundError e) {
      if (!String.valueOf(e.getMessage()).startsWith(CERTIFICATES)) {
        throw e;
      }
      throw new UnreadableBytes(
          "This PDF is locked: only those who hold certain certificates may read it.",
          "Open it in a PDF reader that has the certificate, print it to a new PDF and import"
              + " that.");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox meets damage that it does not foresee with whatever exception comes up.
      throw new UnreadableBytes(
          "This PDF is damaged and cannot be read.",
          "Save it again from where it came, or print it to a new PDF.");
    }
  }

  private CleaningDraft read(PDDocument document, Runnable further)
      throws IOException, UnreadableBytes {
    if (document.getNumberOfPages() > MOST_PAGES) {
      throw new UnreadableBytes(
          "This PDF has " + document.getNumberOfPages() + " pages; an import takes up to 500.",
          "Print the pages that matter to a new PDF and import that.");
    }
    GlyphCollector collector = new GlyphCollector(further);
    List<PdfPage> pages = collector.collect(document);
    if (collector.excess() != null) {
      throw excessive(collector.excess());
    }
    if (collector.letters() < FEWEST_LETTERS
        && pages.stream().anyMatch(page -> page.unseen().length() >= FEWEST_LETTERS)) {
      throw new UnreadableBytes(
          "The letters of this PDF are hidden: no reader of its pages sees them.",
          "Print it to a new PDF, run text recognition on that (OCR), and import the result.");
    }
    if (collector.letters() < FEWEST_LETTERS) {
      throw new UnreadableBytes(
          "This PDF holds no text, only pictures of pages (a scan).",
          "Run text recognition on it first (OCR), or import the text itself.");
    }
    if (collector.unknown() * UNKNOWN > collector.letters()) {
      throw new UnreadableBytes(
          "The letters of this PDF cannot be read: it draws them without saying what they are.",
          "Run text recognition on it first (OCR), or import the text itself.");
    }
    return new PdfDraft(pages, hyphens).draft(PdfFacts.of(document));
  }

  private static UnreadableBytes excessive(PdfExcess what) {
    return new UnreadableBytes(
        switch (what) {
          case FONT ->
              "A font of this PDF describes more letters than any font has, as an attack on memory"
                  + " does.";
          case FORMS ->
              "The drawings of this PDF hold one another more than 50,000 times, as an attack on"
                  + " time does.";
        },
        "Ask its sender for another copy, or print the pages to a new PDF.");
  }
}

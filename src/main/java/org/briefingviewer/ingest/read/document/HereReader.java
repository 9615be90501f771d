// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.document;

import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.read.FileKind;
import org.briefingviewer.ingest.read.UnreadableBytes;
import org.briefingviewer.ingest.read.hangul.HwpFile;
import org.briefingviewer.ingest.read.hangul.HwpxFile;
import org.briefingviewer.ingest.read.pdf.PdfFile;
import org.briefingviewer.ingest.read.word.WordFile;

/// Reads documents in this process, with its memory and its rights.
///
/// @param further hears each time that a part of a document is done, such as a page
public record HereReader(Runnable further) implements DocumentReader {
  private static final int MAX_BYTES = 64 << 20;

  @Override
  public CleaningDraft read(byte[] raw) throws UnreadableBytes {
    return switch (FileKind.of(raw)) {
      case FileKind.Pdf pdf -> Pdf.READER.read(small(raw, "PDF"), further);
      case FileKind.Word word -> Word.READER.read(small(raw, "DOCX"));
      case FileKind.Hwp hwp -> Hwp.READER.read(small(raw, "HWP"));
      case FileKind.Hwpx hwpx -> Hwpx.READER.read(small(raw, "HWPX"));
      case FileKind.Foreign foreign -> throw foreign.refusal();
      case FileKind.Text _, FileKind.Message _ ->
          throw new IllegalArgumentException("a text is no document");
    };
  }

  private static byte[] small(byte[] raw, String kind) throws UnreadableBytes {
    if (raw.length > MAX_BYTES) {
      throw new UnreadableBytes(
          "The " + kind + " file is larger than 64 MB.",
          "Cut it down to the article, or save it without its pictures.");
    }
    return raw;
  }

  /// Loads PDFBox when the first PDF comes.
  private static final class Pdf {
    static final PdfFile READER = new PdfFile();
  }

  /// Loads POI when the first Word document comes.
  private static final class Word {
    static final WordFile READER = new WordFile();
  }

  /// Loads POI when the first HWP file comes.
  private static final class Hwp {
    static final HwpFile READER = new HwpFile();
  }

  private static final class Hwpx {
    static final HwpxFile READER = new HwpxFile();
  }
}

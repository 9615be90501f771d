// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.comment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.export.gather.WholeFile;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.wording.compare.DraftNote;
import org.jspecify.annotations.Nullable;

/// Writes a Word document with comments.
public final class CommentedDocument {
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private CommentedDocument() {}

  /// How many comments stand at their words, and how many at the head of the document, since its
  /// words were not found there.
  public record Placed(int atWords, int atHead) {}

  /// Tells whether bytes are a Word document's.
  @SuppressWarnings("StringCharset") // the names of a ZIP's entries stand in it byte by byte
  public static boolean isWord(byte[] bytes) {
    for (int i = 0; i < ZIP.length; i++) {
      if (bytes.length < ZIP.length || bytes[i] != ZIP[i]) {
        return false;
      }
    }
    return CommentedPackage.hasMain(bytes);
  }

  /// Writes a document with a comment for each note.
  ///
  /// @param text what was read
  /// @param document the bytes of the Word document that it was read from, or null
  /// @throws Refusal when comments cannot be put into that document, with the reason
  public static Placed write(
      Article text, byte @Nullable [] document, List<DraftNote> notes, Path out)
      throws IOException, Refusal {
    byte[] base = document == null ? PlainDocument.of(text) : document;
    CommentedPackage commented = CommentedPackage.of(base, out.toString());
    Placed placed = commented.add(text, notes);
    WholeFile.write(
        out,
        to -> {
          commented.write(to);
          return true;
        });
    return placed;
  }
}

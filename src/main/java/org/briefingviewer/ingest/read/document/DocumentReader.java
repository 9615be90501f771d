// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.document;

import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.read.UnreadableBytes;

/// Reads documents: files whose text must be taken out of a format of their own.
@FunctionalInterface
public interface DocumentReader {
  /// Reads a PDF, a DOCX, an HWP or an HWPX.
  ///
  /// @param raw its bytes; what kind it is, they tell
  /// @return what stands in it, not cleaned yet
  /// @throws UnreadableBytes when there is no text in it to read, with the reason
  /// @throws java.util.concurrent.CancellationException when the thread is interrupted meanwhile
  CleaningDraft read(byte[] raw) throws UnreadableBytes;

  /// Gives back the memory that is kept for the next document.
  default void rest() {}
}

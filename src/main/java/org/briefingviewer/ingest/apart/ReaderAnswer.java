// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.apart;

import org.briefingviewer.ingest.draft.CleaningDraft;

/// What comes from the process that reads a document.
sealed interface ReaderAnswer {
  /// A part of the document is done.
  record Further() implements ReaderAnswer {}

  /// The document is read.
  record Read(CleaningDraft draft) implements ReaderAnswer {}

  /// There is no text in it to read.
  record Refused(String what, String remedy) implements ReaderAnswer {}

  /// The reader met something that it did not foresee, and goes on with the next document.
  record Failed(String what) implements ReaderAnswer {}

  /// Nothing more comes: the process is over.
  record Over() implements ReaderAnswer {}
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest;

import java.util.EnumSet;
import java.util.Set;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftStep;

/// A step of the cleaning and the kinds of source that it is for: what reads as a page's furniture
/// is text in a document.
///
/// @param kinds the sources that go through it; any other passes it untouched
record CleaningStep(Set<CleaningDraft.Source> kinds, DraftStep step) {
  CleaningStep {
    kinds = Set.copyOf(kinds);
  }

  /// Returns a step for every kind of source.
  static CleaningStep all(DraftStep step) {
    return new CleaningStep(EnumSet.allOf(CleaningDraft.Source.class), step);
  }

  /// Returns a step for web pages, and for text that may be copied from one.
  static CleaningStep web(DraftStep step) {
    return new CleaningStep(EnumSet.of(CleaningDraft.Source.PAGE, CleaningDraft.Source.TEXT), step);
  }

  static CleaningStep documents(DraftStep step) {
    return new CleaningStep(EnumSet.of(CleaningDraft.Source.DOCUMENT), step);
  }

  /// Returns what a step for web pages learns of a document's origin, while every word stays.
  static CleaningStep factsOfDocuments(DraftStep step) {
    return documents(draft -> draft.withOriginOf(step.apply(draft)));
  }

  /// Applies the step where it is for this kind of source.
  CleaningDraft apply(CleaningDraft draft) {
    return kinds.contains(draft.source()) ? step.apply(draft) : draft;
  }
}

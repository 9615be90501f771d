// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.draft;

/// One step of the cleaning. It works in time linear in the draft and never throws on odd text.
@FunctionalInterface
public interface DraftStep {
  CleaningDraft apply(CleaningDraft draft);
}

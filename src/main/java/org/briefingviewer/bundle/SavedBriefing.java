// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.bundle.signed.SealSigner;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.BriefingEdit;
import org.jspecify.annotations.Nullable;

/// What is to be saved over a bundle.
///
/// @param now the briefing as it is to be
/// @param edited the ids of its articles that are not as the bundle has them
/// @param edits what came to the history
/// @param originals kept copies of what was imported that come to the bundle's own, by file name
/// @param sealed the same as it was when the last of these edits that seals it was made, where
///   others came after that; else null
/// @param signer signs the seal that the briefing has then; null where nobody does
public record SavedBriefing(
    Briefing now,
    Set<String> edited,
    List<BriefingEdit> edits,
    Map<String, Bytes> originals,
    @Nullable SavedBriefing sealed,
    @Nullable SealSigner signer) {
  /// Gives a file's bytes when they are written.
  @FunctionalInterface
  public interface Bytes {
    /// @throws Refusal when they are missing or damaged
    byte[] bytes() throws Refusal;
  }

  /// Makes one that is not sealed, or nothing came after its seal.
  public SavedBriefing(
      Briefing now, Set<String> edited, List<BriefingEdit> edits, Map<String, Bytes> originals) {
    this(now, edited, edits, originals, null, null);
  }

  /// Returns the same signed by somebody.
  public SavedBriefing signedBy(SealSigner somebody) {
    return new SavedBriefing(now, edited, edits, originals, sealed, somebody);
  }

  public SavedBriefing {
    edited = Set.copyOf(edited);
    edits = List.copyOf(edits);
    originals = Map.copyOf(originals);
  }
}

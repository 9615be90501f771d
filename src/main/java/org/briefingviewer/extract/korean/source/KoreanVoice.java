// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.source;

import org.briefingviewer.extract.korean.name.NamedAgent;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Somebody who gives what a sentence says.
///
/// @param name who it is
/// @param mention where the name stands in the article
/// @param cue the words that say so, or null
/// @param estimates whether they say that it is an estimate of theirs
/// @param inferred whether the sentence names nobody, and it is the one of the sentence before
public record KoreanVoice(
    NamedAgent name,
    TextSpan mention,
    @Nullable TextSpan cue,
    boolean estimates,
    boolean inferred) {

  /// Returns the same, taken over by a sentence that names nobody.
  KoreanVoice goingOn() {
    return new KoreanVoice(name, mention, null, estimates, true);
  }

  boolean same(KoreanVoice other) {
    return name.agent().id().equals(other.name().agent().id());
  }
}

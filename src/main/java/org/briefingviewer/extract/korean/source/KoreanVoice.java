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

  /// Tells whether another one may bear the same name, written longer: "가람 보건부", "가람공화국 보건부".
  public boolean akin(KoreanVoice other) {
    String own = name.agent().name();
    String its = other.name().agent().name();
    boolean opens = own.regionMatches(0, its, 0, Math.min(2, own.length()));
    return same(other) || (opens && head(own).equals(head(its)));
  }

  private static String head(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  boolean same(KoreanVoice other) {
    return name.agent().id().equals(other.name().agent().id());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.text;

import java.util.List;
import java.util.Set;

/// The closed list of what follows a noun. Most particles have two forms, one behind a vowel and
/// one behind a consonant; where the form does not fit, the syllable belongs to the noun: 국가, 평가.
public final class KoreanParticles {

  /// What a particle says of its noun.
  public enum Role {
    TOPIC,
    SUBJECT,
    OBJECT,
    OTHER,
    NONE
  }

  /// A word cut into noun and particle.
  ///
  /// @param stem the noun
  public record Noun(String stem, String particle, Role role) {}

  private static final Set<String> BEHIND_VOWEL =
      Set.of("는", "가", "를", "와", "나", "며", "라고", "라는", "란");
  private static final Set<String> BEHIND_CONSONANT =
      Set.of("은", "이", "을", "과", "으로", "이나", "이며", "이라고", "이라는", "이란", "인", "이고");
  private static final List<Role> ROLES =
      List.of(Role.TOPIC, Role.SUBJECT, Role.OBJECT, Role.OTHER);

  private final KoreanWords words = KoreanWords.read("extract/korean/particles.tsv");

  /// Cuts a word; without a particle it is all noun.
  public Noun cut(String word) {
    Noun best = new Noun(word, "", Role.NONE);
    if (words.ending("NOUN", word) != null) {
      return best;
    }
    for (Role role : ROLES) {
      for (String particle : words.of(role.name())) {
        boolean longer = particle.length() > best.particle().length();
        if (longer && word.length() > particle.length() && word.endsWith(particle)) {
          String stem = word.substring(0, word.length() - particle.length());
          if (fits(stem.charAt(stem.length() - 1), particle)) {
            best = new Noun(stem, particle, role);
          }
        }
      }
    }
    return best;
  }

  /// Tells whether what stands right behind a unit may: a particle, a word of bounds, nothing.
  public boolean behindUnit(String rest) {
    return rest.isEmpty()
        || words.opening("BEHIND_UNIT", rest, 0) != null
        || ROLES.stream().anyMatch(role -> words.opening(role.name(), rest, 0) != null);
  }

  private static boolean fits(char last, String particle) {
    if (!Hangul.syllable(last)) {
      return true;
    }
    if (particle.equals("로")) {
      return !Hangul.closed(last) || Hangul.rieul(last);
    }
    return Hangul.closed(last)
        ? !BEHIND_VOWEL.contains(particle)
        : !BEHIND_CONSONANT.contains(particle);
  }
}

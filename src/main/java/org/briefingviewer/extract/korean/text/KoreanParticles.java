// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /// By the last letter, the longest first; one that has two roles stands with the first of them.
  private final Map<Character, List<Particle>> byLast = new HashMap<>();

  private record Particle(String word, Role role) {}

  public KoreanParticles() {
    for (Role role : ROLES) {
      for (String word : words.of(role.name())) {
        byLast
            .computeIfAbsent(word.charAt(word.length() - 1), _ -> new ArrayList<>())
            .add(new Particle(word, role));
      }
    }
    byLast
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt((Particle p) -> -p.word().length())));
  }

  /// Cuts a word; without a particle it is all noun.
  public Noun cut(String word) {
    int length = word.length();
    if (length > 1 && !whole(word)) {
      for (Particle each : byLast.getOrDefault(word.charAt(length - 1), List.of())) {
        int stem = length - each.word().length();
        if (stem > 0 && word.endsWith(each.word()) && fits(word.charAt(stem - 1), each.word())) {
          return new Noun(word.substring(0, stem), each.word(), each.role());
        }
      }
    }
    return new Noun(word, "", Role.NONE);
  }

  /// Whether a noun ends like a particle: 대가, not "30대가", where a number has its unit.
  private boolean whole(String word) {
    String noun = words.ending("NOUN", word);
    int before = noun == null ? -1 : word.length() - noun.length() - 1;
    return noun != null && (before < 0 || !Character.isDigit(word.charAt(before)));
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

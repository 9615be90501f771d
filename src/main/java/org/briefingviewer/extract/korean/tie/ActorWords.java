// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.tie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.extract.korean.text.Eojeol;
import org.briefingviewer.extract.korean.text.Hangul;
import org.briefingviewer.extract.korean.text.KoreanParticles;
import org.briefingviewer.extract.korean.text.KoreanSentence;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.lexicon.WordRow;
import org.briefingviewer.model.Alias;
import org.briefingviewer.model.Triangle;
import org.jspecify.annotations.Nullable;

/// Finds states in a Korean sentence: by name, by short name, and in names of two (북중, 조·러).
final class ActorWords {
  private static final int SYLLABLES = 1;
  private static final int SHORT = 2;
  private static final int OTHERS = 3;
  private static final int TITLE = 2;
  private static final String NONE = "-";

  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, String> alone = new HashMap<>();
  private final Map<Character, String> syllables = new HashMap<>();

  /// Of names and short names: most words of a text are none.
  private final Set<Character> firstLetters = new HashSet<>();

  private final Triangle triangle;
  private final KoreanParticles particles;

  ActorWords(Triangle triangle, KoreanParticles particles) {
    this.triangle = triangle;
    this.particles = particles;
    Map<String, String> ids = new HashMap<>();
    for (Triangle.Actor actor : triangle.actors()) {
      for (Alias alias : actor.names()) {
        if (alias.language().equals("ko")) {
          ids.put(alias.name(), actor.id());
          names.put(alias.name(), actor.id());
        }
      }
    }
    for (WordRow row : WordList.read("extract/korean/states.tsv").rows()) {
      String id = ids.getOrDefault(row.getFirst(), row.getFirst());
      names.putIfAbsent(row.getFirst(), id);
      words(row, OTHERS).forEach(word -> names.putIfAbsent(word, id));
      words(row, SHORT).forEach(word -> alone.put(word, id));
      words(row, SYLLABLES).forEach(word -> syllables.put(word.charAt(0), id));
    }
    names.keySet().forEach(name -> firstLetters.add(name.charAt(0)));
    alone.keySet().forEach(name -> firstLetters.add(name.charAt(0)));
  }

  private static List<String> words(WordRow row, int column) {
    return row.get(column).equals(NONE) ? List.of() : List.of(row.get(column).split(" ", -1));
  }

  /// A name of two states: 북중, 조·러, 북러관계.
  ///
  /// @param rest what is written together with it
  record Two(int word, String first, String second, String rest) {}

  /// Returns the name of two that a word is, or null. Three (북중러) name no pair.
  @Nullable Two two(KoreanSentence sentence, int i) {
    String word = sentence.word(i);
    if (word.length() < 2) {
      return null;
    }
    int second = "·-∼~↔".indexOf(word.charAt(1)) >= 0 ? 2 : 1;
    if (second >= word.length()) {
      return null;
    }
    String one = syllables.get(word.charAt(0));
    String other = syllables.get(word.charAt(second));
    if (one == null
        || other == null
        || one.equals(other)
        || names.keySet().stream().anyMatch(word::startsWith)) {
      return null;
    }
    String rest = word.substring(second + 1);
    boolean third =
        !rest.isEmpty()
            && (syllables.containsKey(rest.charAt(0))
                || rest.charAt(0) == '·'
                || rest.charAt(0) == '-');
    return third && !rest.startsWith("우호") ? null : new Two(i, one, other, rest);
  }

  /// Returns the states that a sentence names, in its order.
  List<ActorWord> find(KoreanSentence sentence) {
    List<ActorWord> found = new ArrayList<>();
    for (int i = 0; i < sentence.words().size(); i++) {
      Eojeol word = sentence.words().get(i);
      for (String part : word.text().split("·", -1)) {
        String state = state(part);
        if (state != null) {
          found.add(actor(sentence, i, state, part));
        }
      }
    }
    return found;
  }

  private ActorWord actor(KoreanSentence sentence, int i, String state, String part) {
    int last = i;
    boolean bare = names.containsKey(part) || alone.containsKey(part);
    KoreanParticles.Noun noun =
        bare ? new KoreanParticles.Noun(part, "", KoreanParticles.Role.NONE) : particles.cut(part);
    while (bare
        && last - i < TITLE
        && noun.role() == KoreanParticles.Role.NONE
        && last + 1 < sentence.words().size()
        && !sentence.words().get(last).comma()
        && Hangul.syllable(sentence.word(last + 1).charAt(0))) {
      last++;
      noun = particles.cut(sentence.word(last));
    }
    if (noun.role() == KoreanParticles.Role.NONE) {
      last = i;
    }
    boolean own = bare && last == i;
    return new ActorWord(
        i,
        last,
        state,
        triangle.actor(state) != null,
        own ? "" : noun.particle(),
        own ? KoreanParticles.Role.NONE : noun.role());
  }

  private @Nullable String state(String part) {
    if (part.isEmpty() || !firstLetters.contains(part.charAt(0))) {
      return null;
    }
    String whole = names.get(part);
    String short_ = alone.get(part);
    if (whole != null || short_ != null) {
      return whole == null ? short_ : whole;
    }
    String stem = particles.cut(part).stem();
    if (names.containsKey(stem)) {
      return names.get(stem);
    }
    return stem.length() < part.length() ? alone.get(stem) : null;
  }

  /// Returns the state of whoever bears a name, an actor's id or a state's name, or null.
  @Nullable String side(String name) {
    for (String word : name.split("[ ·]", -1)) {
      String state = state(word);
      if (state != null) {
        return state;
      }
    }
    return null;
  }
}

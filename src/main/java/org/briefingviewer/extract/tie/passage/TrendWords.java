// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.extract.text.VerbInflection;
import org.briefingviewer.extract.tie.actor.ActorMention;
import org.briefingviewer.extract.tie.actor.TieWord;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Trend;
import org.jspecify.annotations.Nullable;

/// The words of trend and relation, from `trends.tsv`, `relations.tsv` and `tie-words.tsv`.
public final class TrendWords {

  /// What a phrase of trend speaks of.
  public enum TrendTopic {
    /// A noun of relation beside it.
    WORD,
    /// What its subject does to another.
    TOWARD,
    /// What two do together.
    EACH,
    /// Nothing: words of a name, in which no trend is told ("Cold War").
    NONE
  }

  /// A phrase of trend: its words, where the tie moves, what it speaks of.
  ///
  /// @param verb whether it is a form of a verb that may have an object of its own
  public record Move(List<String> parts, Trend trend, TrendTopic kind, boolean verb) {}

  private final Map<String, List<Move>> trends = new HashMap<>();
  private final Set<String> relations = new HashSet<>();
  private final Set<String> bad = new HashSet<>();
  private final Set<String> channels = new HashSet<>();
  private final Map<String, List<List<String>>> support = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();

  /// The same by words: nearly all words of a text are in no class.
  private final Map<String, Set<String>> classesOf = new HashMap<>();

  private final VerbInflection inflection = new VerbInflection();

  public TrendWords() {
    for (List<String> row : WordList.read("extract/tie-words.tsv").rows()) {
      List<String> words = List.of(row.get(1).split(" ", -1));
      if (row.getFirst().equals("IRREGULAR")) {
        inflection.add(words);
      } else {
        classes.computeIfAbsent(row.getFirst(), c -> new HashSet<>()).addAll(words);
        words.forEach(
            word -> classesOf.computeIfAbsent(word, w -> new HashSet<>()).add(row.getFirst()));
      }
    }
    for (String phrase : WordList.read("extract/support.tsv").words()) {
      List<String> parts = TieWord.parts(phrase);
      support.computeIfAbsent(parts.getFirst(), w -> new ArrayList<>()).add(parts);
    }
    for (List<String> row : WordList.read("extract/relations.tsv").rows()) {
      boolean channel = row.size() > 1 && row.get(1).equals("CHANNEL");
      (channel ? channels : relations).add(row.getFirst());
      if (row.size() > 1 && !channel) {
        bad.add(row.getFirst());
      }
    }
    WordList.read("extract/trends.tsv").rows().forEach(this::trends);
    of("FALL").forEach(w -> put(List.of(w), Trend.COOLING, TrendTopic.WORD, false));
    of("RISE").forEach(w -> put(List.of(w), Trend.STRENGTHENING, TrendTopic.WORD, false));
    trends.values().forEach(l -> l.sort(Comparator.comparingInt((Move m) -> -m.parts().size())));
  }

  private void trends(List<String> row) {
    Trend trend = Trend.valueOf(row.getFirst());
    for (String phrase : row.get(2).split(" ", -1)) {
      List<String> parts = TieWord.parts(phrase.replace('_', ' '));
      switch (row.get(1)) {
        case "WORD" -> put(parts, trend, TrendTopic.WORD, is(parts.getFirst(), "OBJECTED"));
        case "VERB" -> inflected(parts, trend, TrendTopic.WORD);
        default -> inflected(parts, trend, TrendTopic.valueOf(row.get(1)));
      }
    }
  }

  private void inflected(List<String> parts, Trend trend, TrendTopic kind) {
    for (String form : inflection.of(parts.getFirst())) {
      List<String> inflected = new ArrayList<>(parts);
      inflected.set(0, form);
      put(List.copyOf(inflected), trend, kind, kind == TrendTopic.WORD);
    }
  }

  private void put(List<String> parts, Trend trend, TrendTopic kind, boolean verb) {
    List<Move> known = trends.computeIfAbsent(parts.getFirst(), w -> new ArrayList<>());
    if (known.stream().noneMatch(m -> m.parts().equals(parts) && m.kind() == kind)) {
      known.add(new Move(parts, trend, kind, verb));
    }
  }

  /// "has gone from a courtesy to an alliance": where what word `trend` turns something into
  /// begins, behind which nothing is the tie that turned; the word itself where nothing turned.
  public int turning(TiePassage passage, int trend) {
    int to = List.of("to", "into").contains(passage.word(trend)) ? trend : trend - 1;
    if (!List.of("to", "into").contains(passage.word(to))) {
      return trend;
    }
    for (int i = to - 1; i > 0 && trend - i <= TURNED && !stops(passage, i); i--) {
      if (passage.word(i).equals("from")) {
        return i;
      }
    }
    return trend;
  }

  /// How many words tell what something was before it turned into another.
  private static final int TURNED = 6;

  /// Returns how many words the phrase of support that begins at word `i` has, or 0.
  public int support(TiePassage passage, int i) {
    for (List<String> phrase : support.getOrDefault(passage.word(i), List.of())) {
      if (passage.stands(i, phrase)) {
        return phrase.size();
      }
    }
    return 0;
  }

  /// Returns the words or phrases of trend that begin at word `i`, the longest first.
  public List<Move> trends(TiePassage passage, int i) {
    List<Move> known = trends.get(passage.word(i));
    if (known == null) {
      return List.of();
    }
    List<Move> fitting = new ArrayList<>();
    for (Move move : known) {
      if (passage.stands(i, move.parts())) {
        fitting.add(move);
      }
    }
    boolean none = !fitting.isEmpty() && fitting.getFirst().kind() == TrendTopic.NONE;
    return none ? List.of() : fitting;
  }

  /// Returns the word or phrase of trend at word `i` that speaks of a noun of relation, or null.
  public @Nullable Move trend(TiePassage passage, int i) {
    for (Move move : trends(passage, i)) {
      if (move.kind() == TrendTopic.WORD) {
        return move;
      }
    }
    return null;
  }

  /// Tells whether a word may stand within a verb's group, before its last word: "has since been
  /// steadily growing".
  public boolean inGroup(String word) {
    return is(word, "BEING") || is(word, "GROUP") || is(word, "SPAN") || word.endsWith("ly");
  }

  /// Returns the first word of the verb group that ends in word `trend`.
  public int groupStart(TiePassage passage, int trend) {
    int first = trend;
    while (first > 0 && is(passage.word(first - 1), "GROUP")) {
      first--;
    }
    return first;
  }

  /// Tells whether the verb at word `verb` is in the passive: "ties were further strengthened".
  public boolean passive(TiePassage passage, int verb) {
    int i = passage.back(verb - 1, word -> is(word, "MANNER"));
    return is(passage.word(i), "BE") && !passage.word(verb).endsWith("ing");
  }

  /// Returns all forms of a verb in its base form.
  public List<String> forms(String verb) {
    return inflection.of(verb);
  }

  /// Tells whether a clause ends at word `i`: "but", "while", a semicolon, "even as".
  public boolean breaks(TiePassage passage, int i) {
    String word = passage.word(i);
    boolean evenAs = word.equals("even") && passage.word(i + 1).equals("as");
    boolean allBut = word.equals("but") && passage.word(i - 1).equals("all");
    if (allBut) {
      return false;
    }
    return word.equals(";") || word.equals("—") || word.equals(":") || evenAs || is(word, "BREAK");
  }

  /// Tells whether a comma or the end of a clause stands at word `i`.
  public boolean stops(TiePassage passage, int i) {
    return passage.word(i).equals(",") || breaks(passage, i);
  }

  /// The states named in the clause of word `i`.
  public List<ActorMention> clause(TiePassage passage, int i) {
    int from = i;
    while (from > 0 && !breaks(passage, from)) {
      from--;
    }
    int to = i;
    while (to < passage.words().size() && !breaks(passage, to)) {
      to++;
    }
    int first = from;
    int last = to;
    return passage.states().stream().filter(s -> s.from() >= first && s.to() <= last).toList();
  }

  /// Tells whether word `i` stands for a tie: a noun of relation, or what stands for one named
  /// before it ("those with Russia", "Moscow's with Beijing").
  public boolean relation(TiePassage passage, int i) {
    boolean noun = relation(passage.word(i)) && !is(passage.word(i + 1), "COMPOUND");
    return noun || antecedent(passage, i) >= 0;
  }

  /// Tells whether word `i` is help of one state for another that is named behind it: "support for
  /// Russia".
  public boolean backing(TiePassage passage, int i) {
    int name = i + 2;
    while (name - i < 4 && passage.at(name) == null && is(passage.word(name), "CARRYING")) {
      name++;
    }
    return is(passage.word(i), "BACKING")
        && List.of("for", "to", "of").contains(passage.word(i + 1))
        && passage.at(name) != null;
  }

  /// Returns the noun that "those" or the "with" after a possessive name stands for, or -1; "warmer
  /// than those with China" only compares.
  public int antecedent(TiePassage passage, int i) {
    boolean those =
        (passage.word(i).equals("those") || passage.word(i).equals("that"))
            && !passage.word(i - 1).equals("than")
            && (passage.word(i + 1).equals("with") || passage.word(i + 1).equals("between"));
    boolean owned =
        passage.word(i).equals("with")
            && i > 0
            && passage.words().get(i - 1).possessive()
            && passage.actors().stream().anyMatch(a -> a.to() == i);
    for (int k = i - 1; k >= 0 && (those || owned); k--) {
      if (relation(passage.word(k))) {
        return k;
      }
    }
    return -1;
  }

  /// "warmer than those with China", "than last year's": how one thing is beside another.
  public static boolean beside(TiePassage passage, int trend) {
    int of = trend + 3;
    boolean those = List.of("those", "that").contains(passage.word(trend + 2));
    boolean owned = of < passage.words().size() && passage.words().get(of).possessive();
    return passage.word(trend + 1).equals("than") && (those || owned);
  }

  public boolean relation(String word) {
    return relations.contains(word);
  }

  /// Tells whether the word names what runs between two, of which only its opening again tells.
  public boolean channel(String word) {
    return channels.contains(word);
  }

  /// Tells whether what grows with this noun of relation is the distance.
  public boolean bad(String relation) {
    return bad.contains(relation);
  }

  private Set<String> of(String wordClass) {
    return classes.getOrDefault(wordClass, Set.of());
  }

  public boolean is(String word, String wordClass) {
    Set<String> own = classesOf.get(word);
    return own != null && own.contains(wordClass);
  }
}

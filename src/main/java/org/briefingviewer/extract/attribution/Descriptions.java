// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.extract.attribution.mention.BodyNames;
import org.briefingviewer.extract.attribution.mention.NameRuns;
import org.briefingviewer.extract.attribution.mention.Vocabulary;
import org.briefingviewer.extract.attribution.phrase.Phrases.Run;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.Grammar;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.lexicon.WordRow;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds who is meant by a description without a name: "the spy agency" is the service that spoke
/// before, "the Ukrainian leader" the president. Only somebody who spoke, or opened a sentence,
/// shortly before, and whom the noun can describe.
final class Descriptions {

  /// How many speakers back.
  private static final int SPEAKERS = 12;

  private static final List<WordRow> LIST = WordList.read("extract/descriptions.tsv").rows();

  private static final List<Agent.Kind> KINDS =
      LIST.stream().map(row -> Agent.Kind.valueOf(row.getFirst())).toList();

  /// In which lines of the list each noun stands.
  private static final Map<String, Set<Integer>> LINES = lines();

  private final AnalysedText text;
  private final Vocabulary vocabulary;
  private final Antecedents antecedents;
  private final NameRuns runs;
  private final BodyNames bodyNames;
  private final List<Attribution> attributions;

  /// Words that have their capital within a sentence too: what opens one may be a common word.
  private final Set<String> names = new HashSet<>();

  Descriptions(
      AnalysedText text,
      Vocabulary vocabulary,
      Antecedents antecedents,
      NameRuns runs,
      List<Attribution> attributions) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.antecedents = antecedents;
    this.runs = runs;
    this.bodyNames = new BodyNames(text, vocabulary, runs);
    this.attributions = attributions;
    for (Sentence sentence : text.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 1; i < tokens.size(); i++) {
        if (tokens.get(i).capitalised() && tokens.get(i - 1).kind() == Token.Kind.WORD) {
          names.add(base(tokens.get(i)));
        }
      }
    }
  }

  private static Map<String, Set<Integer>> lines() {
    Map<String, Set<Integer>> lines = new HashMap<>();
    for (int line = 0; line < LIST.size(); line++) {
      for (String noun : LIST.get(line).get(1).split(" ", -1)) {
        lines.computeIfAbsent(noun, n -> new HashSet<>()).add(line);
      }
    }
    return lines;
  }

  /// Returns the mention of the one whom the words at `mention` describe, or null.
  @Nullable TextSpan described(TextSpan mention) {
    Sentence sentence = text.sentenceAt(mention.start());
    int from = sentence.tokenAt(mention.start());
    int to = sentence.tokenBehind(mention);
    List<Token> tokens = sentence.tokens();
    boolean definite = from < to && (tokens.get(from).is("the") || tokens.get(from).is("this"));
    Set<Integer> own = definite ? LINES.get(noun(tokens, from, to)) : null;
    if (own == null || to - from > 5) {
      return null;
    }
    Set<String> origin = new HashSet<>();
    boolean narrow = false;
    int head = vocabulary.makers().headIndex(tokens, new Run(from, to));
    for (int i = from + 1; i < to; i++) {
      narrow |= i < head && !tokens.get(i).capitalised();
      if (tokens.get(i).capitalised()) {
        origin.add(stem(tokens.get(i)));
      }
    }
    boolean outlet = to - from == 2 && OUTLETS.contains(noun(tokens, from, to));
    TextSpan passing = null;
    for (TextSpan candidate : before(mention, outlet, bodies(own))) {
      TextSpan maker = maker(candidate);
      if (fits(maker, own, origin, narrow, !maker.equals(candidate))
          && !antecedents.apart(maker, mention)) {
        if (!aside(candidate)) {
          return maker;
        }
        passing = passing == null ? maker : passing;
      }
    }
    if (passing != null) {
      return passing;
    }
    return OUTLETS.contains(noun(tokens, from, to)) ? outlet(mention, origin) : null;
  }

  /// "The agency" right behind somebody whom it may describe is he, and not one of another
  /// paragraph that is called so.
  @Nullable TextSpan nearer(TextSpan mention, @Nullable TextSpan called) {
    TextSpan near =
        called == null || text.oneParagraph(called, mention) ? null : described(mention);
    return near != null && text.oneParagraph(near, mention) ? near : called;
  }

  /// "while the naval service had spoken of more": who only stands against another is not the one
  /// of whom the text goes on to tell.
  private boolean aside(TextSpan candidate) {
    Sentence sentence = text.sentenceAt(candidate.start());
    String before = Token.word(sentence.tokens(), sentence.tokenAt(candidate.start()) - 1);
    String further = Token.word(sentence.tokens(), sentence.tokenAt(candidate.start()) - 2);
    return ASIDE.contains(before) || (before.equals("the") && ASIDE.contains(further));
  }

  private static final Set<String> ASIDE =
      Set.of("while", "whereas", "although", "though", "than", "unlike");

  private static final Set<String> OUTLETS =
      Set.of(
          "newspaper",
          "outlet",
          "agency",
          "broadcaster",
          "daily",
          "magazine",
          "network",
          "publication",
          "website");

  /// "The newspaper said": the medium known by name that spoke last, or null.
  private @Nullable TextSpan outlet(TextSpan mention, Set<String> origin) {
    for (TextSpan candidate : before(mention, false, true)) {
      Agent known = vocabulary.known().of(text.words(candidate));
      if (known != null && vocabulary.known().agency(known) && origin.isEmpty()) {
        return candidate;
      }
    }
    return null;
  }

  /// The noun that describes: the last word, or all of "head of state".
  private String noun(List<Token> tokens, int from, int to) {
    int head = vocabulary.makers().headIndex(tokens, new Run(from, to));
    return tokens.subList(head, to).stream().map(Descriptions::base).collect(joining("-"));
  }

  /// "the data from Brenn": who made them can be the agency.
  private TextSpan maker(TextSpan candidate) {
    Sentence sentence = text.sentenceAt(candidate.start());
    List<Token> tokens = sentence.tokens();
    int from = sentence.tokenAt(candidate.start());
    int to = sentence.tokenBehind(candidate);
    boolean paper = from < to && antecedents.kind(candidate) == Agent.Kind.INSTRUMENT;
    for (int i = to - 2; paper && i > from; i--) {
      if (tokens.get(i).is("from") || tokens.get(i).is("by")) {
        return new Run(i + 1, to).span(tokens);
      }
    }
    return candidate;
  }

  /// The speakers before `mention`, and who opens a sentence since, the latest first.
  ///
  /// @param outlet whether an outlet is meant, which may have spoken in the same sentence
  /// @param body whether a body is meant: whoever has the word in a talk is none
  private List<TextSpan> before(TextSpan mention, boolean outlet, boolean body) {
    List<TextSpan> found = new ArrayList<>();
    int here = text.sentenceAt(mention.start()).index();
    found.addAll(introduced(mention));
    for (int s = here - 1; s >= Math.max(0, here - 2); s--) {
      Sentence sentence = text.sentences().get(s);
      Run opening = opening(sentence);
      if (opening != null) {
        found.add(opening.span(sentence.tokens()));
      }
    }
    int tried = 0;
    int last = antecedents.lastBefore(mention);
    int stop = Math.max(0, last - 2 * SPEAKERS);
    for (int i = last; i >= stop && tried < SPEAKERS; i--) {
      Attribution attribution = attributions.get(i);
      boolean spoke = outlet && attribution.source().end() < mention.start();
      boolean talks = body && attribution.kind() == Cue.Kind.LABEL;
      if (!talks && (attribution.sentence().index() < here || spoke)) {
        found.add(attribution.source());
        tried++;
      }
    }
    return found;
  }

  /// "Brenn & Marlow, a London broker, says the firm": names that the sentence of `mention` has
  /// said before it what they are, the latest first.
  private List<TextSpan> introduced(TextSpan mention) {
    List<TextSpan> found = new ArrayList<>();
    Sentence sentence = text.sentenceAt(mention.start());
    List<Token> tokens = sentence.tokens();
    int here = sentence.tokenAt(mention.start());
    for (int i = 1; i + 1 < here; i++) {
      String article = tokens.get(i + 1).lower();
      boolean told = tokens.get(i).is(",") && (article.equals("a") || article.equals("an"));
      Run name = told ? runs.around(sentence, i - 1) : null;
      if (name != null && name.to() == i) {
        found.addFirst(name.span(tokens));
      }
    }
    return found;
  }

  /// The phrase that opens a sentence, up to its last name.
  private @Nullable Run opening(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int from = dateline(tokens);
    while (from < tokens.size() && tokens.get(from).kind() == Token.Kind.SIGN) {
      from++;
    }
    Run run = from < tokens.size() ? vocabulary.phrases().firstName(tokens, from) : null;
    int to = run == null ? 0 : run.to();
    while (run != null
        && to > run.from()
        && !tokens.get(to - 1).capitalised()
        && !body(tokens, run.from(), to - 1)) {
      to--;
    }
    boolean alone = run != null && to - run.from() == 1 && run.from() == from;
    boolean told = alone && Token.word(tokens, from + 1).equals(",");
    boolean common = alone && !told && !names.contains(base(tokens.get(from)));
    return run != null && !common && to > run.from() && to - run.from() < 9
        ? new Run(run.from(), to)
        : null;
  }

  /// "HOLM, Nov 12 (Kyodo) -- The office": behind the place and the day that open a report.
  private static int dateline(List<Token> tokens) {
    for (int i = 1; i < Math.min(tokens.size(), DATELINE); i++) {
      boolean dash = tokens.get(i).is("-") && tokens.get(i - 1).is("-");
      if (dash || tokens.get(i).is("—") || tokens.get(i).is("–")) {
        String place = tokens.getFirst().text();
        boolean capitals = place.length() > 2 && place.equals(place.toUpperCase(Locale.ROOT));
        return capitals || tokens.get(i - 1).is(")") || dash ? i + 1 : 0;
      }
    }
    return 0;
  }

  /// So many tokens a place and a day have at most.
  private static final int DATELINE = 16;

  /// "The UN panel": the noun is part of the name, for the UN is another one.
  private static boolean body(List<Token> tokens, int from, int noun) {
    return tokens.get(from).is("the")
        && noun > from + 1
        && LINES.getOrDefault(base(tokens.get(noun)), Set.of()).stream()
            .anyMatch(line -> KINDS.get(line) == Agent.Kind.BODY);
  }

  /// @param narrow whether the description says what sort of body it is, "the statistics office",
  ///   which a name that tells no sort cannot be known to be
  private boolean fits(
      TextSpan candidate, Set<Integer> own, Set<String> origin, boolean narrow, boolean made) {
    Sentence sentence = text.sentenceAt(candidate.start());
    List<Token> tokens = sentence.tokens();
    int from = sentence.tokenAt(candidate.start());
    int to = sentence.tokenBehind(candidate);
    // "Norvane Mutual in Oslo": where it is names nobody.
    boolean place =
        to - from > 3 && tokens.get(to - 2).is("in") && tokens.get(to - 3).capitalised();
    to = place && tokens.get(to - 1).capitalised() ? to - 2 : to;
    if (from >= to || !named(tokens, from, to)) {
      return false;
    }
    boolean shared = false;
    boolean noun = false;
    for (Token token : tokens.subList(from, to)) {
      Set<Integer> theirs = LINES.getOrDefault(base(token), Set.of());
      noun |= !theirs.isEmpty();
      shared |= theirs.stream().anyMatch(own::contains);
    }
    Agent.Kind kind = antecedents.kind(candidate);
    boolean body = own.stream().anyMatch(line -> KINDS.get(line) == Agent.Kind.BODY);
    boolean named =
        kind == Agent.Kind.BODY
            || (made && kind == Agent.Kind.INSTRUMENT)
            || (place && bodyNames.sexless(tokens, from, to))
            || bodyNames.told(tokens, from, to);
    boolean bare = !noun && !narrow && body && named && bodyNames.plain(sentence, from, to);
    return ((shared && same(body, kind)) || bare) && comesFrom(tokens, from, to, origin);
  }

  private static boolean bodies(Set<Integer> lines) {
    return lines.stream().allMatch(line -> KINDS.get(line) == Agent.Kind.BODY);
  }

  private static boolean same(boolean body, Agent.Kind kind) {
    return body
        ? kind == Agent.Kind.BODY || kind == Agent.Kind.UNNAMED
        : kind == Agent.Kind.PERSON || kind == Agent.Kind.UNNAMED;
  }

  private boolean named(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      boolean opening = i == 0 || Grammar.stop(tokens.get(i - 1));
      boolean common = opening && vocabulary.nouns().of(token.lower()) != null;
      if (token.capitalised()
          && !common
          && !vocabulary.grammar().is(token, WordClass.DETERMINER)
          && !vocabulary.grammar().is(token, WordClass.PRONOUN)) {
        return true;
      }
    }
    return false;
  }

  /// "the Ukrainian leader" is no Russian; what says nothing of where he comes from contradicts
  /// nothing, but neither is it enough.
  private static boolean comesFrom(List<Token> tokens, int from, int to, Set<String> origin) {
    if (origin.isEmpty()) {
      return true;
    }
    return tokens.subList(from, to).stream().anyMatch(t -> origin.contains(stem(t)));
  }

  private static String stem(Token token) {
    String lower = base(token);
    return lower.length() > 4 ? lower.substring(0, 4) : lower;
  }

  private static String base(Token token) {
    String lower = token.lower();
    return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.extract.attribution.clause.Spelt;
import org.briefingviewer.extract.attribution.mention.Vocabulary;
import org.briefingviewer.extract.attribution.phrase.Phrases.Run;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds whom a text names near a figure: sources, media, and whoever a noun tells to be one that
/// speaks. Each may stand in the figure's chain, whatever the text says of it there. A bare name
/// that says nothing hardly ever does.
public final class Candidates {

  /// How many sentences before and behind the figure's own are looked at.
  private static final int BEFORE = 2;

  private static final int BEHIND = 1;

  /// A sentence in which more are named is a list, of which nobody tells.
  private static final int MOST = 12;

  /// "this incomplete estimate", "some estimates": what stands for others, or for nobody.
  private static final Set<String> POINTING =
      Set.of("this", "these", "that", "those", "such", "some", "any", "no");

  /// So many words name a medium at most.
  private static final int NAME = 6;

  /// Of which so many are no names: "the state-run daily".
  private static final int SMALL = 2;

  private final AnalysedText text;
  private final Names names;
  private final Vocabulary vocabulary;
  private final Relays relays;
  private final Map<Integer, List<Attribution>> givenIn = new HashMap<>();
  private final Map<Integer, List<Candidate>> found = new HashMap<>();

  Candidates(
      AnalysedText text,
      Attributions attributions,
      Names names,
      Vocabulary vocabulary,
      Relays relays) {
    this.text = text;
    this.names = names;
    this.vocabulary = vocabulary;
    this.relays = relays;
    for (Attribution attribution : attributions.all()) {
      int sentence = text.sentenceAt(attribution.source().start()).index();
      givenIn.computeIfAbsent(sentence, s -> new ArrayList<>()).add(attribution);
    }
  }

  /// Somebody named in a text.
  ///
  /// @param mention the words
  /// @param agent whom they stand for
  /// @param medium whether it passes on what others say
  /// @param sentence where the words stand
  /// @param said the attributions whose source the words are, in text order
  public record Candidate(
      TextSpan mention, Agent agent, boolean medium, Sentence sentence, List<Attribution> said) {

    /// Whether its sentence gives it another figure than that at `figure`, and only that: "against
    /// 50 in the customs tables".
    boolean another(TextSpan figure) {
      return !said.isEmpty()
          && said.stream()
              .allMatch(
                  a ->
                      a.kind().phrase()
                          && a.sentence().span().contains(figure)
                          && !a.content().contains(figure)
                          && a.content().end() <= a.cue().start());
    }

    /// The attribution to weigh for the figure at `figure`: one that covers it, else the first;
    /// null when the words are no source.
    @Nullable Attribution saying(TextSpan figure) {
      return said.stream()
          .filter(each -> each.covers(figure))
          .findFirst()
          .orElse(said.isEmpty() ? null : said.getFirst());
    }
  }

  /// Returns who is named around the figure at `figure`, in text order.
  public List<Candidate> around(TextSpan figure) {
    int here = text.sentenceAt(figure.start()).index();
    int last = Math.min(text.sentences().size() - 1, here + BEHIND);
    List<Candidate> around = new ArrayList<>();
    for (int s = Math.max(0, here - BEFORE); s <= last; s++) {
      around.addAll(found.computeIfAbsent(s, this::in));
    }
    around.removeIf(candidate -> candidate.another(figure));
    return around;
  }

  private List<Candidate> in(int index) {
    Sentence sentence = text.sentences().get(index);
    Map<TextSpan, List<Attribution>> mentions = new HashMap<>();
    for (Attribution given : givenIn.getOrDefault(index, List.of())) {
      mentions.computeIfAbsent(given.source(), span -> new ArrayList<>()).add(given);
    }
    media(sentence, mentions);
    nouns(sentence, mentions);
    List<Candidate> candidates = new ArrayList<>();
    mentions.forEach(
        (mention, said) -> {
          Agent agent = names.resolve(mention);
          if (somebody(agent, sentence, mention)) {
            boolean medium = relays.medium(agent, mention);
            candidates.add(new Candidate(mention, agent, medium, sentence, List.copyOf(said)));
          }
        });
    candidates.sort(Comparator.comparing(Candidate::mention));
    return candidates.size() > MOST ? List.of() : List.copyOf(candidates);
  }

  /// Whether the words stand for somebody else than a state, a pronoun's nobody or a bare noun.
  private boolean somebody(Agent agent, Sentence sentence, TextSpan mention) {
    boolean state = agent.kind() == Agent.Kind.STATE || vocabulary.known().state(agent.name());
    if (state || names.nobody(mention)) {
      return false;
    }
    List<Token> tokens = sentence.tokens();
    int from = sentence.tokenAt(mention.start());
    int to = sentence.tokenBehind(mention);
    if (from >= to) {
      return false;
    }
    if (POINTING.contains(tokens.get(from).lower()) && to - from > 1) {
      return false;
    }
    boolean resolved = !agent.name().equalsIgnoreCase(Spelt.stripped(text.words(mention)));
    boolean alone = to - from == 1 && !tokens.get(from).capitalised();
    boolean bare = alone || paper(agent, tokens, from, to);
    return switch (vocabulary.makers().of(tokens, new Run(from, to))) {
      case PRONOUN -> resolved;
      case NAMED, KIND -> resolved || !bare;
      case UNKNOWN -> !bare;
      case NOBODY -> false;
    };
  }

  /// "said in a note", "in the statement": a paper of which nothing is said.
  private boolean paper(Agent agent, List<Token> tokens, int from, int to) {
    return agent.kind() == Agent.Kind.INSTRUMENT
        && to - from == 2
        && vocabulary.grammar().is(tokens.get(from), WordClass.DETERMINER);
  }

  private void media(Sentence sentence, Map<TextSpan, List<Attribution>> mentions) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size() && mentions.size() <= MOST; i++) {
      Token token = tokens.get(i);
      boolean opens = (begins(tokens, i) || token.is("the") || token.is("a")) && hinted(tokens, i);
      Run run = opens ? relays.medium(tokens, i) : null;
      if (run != null) {
        add(mentions, run.span(tokens));
        i = Math.max(i, run.to() - 1);
      }
    }
  }

  /// Whether a name begins at token `i`: none does within "Harbour Wire".
  private static boolean begins(List<Token> tokens, int i) {
    boolean within = i > 0 && tokens.get(i - 1).capitalised();
    return tokens.get(i).capitalised() && !within;
  }

  /// Whether a word that can name a medium stands soon, and little but names before it.
  private boolean hinted(List<Token> tokens, int first) {
    int small = 0;
    for (int i = first; i < Math.min(tokens.size(), first + NAME) && small <= SMALL; i++) {
      Token token = tokens.get(i);
      if (vocabulary.media().hinted(tokens, i)) {
        return true;
      }
      small += token.capitalised() || i == first ? 0 : 1;
    }
    return false;
  }

  private void nouns(Sentence sentence, Map<TextSpan, List<Attribution>> mentions) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size() && mentions.size() <= MOST; i++) {
      if (vocabulary.nouns().of(tokens.get(i).lower()) != null) {
        add(mentions, vocabulary.phrases().nounAt(tokens, i).span(tokens));
      }
    }
  }

  private static void add(Map<TextSpan, List<Attribution>> mentions, TextSpan span) {
    if (mentions.keySet().stream().noneMatch(span::overlaps)) {
      mentions.put(span, List.of());
    }
  }
}

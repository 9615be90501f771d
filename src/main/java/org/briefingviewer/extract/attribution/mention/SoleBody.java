// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.mention;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds the body for which "the company" or "the report" stands where the text has given the word
/// to a single one that may be meant: with two, whoever guesses is wrong too often.
///
/// @param sources the mentions of all who speak, by where they begin
public record SoleBody(
    AnalysedText text,
    NameWordLists vocabulary,
    NameRuns runs,
    Function<TextSpan, AgentKind> kinds,
    SortedMap<Integer, TextSpan> sources) {

  /// What a body is called that has another name, and no office.
  private static final Set<String> ANY = WordLists.named("bodies-of-any-kind");

  /// What a body writes.
  private static final Set<String> PAPERS = WordLists.named("papers-of-a-body");

  /// Returns the body for which `mention` stands, where `look` finds whom other words name; or
  /// null.
  public @Nullable Agent of(TextSpan mention, Function<TextSpan, Agent> look) {
    Sentence sentence = text.sentenceAt(mention.start());
    List<Token> tokens = sentence.tokens();
    int from = sentence.tokenAt(mention.start());
    boolean the = sentence.tokenBehind(mention) == from + 2 && tokens.get(from).is("the");
    String noun = the ? tokens.get(from + 1).lower() : "";
    boolean paper = PAPERS.contains(noun);
    if (!paper && !ANY.contains(noun)) {
      return null;
    }
    List<Agent> said = before(mention, look);
    List<Agent> papers = said.stream().filter(each -> told(each, AgentKind.INSTRUMENT)).toList();
    return paper && !papers.isEmpty()
        ? only(papers)
        : only(said.stream().filter(each -> bodies(each) && (paper || !office(each))).toList());
  }

  /// Returns the only body that has said anything before `at`, where `look` finds whom other words
  /// name; or null: the one for which "it" stands.
  public @Nullable Agent before(TextSpan at, String pronoun, Function<TextSpan, Agent> look) {
    return IT.contains(pronoun)
        ? only(before(at, look).stream().filter(this::bodies).toList())
        : null;
  }

  private static final Set<String> IT = Set.of("it", "its");

  private static @Nullable Agent only(List<Agent> agents) {
    return agents.size() == 1 ? agents.getFirst() : null;
  }

  private List<Agent> before(TextSpan at, Function<TextSpan, Agent> look) {
    return sources.headMap(at.start()).values().stream()
        .filter(source -> source.end() <= at.start())
        .map(source -> look.apply(Objects.requireNonNullElse(name(source), source)))
        .distinct()
        .toList();
  }

  private boolean bodies(Agent agent) {
    return told(agent, AgentKind.BODY);
  }

  /// Whether its words say which one it is: "the Brenn-based company" is any.
  private boolean told(Agent agent, AgentKind kind) {
    return agent.kind() == kind
        && !vocabulary.media().medium(agent, agent.name())
        && words(agent)
            .anyMatch(word -> Character.isUpperCase(word.charAt(0)) && word.indexOf('-') < 0);
  }

  /// A ministry is no company.
  private boolean office(Agent agent) {
    return words(agent)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .anyMatch(word -> !ANY.contains(word) && vocabulary.nouns().of(word) != null);
  }

  private static Stream<String> words(Agent agent) {
    return Stream.of(agent.name().split(" +", -1)).filter(word -> !word.isEmpty());
  }

  /// The name of a body in the words for people of it: "researchers at the Holm Centre".
  private @Nullable TextSpan name(TextSpan source) {
    Sentence sentence = text.sentenceAt(source.start());
    List<Token> tokens = sentence.tokens();
    int from = sentence.tokenAt(source.start());
    int to = sentence.tokenBehind(source);
    if (from >= to || vocabulary.nouns().of(tokens.get(from).lower()) != AgentKind.UNNAMED) {
      return null;
    }
    for (int i = from; i < to; i++) {
      Run run = runs.around(sentence, i);
      TextSpan name = run == null || run.to() > to ? null : run.span(tokens);
      if (name != null && kinds.apply(name) == AgentKind.BODY) {
        return name;
      }
    }
    return null;
  }
}

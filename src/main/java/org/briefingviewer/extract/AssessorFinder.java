// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.briefingviewer.extract.attribution.Attribution;
import org.briefingviewer.extract.attribution.SourceReader.Sources;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Tells who holds the view that stands at a place of a text: an actor who is said to, not an
/// outlet that passes it on, not the records or the office of statistics that figures come from.
record AssessorFinder(Sources said, AnalysedText text, Map<String, Set<String>> none) {

  /// The words of `no-assessors.tsv`, by class.
  private static final Map<String, Set<String>> NONE =
      WordList.read("extract/no-assessors.tsv").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  List::getFirst, row -> Set.copyOf(List.of(row.get(1).split(" ", -1)))));

  private static final Set<String> MAKERS =
      WordList.read("extract/agent-nouns.tsv").rows().stream()
          .flatMap(row -> List.of(row.get(1).split(" ", -1)).stream())
          .collect(Collectors.toUnmodifiableSet());

  /// The longest name of an actor, in words: title and name together.
  private static final int LONGEST = 12;

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

  private static final List<String> PRONOUNS =
      List.of("he", "she", "it", "they", "we", "i", "who", "which", "that");

  static AssessorFinder of(Sources said, AnalysedText text) {
    return new AssessorFinder(said, text, NONE);
  }

  /// Returns who assesses what stands at `place`, or null when nobody is said to.
  @Nullable Agent at(TextSpan place) {
    Attribution outer = said.attributions().of(place);
    if (outer == null || !assesses(outer)) {
      return null;
    }
    Attribution inner = innermost(outer, place);
    Agent agent = said.names().resolve(inner.source());
    if (!byWords(agent) && passesOn(agent, place, inner)) {
      ChainLink source = said.chains().chain(place, inner).source();
      boolean nobody = source == null || source.role() == AgentRole.RELAYER;
      if (nobody && !said.names().organ(agent)) {
        return null;
      }
      agent = source == null || nobody ? agent : source.agent();
    }
    return holds(agent) && (maker(agent) || ofState(agent)) ? agent : null;
  }

  /// Returns who tells what happened at `place`: whoever may hold a view, and a medium, which
  /// reports; null where the text itself tells it.
  @Nullable Agent teller(TextSpan place) {
    Agent assessor = at(place);
    Attribution told = assessor == null ? said.attributions().of(place) : null;
    if (told == null || !assesses(told)) {
      return assessor;
    }
    Agent agent = said.names().resolve(told.source());
    return holds(agent) && maker(agent) ? agent : null;
  }

  /// Tells whether a place is among the words that name a source.
  boolean inSource(TextSpan place) {
    return said.attributions().in(text.sentenceAt(place.start())).stream()
        .anyMatch(a -> a.kind() != Cue.Kind.INTENT && a.source().overlaps(place));
  }

  private boolean assesses(Attribution attribution) {
    return switch (attribution.kind()) {
      case SPEECH, OPINION, TURN, FINDING, ACCORDING, SAYING, LABEL -> !aim(attribution);
      case INTENT, CITING, RECORDS -> false;
    };
  }

  /// "hopes to mend its ties": what somebody means to do is not what he assesses.
  private static boolean aim(Attribution attribution) {
    int next = attribution.sentence().tokenAt(attribution.cue().end());
    List<Token> tokens = attribution.sentence().tokens();
    return attribution.kind() == Cue.Kind.OPINION
        && next < tokens.size()
        && tokens.get(next).is("to");
  }

  /// "X assessed, according to Y", "X praised …, Y said": who assesses is X, whoever passes it on.
  private Attribution innermost(Attribution outer, TextSpan place) {
    boolean closing = outer.content().end() <= outer.source().start();
    if (outer.kind().phrase() || closing) {
      for (Attribution inner : said.attributions().in(text.sentenceAt(place.start()))) {
        boolean says =
            inner.kind() == Cue.Kind.SPEECH
                || inner.kind() == Cue.Kind.OPINION
                || inner.kind() == Cue.Kind.FINDING;
        boolean holds = says && holds(said.names().resolve(inner.source()));
        if (holds && inner.covers(place) && outer.covers(inner.cue())) {
          return inner;
        }
      }
    }
    return outer;
  }

  private boolean passesOn(Agent agent, TextSpan place, Attribution attribution) {
    return said.chains().chain(place, attribution).links().stream()
        .anyMatch(
            link ->
                link.agent().equals(agent)
                    && (link.role() == AgentRole.RELAYER || link.role() == AgentRole.PUBLISHER));
  }

  private boolean holds(Agent agent) {
    String name = agent.name().toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean pronoun = PRONOUNS.contains(name.split("'", -1)[0]);
    boolean nobody = name.isBlank() || name.startsWith("(") || pronoun;
    boolean bare = agent.kind() == AgentKind.INSTRUMENT && name.indexOf(' ') < 0;
    List<String> words = List.of(WORDS.split(name));
    return !nobody
        && !bare
        && !words.isEmpty()
        && words.size() <= LONGEST
        && !(words.size() == 1 && FunctionWords.ofPeople(name))
        && !is(words.getFirst(), "FIRST")
        && words.stream().noneMatch(w -> is(w, "ANY"))
        && !is(words.size() == 1 ? name : last(agent.name()), "NOUN")
        && (!is(words.getLast(), "LAST") || ofState(agent));
  }

  /// "Chinese state media", or one known by its name: a medium that speaks for a side and passes on
  /// nobody else's view.
  private boolean ofState(Agent agent) {
    return said.names().organ(agent) || byWords(agent);
  }

  private boolean byWords(Agent agent) {
    return WORDS.splitAsStream(agent.name().toLowerCase(Locale.ROOT)).anyMatch(w -> is(w, "STATE"))
        && is(last(agent.name()).toLowerCase(Locale.ROOT), "LAST");
  }

  /// "the plant signals", "the shipments went on, it was reported": who assesses is a named one, or
  /// a person, body or document ("people familiar with the talks").
  private static boolean maker(Agent agent) {
    boolean named = !Character.isLowerCase(last(agent.name()).codePointAt(0));
    return named || WORDS.splitAsStream(agent.name()).anyMatch(AssessorFinder::made);
  }

  private static boolean made(String noun) {
    return MAKERS.contains(noun)
        || (noun.endsWith("s") && MAKERS.contains(noun.substring(0, noun.length() - 1)));
  }

  /// The last word as written: "Relations" ends a name, "relations" none.
  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private boolean is(String word, String wordClass) {
    return none.getOrDefault(wordClass, Set.of()).contains(word);
  }
}

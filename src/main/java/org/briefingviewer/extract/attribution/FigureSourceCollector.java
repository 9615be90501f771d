// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefingviewer.extract.attribution.FigureSourceCollector.Voice.Form;
import org.briefingviewer.extract.attribution.mention.NameWordLists;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Collects who stands behind a figure in its sentence, nearest to the reader first: the speaker,
/// whom it cites, and whose words a closing "according to" passes on; and gives out their parts.
final class FigureSourceCollector {

  private static final Set<String> RELATIVE = Set.of("who", "which", "that");

  /// Pronouns that the text resolves to nobody.
  private static final Set<String> NOBODY = Set.of("it", "he", "she", "they", "this", "that");

  private final AnalysedText text;
  private final AttributionIndex attributions;
  private final NameResolver names;
  private final NameWordLists vocabulary;

  FigureSourceCollector(
      AnalysedText text,
      AttributionIndex attributions,
      NameResolver names,
      NameWordLists vocabulary) {
    this.text = text;
    this.attributions = attributions;
    this.names = names;
    this.vocabulary = vocabulary;
  }

  /// Somebody in a chain, before the parts are given out.
  ///
  /// @param form whether it passes on, speaks, analyses or shows
  record Voice(Agent agent, Form form, Cue.Kind kind, TextSpan mention, TextSpan cue) {

    /// What a voice can be in a chain.
    enum Form {
      MEDIUM,
      SPEAKER,
      /// "expert analysis": a record made by people.
      ANALYSIS,
      RECORD
    }

    /// Returns this voice in another form.
    Voice as(Form other) {
      return new Voice(agent, other, kind, mention, cue);
    }

    /// Whether it is a body or a state, which can hold a figure of its own.
    boolean body() {
      return agent.kind() == AgentKind.BODY || agent.kind() == AgentKind.STATE;
    }
  }

  /// A voice with its part.
  record Part(Voice voice, AgentRole role) {}

  /// Returns who stands behind the figure at `span`, which `attribution` gives. A paper that cites
  /// somebody passes on; one that cites nobody is the evidence itself.
  List<Part> behind(TextSpan span, Attribution attribution) {
    List<Voice> voices = new ArrayList<>();
    voices.add(voice(attribution));
    List<Attribution> speaking = new ArrayList<>(List.of(attribution));
    for (Attribution candidate : attributions.in(attribution.sentence())) {
      boolean cited =
          candidate.kind() == Cue.Kind.CITING
              && speaking.stream().anyMatch(speaker -> owns(speaker, candidate));
      if (cited || within(attribution, candidate)) {
        add(voices, voice(candidate));
        speaking.add(candidate);
      }
    }
    relaying(voices);
    Voice front = voices.getFirst();
    if (front.form() == Form.RECORD || front.form() == Form.ANALYSIS) {
      boolean speaks =
          inner(span, attribution).stream().anyMatch(a -> voice(a).form() == Form.SPEAKER);
      if (!speaks && voices.stream().noneMatch(v -> v.form() == Form.SPEAKER)) {
        return voices.stream().map(voice -> new Part(voice, AgentRole.EVIDENCE)).toList();
      }
      voices.set(0, front.as(Form.MEDIUM));
    }
    boolean passedOn = false;
    for (Attribution inner : inner(span, attribution)) {
      Voice voice = voice(inner);
      if (place(voice, front)) {
        continue;
      }
      boolean outlet = voice.form() == Form.MEDIUM && attribution.kind().phrase();
      passedOn = (!(outlet && front.form() != Form.MEDIUM) && add(voices, voice)) || passedOn;
    }
    if (passedOn && attribution.kind() == Cue.Kind.ACCORDING && tells(front, voices.getLast())) {
      voices.addFirst(voices.removeLast());
    }
    return parts(voices, estimator(voices, passedOn));
  }

  /// "Peru has registered 40 deaths, the ministry said": the land where they were.
  private boolean place(Voice inner, Voice front) {
    boolean state = vocabulary.known().state(text.words(inner.mention()));
    return state && inner.kind() == Cue.Kind.FINDING && front.agent().kind() == AgentKind.BODY;
  }

  /// "A deputy said that 40 left, according to the agency": a person tells what a body found.
  private boolean tells(Voice closing, Voice opening) {
    AgentKind kind = opening.agent().kind();
    boolean named = kind == AgentKind.PERSON && opening.agent().name().indexOf(' ') > 0;
    boolean person = named || kind == AgentKind.UNNAMED;
    String mention = text.words(closing.mention());
    boolean capital = mention.chars().anyMatch(Character::isUpperCase);
    String last = mention.substring(mention.lastIndexOf(' ') + 1);
    boolean body =
        closing.agent().kind() == AgentKind.BODY
            && (capital || vocabulary.nouns().of(last) == AgentKind.BODY);
    boolean found = body || mention.contains(" own ");
    boolean medium = vocabulary.media().medium(closing.agent(), mention);
    return person && found && !medium && opening.kind() == Cue.Kind.SPEECH;
  }

  /// "Brenn reports, citing the broadcaster": a body that cites a medium passes on itself.
  private void relaying(List<Voice> voices) {
    boolean behind = false;
    for (int i = voices.size() - 1; i >= 0; i--) {
      Voice voice = voices.get(i);
      boolean body =
          voice.agent().kind() == AgentKind.BODY || text.words(voice.cue()).startsWith("report");
      if (behind && voice.form() == Form.SPEAKER && body) {
        voices.set(i, voice.as(Form.MEDIUM));
      }
      behind |= voice.form() == Form.MEDIUM;
    }
  }

  /// "said that according to the office": whose figure a speaker passes on.
  private static boolean within(Attribution speaker, Attribution cited) {
    List<Token> tokens = cited.sentence().tokens();
    int cue = cited.sentence().tokenAt(cited.cue().start());
    return cited.kind() == Cue.Kind.ACCORDING
        && speaker.kind() == Cue.Kind.SPEECH
        && speaker.content().contains(cited.cue())
        && Token.word(tokens, Token.word(tokens, cue - 1).equals(",") ? cue - 2 : cue - 1)
            .equals("that");
  }

  private boolean add(List<Voice> voices, Voice voice) {
    boolean known =
        counted(voice.agent()) || voices.stream().anyMatch(v -> same(v.agent(), voice.agent()));
    boolean unresolved = NOBODY.contains(voice.agent().name().toLowerCase(Locale.ROOT));
    return !known && !unresolved && voices.add(voice);
  }

  /// "far less than the 260 sacks announced in spring": what is counted gives no figure.
  private boolean counted(Agent agent) {
    String last = last(agent);
    return Character.isDigit(agent.name().codePointAt(0))
        && Character.isLowerCase(last.codePointAt(0))
        && vocabulary.nouns().of(last) == null;
  }

  /// Whether it is one agent, or a person whose first name is spelt in two ways.
  private static boolean same(Agent one, Agent other) {
    boolean people = one.kind() == AgentKind.PERSON && other.kind() == AgentKind.PERSON;
    return one.id().equals(other.id()) || (people && last(one).equals(last(other)));
  }

  private static String last(Agent agent) {
    return agent.name().substring(agent.name().lastIndexOf(' ') + 1);
  }

  private Voice voice(Attribution attribution) {
    Agent agent = names.resolve(attribution.source());
    TextSpan mention = attribution.source();
    Form form = Form.SPEAKER;
    if (vocabulary.media().medium(agent, text.words(mention))) {
      form = Form.MEDIUM;
    } else if (agent.kind() == AgentKind.INSTRUMENT) {
      form = people(attribution) ? Form.ANALYSIS : Form.RECORD;
    }
    return new Voice(agent, form, attribution.kind(), mention, attribution.cue());
  }

  private boolean people(Attribution attribution) {
    for (Token token : attribution.sentence().tokens()) {
      boolean inside = attribution.source().contains(token.span());
      if (inside && vocabulary.nouns().of(token.lower()) == AgentKind.UNNAMED) {
        return true;
      }
    }
    return false;
  }

  /// Whether it is this speaker who cites: the last to begin before it, else the first after it.
  private boolean owns(Attribution speaker, Attribution cited) {
    if (!cited.sentence().equals(speaker.sentence())) {
      return last(speaker);
    }
    if (!attributions.in(cited.sentence()).contains(speaker)) {
      boolean afterwards = speaker.content().end() <= cited.sentence().span().start();
      return afterwards || speaker.source().end() <= cited.cue().start();
    }
    Attribution owner = null;
    for (Attribution candidate : attributions.in(cited.sentence())) {
      boolean itself = candidate.cue().overlaps(cited.cue());
      if (candidate.kind() == Cue.Kind.CITING
          || itself
          || relative(candidate)
          || aside(candidate)) {
        continue;
      }
      int start = candidate.source().start();
      boolean before = start < cited.cue().start();
      if (owner == null || (before && start > owner.source().start())) {
        owner = candidate;
      }
    }
    return owner == null
        ? cited.sentence().equals(speaker.sentence())
            && speaker.source().end() <= cited.cue().start()
        : owner.source().overlaps(speaker.source());
  }

  /// Whether nobody speaks after it in its sentence, so that "It cited" in the next one goes on
  /// from it.
  private boolean last(Attribution speaker) {
    Attribution last = speaker;
    for (Attribution candidate : attributions.in(speaker.sentence())) {
      last = candidate.kind() == Cue.Kind.CITING ? last : candidate;
    }
    return last.source().equals(speaker.source());
  }

  /// "in a report released on Monday": a paper in a phrase of its own cites nobody.
  private boolean aside(Attribution attribution) {
    List<Token> tokens = attribution.sentence().tokens();
    int before = attribution.sentence().tokenAt(attribution.source().start()) - 1;
    return attribution.kind() == Cue.Kind.FINDING
        && before >= 0
        && vocabulary.grammar().is(tokens.get(before), WordClass.PREPOSITION);
  }

  private boolean relative(Attribution attribution) {
    return RELATIVE.contains(text.lower(attribution.source()));
  }

  /// "we expect it to last," Holt said: the speaker again.
  private boolean self(Attribution attribution) {
    String words = text.lower(attribution.source());
    return words.equals("we") || words.equals("i");
  }

  /// "The province reported 40 cases, the board said": where they were, not who counted them.
  private boolean place(Attribution attribution) {
    String words = text.words(attribution.source());
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return PLACES.contains(last);
  }

  private static final Set<String> PLACES = WordLists.named("kinds-of-place");

  /// "the service told the committee, according to the lawmakers", "Lee said the service believes":
  /// who said it before, the first who did last.
  private List<Attribution> inner(TextSpan span, Attribution closing) {
    boolean speech = closing.kind() == Cue.Kind.SPEECH || closing.kind() == Cue.Kind.FINDING;
    List<Attribution> found = new ArrayList<>();
    if (!speech && !closing.kind().phrase()) {
      return found;
    }
    for (Attribution candidate : attributions.in(text.sentenceAt(closing.content().start()))) {
      boolean says = candidate.kind().tells() || candidate.kind() == Cue.Kind.TURN;
      boolean before =
          speech
              ? attributions.holds(closing, candidate)
              : candidate.cue().start() < closing.cue().start()
                  && !(closing.content().start() > candidate.cue().end());
      boolean nobody = relative(candidate) || self(candidate) || place(candidate);
      if (says && before && candidate.covers(span) && !nobody) {
        found.add(candidate);
      }
    }
    Attribution last = found.isEmpty() ? null : found.getLast();
    return found.stream().filter(each -> each.equals(last) || nests(each, last)).toList();
  }

  /// "Adams told the council that his office believes": nothing but who hears it stands between.
  private static boolean nests(Attribution outer, @Nullable Attribution inner) {
    if (inner == null || !outer.content().contains(inner.cue())) {
      return false;
    }
    List<Token> tokens = outer.sentence().tokens();
    int from = outer.sentence().tokenAt(outer.cue().end());
    int to = outer.sentence().tokenAt(inner.source().start());
    return to > from
        && to - from <= HEARERS
        && tokens.get(to - 1).is("that")
        && tokens.subList(from, to).stream().noneMatch(FunctionWords::stop);
  }

  /// How many words name who hears it, "that" included.
  private static final int HEARERS = 7;

  /// Which voice holds the figure; -1 when only media and records speak.
  private static int estimator(List<Voice> voices, boolean passedOn) {
    if (passedOn && voices.getLast().form() == Form.SPEAKER) {
      return voices.size() - 1;
    }
    int first = -1;
    for (int i = 0; i < voices.size(); i++) {
      Voice voice = voices.get(i);
      if (voice.form() != Form.SPEAKER) {
        continue;
      }
      if (voice.body() || voice.kind() == Cue.Kind.OPINION) {
        return i;
      }
      first = first < 0 ? i : first;
    }
    return first;
  }

  private List<Part> parts(List<Voice> voices, int estimator) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < voices.size(); i++) {
      Voice voice = voices.get(i);
      AgentRole role =
          switch (voice.form()) {
            case MEDIUM -> AgentRole.RELAYER;
            case RECORD -> AgentRole.EVIDENCE;
            case ANALYSIS -> AgentRole.ANALYST;
            case SPEAKER -> i > estimator ? AgentRole.ANALYST : speaking(voice, i == estimator);
          };
      parts.add(new Part(voice, role));
    }
    return parts;
  }

  private AgentRole speaking(Voice voice, boolean estimates) {
    boolean speaks = text.lower(voice.mention()).contains("spokes");
    return estimates && !speaks ? AgentRole.ESTIMATOR : AgentRole.SPOKESPERSON;
  }
}

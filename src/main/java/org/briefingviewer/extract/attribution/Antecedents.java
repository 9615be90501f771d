// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefingviewer.extract.attribution.Phrases.Run;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds what a pronoun stands for: the latest speaker that fits it, else, for a person, the latest
/// name of a person.
final class Antecedents {

  private static final int FAR = 200;

  /// What joins names: "Japan, the U.S., and Canada".
  private static final Pattern TOGETHER = Pattern.compile(",? and |, ");

  /// How many words may lead up to the noun that opens a sentence.
  private static final int OPENING = 5;

  private static final Set<String> PERSONAL = Set.of("he", "she");
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "we", "i", "who", "which", "that", "his", "her", "its",
          "their", "him");

  private final AnalysedText text;
  private final Vocabulary vocabulary;
  private final NameRuns names;
  private final List<Attribution> attributions;

  Antecedents(
      AnalysedText text, Vocabulary vocabulary, NameRuns names, List<Attribution> attributions) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.attributions = attributions;
    this.names = names;
  }

  boolean pronoun(String lower) {
    return PRONOUNS.contains(lower);
  }

  @Nullable TextSpan of(String form, TextSpan at) {
    String pronoun = form.equals("him") ? "he" : form;
    if (pronoun.equals("who") || pronoun.equals("which") || pronoun.equals("that")) {
      return before(at);
    }
    if (pronoun.equals("we") || pronoun.equals("i")) {
      return labelled(at);
    }
    int index = lastBefore(at);
    TextSpan newer = PERSONAL.contains(pronoun) ? personSince(pronoun, index, at) : null;
    if (newer == null && pronoun.startsWith("the")) {
      newer = groupSince(index, at);
    }
    if (newer == null && pronoun.startsWith("it")) {
      newer = bodySince(index, at);
    }
    if (newer != null) {
      return newer;
    }
    for (int i = index; i >= 0 && index - i < 12; i--) {
      TextSpan source = attributions.get(i).source();
      String words = text.words(source).toLowerCase(Locale.ROOT);
      boolean several =
          pronoun.startsWith("the") && kind(source) == Agent.Kind.BODY && justBefore(i, at);
      if (!pronoun(words)
          && (several || fits(pronoun, kind(source), words))
          && sex(pronoun, source)) {
        return source;
      }
    }
    return PERSONAL.contains(pronoun) ? latestPerson(pronoun, at) : null;
  }

  /// A body that spoke in the sentence before, in the same paragraph, may be "they".
  private boolean justBefore(int attribution, TextSpan at) {
    Sentence here = text.sentenceAt(at.start());
    Sentence there = attributions.get(attribution).sentence();
    return here.index() - there.index() == 1 && here.paragraph() == there.paragraph();
  }

  /// Whether "he" or "she" can be the one named at `mention`, as far as the name tells.
  private boolean sex(String pronoun, TextSpan mention) {
    Sentence sentence = text.sentenceAt(mention.start());
    int from = sentence.tokenAt(mention.start());
    int to = Math.min(sentence.tokenAt(mention.end() - 1) + 1, sentence.tokens().size());
    return from >= to || vocabulary.genders().fits(pronoun, sentence.tokens(), from, to);
  }

  /// The phrase that stands right before a relative pronoun.
  private @Nullable TextSpan before(TextSpan at) {
    Sentence sentence = text.sentenceAt(at.start());
    int i = sentence.tokenAt(at.start()) - 1;
    if (i >= 0 && sentence.tokens().get(i).is(",")) {
      i--;
    }
    if (i < 0) {
      return null;
    }
    if (Grammar.quoteAt(sentence.tokens(), i)) {
      return speakerBefore(sentence, at);
    }
    return vocabulary.phrases().nounAt(sentence.tokens(), i).span(sentence.tokens());
  }

  /// "the report “Grey Waters”, which": the source that the title belongs to.
  private @Nullable TextSpan speakerBefore(Sentence sentence, TextSpan at) {
    int last = lastBefore(at);
    boolean here = last >= 0 && attributions.get(last).sentence().index() == sentence.index();
    return here ? attributions.get(last).source() : null;
  }

  /// Who speaks in the first person: the speaker of the paragraph, else the latest speaker.
  private @Nullable TextSpan labelled(TextSpan at) {
    int last = lastBefore(at);
    for (int i = last; i >= Math.max(0, last - FAR); i--) {
      Attribution candidate = attributions.get(i);
      if (candidate.kind() == Cue.Kind.LABEL) {
        return candidate.source();
      }
    }
    return null;
  }

  /// A person who opens a sentence after the latest speaker, or bears a title there: the newer
  /// topic.
  private @Nullable TextSpan personSince(String pronoun, int index, TextSpan at) {
    int named = lastNamed(index);
    int first = named < 0 ? 0 : attributions.get(named).sentence().index() + 1;
    int here = text.sentenceAt(at.start()).index();
    for (int s = here - 1; s >= Math.max(first, here - 3); s--) {
      Sentence sentence = text.sentences().get(s);
      for (int i = 0; i < Math.min(sentence.tokens().size(), 9); i++) {
        Run run = names.around(sentence, i);
        boolean topic =
            run != null
                && (run.from() == 0
                    || titled(sentence.tokens(), run)
                    || titled(sentence.tokens(), new Run(run.from() - 1, run.from())));
        if (run != null && topic && fullPerson(sentence, run) && fits(pronoun, sentence, run)) {
          return run.span(sentence.tokens());
        }
      }
    }
    return null;
  }

  /// The latest attribution up to `index` whose source is no pronoun, or -1.
  private int lastNamed(int index) {
    int i = index;
    while (i >= 0
        && index - i < FAR
        && pronoun(text.words(attributions.get(i).source()).toLowerCase(Locale.ROOT))) {
      i--;
    }
    return i;
  }

  /// People who open a sentence after the latest named speaker: what "they" stands for.
  private @Nullable TextSpan groupSince(int index, TextSpan at) {
    int i = lastNamed(index);
    int first = i < 0 ? 0 : attributions.get(i).sentence().index() + 1;
    int here = text.sentenceAt(at.start()).index();
    for (int s = here - 1; s >= Math.max(first, here - 2); s--) {
      List<Token> tokens = text.sentences().get(s).tokens();
      for (int k = 0; k < Math.min(tokens.size(), OPENING); k++) {
        boolean people = vocabulary.nouns().of(tokens.get(k).lower()) == Agent.Kind.UNNAMED;
        Run run = vocabulary.phrases().nounAt(tokens, k);
        if (people && run.from() == 0 && tokens.get(k).lower().endsWith("s")) {
          return run.span(tokens);
        }
      }
    }
    return null;
  }

  /// A body that opens this sentence, or the one before when nobody has spoken since: what "it"
  /// stands for.
  private @Nullable TextSpan bodySince(int index, TextSpan at) {
    Sentence here = text.sentenceAt(at.start());
    TextSpan own = opening(here);
    if (own != null && own.end() < at.start()) {
      return own;
    }
    int first = index < 0 ? 0 : attributions.get(index).sentence().index() + 1;
    int s = here.index() - 1;
    if (s < first || text.sentences().get(s).paragraph() != here.paragraph()) {
      return null;
    }
    TextSpan maker = givenBy(text.sentences().get(s));
    return maker != null ? maker : opening(text.sentences().get(s));
  }

  /// "The figures presented by the firm Brenn are grim": the body that made what the sentence is
  /// of.
  private @Nullable TextSpan givenBy(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      String verb = tokens.get(i - 1).lower();
      boolean come = verb.equals("come") || verb.equals("comes") || verb.equals("came");
      boolean given =
          (PRESENTED.contains(verb) && tokens.get(i).is("by"))
              || (come && tokens.get(i).is("from"));
      Run run = given ? vocabulary.phrases().beginningAt(tokens, i + 1) : null;
      if (run != null && kind(run.span(tokens)) == Agent.Kind.BODY) {
        return run.span(tokens);
      }
    }
    return null;
  }

  private static final Set<String> PRESENTED =
      Set.of("presented", "released", "published", "issued", "compiled", "provided", "collected");

  /// The body that opens a sentence: a noun that names one, or the name of a firm.
  private @Nullable TextSpan opening(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int from = Grammar.opening(tokens);
    for (int k = from; k < Math.min(tokens.size(), from + OPENING); k++) {
      Token token = tokens.get(k);
      boolean body = vocabulary.nouns().of(token.lower()) == Agent.Kind.BODY;
      boolean firm = k > from && vocabulary.firm(token);
      Run run = vocabulary.phrases().nounAt(tokens, k);
      boolean ends = k + 1 >= tokens.size() || !tokens.get(k + 1).capitalised();
      if ((body || firm) && ends && run.from() == from) {
        return run.span(tokens);
      }
    }
    return null;
  }

  /// "the port's adviser Lena Holt", "lawmakers Ahn Do-yun and Seo Mi-rae": people of a kind, with
  /// their names right behind it.
  private boolean called(List<Token> tokens, int from, int to) {
    int noun = to - 1;
    while (noun > from && (tokens.get(noun).capitalised() || tokens.get(noun).is("and"))) {
      noun--;
    }
    return vocabulary.nouns().of(tokens.get(noun).lower()) == Agent.Kind.UNNAMED;
  }

  private boolean titled(List<Token> tokens, Run run) {
    for (int i = run.from(); i < run.to(); i++) {
      Token token = tokens.get(i);
      if (Vocabulary.title(token) || vocabulary.nouns().of(token.lower()) == Agent.Kind.PERSON) {
        return true;
      }
    }
    return false;
  }

  private boolean fullPerson(Sentence sentence, Run run) {
    return run.to() - run.from() > 1 && kind(run.span(sentence.tokens())) == Agent.Kind.PERSON;
  }

  private boolean fits(String pronoun, Sentence sentence, Run run) {
    return vocabulary.genders().fits(pronoun, sentence.tokens(), run.from(), run.to());
  }

  /// The index of the last attribution that stands before `at`, or -1.
  int lastBefore(TextSpan at) {
    int low = 0;
    int high = attributions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (attributions.get(middle).cue().start() < at.start()
          && attributions.get(middle).source().start() < at.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private static boolean fits(String pronoun, Agent.Kind kind, String words) {
    return switch (pronoun) {
      case "he", "she", "i", "his", "her" -> kind == Agent.Kind.PERSON;
      case "it", "its" ->
          kind == Agent.Kind.BODY || kind == Agent.Kind.STATE || kind == Agent.Kind.INSTRUMENT;
      case "they", "their" -> kind == Agent.Kind.UNNAMED || words.contains(" and ");
      default -> true;
    };
  }

  /// Tells what several names joined by "and" are.
  Agent.Kind together(String words) {
    return statesTogether(words) ? Agent.Kind.STATE : Agent.Kind.PERSON;
  }

  /// "Japan, the U.S., and Canada": several states that say the same, and no person.
  private boolean statesTogether(String words) {
    List<String> names = List.of(TOGETHER.split(words, -1));
    return names.size() > 1 && names.stream().allMatch(vocabulary.known()::state);
  }

  /// Tells what the words at `mention` name.
  Agent.Kind kind(TextSpan mention) {
    String words = text.words(mention);
    Agent known = vocabulary.known().of(words);
    if (known != null) {
      return known.kind();
    }
    if (statesTogether(words)) {
      return Agent.Kind.STATE;
    }
    Sentence sentence = text.sentenceAt(mention.start());
    List<Token> tokens = sentence.tokens();
    int from = sentence.tokenAt(mention.start());
    int to = Math.min(sentence.tokenAt(mention.end()), tokens.size());
    int end = complementStart(tokens, from, to);
    boolean name = end > from && tokens.get(end - 1).capitalised();
    boolean nounLast = end > from && vocabulary.nouns().of(tokens.get(end - 1).lower()) != null;
    if (name && end - from == 2 && vocabulary.firm(tokens.get(end - 1))) {
      return Agent.Kind.BODY;
    }
    if (name && !nounLast && (titled(tokens, new Run(from, end)) || called(tokens, from, end))) {
      return Agent.Kind.PERSON;
    }
    if (name && end - from > 1 && vocabulary.firm(tokens.get(end - 1))) {
      return Agent.Kind.BODY;
    }
    for (int i = end - 1; i >= from; i--) {
      Agent.Kind kind = vocabulary.nouns().of(tokens.get(i).lower());
      if (kind != null && (i == end - 1 || kind != Agent.Kind.PERSON)) {
        return kind;
      }
    }
    if (!name) {
      boolean several = end > from && tokens.get(end - 1).lower().endsWith("s");
      return several ? Agent.Kind.UNNAMED : Agent.Kind.BODY;
    }
    return person(tokens, from, end) ? Agent.Kind.PERSON : Agent.Kind.BODY;
  }

  private static int complementStart(List<Token> tokens, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (tokens.get(i).is("of")
          || tokens.get(i).is("from")
          || tokens.get(i).is("at")
          || tokens.get(i).is("in")
          || tokens.get(i).is("for")
          || tokens.get(i).is("on")
          || tokens.get(i).is("(")) {
        return i;
      }
    }
    return to;
  }

  /// Names of people come without "the" and without an acronym.
  private boolean person(List<Token> tokens, int from, int to) {
    boolean article = vocabulary.grammar().is(tokens.get(from), WordClass.DETERMINER);
    Token last = tokens.get(to - 1);
    boolean acronym = shouted(last) && !(to - from > 1 && shouted(tokens.get(to - 2)));
    boolean several = to - from == 1 && last.lower().endsWith("s");
    boolean pronoun = vocabulary.grammar().is(last, WordClass.PRONOUN);
    TextSpan words = new Run(from, to).span(tokens);
    Token first = tokens.get(from);
    boolean people = (first.is("north") || first.is("south")) && last.lower().endsWith("an");
    boolean state = people || vocabulary.known().state(text.words(words));
    return !article && !acronym && !several && !pronoun && !state;
  }

  private static boolean shouted(Token token) {
    return token.text().length() > 1 && token.text().equals(token.text().toUpperCase(Locale.ROOT));
  }

  private @Nullable TextSpan latestPerson(String pronoun, TextSpan at) {
    int here = text.sentenceAt(at.start()).index();
    for (int s = here; s >= Math.max(0, here - 4); s--) {
      Sentence sentence = text.sentences().get(s);
      int last = s == here ? sentence.tokenAt(at.start()) : sentence.tokens().size();
      for (int i = last - 1; i >= 0; i--) {
        Run run = names.around(sentence, i);
        if (run != null && fullPerson(sentence, run) && fits(pronoun, sentence, run)) {
          return run.span(sentence.tokens());
        }
      }
    }
    return null;
  }
}

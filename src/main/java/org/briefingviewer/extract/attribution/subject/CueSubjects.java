// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.subject;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.phrase.FigureMakers;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.word.AgentNouns;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.CueLexicon;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.PairWords;
import org.briefingviewer.extract.attribution.word.PartitiveWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.date.DateNames;
import org.briefingviewer.extract.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds the subject of a cue verb: after it ("said Kim"), before it, or shared with an earlier
/// verb.
public final class CueSubjects {

  private static final Set<String> BY_MEANS =
      Set.of("phone", "telephone", "email", "text", "video", "message", "way");

  /// How many tokens a list of names may have before its last two.
  private static final int LIST = 30;

  /// So many words behind "what" name who says it: "what two brokers asked by the paper said was".
  private static final int WHAT = 12;

  private final FunctionWords grammar;
  private final NounPhraseFinder phrases;
  private final SpeakerPhrases speaking;
  private final AppositionSkipper appositions;
  private final InvertedSubjects inversions;
  private final SharedSubjects shared;
  private final RelativeSubjects relatives;

  public CueSubjects(
      FunctionWords grammar,
      CueLexicon cues,
      AgentNouns nouns,
      NounPhraseFinder phrases,
      FigureMakers makers) {
    this.grammar = grammar;
    this.phrases = phrases;
    this.speaking = new SpeakerPhrases(grammar, nouns, makers);
    this.relatives = new RelativeSubjects(grammar, cues, phrases);
    this.shared = new SharedSubjects(grammar, cues, nouns, phrases, makers);
    this.appositions = new AppositionSkipper(grammar, phrases);
    this.inversions = new InvertedSubjects(grammar, phrases, speaking, appositions);
  }

  /// Who spoke, and the verb that says so, as tokens of the sentence.
  public record Spoken(Run source, Run cue) {}

  /// A subject with the direction in which it was found.
  public record Subject(Run run, boolean inverted, boolean shared) {}

  /// Returns the subject of the cue verb at token `cue`, or null when none speaks.
  ///
  /// @param earlier who spoke last before it in the sentence, or null
  public @Nullable Subject of(List<Token> tokens, int cue, Cue verb, @Nullable Spoken earlier) {
    Run inverted = inversions.of(tokens, cue, verb);
    if (inverted != null) {
      return new Subject(inverted, true, false);
    }
    if (verb.form() == Cue.Form.PARTICIPLE && cue == FunctionWords.opening(tokens)) {
      return fronted(tokens, cue);
    }
    int last = beforeVerb(tokens, cue, verb);
    if (last < 0) {
      return null;
    }
    if (verb.form() == Cue.Form.PARTICIPLE && !progressive(tokens, last, cue)) {
      return participle(tokens, last, earlier);
    }
    if (tokens.get(last).is(",") || FunctionWords.dash(tokens, last)) {
      last = appositions.before(tokens, last);
    }
    if (last < 0) {
      return null;
    }
    last -= last > 2 && tokens.get(last).is("well") ? 1 : 0;
    Token end = tokens.get(last);
    if (end.is("and") || end.is("but")) {
      Subject aside = aside(tokens, earlier, last);
      return aside == null ? shared.of(tokens, last, earlier) : aside;
    }
    if (reduced(tokens, cue, verb)) {
      return null;
    }
    last = beforeDay(tokens, last);
    boolean two = PairWords.at(tokens, last - 1, last + 1) != null;
    Run run = two ? new Run(last - 1, last + 1) : phrases.endingAt(tokens, last);
    if (run != null && run.from() > 2 && leaning(tokens.get(run.from() - 1))) {
      int before = run.from() - (tokens.get(run.from() - 2).is(",") ? 3 : 2);
      run = phrases.endingAt(tokens, before);
    }
    run = relatives.noun(tokens, speaking.behindTime(tokens, run), last);
    if (run == null && last > 1 && dayOnly(tokens, last)) {
      return shared.of(tokens, last, earlier);
    }
    run = run == null ? null : listed(tokens, run);
    if (run != null && speaks(tokens, run, cue, verb)) {
      return new Subject(whole(tokens, run), false, false);
    }
    return null;
  }

  /// "the bank on Nov. 22 said", "a notice in May had put": the token before the day, where one
  /// stands before the verb.
  private int beforeDay(List<Token> tokens, int last) {
    int on = last;
    while (on > last - 4 && on > 0 && !on(tokens.get(on))) {
      on--;
    }
    if (on == 0 || on == last || !on(tokens.get(on))) {
      return last;
    }
    boolean date =
        tokens.subList(on + 1, last + 1).stream()
            .allMatch(
                t ->
                    t.kind() == Token.Kind.NUMBER
                        || t.is(".")
                        || (t.capitalised() && days.month(t.lower()) > 0));
    return date ? on - 1 : last;
  }

  private static boolean on(Token token) {
    return token.is("on") || token.is("in");
  }

  private final DateNames days = new DateNames();

  private boolean speaks(List<Token> tokens, Run run, int cue, Cue verb) {
    return !valued(tokens, run, cue, verb)
        && speaking.speaker(tokens, run)
        && speaking.agrees(tokens, run, cue, verb)
        && (verb.kind() != Cue.Kind.FINDING || speaking.finds(tokens, run, cue))
        && speaking.wants(tokens, run, verb)
        && speaking.counts(tokens, run, cue, verb)
        && (!verb.document() || speaking.gives(tokens, run, cue));
  }

  /// "a firm valued at $4 billion" values nothing; "which the bank valued at $4 billion" does.
  private static boolean valued(List<Token> tokens, Run run, int cue, Cue verb) {
    boolean at = verb.lemma().equals("value") && Token.word(tokens, cue + 1).equals("at");
    return at && (run.from() == 0 || !RelativeSubjects.relative(tokens.get(run.from() - 1)));
  }

  /// "the US, South Korea and Japan said": the names of a list that opens the sentence.
  private Run listed(List<Token> tokens, Run run) {
    boolean pair = tokens.subList(run.from(), run.to()).stream().anyMatch(t -> t.is("and"));
    int from = run.from();
    if (from > 2 && tokens.get(from - 1).is("and") && tokens.get(from - 2).is(",")) {
      pair = tokens.get(from).capitalised() || tokens.get(from + 1).capitalised();
      from--;
    }
    while (pair && from > 1 && run.from() - from < LIST && tokens.get(from - 1).is(",")) {
      Run before = phrases.endingAt(tokens, from - 2);
      if (before == null
          || tokens.get(before.from()).is("according")
          || !tokens.get(before.to() - 1).capitalised()
          || leads(tokens, before)) {
        break;
      }
      from = before.from();
    }
    boolean opens =
        from == 0
            || FunctionWords.stop(tokens.get(from - 1))
            || grammar.is(tokens.get(from - 1), WordClass.SUBORDINATOR);
    // "…, and the centre lists 43": the "and" that joins two clauses belongs to neither.
    return pair && opens && !tokens.get(from).is("and") ? new Run(from, run.to()) : run;
  }

  /// "Meanwhile, the US and Japan said": a word alone that only leads on.
  private boolean leads(List<Token> tokens, Run run) {
    Token first = tokens.get(run.from());
    boolean word = grammar.adverb(first) || grammar.is(first, WordClass.UNNAMING);
    return run.to() - run.from() == 1 && (word || first.lower().endsWith("ly"));
  }

  /// "official data alone": the last word only stresses.
  private Run whole(List<Token> tokens, Run run) {
    Token last = tokens.get(run.to() - 1);
    boolean day = grammar.is(last, WordClass.TIME) && run.to() - run.from() > 2;
    if (day && tokens.get(run.to() - 2).is("on")) {
      return new Run(run.from(), run.to() - 2);
    }
    boolean stress =
        STRESS.contains(last.lower()) && !PartitiveWords.at(tokens, run.from(), run.to());
    return stress && run.to() - run.from() > 1 ? new Run(run.from(), run.to() - 1) : run;
  }

  private static final Set<String> STRESS = Set.of("alone", "itself", "themselves", "first");

  /// "the service, citing a defector claimed": who is cited is not the one who speaks.
  private static boolean leaning(Token token) {
    return token.is("citing") || token.is("quoting");
  }

  private boolean progressive(List<Token> tokens, int last, int cue) {
    for (int i = last + 1; i < cue; i++) {
      if (grammar.is(tokens.get(i), WordClass.AUXILIARY)) {
        return true;
      }
    }
    return false;
  }

  /// "Saying that ties had grown, Kim thanked him": who opens the main clause, with a verb of his
  /// own.
  private @Nullable Subject fronted(List<Token> tokens, int cue) {
    for (int i = cue + 2; i + 2 < tokens.size(); i++) {
      Run run = tokens.get(i).is(",") ? phrases.firstName(tokens, i + 1) : null;
      if (run != null && run.to() < tokens.size() && speaking.known(tokens, run)) {
        Token next = tokens.get(run.to());
        String word = next.lower();
        boolean past = word.endsWith("ed") || grammar.is(next, WordClass.PRETERITE);
        if (past || word.equals("said") || word.equals("told") || word.equals("gave")) {
          return new Subject(run, false, true);
        }
      }
    }
    return null;
  }

  /// ", adding that": the speaker is the sentence's own, or its first phrase; "with Kim saying" has
  /// its own.
  private @Nullable Subject participle(List<Token> tokens, int last, @Nullable Spoken earlier) {
    if (last >= 0 && (tokens.get(last).is(",") || tokens.get(last).is("("))) {
      return shared.of(tokens, last, earlier);
    }
    for (int i = last; i >= 0 && last - i < 12; i--) {
      if (tokens.get(i).is("with")) {
        Run whole = phrases.endingAt(tokens, last);
        Run run = whole == null ? null : new Run(Math.max(i + 1, whole.from()), whole.to());
        boolean clause =
            run != null && !run.empty() && RelativeSubjects.relative(tokens.get(run.from()));
        return run == null || run.empty() || clause || !speaking.speaker(tokens, run)
            ? null
            : new Subject(run, false, false);
      }
      if (FunctionWords.stop(tokens.get(i))) {
        return absolute(tokens, i, last);
      }
    }
    return null;
  }

  /// "called it guesswork, its spokesman adding that": somebody of whoever the sentence is of.
  private @Nullable Subject absolute(List<Token> tokens, int comma, int last) {
    boolean own =
        tokens.get(comma).is(",")
            && last > comma + 1
            && grammar.is(tokens.get(comma + 1), WordClass.POSSESSIVE);
    Run run = new Run(comma + 1, last + 1);
    return own && speaking.speaker(tokens, run) ? new Subject(run, false, false) : null;
  }

  /// "the study says 40, though its author, Lund, calls it high and thinks": the subject of the
  /// clause that the "and" goes on with, not the one before it.
  private @Nullable Subject aside(List<Token> tokens, @Nullable Spoken earlier, int and) {
    if (earlier == null) {
      return null;
    }
    int from = earlier.cue().to();
    for (int i = and - 1; i > from; i--) {
      if (FunctionWords.contrasts(tokens.get(i).lower()) && tokens.get(i - 1).is(",")) {
        Run run = phrases.firstName(tokens, i + 1);
        boolean named =
            run != null
                && run.to() + 1 < and
                && tokens.get(run.to()).is(",")
                && tokens.get(run.to() + 1).capitalised();
        run = run != null && named ? phrases.beginningAt(tokens, run.to() + 1) : run;
        return run == null || run.to() >= and || !speaking.speaker(tokens, run)
            ? null
            : new Subject(run, false, true);
      }
    }
    return null;
  }

  /// "and on Monday announced": only a day stands between "and" and the verb.
  private boolean dayOnly(List<Token> tokens, int last) {
    int i = last;
    while (i > 0
        && (grammar.is(tokens.get(i), WordClass.TIME)
            || grammar.is(tokens.get(i), WordClass.PREPOSITION))) {
      i--;
    }
    return i < last && tokens.get(i).is("and");
  }

  /// "the plan proposed on Monday would", "the data released are": the verb belongs to its noun.
  private boolean reduced(List<Token> tokens, int cue, Cue verb) {
    if (verb.form() != Cue.Form.PAST) {
      return false;
    }
    int i = cue + 1;
    while (i < tokens.size()
        && (grammar.is(tokens.get(i), WordClass.TIME) || tokens.get(i).is("on"))) {
      i++;
    }
    boolean agent =
        i + 1 < tokens.size()
            && tokens.get(i).is("by")
            && !BY_MEANS.contains(tokens.get(i + 1).lower())
            && tokens.get(i + 1).kind() == Token.Kind.WORD
            && cue > 0
            && !grammar.is(tokens.get(cue - 1), WordClass.PRONOUN);
    boolean what = false;
    for (int k = cue - 1; k >= 0 && cue - k < WHAT && !FunctionWords.stop(tokens.get(k)); k--) {
      what |= tokens.get(k).is("what");
    }
    return agent || (!what && i < tokens.size() && grammar.is(tokens.get(i), WordClass.AUXILIARY));
  }

  /// Steps back over auxiliaries and adverbs; -1 for a passive ("was told", "is believed").
  private int beforeVerb(List<Token> tokens, int cue, Cue verb) {
    int i = cue - 1;
    boolean be = false;
    boolean denied = false;
    while (i >= 0) {
      Token token = tokens.get(i);
      boolean month = token.is("may") && token.capitalised() && i > 0;
      boolean auxiliary = grammar.is(token, WordClass.AUXILIARY) && !month;
      if (!auxiliary && !grammar.adverb(token)) {
        break;
      }
      denied |= grammar.is(token, WordClass.DENYING) || token.lower().endsWith("n't");
      be |= grammar.is(token, WordClass.BE);
      i--;
    }
    be |= i >= 0 && (tokens.get(i).lower().endsWith("'m") || tokens.get(i).lower().endsWith("'re"));
    boolean passive = be && verb.form() == Cue.Form.PAST;
    return passive || (denied && !SpeakerPhrases.bounded(tokens, cue)) ? -1 : i;
  }
}

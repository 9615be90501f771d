// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.clause.BackReferences;
import org.briefingviewer.extract.attribution.clause.EvidenceReader;
import org.briefingviewer.extract.attribution.phrase.FigureMakers;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.subject.AppositionSkipper;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.CueLexicon;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds who tells of the sentence before: "Kyodo reported this, citing two aides", "The paper
/// writes about this", "Holt presented the estimate in a talk", "Lund made these figures public".
record RelayInNextSentence(
    FunctionWords grammar,
    CueLexicon cues,
    NounPhraseFinder phrases,
    FigureMakers makers,
    AppositionSkipper appositions,
    Set<String> figures,
    Set<String> giving) {

  /// So far from the beginning of its sentence the verb stands at most.
  private static final int REACH = 30;

  private static final Set<String> POINTING = Set.of("this", "it");

  RelayInNextSentence(
      FunctionWords grammar,
      CueLexicon cues,
      NounPhraseFinder phrases,
      FigureMakers makers,
      Set<String> figures) {
    this(
        grammar,
        cues,
        phrases,
        makers,
        new AppositionSkipper(grammar, phrases),
        figures,
        WordList.read("extract/giving-verbs.tsv").words());
  }

  /// So many sentences go on with what was retold, at most.
  private static final int ONWARD = 3;

  /// "This is reported by Kyodo. The herd …": whose words a sentence that names nobody goes on
  /// with, where one shortly before tells of what stands before it; else null.
  static @Nullable Attribution onward(List<List<Attribution>> bySentence, int sentence) {
    Attribution nearest = null;
    for (int s = sentence - 1; s >= Math.max(0, sentence - ONWARD); s--) {
      Attribution telling = telling(bySentence, s);
      if (telling != null) {
        return nearest == null ? telling : nearest;
      }
      for (Attribution here : bySentence.get(s)) {
        boolean gives = here.kind() == Cue.Kind.ACCORDING || here.kind() == Cue.Kind.SPEECH;
        nearest = gives && !here.quoted() ? here : nearest;
      }
    }
    return null;
  }

  /// Whoever is said in sentence `s` to tell of the one before, or null.
  static @Nullable Attribution telling(List<List<Attribution>> bySentence, int s) {
    for (int before = s; before >= Math.max(0, s - 1); before--) {
      for (Attribution each : bySentence.get(before)) {
        boolean opens = before == s && each.content().equals(each.cue());
        boolean behind = before < s && each.sentence().index() == s;
        boolean told = (opens || behind) && each.kind() != Cue.Kind.CITING;
        if (told && !label(each.sentence().tokens())) {
          return each;
        }
      }
    }
    return null;
  }

  /// "Source: Kyodo": a label below a picture or a table tells of that alone.
  private static boolean label(List<Token> tokens) {
    return tokens.stream().limit(3).anyMatch(token -> token.is(":"));
  }

  /// Adds to the sentence before whoever says that it is his, and to what else of its paragraph
  /// names nobody, where a paragraph of its own says so.
  void add(AnalysedText text, Sentence sentence, List<List<Attribution>> bySentence) {
    int before = sentence.index() - 1;
    boolean alone =
        before < 0 || text.sentences().get(before).paragraph() < sentence.paragraph() - 1;
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < Math.min(tokens.size() - 1, REACH); i++) {
      int end = pointed(tokens, i);
      Run subject = end > 0 ? subject(tokens, i) : null;
      if (subject != null) {
        TextSpan words = tokens.get(i).span();

        if (alone) {
          TextSpan who = subject.span(tokens);
          bySentence
              .get(sentence.index())
              .add(new Attribution(who, words, Cue.Kind.SPEECH, sentence, words, false));
          return;
        }
        tell(text, sentence, subject.span(tokens), words, bySentence);
        return;
      }
    }
  }

  private void tell(
      AnalysedText text,
      Sentence sentence,
      TextSpan subject,
      TextSpan words,
      List<List<Attribution>> bySentence) {
    int last = sentence.index() - 1;
    for (Sentence before : BackReferences.told(text, sentence)) {
      List<Attribution> there = bySentence.get(before.index());
      TextSpan told = before.span();

      if (before.index() < last && !there.isEmpty()) {
        continue;
      }
      there.add(new Attribution(subject, words, Cue.Kind.SPEECH, sentence, told, false));
    }
  }

  /// Where the words end by which the verb at token `i` takes up what was said before: "reported
  /// this", "presented the estimate"; -1 when it does not.
  private int pointed(List<Token> tokens, int i) {
    Cue cue = cues.of(tokens.get(i).lower());
    boolean says =
        cue != null
            && cue.kind() == Cue.Kind.SPEECH
            && (cue.form() == Cue.Form.PAST || cue.form() == Cue.Form.THIRD_PERSON);
    boolean gives = giving.contains(tokens.get(i).lower());
    boolean judges = cue != null && JUDGING.contains(cue.lemma());
    if (judges || (!says && !gives)) {
      return -1;
    }
    if (says && cites(tokens, i + 1)) {
      return i + 1;
    }
    int at = i + 1;
    at += Token.word(tokens, at).equals("public") ? 1 : 0;
    at += Set.of("about", "of", "on").contains(Token.word(tokens, at)) ? 1 : 0;
    int end = at + 1;
    if (!says || !POINTING.contains(Token.word(tokens, at)) || month(tokens, at + 1)) {
      end = figure(tokens, at);
    }
    return end > 0 && closes(tokens, end) ? end : -1;
  }

  /// "Moscow denied it", "the staff confirmed it": what is said stays another's.
  private static final Set<String> JUDGING =
      Set.of("deny", "confirm", "dispute", "reject", "refute", "dismiss", "doubt", "question");

  /// "said this month that": tells when, and takes up nothing.
  private boolean month(List<Token> tokens, int at) {
    return at < tokens.size()
        && grammar.is(tokens.get(at), WordClass.TIME)
        && !tokens.get(at).capitalised();
  }

  /// "Kyodo reports with reference to a ministry": nothing is told but whom it cites.
  private static boolean cites(List<Token> tokens, int after) {
    int at = Token.word(tokens, after).equals(",") ? after + 1 : after;
    return EvidenceReader.withReference(tokens, at)
        || Set.of("citing", "quoting").contains(Token.word(tokens, at))
        || Token.stand(tokens, at, List.of("referring", "to"));
  }

  /// Where "the estimate", "these latest figures" ends; -1 where none begins at token `at`.
  private int figure(List<Token> tokens, int at) {
    if (at >= tokens.size() || !POINTERS.contains(tokens.get(at).lower())) {
      return -1;
    }
    for (int i = at + 1; i < Math.min(tokens.size(), at + 3); i++) {
      if (figures.contains(tokens.get(i).lower())) {
        return i + 1;
      }
    }
    return -1;
  }

  private static final Set<String> POINTERS = Set.of("the", "this", "these", "those");

  /// Whether nothing that is told follows: a place, a day, who is cited, or whose words they are.
  private boolean closes(List<Token> tokens, int at) {
    if (at >= tokens.size() || FunctionWords.stop(tokens.get(at))) {
      return true;
    }
    Token next = tokens.get(at);
    return (grammar.is(next, WordClass.PREPOSITION) && !next.is("of"))
        || grammar.is(next, WordClass.TIME)
        || next.is("public")
        || next.is("citing")
        || next.is("quoting");
  }

  private @Nullable Run subject(List<Token> tokens, int verb) {

    return before(tokens, verb);
  }

  private @Nullable Run before(List<Token> tokens, int verb) {
    boolean apposed = tokens.get(verb - 1).is(",");
    int last = apposed ? appositions.before(tokens, verb - 1) : verb - 1;
    while (last > 0
        && (grammar.is(tokens.get(last), WordClass.AUXILIARY)
            || grammar.adverb(tokens.get(last)))) {
      // "is reported"; "has not confirmed these figures": nobody tells of them.
      boolean denied =
          grammar.is(tokens.get(last), WordClass.DENYING)
              || tokens.get(last).lower().endsWith("n't");
      if (denied || grammar.is(tokens.get(last), WordClass.BE)) {
        return null;
      }
      last--;
    }
    Run run = last < 0 ? null : phrases.endingAt(tokens, last);
    boolean according =
        run != null
            && run.from() > 0
            && tokens.getFirst().is("according")
            && tokens.get(run.from() - 1).is(",");
    boolean opens = run != null && (according || run.from() == FunctionWords.opening(tokens));
    return run != null
            && opens
            && switch (makers.of(tokens, run)) {
              case NAMED, KIND -> true;
              case UNKNOWN -> apposed;
              case PRONOUN, NOBODY -> false;
            }
        ? run
        : null;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.clause.BackReferences;
import org.briefingviewer.extract.attribution.phrase.CitationEnds;
import org.briefingviewer.extract.attribution.phrase.FigureMakers;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
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

/// Finds whose the sentence before was, where the next one tells it: "This was stated by the
/// harbourmaster."
final class SourceInNextSentence {

  private static final Set<String> PLACES =
      Set.of("in", "on", "at", "during", "after", "via", "to", "with");

  private static final Set<String> GIVEN =
      Set.of("given", "provided", "released", "published", "issued", "compiled", "supplied", "put");
  private static final Set<String> COMING = Set.of("come", "comes", "came");

  private final List<List<String>> backwards =
      WordList.read("extract/pointing-back.tsv").rows().stream()
          .map(row -> List.of(row.getFirst().split(" ", -1)))
          .toList();
  private final FunctionWords grammar;
  private final CueLexicon cues;
  private final NounPhraseFinder phrases;
  private final FigureMakers makers;
  private final CitationEnds ends;
  private final RelayInNextSentence retelling;
  private final EvidenceInNextSentence rested;
  private final BackReferences pointers;

  SourceInNextSentence(
      FunctionWords grammar, CueLexicon cues, NounPhraseFinder phrases, FigureMakers makers) {
    this.grammar = grammar;
    this.cues = cues;
    this.phrases = phrases;
    this.makers = makers;
    this.pointers = new BackReferences(grammar);
    this.rested = new EvidenceInNextSentence(grammar, phrases);
    this.retelling = new RelayInNextSentence(grammar, cues, phrases, makers, pointers.figures());
    this.ends = new CitationEnds(grammar, phrases);
  }

  /// Gives each sentence that names nobody to the one whom the next sentence of its paragraph, or
  /// the one that opens the next paragraph, names as its speaker.
  void add(AnalysedText text, List<List<Attribution>> bySentence) {
    for (Sentence sentence : text.sentences()) {
      signed(text, sentence, bySentence);
      rested.add(text, sentence, bySentence);
      retelling.add(text, sentence, bySentence);
      int before = sentence.index() - 1;
      Run cue = cue(sentence.tokens());
      if (cue != null && before >= 0) {
        told(text, sentence, cue, bySentence);
      }
    }
  }

  /// Gives what stands before to whoever `cue` names: the sentence before, and where the cue opens
  /// a paragraph of its own, what else of the one before names nobody.
  private void told(
      AnalysedText text, Sentence sentence, Run cue, List<List<Attribution>> bySentence) {
    int last = sentence.index() - 1;
    for (Sentence told : BackReferences.told(text, sentence)) {
      List<Attribution> there = bySentence.get(told.index());
      Attribution found = attribution(sentence, cue, told.span());
      boolean reports = PASSING.contains(sentence.tokens().get(cue.from()).lower());
      if (found != null && there.isEmpty()) {
        there.add(found);
      } else if (found != null && told.index() == last && reports) {
        there.add(found.as(Cue.Kind.SPEECH));
      }
    }
  }

  /// "This was reported by": who only passes on what another one says.
  private static final Set<String> PASSING = Set.of("reported", "published", "written");

  /// "— Open Sea Centre (@osc)": who posted what the paragraph before gives.
  private void signed(AnalysedText text, Sentence sentence, List<List<Attribution>> bySentence) {
    List<Token> tokens = sentence.tokens();
    boolean dash = !tokens.isEmpty() && "—–―".contains(tokens.getFirst().text());
    Run run = dash && tokens.size() > 3 ? phrases.beginningAt(tokens, 1) : null;
    int to = run == null ? 0 : run.to();
    boolean handle =
        to > 0 && to + 1 < tokens.size() && tokens.get(to).is("(") && tokens.get(to + 1).is("@");
    for (int s = sentence.index() - 1; run != null && handle && s >= 0; s--) {
      Sentence said = text.sentences().get(s);
      if (said.paragraph() < sentence.paragraph() - 1) {
        return;
      }
      if (bySentence.get(s).isEmpty()) {
        bySentence
            .get(s)
            .add(
                new Attribution(
                    run.span(tokens),
                    tokens.getFirst().span(),
                    Cue.Kind.ACCORDING,
                    sentence,
                    said.span(),
                    false));
      }
    }
  }

  /// "This was stated by", "The toll was given by", "That is according to", "So says": the words
  /// before the source.
  private @Nullable Run cue(List<Token> tokens) {
    if (tokens.size() < 4) {
      return null;
    }
    if (tokens.getFirst().is("so") && tokens.get(1).lower().startsWith("sa")) {
      Cue says = cues.of(tokens.get(1).lower());
      return says != null && says.lemma().equals("say") ? new Run(0, 2) : null;
    }
    boolean label = tokens.get(1).is(":") && SOURCE.contains(tokens.getFirst().lower());
    if (label) {
      return new Run(0, 2);
    }
    int first = pointers.end(tokens);
    boolean one =
        tokens.subList(0, Math.max(0, first)).stream().anyMatch(t -> ONE.contains(t.lower()));
    if (first < 0 || one || tokens.size() < first + 4) {
      return null;
    }
    for (List<String> words : backwards) {
      if (Token.stand(tokens, first, words)) {
        return new Run(first, first + words.size());
      }
    }
    int verb = first;
    while (verb < Math.min(tokens.size() - 2, first + 3)
        && (grammar.is(tokens.get(verb), WordClass.AUXILIARY)
            || grammar.adverb(tokens.get(verb)))) {
      verb++;
    }
    boolean is = verb > first && grammar.is(tokens.get(verb - 1), WordClass.BE);
    Token said = tokens.get(verb);
    Token next = tokens.get(verb + 1);

    boolean by = is && next.is("by") && gives(said, first > 1 || said.is("published"));
    by |= is && next.is("in") && (gives(said, first > 1) || DISCUSSED.contains(said.lower()));
    boolean according = is && said.is("according") && next.is("to");
    boolean from = first > 1 && next.is("from") && COMING.contains(said.lower());
    return by || according || from ? new Run(verb, verb + 2) : null;
  }

  /// "The higher number comes from": of one of the figures, and not of all of them.
  private static final Set<String> ONE =
      Set.of(
          "higher", "lower", "larger", "smaller", "upper", "latter", "former", "second", "other");

  /// "This is discussed in the report of": of what a paper holds.
  private static final Set<String> DISCUSSED = Set.of("discussed", "contained", "described");

  private static final Set<String> SOURCE = Set.of("source", "sources");

  private boolean gives(Token verb, boolean figure) {
    Cue cue = cues.of(verb.lower());
    boolean says = cue != null && cue.form() == Cue.Form.PAST && cue.kind() == Cue.Kind.SPEECH;
    boolean holds = cue != null && cue.form() == Cue.Form.PAST && cue.kind() == Cue.Kind.OPINION;
    return says || (figure && (holds || GIVEN.contains(verb.lower())));
  }

  /// "by Governor Holt in a talk with the press": where he said it is none of his name.
  private static Run withoutPlace(List<Token> tokens, Run run) {
    for (int i = run.from() + 1; i < run.to(); i++) {
      if (PLACES.contains(tokens.get(i).lower()) && tokens.get(i - 1).capitalised()) {
        return new Run(run.from(), i);
      }
    }
    return run;
  }

  private @Nullable Attribution attribution(Sentence sentence, Run cue, TextSpan content) {
    List<Token> tokens = sentence.tokens();
    Run whole = phrases.beginningAt(tokens, cue.to());
    Run run = whole == null ? null : withoutPlace(tokens, ends.of(tokens, whole));
    boolean somebody =
        run != null
            && switch (makers.of(tokens, run)) {
              case NAMED, KIND -> true;
              case PRONOUN, UNKNOWN, NOBODY -> false;
            };
    return run != null && somebody
        ? new Attribution(
            run.span(tokens), cue.span(tokens), Cue.Kind.ACCORDING, sentence, content, false)
        : null;
  }
}

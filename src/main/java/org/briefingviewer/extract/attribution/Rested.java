// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.clause.Pointers;
import org.briefingviewer.extract.attribution.phrase.Phrases;
import org.briefingviewer.extract.attribution.phrase.Phrases.Run;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.Grammar;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.TextSpan;

/// Finds on whom the sentence before rests, where the next one tells it: "It cited two diplomats",
/// "The study relied on customs data".
record Rested(Grammar grammar, Phrases phrases, Pointers pointers) {

  /// So many words may stand between what points back and the verb.
  private static final int ASIDE = 20;

  /// "The agency reported … It cited two diplomats.": on whom the sentence before rests.
  void add(AnalysedText text, Sentence sentence, List<List<Attribution>> bySentence) {
    List<Token> tokens = sentence.tokens();
    int before = sentence.index() - 1;
    if (tokens.size() < 3 || before < 0) {
      return;
    }
    int opening = citing(tokens);
    int verb = opening < 0 ? rests(tokens, bySentence.get(sentence.index())) : opening;
    if (verb < 0) {
      return;
    }
    Sentence told = text.sentences().get(before);
    List<Attribution> there = bySentence.get(before);
    boolean near = told.paragraph() >= sentence.paragraph() - 1;
    boolean alone = there.stream().noneMatch(a -> a.kind() == Cue.Kind.CITING);
    boolean says = there.stream().anyMatch(a -> REPORTS.contains(a.kind()) && !a.quoted());
    Run whole = near && alone && says ? phrases.beginningAt(tokens, verb + 1) : null;
    Run run = whole != null && original(tokens) > 0 ? name(tokens, whole) : whole;
    if (run != null && (original(tokens) > 0 || !saysOn(tokens, run.to()))) {
      there.add(
          new Attribution(
              run.span(tokens),
              tokens.get(verb).span(),
              Cue.Kind.CITING,
              sentence,
              told.span(),
              false));
    }
  }

  /// Where it ends that the figures before are said to rest on something: "attributed the toll to",
  /// "made these figures public, citing"; -1 where nothing is.
  private int rests(List<Token> tokens, List<Attribution> here) {
    for (int i = 1; i < tokens.size(); i++) {
      boolean these = grammar.is(tokens.get(i - 1), WordClass.DETERMINER);
      if (!these || !pointers.figures().contains(tokens.get(i).lower())) {
        continue;
      }
      boolean points =
          tokens.get(i - 1).is("these")
              || tokens.get(i - 1).is("this")
              || Token.word(tokens, i - 2).startsWith("attribut");
      TextSpan noun = tokens.get(i).span();
      for (Attribution cited : here) {
        if (points && cited.kind() == Cue.Kind.CITING && cited.source().start() >= noun.end()) {
          return cited.sentence().tokenAt(cited.source().start()) - 1;
        }
      }
    }
    return -1;
  }

  /// Where "It cited", "The news agency quoted", "The claim was based on" ends that opens a
  /// sentence, or -1.
  private int citing(List<Token> tokens) {
    int based = based(tokens);
    if (based > 0) {
      return based;
    }
    int original = original(tokens);
    if (original > 0) {
      return original;
    }
    if (Token.stand(tokens, 0, List.of("the", "source", "of", "the")) && tokens.size() > 6) {
      return grammar.is(tokens.get(5), WordClass.BE) ? 5 : -1;
    }
    int verb = 1;
    if (!Token.word(tokens, 0).equals("it")) {
      boolean the = Token.word(tokens, 0).equals("the");
      verb = Token.word(tokens, 1).equals("news") ? 3 : 2;
      if (!the || !OUTLETS.contains(Token.word(tokens, verb - 1))) {
        return -1;
      }
    }
    return CITES.contains(Token.word(tokens, verb)) ? verb : -1;
  }

  /// Where "The claim was based on" ends, or -1.
  private int based(List<Token> tokens) {
    boolean study = tokens.getFirst().is("the") && STUDIES.contains(Token.word(tokens, 1));
    for (int i = 2; study && i + 1 < Math.min(tokens.size(), ASIDE); i++) {
      if (tokens.get(i + 1).is("on") && RELIES.contains(tokens.get(i).lower())) {
        return i + 1;
      }
    }
    int verb = pointers.end(tokens);
    boolean is = verb > 1 && verb < tokens.size() && grammar.is(tokens.get(verb), WordClass.BE);
    return is && Token.stand(tokens, verb + 1, List.of("based", "on")) ? verb + 2 : -1;
  }

  /// The name with which a phrase opens.
  private static Run name(List<Token> tokens, Run run) {
    int to = run.from() + 1;
    while (to < run.to() && tokens.get(to).capitalised()) {
      to++;
    }
    return new Run(run.from(), to);
  }

  /// Where "The original report by" ends, or -1: from whom a medium has what it reported.
  private static int original(List<Token> tokens) {
    boolean first =
        FIRST.contains(Token.word(tokens, 1)) && OUTLETS.contains(Token.word(tokens, 2));
    boolean by = Token.word(tokens, 3).equals("by") || Token.word(tokens, 3).equals("from");
    return first && by ? 3 : -1;
  }

  /// "quoted him as saying", "cited him when": what follows is told by itself.
  private static boolean saysOn(List<Token> tokens, int from) {
    String next = Token.word(tokens, from);
    return next.equals("as") || next.equals("that") || next.equals("when");
  }

  private static final Set<Cue.Kind> REPORTS =
      Set.of(Cue.Kind.SPEECH, Cue.Kind.OPINION, Cue.Kind.FINDING, Cue.Kind.ACCORDING);

  private static final Set<String> STUDIES =
      Set.of("study", "report", "analysis", "paper", "estimate", "assessment", "survey");

  private static final Set<String> RELIES = Set.of("relied", "relies", "draws", "drew", "based");

  private static final Set<String> FIRST = Set.of("original", "initial", "underlying");

  private static final Set<String> CITES = Set.of("cites", "cited", "quotes", "quoted");

  private static final Set<String> OUTLETS =
      Set.of(
          "agency",
          "report",
          "outlet",
          "paper",
          "newspaper",
          "daily",
          "magazine",
          "broadcaster",
          "article",
          "channel",
          "portal");
}

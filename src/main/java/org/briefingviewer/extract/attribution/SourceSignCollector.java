// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.mention.NameWordLists;
import org.briefingviewer.extract.attribution.phrase.FigureMakers;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.weigh.SourceSign;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.TextSpan;

/// Collects what speaks for or against a source of a figure.
public final class SourceSignCollector {

  private static final Set<String> PLAIN =
      Set.of(
          "said",
          "says",
          "told",
          "announced",
          "estimated",
          "estimates",
          "wrote",
          "noted",
          "stated");
  private static final Set<String> TIMES =
      Set.of(
          "year", "years", "month", "months", "week", "weeks", "day", "days", "hours", "decades");
  private static final int NEAR = 12;
  private static final int FAR = 25;
  private static final int LONG = 40;
  private static final int MENTION = 6;
  private static final int BETWEEN = 80;

  private final AnalysedText text;
  private final AttributionIndex attributions;
  private final NameResolver names;
  private final FigureMakers makers;

  SourceSignCollector(
      AnalysedText text,
      AttributionIndex attributions,
      NameResolver names,
      NameWordLists vocabulary) {
    this.text = text;
    this.attributions = attributions;
    this.names = names;
    this.makers = vocabulary.makers();
  }

  /// Returns the signs for `source` giving the figure at `figure`.
  public Set<SourceSign> of(TextSpan figure, Attribution source) {
    Set<SourceSign> signs = EnumSet.noneOf(SourceSign.class);
    cue(signs, source);
    mention(signs, source);
    place(signs, figure, source);
    rivals(signs, figure, source);
    return signs;
  }

  private void cue(Set<SourceSign> signs, Attribution source) {
    String cue = text.lower(source.cue());
    signs.add(
        switch (source.kind()) {
          case SPEECH, TURN ->
              PLAIN.contains(cue) ? SourceSign.PLAIN_CUE : SourceSign.OTHER_SPEECH_CUE;
          case OPINION -> PLAIN.contains(cue) ? SourceSign.PLAIN_CUE : SourceSign.OPINION_CUE;
          case INTENT -> SourceSign.INTENT_CUE;
          case FINDING -> SourceSign.FINDING_CUE;
          case ACCORDING, SAYING, CITING -> SourceSign.ACCORDING_CUE;
          case RECORDS -> SourceSign.RECORDS_CUE;
          case LABEL -> SourceSign.LABEL_CUE;
        });
    if (cue.endsWith("ing") && source.kind() != Cue.Kind.CITING) {
      signs.add(SourceSign.PARTICIPLE);
    }
    if (source.quoted()) {
      signs.add(SourceSign.CUE_QUOTED);
    }
    List<Token> tokens = source.sentence().tokens();
    int next = source.sentence().tokenAt(source.cue().end());
    if (next < tokens.size() && (tokens.get(next).is("that") || tokens.get(next).is(":"))) {
      signs.add(SourceSign.THAT_FOLLOWS);
    }
  }

  private void mention(Set<SourceSign> signs, Attribution source) {
    Sentence sentence = text.sentenceAt(source.source().start());
    List<Token> tokens = sentence.tokens();
    int from = sentence.tokenAt(source.source().start());
    int to = sentence.tokenBehind(source.source());
    if (from >= to) {
      return;
    }
    String words = text.lower(source.source());
    Agent agent = names.resolve(source.source());
    signs.add(
        switch (makers.of(tokens, new Run(from, to))) {
          case PRONOUN -> pronoun(words);
          case NAMED -> SourceSign.NAMED;
          case KIND -> SourceSign.KIND_NOUN;
          case UNKNOWN, NOBODY -> SourceSign.UNKNOWN_NOUN;
        });
    if (agent.kind() == AgentKind.INSTRUMENT) {
      signs.add(SourceSign.INSTRUMENT);
    }
    if (agent.kind() == AgentKind.UNNAMED) {
      signs.add(SourceSign.UNNAMED_PEOPLE);
    }
    if (agent.name().equalsIgnoreCase(words) && to - from == 1 && !tokens.get(from).capitalised()) {
      signs.add(SourceSign.UNRESOLVED);
    }
    if (to - from > MENTION) {
      signs.add(SourceSign.LONG_MENTION);
    }
  }

  private static SourceSign pronoun(String words) {
    return switch (words) {
      case "he", "she" -> SourceSign.PERSONAL;
      case "who", "which", "that" -> SourceSign.RELATIVE;
      default -> SourceSign.OTHER_PRONOUN;
    };
  }

  private void place(Set<SourceSign> signs, TextSpan figure, Attribution source) {
    Sentence here = text.sentenceAt(figure.start());
    boolean quotation = attributions.inQuotation(figure);
    boolean elsewhere = here.index() != source.sentence().index();
    if (quotation) {
      signs.add(SourceSign.IN_QUOTATION);
    }
    if (elsewhere) {
      signs.add(quotation ? SourceSign.QUOTED_ELSEWHERE : SourceSign.OTHER_SENTENCE);
      if (here.paragraph() != source.sentence().paragraph()) {
        signs.add(SourceSign.OTHER_PARAGRAPH);
      }
    }
    if (here.kind() != ParagraphKind.BODY) {
      signs.add(SourceSign.HEADLINE);
    }
    if (here.tokens().size() > LONG) {
      signs.add(SourceSign.LONG_SENTENCE);
    }
    int at = here.tokenAt(figure.start());
    for (int i = at; i < Math.min(here.tokens().size(), at + 4); i++) {
      if (TIMES.contains(here.tokens().get(i).lower())) {
        signs.add(SourceSign.TIME_FIGURE);
      }
    }
    if (!elsewhere) {
      between(signs, figure, source);
    }
  }

  private void between(Set<SourceSign> signs, TextSpan figure, Attribution source) {
    boolean before = figure.start() < source.cue().start();
    if (before) {
      signs.add(SourceSign.BEFORE_CUE);
    }
    List<Token> tokens = source.sentence().tokens();
    int from = source.sentence().tokenAt(before ? figure.end() : source.cue().end());
    int to = source.sentence().tokenAt(before ? source.cue().start() : figure.start());
    int distance = to - from;
    signs.add(
        distance <= NEAR
            ? SourceSign.NEAR
            : distance <= FAR ? SourceSign.FAR : SourceSign.VERY_FAR);
    for (int i = from; i < Math.min(Math.min(to, from + BETWEEN), tokens.size()); i++) {
      Token token = tokens.get(i);
      if (token.is("but")
          || token.is("while")
          || token.is("although")
          || token.is("which")
          || token.is("who")
          || token.is("as")
          || token.is("after")
          || token.is("when")) {
        signs.add(SourceSign.OTHER_CLAUSE);
      }
      if (token.is("—") || token.is("–") || token.is("(") || token.is(";") || token.is("--")) {
        signs.add(SourceSign.BROKEN);
      }
    }
  }

  private void rivals(Set<SourceSign> signs, TextSpan figure, Attribution source) {
    Sentence here = text.sentenceAt(figure.start());
    int rivals = 0;
    for (Attribution other : AttributionIndex.near(attributions.in(here), figure)) {
      boolean same = other.source().equals(source.source());
      if (!same && other.kind() != Cue.Kind.CITING && other.covers(figure)) {
        rivals++;
      }
    }
    if (rivals > 0) {
      signs.add(rivals > 1 ? SourceSign.SEVERAL_RIVALS : SourceSign.RIVAL);
    }
  }
}

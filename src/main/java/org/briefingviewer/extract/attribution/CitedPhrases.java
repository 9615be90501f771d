// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.extract.attribution.Phrases.Run;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds sources that follow a phrase instead of a verb: "according to", "citing", "based on",
/// "quoted by", and the speaker's label that opens a line of a transcript.
final class CitedPhrases {

  private final Grammar grammar;
  private final Phrases phrases;

  CitedPhrases(Grammar grammar, Phrases phrases) {
    this.grammar = grammar;
    this.phrases = phrases;
  }

  List<Attribution> find(Sentence sentence, Quoted quoted) {
    List<Attribution> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean next = i + 1 < tokens.size();
      if (token.is("according") && next && tokens.get(i + 1).is("to")) {
        add(found, sentence, i, i + 2, Cue.Kind.ACCORDING, quoted);
      } else if (token.is("citing") || (token.is("based") && next && tokens.get(i + 1).is("on"))) {
        add(found, sentence, i, token.is("citing") ? i + 1 : i + 2, Cue.Kind.CITING, quoted);
      } else if ((token.is("quoted") || token.is("cited")) && next && tokens.get(i + 1).is("by")) {
        add(found, sentence, i, i + 2, Cue.Kind.ACCORDING, quoted);
      }
    }
    return found;
  }

  private void add(
      List<Attribution> found,
      Sentence sentence,
      int cue,
      int first,
      Cue.Kind kind,
      Quoted quoted) {
    List<Token> tokens = sentence.tokens();
    Run run = first < tokens.size() ? phrases.beginningAt(tokens, first) : null;
    if (run == null) {
      return;
    }
    Run named = stripped(tokens, run);
    TextSpan words =
        new TextSpan(tokens.get(cue).span().start(), tokens.get(first - 1).span().end());
    TextSpan content = sentence.span();
    found.add(
        new Attribution(
            named.span(tokens), words, kind, sentence, content, quoted.strictlyInside(words)));
  }

  /// Ends the phrase before a day or a time: "the ministry on Monday".
  private Run stripped(List<Token> tokens, Run run) {
    int to = run.to();
    for (int i = run.from() + 1; i < run.to(); i++) {
      boolean day = grammar.is(tokens.get(i), WordClass.TIME) && tokens.get(i).capitalised();
      if (day && grammar.is(tokens.get(i - 1), WordClass.PREPOSITION)) {
        to = i - 1;
        break;
      }
    }
    return to > run.from() ? new Run(run.from(), to) : run;
  }

  /// Returns the speaker whose label opens `sentence` ("MR. KIRBY:"), or null.
  @Nullable Attribution label(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < Math.min(tokens.size(), 14); i++) {
      if (tokens.get(i).is(":")) {
        return nameLike(tokens, i)
            ? new Attribution(
                new Run(0, i).span(tokens),
                tokens.get(i).span(),
                Cue.Kind.LABEL,
                sentence,
                new TextSpan(tokens.get(i).span().end(), sentence.span().end()),
                false)
            : null;
      }
    }
    return null;
  }

  private boolean nameLike(List<Token> tokens, int to) {
    for (int i = 0; i < to; i++) {
      Token token = tokens.get(i);
      boolean name = token.kind() == Token.Kind.WORD && token.capitalised();
      boolean sign = token.kind() == Token.Kind.SIGN && "().,-".contains(token.text());
      boolean small = grammar.is(token, WordClass.PREPOSITION) || token.is("the");
      if (!name && !sign && !small) {
        return false;
      }
    }
    return true;
  }
}

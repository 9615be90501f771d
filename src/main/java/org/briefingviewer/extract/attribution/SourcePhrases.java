// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.extract.attribution.phrase.FigureMakers;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.quote.QuotationIndex;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds sources in turns of phrase: "as the mayor put it", "in the words of", "if the ministry is
/// to be believed". They are the lines of `sayings.tsv`.
final class SourcePhrases {
  /// How many words may name the source within a turn of phrase.
  private static final int LONGEST = 14;

  private final Map<String, List<Saying>> byFirst = new HashMap<>();
  private final NounPhraseFinder phrases;
  private final FigureMakers makers;

  private record Saying(List<String> before, List<String> after) {}

  SourcePhrases(NounPhraseFinder phrases, FigureMakers makers) {
    this.phrases = phrases;
    this.makers = makers;
    for (List<String> row : WordList.read("extract/sayings.tsv").rows()) {
      List<String> words = List.of(row.getFirst().split(" ", -1));
      int source = words.indexOf("*");
      Saying saying = new Saying(words.subList(0, source), words.subList(source + 1, words.size()));
      byFirst.computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(saying);
    }
  }

  List<Attribution> find(Sentence sentence, QuotationIndex quoted) {
    List<Attribution> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      for (Saying saying : byFirst.getOrDefault(tokens.get(i).lower(), List.of())) {
        Attribution here = at(sentence, i, saying, quoted);
        if (here != null) {
          found.add(here);
          break;
        }
      }
    }
    return found;
  }

  private @Nullable Attribution at(Sentence sentence, int i, Saying saying, QuotationIndex quoted) {
    List<Token> tokens = sentence.tokens();
    int first = i + saying.before().size();
    if (first >= tokens.size() || !Token.stand(tokens, i, saying.before())) {
      return null;
    }
    Run run = phrases.beginningAt(tokens, first);
    Run cue = new Run(i, first);
    if (run != null && !saying.after().isEmpty()) {
      int after = first + 1;
      while (after < Math.min(tokens.size(), first + LONGEST)
          && !Token.stand(tokens, after, saying.after())) {
        after++;
      }
      boolean stands = Token.stand(tokens, after, saying.after());
      run = stands ? new Run(first, Math.min(run.to(), after)) : null;
      cue = new Run(after, after + saying.after().size());
    }
    if (run == null || !somebody(tokens, run)) {
      return null;
    }
    return new Attribution(
        run.span(tokens),
        cue.span(tokens),
        Cue.Kind.SAYING,
        sentence,
        said(sentence, Math.min(i, run.from()), Math.max(cue.to(), run.to())),
        quoted.strictlyInside(cue.span(tokens)));
  }

  /// What a turn of phrase from token `from` to `to` gives to somebody: its own clause, up to a
  /// semicolon, "but", "while" and the like; what a relative clause or "and is" opens when it
  /// stands in that.
  static TextSpan said(Sentence sentence, int from, int to) {
    List<Token> tokens = sentence.tokens();
    int first = from;
    while (first > 0 && !parts(tokens, first - 1) && !relative(tokens, first - 1, from)) {
      first--;
    }
    int last = to;
    while (last < tokens.size() && !parts(tokens, last)) {
      last++;
    }
    return new TextSpan(
        tokens.get(first).span().start(), tokens.get(Math.max(first, last - 1)).span().end());
  }

  private static boolean parts(List<Token> tokens, int i) {
    boolean all = tokens.get(i).is("but") && i > 0 && tokens.get(i - 1).is("all");
    return PARTING.contains(tokens.get(i).lower()) && !all;
  }

  /// "which is, in the mayor's view, ugly", "and is, as she put it, ugly".
  private static boolean relative(List<Token> tokens, int i, int from) {
    boolean near =
        from - i <= 4 && from > 1 && (tokens.get(from - 1).is(",") || tokens.get(from - 2).is(","));
    boolean which = tokens.get(i).is("which") || tokens.get(i).is("who");
    return near && (which || tokens.get(i).is("and"));
  }

  private static final Set<String> PARTING =
      Set.of(";", "but", "while", "whereas", "although", "though", "however");

  private boolean somebody(List<Token> tokens, Run run) {
    return switch (makers.of(tokens, run)) {
      case NAMED, KIND, UNKNOWN -> true;
      case PRONOUN -> !tokens.get(run.from()).is("it") && !tokens.get(run.from()).is("you");
      case NOBODY -> false;
    };
  }
}

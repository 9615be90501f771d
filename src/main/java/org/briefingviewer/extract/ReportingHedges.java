// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefingviewer.extract.attribution.Attribution;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds the hedge that stands beside a reporting verb, however far from the figure: whether the
/// source said so is then hearsay, and so is the figure.
///
///     5,000 shells, the ministry reportedly said → "reportedly"
///     5,000 shells, said the ministry, allegedly → "allegedly"
final class ReportingHedges {

  private static final Set<String> AUXILIARIES =
      Set.of("has", "have", "had", "is", "was", "were", "been", "also");

  /// "has also reportedly told"
  private static final int STEPS = 2;

  private final Set<String> adverbs =
      WordList.read("extract/hedges.tsv").rows().stream()
          .filter(row -> row.get(1).equals("clause") && row.get(3).equals("evidential"))
          .map(List::getFirst)
          .filter(words -> words.endsWith("ly") && !words.contains(" "))
          .collect(Collectors.toSet());

  /// Returns `quantity` with the hedge of the verb by which `source` gives it, once.
  Quantity hedged(Quantity quantity, @Nullable Attribution source) {
    Token conditional = source == null ? null : conditional(source);
    Token adverb = source == null || conditional != null ? conditional : beside(source);
    if (adverb == null
        || quantity.hedges().stream().anyMatch(hedge -> hedge.span().overlaps(adverb.span()))) {
      return quantity;
    }
    List<HedgeCue> hedges = new ArrayList<>(quantity.hedges());
    HedgeKind kind = conditional == null ? HedgeKind.EVIDENTIAL : HedgeKind.CONDITIONAL;
    hedges.add(new HedgeCue(adverb.span(), adverb.text(), kind));
    return quantity.hedged(hedges);
  }

  /// "if the ministry is to be believed", "if you believe the ministry".
  private static @Nullable Token conditional(Attribution source) {
    List<Token> tokens = source.sentence().tokens();
    int first = source.sentence().tokenAt(source.cue().start());
    int name = source.sentence().tokenAt(source.source().start());
    int at = Token.word(tokens, first).equals("if") ? first : name - 1;
    return source.kind() == Cue.Kind.SAYING && Token.word(tokens, at).equals("if")
        ? tokens.get(at)
        : null;
  }

  private @Nullable Token beside(Attribution source) {
    List<Token> tokens = source.sentence().tokens();
    int from = source.sentence().tokenAt(source.cue().start());
    int to = source.sentence().tokenBehind(source.cue());
    for (int i = from; i < to; i++) {
      if (adverbs.contains(Token.word(tokens, i))) {
        return tokens.get(i);
      }
    }
    for (int i = from - 1; i >= Math.max(0, from - 1 - STEPS); i--) {
      if (adverbs.contains(Token.word(tokens, i))) {
        return tokens.get(i);
      }
      if (!AUXILIARIES.contains(Token.word(tokens, i))) {
        break;
      }
    }
    return opens(tokens, source) ? tokens.getFirst() : behind(tokens, to, source);
  }

  /// "Reportedly, the ministry said": of the whole sentence.
  private boolean opens(List<Token> tokens, Attribution source) {
    return adverbs.contains(Token.word(tokens, 0))
        && Token.word(tokens, 1).equals(",")
        && source.sentence().tokenAt(source.source().start()) == 2;
  }

  /// Right behind the verb, or behind the source that follows it, where no more is said of it.
  private @Nullable Token behind(List<Token> tokens, int to, Attribution source) {
    if (adverbs.contains(Token.word(tokens, to))) {
      return tokens.get(to);
    }
    TextSpan name = source.source();
    boolean follows = to < tokens.size() && name.start() == tokens.get(to).span().start();
    if (!follows) {
      return null;
    }
    int at = source.sentence().tokenBehind(name);
    int adverb = Token.word(tokens, at).equals(",") ? at + 1 : at;
    String next = Token.word(tokens, adverb + 1);
    boolean ends = next.isEmpty() || ".,;!?)”\"".contains(next);
    return adverbs.contains(Token.word(tokens, adverb)) && ends ? tokens.get(adverb) : null;
  }
}

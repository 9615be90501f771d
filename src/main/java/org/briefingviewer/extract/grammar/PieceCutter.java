// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.TextSpan;

/// Cuts a sentence as the treebank does: `Peru's` → `Peru` `'s`, `didn't` → `did` `n't`; each
/// figure with its signs is one piece.
final class PieceCutter {
  private static final List<String> CLITICS = List.of("'s", "'re", "'ve", "'ll", "'d", "'m");

  private PieceCutter() {}

  /// @param figures the places of the figures, in text order, each with the signs before and behind
  /// @param counted where the nouns end that figures count
  /// @param asides the places of what is left out, in text order
  static List<WordPiece> pieces(
      String text,
      Sentence sentence,
      List<TextSpan> figures,
      Set<Integer> counted,
      List<TextSpan> asides) {
    List<WordPiece> pieces = new ArrayList<>();
    int next = 0;
    List<Token> tokens = without(asides, sentence.tokens());
    for (int i = 0; i < tokens.size(); i++) {
      TextSpan span = tokens.get(i).span();
      while (next < figures.size() && figures.get(next).end() <= span.start()) {
        next++;
      }
      TextSpan figure = next < figures.size() ? figures.get(next) : null;
      if (figure == null || !covers(figure, span)) {
        add(tokens.get(i), pieces, counted.contains(span.end()));
        continue;
      }
      while (i + 1 < tokens.size() && covers(figure, tokens.get(i + 1).span())) {
        i++;
      }
      TextSpan whole = new TextSpan(span.start(), tokens.get(i).span().end());
      String written = whole.of(text);
      pieces.add(new WordPiece(whole, written, "0", true));
    }
    return pieces;
  }

  /// @param asides in text order
  private static List<Token> without(List<TextSpan> asides, List<Token> tokens) {
    if (asides.isEmpty()) {
      return tokens;
    }
    List<Token> left = new ArrayList<>();
    int next = 0;
    for (Token token : tokens) {
      while (next < asides.size() && asides.get(next).end() <= token.span().start()) {
        next++;
      }
      if (next == asides.size() || !covers(asides.get(next), token.span())) {
        left.add(token);
      }
    }
    return left;
  }

  private static boolean covers(TextSpan figure, TextSpan token) {
    return figure.start() <= token.start() && token.end() <= figure.end();
  }

  private static void add(Token token, List<WordPiece> pieces, boolean counted) {
    String lower = token.lower();
    int cut = token.kind() == Token.Kind.WORD ? clitic(lower) : 0;
    if (cut <= 0) {
      pieces.add(new WordPiece(token.span(), token.text(), lower, false, counted));
      return;
    }
    int start = token.span().start();
    pieces.add(part(token, start, 0, cut));
    pieces.add(part(token, start, cut, lower.length()));
  }

  private static WordPiece part(Token token, int start, int from, int to) {
    TextSpan span = new TextSpan(start + from, start + to);
    return new WordPiece(
        span, token.text().substring(from, to), token.lower().substring(from, to), false);
  }

  /// Returns where a word is to be cut, or 0.
  private static int clitic(String lower) {
    if (lower.endsWith("n't") && lower.length() > 3) {
      return lower.length() - 3;
    }
    for (String clitic : CLITICS) {
      if (lower.endsWith(clitic) && lower.length() > clitic.length()) {
        return lower.length() - clitic.length();
      }
    }
    return 0;
  }
}

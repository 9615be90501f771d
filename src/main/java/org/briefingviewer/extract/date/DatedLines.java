// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.date;

import java.util.List;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;

/// Lines that date a text or a note, and tell of nothing that happened.
///
/// @param clauses tells whether words tell something
public record DatedLines(DateNames names, EventClauses clauses) {

  /// "Border Courier, 3 May 2026."
  private static final int LINE = 8;

  /// A line this short without a verb or a full stop is a byline or the head of a list.
  private static final int SHORTEST = 18;

  /// "Updated 4 Sep 2025, 09:21": nothing is told.
  public boolean line(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean closed = !tokens.isEmpty() && List.of(".", "!").contains(tokens.getLast().lower());
    boolean open = !closed && tokens.size() <= SHORTEST;
    boolean bars = !closed && tokens.stream().filter(t -> t.is("|")).count() > 1;
    boolean names =
        tokens.stream()
            .filter(t -> t.kind() == Token.Kind.WORD)
            .allMatch(t -> t.capitalised() || t.is("of") || t.is("the"));
    boolean line = tokens.size() <= LINE && names && tokens.stream().anyMatch(t -> t.is(","));
    return bars || line || (open && (!clauses.tells(tokens) || imprint(tokens))) || noted(tokens);
  }

  /// "Institute for Ports, updated 30 January 2025": when a paper came out.
  private boolean imprint(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean opens = i == 0 || tokens.get(i - 1).kind() == Token.Kind.SIGN;
      if (opens && names.is(tokens.get(i).lower(), "IMPRINT")) {
        return true;
      }
    }
    return false;
  }

  /// "Update, 10 June: …", "Correction (12 June): …": when a note was added.
  public boolean stamp(List<Token> tokens, FoundDate date) {
    int first = 0;
    while (first < date.from() && tokens.get(first).kind() == Token.Kind.SIGN) {
      first++;
    }
    boolean label = first < date.from() && names.is(Token.word(tokens, first), "ADDED_NOTE");
    boolean only =
        label
            && tokens.subList(first + 1, date.from()).stream()
                .allMatch(t -> t.kind() == Token.Kind.SIGN || t.is("on"));
    return only && date.to() < tokens.size() && !tokens.get(date.to()).is(",");
  }

  /// "Source: …", "Transcript, 21 May 2026.", and "[12] Information from two envoys, March 2025.":
  /// what only tells where something stands.
  private boolean noted(List<Token> tokens) {
    int first = 0;
    while (first < tokens.size()
        && tokens.get(first).kind() == Token.Kind.SIGN
        && !tokens.get(first).is("[")) {
      first++;
    }
    String opening = Token.word(tokens, first);
    String sign = Token.word(tokens, first + 1);
    boolean headed = sign.equals(":") || (sign.equals(",") && !clauses.tells(tokens));
    boolean source = headed && names.is(opening, "NOTED");
    boolean mark = opening.equals("[") && Token.word(tokens, first + 2).equals("]");
    String word = Token.word(tokens, first + 3);
    return source || (mark && (!clauses.tells(tokens) || names.is(word, "NOTED")));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.turn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.lexicon.WordList;

/// What single words say of a label, from `turn-words.tsv`.
final class TurnWords {
  private final Map<String, Set<String>> words = new HashMap<>();

  private static final Set<String> FIRMS = WordList.read("extract/firm-names.tsv").words();

  TurnWords() {
    for (List<String> row : WordList.read("extract/turn-words.tsv").rows()) {
      words.put(row.getFirst(), Set.of(row.get(1).split(" ", -1)));
    }
  }

  /// Whether `token` stands before a speaker's name, or for it: "Ambassador", "Dr".
  boolean title(Token token) {
    return has("TITLE", token);
  }

  /// Whether `token` names one who asks, or who leads through a talk: what such people say is no
  /// finding of theirs.
  boolean asker(Token token) {
    return has("ASKER", token);
  }

  /// Whether `token` stands for whoever is asked.
  boolean answer(Token token) {
    return has("ANSWER", token);
  }

  /// Whether `token` leads up to the one who was asked: "interview", "spoke".
  boolean talk(Token token) {
    return has("TALK", token);
  }

  /// Whether `token` tells what somebody does or did: "heads", "taught".
  boolean role(Token token) {
    return has("ROLE", token);
  }

  /// Whether somebody who opens a turn with `token` leads through a talk: "Welcome to the show".
  boolean host(Token token) {
    return has("HOST", token);
  }

  /// Whether a name that ends in `token` is a firm's or a body's, whatever title it begins with:
  /// "General Motors".
  boolean body(Token token) {
    return has("BODY", token) || FIRMS.contains(token.lower());
  }

  /// Whether a body whose name ends in `token` asks questions: "Holm TV".
  boolean medium(Token token) {
    return has("MEDIUM", token);
  }

  private boolean has(String kind, Token token) {
    return words.getOrDefault(kind, Set.of()).contains(token.lower());
  }
}

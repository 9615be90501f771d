// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.grammar;

/// A noun phrase without its complements: "the roughly 15,000 troops", "Russia's Kursk region".
///
/// @param from its first word
/// @param to one past its last
/// @param head the word that it is about: its last noun, else its figure, else a pronoun
public record GrammarPhrase(int from, int to, int head) {

  /// Tells whether word `i` is in it.
  public boolean covers(int i) {
    return from <= i && i < to;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.grammar;

/// A verb with its auxiliaries and adverbs: "may have been killed", "to reach", "founded".
///
/// @param from its first word
/// @param to one past its last
/// @param main the verb that tells what is done
public record VerbGroup(
    int from, int to, int main, Form form, boolean passive, boolean negated, Modality modality) {

  /// What sort of clause the group makes.
  public enum Form {
    FINITE,
    INFINITIVE,
    /// "sent", "rising" without an auxiliary: it tells of the phrase before.
    PARTICIPLE
  }

  /// How far the group says that it is so.
  public enum Modality {
    NONE,
    /// "will", "is to".
    FUTURE,
    /// "may", "could", "would", "should".
    POSSIBLE
  }

  /// Returns the same as the verb of a clause, or as a participle without one.
  VerbGroup as(Form other) {
    return new VerbGroup(from, to, main, other, other == Form.PARTICIPLE, negated, modality);
  }

  /// Tells whether word `i` is in it.
  public boolean covers(int i) {
    return from <= i && i < to;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.word;

/// The part that a word of grammar plays; a word may play several.
public enum WordClass {
  DETERMINER,
  PRONOUN,
  PREPOSITION,
  SUBORDINATOR,
  AUXILIARY,
  ADVERB,
  TIME,
  POSSESSIVE,
  /// What opens another clause or an adverbial before a subject: "after", "amid".
  TEMPORAL,
  /// What may open a figure: "about", "at least".
  QUANTIFIER,
  BE,
  /// Plural without an -s, and pronouns that take a plural verb.
  PLURAL,
  NUMERAL,
  /// A part of people asked: "half", "percent".
  SHARE,
  /// Words that name nobody when they stand alone: "that", "more".
  UNNAMING,
  /// "an unnamed state"
  UNDISCLOSED,
  /// Words that take back what the verb says, or make it a mere possibility.
  DENYING,
  /// Determiners that can stand for their noun: "some", "these".
  STANDING,
  /// What stands between a noun for a figure and the figure: "its forecast to".
  FIGURE_LINK,
  /// What a noun for figures does: "estimates by the agency range from".
  FIGURE_VERB,
  /// Nouns that make a figure somebody's behind "in" or "by": "in the mayor's view".
  VIEW,
  /// Figures that somebody issues, and name nobody: "data released by the board".
  ISSUED_FIGURES,
  ISSUED,
  /// Verbs whose object a claim is, which they do not make: "denied reports that".
  REFUSING,
  /// Past forms that are nothing else, and end a subject: "met", "rose".
  PRETERITE
}

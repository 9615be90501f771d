// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.weigh;

/// What speaks for or against a source being the one whose figure it is. Each is weighed by
/// `source-signs.tsv`.
public enum SourceSign {
  /// "said", "told", "according to": words that hardly ever mean anything else.
  PLAIN_CUE,
  /// A verb of holding or wanting: "expects", "proposed".
  OPINION_CUE,
  INTENT_CUE,
  /// A verb that lets see: "shows", "found", "lists".
  FINDING_CUE,
  ACCORDING_CUE,
  /// "in a survey"
  RECORDS_CUE,
  LABEL_CUE,
  OTHER_SPEECH_CUE,
  /// The mention ends in a name.
  NAMED,
  /// It ends in a noun that names a kind of agent.
  KIND_NOUN,
  /// It ends in some other noun.
  UNKNOWN_NOUN,
  /// "he", "she"
  PERSONAL,
  /// "it", "they", "we", "I"
  OTHER_PRONOUN,
  /// "who", "which", "that"
  RELATIVE,
  /// A document or an instrument.
  INSTRUMENT,
  /// People without a name.
  UNNAMED_PEOPLE,
  /// A pronoun for which no name was found.
  UNRESOLVED,
  /// The figure stands in a quotation.
  IN_QUOTATION,
  /// The quotation's speaker stands in another sentence.
  QUOTED_ELSEWHERE,
  /// The words that say so stand in another sentence, without a quotation.
  OTHER_SENTENCE,
  /// In another paragraph.
  OTHER_PARAGRAPH,
  /// The cue stands inside somebody's quotation.
  CUE_QUOTED,
  /// The figure stands before the cue.
  BEFORE_CUE,
  /// "that" or a colon follows the cue.
  THAT_FOLLOWS,
  NEAR,
  FAR,
  VERY_FAR,
  /// A conjunction opens another clause between cue and figure.
  OTHER_CLAUSE,
  /// A dash, a bracket or a semicolon stands between.
  BROKEN,
  /// Another source is given for the same place.
  RIVAL,
  SEVERAL_RIVALS,
  /// The mention has more than six words.
  LONG_MENTION,
  /// The sentence is a headline or deck.
  HEADLINE,
  /// The figure's sentence is long.
  LONG_SENTENCE,
  /// A verb in -ing: ", adding that".
  PARTICIPLE,
  /// The figure counts time.
  TIME_FIGURE
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import java.util.Locale;

/// A way in which a case can go wrong.
enum ErrorClass {
  /// A quantity was not found.
  MISSED,
  /// Something was taken for a quantity that is none.
  EXTRA,
  SPAN,
  VALUE,
  UNIT,
  BOUND,
  HEDGE,
  /// Estimate or plain figure.
  ESTIMATE,
  /// The text gives a source, the program none.
  SOURCE_MISSED,
  /// The text gives none, the program one: it should have abstained.
  SOURCE_INVENTED,
  SOURCE_WRONG,
  /// The right source, more or fewer of its words.
  SOURCE_SPAN,
  /// The name that "he" or "the ministry" stands for.
  NAME,
  VIA,
  /// The date that a figure holds for.
  FIGURE_DATE,
  /// What a figure covers.
  SCOPE,
  TIE_MISSED,
  TIE_EXTRA,
  TIE_WORDS,
  TIE_HEDGE,
  TIE_ASSESSOR,
  /// The day of the assessment.
  TIE_DATE,
  EVENT_MISSED,
  EVENT_EXTRA,
  EVENT_WORDS,
  /// The cleaned text is not the one a person made.
  TEXT,
  /// Date, byline, dateline or publisher.
  ORIGIN,
  /// Something left out is not listed.
  DROPPED,
  /// An emoji put before the text changes more than the places.
  EMOJI;

  /// Returns the word of the lists: `source-wrong`.
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static ErrorClass of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.pair;

/// What speaks for or against two figures being of one quantity. Of those that end in `ONE`, only
/// one of both figures says it; of those that end in `OTHER`, both do, and differ.
public enum PairSign {
  /// How much their words, those near them, and those around all figures of their articles have in
  /// common, 0 to 1: the rarer a word, the more.
  WORDS,
  NEAR_WORDS,
  SUBJECT,

  /// What they count or measure: the same, what few others do, a count of something that is not
  /// named, a wider name for the same, another name.
  UNIT_SAME,
  UNIT_RARE,
  UNIT_OPEN,
  UNIT_WIDER,
  UNIT_OTHER,
  RATE_ONE,
  MONEY,
  SHARE,
  SIZE,

  /// How many of them were killed, sent, sold.
  MEASURE_SAME,
  MEASURE_ONE,
  MEASURE_WITHIN,

  /// The states with them or around them; whose they are by their own words.
  ACTORS_SAME,
  ACTORS_MEET,
  ACTORS_APART,
  ACTORS_CROSS,
  WHOSE_SAME,
  WHOSE_OTHER,

  PLACE_SAME,
  PLACE_ONE,
  STATE_SAME,
  STATE_OTHER,
  FLOW_SAME,

  /// How many words stand behind the same words and preposition, and meet or not.
  SLOT_SAME,
  SLOT_OTHER,

  PART_ONE,
  PART_BOTH,
  MORE_ONE,
  FUTURE_ONE,
  TOTAL_ONE,
  ALONE_ONE,
  ROLE_SAME,
  ROLE_OTHER,
  SCOPE_WITHIN,

  DATE_SAME,
  DATE_OTHER,
  DATE_ONE,

  /// The logarithm of the days between the reports.
  DAYS_BETWEEN,

  SOURCE_SAME,
  SOURCE_OTHER,

  /// The numbers: the same, roundings of one, how close (1 the same, 0 ten times as large), how
  /// many digits agree, one an end of the other's range.
  VALUE_SAME,
  VALUE_NEAR,
  VALUE_CLOSE,
  VALUE_DIGITS,
  VALUE_MEETS,

  BOUND_SAME,
  DIRECTION_OTHER,
  ARTICLE_SAME,
  PASSAGE_SAME,
  ESTIMATES;

  /// Returns its place among the values of all signs, which are never kept.
  @SuppressWarnings("EnumOrdinal")
  public int place() {
    return ordinal();
  }
}

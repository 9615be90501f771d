// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity;

/// What sort of quantity a number is, as far as its own sentence tells: what a reader needs to know
/// before asking whether it is an estimate.
public enum NumberNature {
  /// A figure like any other: a count with a noun, a sum of money, a measure, a share.
  ORDINARY,
  /// How old somebody or something is: "a 15-year-old", "Kim, 41".
  AGE,
  /// A span of time: "in 15 years", "for six months".
  DURATION,
  /// A vague scale without a number: "thousands of troops", "dozens", "tens of millions".
  VAGUE,
  /// The same amount in another unit, in brackets: "(US$60 million)" after a figure in won.
  CONVERSION,
  /// The amount of a change, in percent or as a multiple: "rose 4 percent", "doubled".
  CHANGE,
  /// A distance between places: "50 kilometers north of the capital".
  MAP_DISTANCE,
  /// A small whole number in words that only counts out things at hand: "the two countries".
  BARE_COUNT,
  /// "one" that stands for a thing: "one of the people".
  PRONOUN
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// How a figure bounds the true value, in the words of the text.
public enum Bound {
  EXACTLY,
  APPROXIMATELY,
  AT_LEAST,
  MORE_THAN,
  AT_MOST,
  FEWER_THAN,
  BETWEEN,
  /// A vague scale: "thousands", "tens of millions".
  ORDER_OF_MAGNITUDE,
  /// The text gives the number with no bound word.
  UNSTATED
}

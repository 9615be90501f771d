// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

/// The part that a word of grammar plays; a word may play several.
public enum WordClass {
  DETERMINER,
  PRONOUN,
  PREPOSITION,
  SUBORDINATOR,
  AUXILIARY,
  ADVERB,
  TIME,
  BE
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.grammar;

/// What sort of word a word is, after the Penn Treebank's tags (in brackets).
public enum PartOfSpeech {
  /// An adjective (JJ, JJR, JJS).
  ADJECTIVE("JJ"),
  COMPARATIVE("JJR"),
  SUPERLATIVE("JJS"),
  ADVERB("RB"),
  /// A comparative or superlative adverb (RBR, RBS).
  ADVERB_COMPARED("RBR"),
  CONJUNCTION("CC"),
  /// A figure, as one word however it is written (CD).
  NUMBER("CD"),
  DETERMINER("DT"),
  /// "there" that only opens (EX).
  THERE("EX"),
  /// A preposition or a subordinating conjunction (IN).
  PREPOSITION("IN"),
  MODAL("MD"),
  NOUN("NN"),
  NOUN_PLURAL("NNS"),
  NAME("NNP"),
  NAME_PLURAL("NNPS"),
  /// `'s` of an owner (POS).
  POSSESSIVE("POS"),
  PRONOUN("PRP"),
  /// "its", "their" (PRP$).
  OWNER("PRP$"),
  PARTICLE("RP"),
  TO("TO"),
  VERB_BASE("VB"),
  VERB_PAST("VBD"),
  /// "-ing" (VBG).
  VERB_ING("VBG"),
  /// The past participle (VBN).
  VERB_PARTICIPLE("VBN"),
  VERB_PRESENT("VBP"),
  /// The present of "he" (VBZ).
  VERB_PRESENT_S("VBZ"),
  /// "which", "that" of a relative clause (WDT).
  RELATIVE_DETERMINER("WDT"),
  RELATIVE_PRONOUN("WP"),
  RELATIVE_ADVERB("WRB"),
  /// A sign that ends or parts (. , :).
  STOP("."),
  COMMA(","),
  COLON(":"),
  /// A quotation mark or a bracket.
  QUOTE("''"),
  BRACKET("-LRB-"),
  SYMBOL("SYM"),
  OTHER("X");

  private final String penn;

  PartOfSpeech(String penn) {
    this.penn = penn;
  }

  /// Returns the tag for one of the Penn Treebank's names.
  static PartOfSpeech of(String name) {
    return switch (name) {
      case "RBS" -> ADVERB_COMPARED;
      case "PDT" -> DETERMINER;
      case "WP$" -> RELATIVE_PRONOUN;
      case "``" -> QUOTE;
      case "-RRB-" -> BRACKET;
      case "$", "#" -> SYMBOL;
      case "HYPH" -> COLON;
      default -> {
        for (PartOfSpeech tag : values()) {
          if (tag.penn.equals(name)) {
            yield tag;
          }
        }
        yield OTHER;
      }
    };
  }

  /// The number under which the weights know it.
  @SuppressWarnings("EnumOrdinal")
  int place() {
    return ordinal();
  }

  public boolean noun() {
    return common() || proper();
  }

  public boolean common() {
    return this == NOUN || this == NOUN_PLURAL;
  }

  public boolean proper() {
    return this == NAME || this == NAME_PLURAL;
  }

  /// Tells whether it is a form of a verb, a participle included; not a modal.
  public boolean verb() {
    return switch (this) {
      case VERB_BASE, VERB_PAST, VERB_ING, VERB_PARTICIPLE, VERB_PRESENT, VERB_PRESENT_S -> true;
      default -> false;
    };
  }

  public boolean adjective() {
    return this == ADJECTIVE || this == COMPARATIVE || this == SUPERLATIVE;
  }

  public boolean adverb() {
    return this == ADVERB || this == ADVERB_COMPARED;
  }

  /// Tells whether its class of words takes no new members.
  boolean closed() {
    return switch (this) {
      case CONJUNCTION,
          DETERMINER,
          THERE,
          PREPOSITION,
          MODAL,
          POSSESSIVE,
          PRONOUN,
          OWNER,
          PARTICLE,
          TO,
          RELATIVE_DETERMINER,
          RELATIVE_PRONOUN,
          RELATIVE_ADVERB ->
          true;
      default -> false;
    };
  }

  /// Tells whether it is a sign, no word.
  public boolean sign() {
    return switch (this) {
      case STOP, COMMA, COLON, QUOTE, BRACKET -> true;
      default -> false;
    };
  }
}

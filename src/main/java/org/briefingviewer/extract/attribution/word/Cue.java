// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.word;

/// A word form that gives words or figures to somebody.
///
/// @param lemma the verb's base form
/// @param next a word that must follow soon ("point out", "put … at"), or empty
public record Cue(String lemma, Kind kind, Form form, String next) {

  /// Whether it gives out a paper: "released", "published".
  public boolean document() {
    return lemma.equals("release") || lemma.equals("publish");
  }

  /// What a cue says of what follows.
  public enum Kind {
    /// Speaking and writing.
    SPEECH,
    /// Holding something to be so.
    OPINION,
    /// Taking one's turn to speak: only beside a quotation, "that" or a colon.
    TURN,
    /// What a study, a record or a picture lets see.
    FINDING,
    /// Promises, plans and demands.
    INTENT,
    /// "according to"
    ACCORDING,
    /// "as the mayor put it", "in the mayor's view": of its own clause alone.
    SAYING,
    /// "citing", "based on": what a speaker leans on.
    CITING,
    /// "in a survey": the record in which a figure stands.
    RECORDS,
    /// A speaker's name and a colon.
    LABEL;

    /// Tells whether a verb gives what somebody says, holds or found.
    public boolean tells() {
      return switch (this) {
        case SPEECH, OPINION, FINDING -> true;
        case INTENT, TURN, ACCORDING, SAYING, CITING, RECORDS, LABEL -> false;
      };
    }

    /// Tells whether no verb says so: "according to", or a turn of phrase.
    public boolean phrase() {
      return this == ACCORDING || this == SAYING;
    }
  }

  /// The form of the verb.
  public enum Form {
    BASE,
    THIRD_PERSON,
    PAST,
    PARTICIPLE,
    NONE
  }
}

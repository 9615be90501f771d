// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

/// A word form that gives words or figures to somebody.
///
/// @param lemma the verb's base form
public record Cue(String lemma, Kind kind, Form form) {

  /// What a cue says of what follows.
  public enum Kind {
    /// Speaking and writing.
    SPEECH,
    /// Holding something to be so.
    OPINION,
    /// Taking one's turn to speak: only beside a quotation, "that" or a colon.
    TURN,
    /// "put the toll at 40"
    PLACING,
    /// What a study, a record or a picture lets see.
    FINDING,
    /// Promises, plans and demands.
    INTENT,
    /// "according to"
    ACCORDING,
    /// "citing", "based on": what a speaker leans on.
    CITING,
    /// A speaker's name and a colon.
    LABEL
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

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.part;

import java.util.List;
import org.briefingviewer.derive.correction.Correction;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.TieState;
import org.jspecify.annotations.Nullable;

/// One thing that the state of a tie must not lose when it is shown.
public sealed interface TiePart {

  /// Shows this part to a reader.
  <R> R read(Reader<R> reader);

  /// Between whom, and how it goes with them.
  ///
  /// @param stance how the words put it
  record Trend(ActorPair pair, org.briefingviewer.model.Trend trend, TieState.Stance stance)
      implements TiePart {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.trend(this);
    }
  }

  /// Whose assessment it is, of when; of a deed alone, who tells of it.
  ///
  /// @param deed whether somebody only did something, and no trend is assessed
  /// @param assessor null when the text gives it to nobody
  /// @param basis whether the text states that the assessor says so, or the program inferred it
  /// @param party whether the assessor speaks for one of the two
  /// @param asOf null when the text does not say when
  record Assessed(
      boolean deed,
      @Nullable Agent assessor,
      Basis basis,
      boolean party,
      @Nullable PartialDate asOf)
      implements TiePart {

    /// Returns the key of the words that say who assesses it, or tells of it.
    public String said() {
      return (deed ? "print.deed" : "print.assessor") + (party ? ".party" : "");
    }

    /// Returns the key of the words for a state that has no assessor: nobody found, or nobody named
    /// by what a person read.
    public String nobody() {
      return (deed ? "tie.deed" : "tie.assessor") + (basis == Basis.STATED ? ".unnamed" : ".none");
    }

    @Override
    public <R> R read(Reader<R> reader) {
      return reader.assessed(this);
    }
  }

  /// The words that say so.
  ///
  /// @param hedged whether they leave it open
  /// @param quoted whether a passage of the evidence holds them
  record Words(String words, boolean hedged, boolean quoted) implements TiePart {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.words(this);
    }
  }

  /// The passages that bear it out, each once.
  record Evidence(List<EvidenceQuote> quotes) implements TiePart {
    public Evidence {
      quotes = List.copyOf(quotes);
    }

    @Override
    public <R> R read(Reader<R> reader) {
      return reader.evidence(this);
    }
  }

  /// Who checked it, or that nobody did.
  record Checked(Review review) implements TiePart {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.checked(this);
    }
  }

  /// What it said before persons corrected it.
  ///
  /// @param steps the oldest first, at least one
  /// @param review how it stands now
  record Corrected(List<Correction> steps, Review review) implements TiePart {
    public Corrected {
      steps = List.copyOf(steps);
    }

    @Override
    public <R> R read(Reader<R> reader) {
      return reader.corrected(this);
    }
  }

  /// Decides for each part what becomes of it in one place where states of ties are shown.
  interface Reader<R> {
    R trend(Trend part);

    R assessed(Assessed part);

    R words(Words part);

    R evidence(Evidence part);

    R checked(Checked part);

    R corrected(Corrected part);
  }
}

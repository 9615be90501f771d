// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.review;

import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.edit.FindingId.FindingKind;

/// At what a walk stops, and in which order.
///
/// @param everywhere over all articles, or only in the one that is read
/// @param uncertainFirst whether what the program is not sure of comes before the rest
public record ReviewFilter(boolean everywhere, boolean uncertainFirst, Depth depth, Match match) {

  /// Whatever nobody settled, in the article that is read.
  public static final ReviewFilter FIRST =
      new ReviewFilter(false, false, Depth.UNCHECKED, new Match.Any());

  /// How much of it has to be settled to be passed over.
  public enum Depth {
    /// Stops where nobody has decided.
    UNCHECKED,
    /// Stops also at what was decided in bulk, and not read.
    UNREAD,
    /// Stops at everything.
    EVERYTHING
  }

  /// Which things are meant.
  public sealed interface Match {
    /// Returns whether a thing is meant.
    boolean has(ReviewStop stop);

    /// All of them.
    record Any() implements Match {
      @Override
      public boolean has(ReviewStop stop) {
        return true;
      }
    }

    /// What the program is not sure of.
    record Uncertain() implements Match {
      @Override
      public boolean has(ReviewStop stop) {
        return stop.uncertain();
      }
    }

    /// Estimates and states of ties that the text gives to nobody.
    record Unsourced() implements Match {
      @Override
      public boolean has(ReviewStop stop) {
        return stop.source() == null
            && (stop.of().kind() == FindingKind.ESTIMATE
                || stop.of().kind() == FindingKind.TIE_STATE);
      }
    }

    /// Numbers that no estimate is made of.
    record Numbers() implements Match {
      @Override
      public boolean has(ReviewStop stop) {
        return stop.plain();
      }
    }

    /// What the text gives to one source.
    ///
    /// @param name its name
    record OfSource(String name) implements Match {
      @Override
      public boolean has(ReviewStop stop) {
        return name.equals(stop.source());
      }
    }

    /// What is given in one unit.
    record OfUnit(Unit unit) implements Match {
      @Override
      public boolean has(ReviewStop stop) {
        return unit.equals(stop.unit());
      }
    }

    /// What speaks of one tie.
    record OfTie(ActorPair pair) implements Match {
      @Override
      public boolean has(ReviewStop stop) {
        return stop.ties().contains(pair);
      }
    }
  }

  /// Returns whether the walk stops at a thing, leaving aside in which article it stands.
  public boolean has(ReviewStop stop) {
    boolean wanted =
        switch (depth) {
          case UNCHECKED -> !stop.settled();
          case UNREAD -> !stop.looked();
          case EVERYTHING -> true;
        };
    return wanted && match.has(stop);
  }

  /// Returns the same over all articles, or only in the one that is read.
  public ReviewFilter everywhere(boolean other) {
    return new ReviewFilter(other, uncertainFirst, depth, match);
  }

  /// Returns the same in another order.
  public ReviewFilter uncertainFirst(boolean other) {
    return new ReviewFilter(everywhere, other, depth, match);
  }

  /// Returns the same with another depth.
  public ReviewFilter with(Depth other) {
    return new ReviewFilter(everywhere, uncertainFirst, other, match);
  }

  /// Returns the same for other things.
  public ReviewFilter with(Match other) {
    return new ReviewFilter(everywhere, uncertainFirst, depth, other);
  }
}

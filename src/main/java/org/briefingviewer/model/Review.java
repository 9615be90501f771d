// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who checked something, and when: the newest verdict, and those before it.
///
/// Throws `IllegalArgumentException` when a state other than `PROPOSED` names no person or day
///
/// @param by the person's name; null while only proposed
/// @param on the day; null while only proposed
/// @param care how closely it was looked at
/// @param earlier the verdicts that were given before, the oldest first
/// @param broughtIn who brought the verdict in with data, where another person did; else null
public record Review(
    ReviewState state,
    @Nullable String by,
    @Nullable LocalDate on,
    Care care,
    List<Verdict> earlier,
    @Nullable BroughtIn broughtIn) {

  /// Who brought in a verdict that data says another person gave, and on which day. Nobody knows
  /// whether that person did.
  public record BroughtIn(String by, LocalDate on) {}

  /// How closely a person looked.
  public enum Care {
    READ,
    /// Settled together with others that matched, not one by one.
    IN_BULK
  }

  /// How far a person stands behind something.
  public enum Standing {
    /// A named person looked at this very thing.
    READ,
    /// A named person settled it together with others, without reading it, or brought in what
    /// another is said to have settled.
    BULK,
    /// Nobody does: it was proposed, or rejected.
    OPEN;

    /// Returns the end of the names that messages and styles have for it.
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// A verdict that another followed.
  ///
  /// @param broughtIn who brought it in with data, where another person did; else null
  public record Verdict(
      ReviewState state, String by, LocalDate on, Care care, @Nullable BroughtIn broughtIn) {
    /// Makes one that the person gave here.
    public Verdict(ReviewState state, String by, LocalDate on, Care care) {
      this(state, by, on, care, null);
    }

    /// Returns the same, as somebody brought it in; null for as the person gave it.
    public Verdict broughtIn(@Nullable BroughtIn by) {
      return new Verdict(state, this.by, on, care, by);
    }
  }

  /// Found by the program, checked by nobody.
  public static final Review PROPOSED = new Review(ReviewState.PROPOSED, null, null);

  public Review {
    earlier = Trail.of(earlier);
    if (state != ReviewState.PROPOSED && (by == null || by.isBlank() || on == null)) {
      throw new IllegalArgumentException("a review that is " + state + " names who and when");
    }
  }

  /// Makes one whose newest verdict the person gave here.
  public Review(
      ReviewState state,
      @Nullable String by,
      @Nullable LocalDate on,
      Care care,
      List<Verdict> earlier) {
    this(state, by, on, care, earlier, null);
  }

  /// Makes the first review of something that was read.
  public Review(ReviewState state, @Nullable String by, @Nullable LocalDate on) {
    this(state, by, on, Care.READ, List.of());
  }

  /// Makes the review of all verdicts that persons gave.
  ///
  /// @param verdicts the oldest first
  public static Review of(List<Verdict> verdicts) {
    Review review = PROPOSED;
    for (Verdict verdict : verdicts) {
      review = review.then(verdict);
    }
    return review;
  }

  /// Returns whether a named person stands behind it, who may not have read it: [#read()].
  public boolean checked() {
    return state == ReviewState.ACCEPTED || state == ReviewState.CORRECTED;
  }

  /// Returns whether a named person stands behind it who looked at this very thing. Of a verdict
  /// that another person brought in that is not known.
  public boolean read() {
    return standing() == Standing.READ;
  }

  /// Returns how far a person stands behind it.
  public Standing standing() {
    if (!checked()) {
      return Standing.OPEN;
    }
    return care == Care.READ && broughtIn == null ? Standing.READ : Standing.BULK;
  }

  /// Returns whether a named person corrected this very thing, and not along with others.
  public boolean correctedByReading() {
    return state == ReviewState.CORRECTED && read();
  }

  /// Returns whether a person corrected it at some time, whatever was decided since.
  public boolean everCorrected() {
    return verdicts().stream().anyMatch(verdict -> verdict.state() == ReviewState.CORRECTED);
  }

  /// Returns what comes first where several things are read together, the smaller first: what a
  /// person read, what a person settled in bulk, what nobody checked, what was rejected.
  public int order() {
    return switch (state) {
      case ACCEPTED, CORRECTED -> read() ? 0 : 1;
      case PROPOSED -> 2;
      case REJECTED -> 3;
    };
  }

  /// Returns the review with a newer verdict on top.
  public Review then(Verdict verdict) {
    return new Review(
        verdict.state(),
        verdict.by(),
        verdict.on(),
        verdict.care(),
        verdicts(),
        verdict.broughtIn());
  }

  /// Returns all verdicts that persons gave, the oldest first.
  public List<Verdict> verdicts() {
    if (by == null || on == null) {
      return earlier;
    }
    return Trail.of(earlier).and(new Verdict(state, by, on, care, broughtIn));
  }

  /// Verdicts, the oldest first. A longer list shares those before with the shorter one: edits of a
  /// script may settle one figure a hundred thousand times.
  private static final class Trail extends AbstractList<Verdict> {
    private final List<Verdict> shared;
    private final int size;

    private Trail(List<Verdict> shared, int size) {
      this.shared = shared;
      this.size = size;
    }

    static Trail of(List<Verdict> verdicts) {
      return verdicts instanceof Trail trail
          ? trail
          : new Trail(new ArrayList<>(verdicts), verdicts.size());
    }

    Trail and(Verdict newest) {
      synchronized (shared) {
        List<Verdict> all = shared;
        if (size == 0 || (size < all.size() && !all.get(size).equals(newest))) {
          all = new ArrayList<>(all.subList(0, size)); // another verdict follows there
        }
        if (size == all.size()) {
          all.add(newest);
        }
        return new Trail(all, size + 1);
      }
    }

    @Override
    public Verdict get(int index) {
      synchronized (shared) {
        return shared.get(Objects.checkIndex(index, size));
      }
    }

    @Override
    public int size() {
      return size;
    }
  }
}

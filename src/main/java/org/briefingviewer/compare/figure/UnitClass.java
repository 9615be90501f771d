// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.figure;

import org.briefingviewer.model.Unit.UnitKind;

/// What may be counted or measured alike: soldiers and troops, dollars, square meters. Different
/// currencies and different measures are never held together; a rate may be one where its time is
/// left out ("four million barrels", "four million barrels a year").
///
/// @param name empty for what may count anything: "2,700 others", "350 had fallen"
/// @param sort what the name is one of, or empty: "persons" may be soldiers, and are no containers
public record UnitClass(UnitKind kind, String name, String sort) {
  /// The name of people of whom is not said who they are.
  static final String ANYBODY = "person";

  private static final String RATE = " per ";
  private static final String OF = " of ";

  /// Returns whether figures of the two may be of one thing, though one of them may not say of
  /// which.
  public boolean mayBe(UnitClass other) {
    if (equals(other)) {
      return true;
    }
    if (kind != other.kind) {
      return shares(other) || other.shares(this);
    }
    return counts() ? mayCount(other) : base().equals(other.base()) && oneRate(other);
  }

  /// Returns whether the two may be of one thing by other words: of one sort, or as [#mayBe].
  public boolean mayBeSame(UnitClass other) {
    return mayBe(other) || oneSort(other);
  }

  private boolean mayCount(UnitClass other) {
    boolean wider = name.equals(sort) || other.name.equals(other.sort);
    boolean may = oneSort(other) && wider;
    boolean same = base().equals(other.base()) && oneRate(other);
    return name.isEmpty() || other.name.isEmpty() || may || same;
  }

  private boolean oneRate(UnitClass other) {
    return rate().isEmpty() || other.rate().isEmpty() || rate().equals(other.rate());
  }

  /// A share is written in percent, or as a fraction.
  private boolean shares(UnitClass other) {
    return kind == UnitKind.PERCENT
        && other.kind == UnitKind.MEASURE
        && other.name.equals("fraction");
  }

  /// Returns the unit without its time and without what it is of: "barrel of oil per day".
  private String base() {
    int rate = name.indexOf(RATE);
    String whole = rate < 0 ? name : name.substring(0, rate);
    int of = whole.indexOf(OF);
    return of < 0 ? whole : whole.substring(0, of);
  }

  private String rate() {
    int rate = name.indexOf(RATE);
    return rate < 0 ? "" : name.substring(rate);
  }

  /// Returns whether both count things of one sort: soldiers and builders are people.
  public boolean oneSort(UnitClass other) {
    return !sort.isEmpty() && sort.equals(other.sort);
  }

  /// Returns whether it says of what kind the things are that it counts.
  public boolean telling() {
    return counts() && !name.isEmpty() && !name.equals(ANYBODY);
  }

  /// Returns whether it counts things.
  public boolean counts() {
    return kind == UnitKind.COUNT;
  }
}

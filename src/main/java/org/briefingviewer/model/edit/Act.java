// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.edit;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That somebody did something: what every edit has in common.
///
/// @param id an IRI, unique in the world
/// @param by the person's name
/// @param at the moment, to the second
/// @param why the reason, in the person's own words, or null
/// @param together an id that all acts of one step have in common, or null where it was done by
///   itself
///
///   Throws `IllegalArgumentException` when the id or the name is blank
public record Act(
    String id, String by, OffsetDateTime at, @Nullable String why, @Nullable String together) {
  /// Makes one that was done by itself.
  public Act(String id, String by, OffsetDateTime at, @Nullable String why) {
    this(id, by, at, why, null);
  }

  public Act {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an edit has no id");
    }
    if (by.isBlank()) {
      throw new IllegalArgumentException("the edit " + id + " does not say who made it");
    }
  }

  /// Returns the same for a reason, or for none.
  public Act because(@Nullable String reason) {
    return new Act(id, by, at, reason, together);
  }

  /// Makes another one, by the same person at the same moment: all that are made of one are done
  /// together.
  public Act joining() {
    return new Act(newId(), by, at, why, together == null ? id : together);
  }

  /// Returns whether it was done together with another one.
  public boolean joins(Act other) {
    return together != null && together.equals(other.together);
  }

  /// Makes one that happens now.
  public static Act of(String by, OffsetDateTime at) {
    return new Act(newId(), by, at.withNano(0), null);
  }

  private static String newId() {
    return "urn:uuid:" + UUID.randomUUID();
  }
}

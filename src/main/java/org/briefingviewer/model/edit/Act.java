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
///
///   Throws `IllegalArgumentException` when the id or the name is blank
public record Act(String id, String by, OffsetDateTime at, @Nullable String why) {
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
    return new Act(id, by, at, reason);
  }

  /// Makes one that happens now.
  public static Act of(String by, OffsetDateTime at) {
    return new Act("urn:uuid:" + UUID.randomUUID(), by, at.withNano(0), null);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.Alias;
import org.jspecify.annotations.Nullable;

/// A row of the name lists.
///
/// @param name the name to show
/// @param kind what it names, or null for a place, which says and does nothing
/// @param aliases the other spellings
public record KnownName(String name, @Nullable AgentKind kind, List<Alias> aliases) {
  private static final String PLACE = "PLACE";

  public KnownName {
    aliases = List.copyOf(aliases);
  }

  static KnownName of(String name, String kind, String aliases) {
    return new KnownName(
        name, kind.equals(PLACE) ? null : AgentKind.valueOf(kind), aliases(aliases));
  }

  private static List<Alias> aliases(String field) {
    List<Alias> aliases = new ArrayList<>();
    for (String entry : field.split("; ", -1)) {
      int colon = entry.indexOf(':');
      aliases.add(new Alias(entry.substring(colon + 1), entry.substring(0, colon)));
    }
    return aliases;
  }

  /// Returns every spelling, the name first.
  public Stream<Alias> spellings() {
    return Stream.concat(Stream.of(new Alias(name, "en")), aliases.stream());
  }
}

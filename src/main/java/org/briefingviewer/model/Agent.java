// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.briefingviewer.model.letters.NormalText;

/// A person, body, state or instrument that can stand in an attribution chain.
///
/// @param id unique in its bundle, a slug of the name
/// @param name the canonical name, as the text resolves it: "South Korea's unification ministry"
/// @param aliases other spellings, in every script
public record Agent(String id, String name, AgentKind kind, List<Alias> aliases) {

  /// What an agent is.
  public enum AgentKind {
    PERSON,
    BODY,
    STATE,
    /// People whom the text does not name: "two lawmakers", "experts".
    UNNAMED,
    /// What evidence is read from: satellite imagery, customs data.
    INSTRUMENT
  }

  public Agent {
    aliases = List.copyOf(aliases);
  }

  /// Returns an agent without aliases, its id made from its name.
  public static Agent named(String name, AgentKind kind) {
    return new Agent(slug(name), name, kind, List.of());
  }

  /// Turns a name into an id: letters and digits of any script in lower case, one `-` between
  /// words.
  public static String slug(String name) {
    String slug =
        NormalText.of(name, Form.NFC).toLowerCase(Locale.ROOT).replace("'s", "").replace("’s", "");
    return Slug.EDGES.matcher(Slug.BETWEEN.matcher(slug).replaceAll("-")).replaceAll("");
  }

  /// What is compiled when the first id is made, which no start does.
  private static final class Slug {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");
  }
}

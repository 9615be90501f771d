// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.name;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Alias;

/// Names of agents with their native spellings.
public final class AgentWords {
  private static final int SHOWN = 2;

  private AgentWords() {}

  /// Returns the first spellings in another script than Latin, in the order of the data.
  public static List<String> nativeNames(Agent agent) {
    return agent.aliases().stream()
        .map(Alias::name)
        .filter(name -> script(name) != UnicodeScript.LATIN && !name.equals(agent.name()))
        .distinct()
        .limit(SHOWN)
        .toList();
  }

  /// Returns the style class that gives `words` a font for their first letter's script.
  public static String scriptClass(String words) {
    return switch (script(words)) {
      case HANGUL -> "hangul";
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> "han";
      default -> "latin";
    };
  }

  private static UnicodeScript script(String words) {
    return words
        .codePoints()
        .mapToObj(UnicodeScript::of)
        .filter(s -> s != UnicodeScript.COMMON && s != UnicodeScript.INHERITED)
        .findFirst()
        .orElse(UnicodeScript.LATIN);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.compare;

import java.util.Locale;
import java.util.Map;
import org.briefingviewer.lexicon.WordList;

/// What a language calls the states that name a group of reports, from `states_LANGUAGE.tsv` beside
/// the messages; a state that is not there keeps its English name.
final class StateLabels {
  private final Map<String, String> names;

  StateLabels(Locale locale) {
    String language = locale.getLanguage();
    names =
        language.equals(Locale.ENGLISH.getLanguage())
            ? Map.of()
            : WordList.find("wording/messages/states_" + language + ".tsv")
                .map(WordList::pairs)
                .orElse(Map.of());
  }

  String of(String state) {
    return names.getOrDefault(state, state);
  }
}

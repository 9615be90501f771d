// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.briefingviewer.language.BodyNames;
import org.briefingviewer.lexicon.LookalikeNames;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.Alias;
import org.briefingviewer.model.deception.DeceptiveCharacters;
import org.briefingviewer.model.deception.FromTheRight;

/// Names and headlines as they stand in a line with the program's own words: a name that could be
/// read as such words is quoted, one that runs from right to left turns nothing around it, and one
/// with letters of two alphabets in a word is said to have them.
public record NameWords(Messages messages) {
  /// What the program parts and marks its own words with.
  private static final String OWN_SIGNS = "✓×○←→↑↓·•¶|;[]";

  /// The program's own words in brackets that stand behind names.
  private static final List<String> BRACKETED =
      List.of("mark.inferred", "mark.given", "cited.stated", "cited.inferred", "cited.given");

  /// The letters of a language of the window in which names of the data may differ from the text's.
  private static final Map<String, UnicodeScript> LETTERS = Map.of("ko", UnicodeScript.HANGUL);

  /// Somebody of whom only a trade is told: small letters up to a preposition, no article of its
  /// own.
  private static final Pattern TRADE =
      Pattern.compile(
          "(?!(?:the|an?|one|two|some|another|this|that|his|her|its|their|our) )[a-z][a-z-]*"
              + "(?: (?!(?:in|of|at|for|from|with|on|to|by|who)\\b)[a-z-]+)*+"
              + "(?: (?:in|of|at|for|from|with|on|to|by|who) .*)?");

  private static final Pattern VOWEL = Pattern.compile("(?!uni(?!n|d|m)|use|eu|one\\b)[aeiou]");

  private static final char FIRST_FROM_THE_RIGHT = '\u0590';
  private static final char ISOLATED = '\u2068';
  private static final char END_OF_ISOLATED = '\u2069';

  public String of(String name) {
    String line = DeceptiveCharacters.shownInLine(name);
    String words = likeOwnWords(line) ? quoted(line) : isolated(line);
    List<UnicodeScript> mixed = LookalikeNames.mixed(line);
    return mixed.isEmpty()
        ? words
        : messages.text("name.mixed", words, alphabet(mixed.get(0)), alphabet(mixed.get(1)));
  }

  /// Returns an agent. A body or a state that has a name in the window's language, and in its
  /// letters, is called by it where the text calls it by one in other letters; a person keeps the
  /// text's.
  public String of(Agent agent) {
    String language = messages.locale().getLanguage();
    UnicodeScript letters = LETTERS.get(language);
    boolean named = agent.kind() == AgentKind.BODY || agent.kind() == AgentKind.STATE;
    if (letters == null || !named || writtenIn(letters, agent.name())) {
      return of(agent.name());
    }
    return of(
        agent.aliases().stream()
            .filter(alias -> alias.language().equals(language) && writtenIn(letters, alias.name()))
            .map(Alias::name)
            .findFirst()
            .orElse(agent.name()));
  }

  /// Returns an agent as it stands within a sentence: "the National Intelligence Service", "a
  /// trader in Holm".
  public String within(Agent agent) {
    String name = of(agent);
    if (agent.kind() == AgentKind.BODY && BodyNames.OWN.takeArticle(name)) {
      return messages.text("name.the", name);
    }
    if (agent.kind() == AgentKind.PERSON && TRADE.matcher(name).matches()) {
      return messages.text(VOWEL.matcher(name).lookingAt() ? "name.an" : "name.a", name);
    }
    return name;
  }

  /// Returns whether words are in letters that the window's language has for itself.
  public boolean inOwnLetters(String words) {
    UnicodeScript letters = LETTERS.get(messages.locale().getLanguage());
    return letters != null && writtenIn(letters, words);
  }

  private static boolean writtenIn(UnicodeScript letters, String name) {
    return name.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == letters);
  }

  /// Returns words of a text or a headline, which may say anything, in quotes; those within them
  /// cannot end them.
  public String quoted(String words) {
    String line = DeceptiveCharacters.shownInLine(words).replace('“', '‘').replace('”', '’');
    return messages.text("quoted", isolated(line));
  }

  private String alphabet(UnicodeScript script) {
    return messages.text("name.alphabet." + script);
  }

  private boolean likeOwnWords(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (OWN_SIGNS.indexOf(name.charAt(i)) >= 0 || (name.charAt(i) == '(' && bracketed(name, i))) {
        return true;
      }
    }
    return false;
  }

  /// What stands in brackets in a name is mostly its abbreviation, for which nothing is compared.
  private boolean bracketed(String name, int at) {
    boolean abbreviation = at + 2 < name.length() && Character.isUpperCase(name.charAt(at + 2));
    String rest = name.substring(at).toLowerCase(Locale.ROOT);
    return !abbreviation
        && BRACKETED.stream()
            .map(key -> messages.text(key, "").strip().toLowerCase(Locale.ROOT))
            .anyMatch(rest::startsWith);
  }

  private static String isolated(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) >= FIRST_FROM_THE_RIGHT && FromTheRight.is(line.codePointAt(i))) {
        return ISOLATED + line + END_OF_ISOLATED;
      }
    }
    return line;
  }
}

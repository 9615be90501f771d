// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.briefingviewer.model.TextSpan;

/// Words looked for as they are spelled, whatever parts them within a name. A number is only found
/// whole: "600" is neither in "1,600" nor in "600.5".
public final class SearchNeedle implements FoldedPattern {

  /// What a place must keep to.
  public enum Rule {
    /// A word begins where it begins.
    WORD_START,
    /// A word ends where it ends.
    WORD_END,
    /// Letters that the spelling has as capitals are capitals in the text: "AP", "the Times".
    CAPITALS
  }

  private final FoldedText words;
  private final Set<Rule> rules;

  private SearchNeedle(FoldedText words, Set<Rule> rules) {
    this.words = words;
    this.rules = rules;
  }

  /// Looks for `words`.
  public static SearchNeedle of(String words, Rule... rules) {
    Set<Rule> kept = EnumSet.noneOf(Rule.class);
    kept.addAll(List.of(rules));
    return new SearchNeedle(FoldedText.of(words), kept);
  }

  /// Tells whether there is nothing to look for: only spaces, say.
  public boolean empty() {
    return words.length() == 0;
  }

  @Override
  public String letters() {
    return words.letters();
  }

  @Override
  public List<TextSpan> in(FoldedText text) {
    List<TextSpan> found = new ArrayList<>();
    if (empty()) {
      return found;
    }
    int at = text.letters().indexOf(words.letters());
    while (at >= 0) {
      boolean hit = stands(text, at, rules);
      if (hit) {
        found.add(text.span(at, at + words.length()));
      }
      at = text.letters().indexOf(words.letters(), at + (hit ? words.length() : 1));
    }
    return found;
  }

  @Override
  public boolean is(FoldedText text) {
    return text.length() == words.length()
        && text.letters().equals(words.letters())
        && !empty()
        && gapsMeet(text, 0);
  }

  /// Tells whether `beginning` is the first part of it.
  boolean begins(FoldedText beginning) {
    if (beginning.length() == 0 || !words.letters().startsWith(beginning.letters())) {
      return false;
    }
    for (int i = 1; i < beginning.length(); i++) {
      if (!words.gap(i).meets(beginning.gap(i), words.name(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean stands(FoldedText text, int at, Set<Rule> kept) {
    int end = at + words.length();
    return text.whole(at, end)
        && !(digit(0) && text.cutsNumber(at))
        && !(digit(words.length() - 1) && text.cutsNumber(end))
        && !(kept.contains(Rule.WORD_START) && !text.border(at))
        && !(kept.contains(Rule.WORD_END) && !text.border(end))
        && !(kept.contains(Rule.CAPITALS) && !capitalsMeet(text, at))
        && gapsMeet(text, at);
  }

  private boolean digit(int at) {
    return Character.isDigit(words.letters().charAt(at));
  }

  private boolean gapsMeet(FoldedText text, int at) {
    for (int i = 1; i < words.length(); i++) {
      if (!text.gap(at + i).meets(words.gap(i), text.name(at + i))) {
        return false;
      }
    }
    return true;
  }

  private boolean capitalsMeet(FoldedText text, int at) {
    for (int i = 0; i < words.length(); i++) {
      if (words.upper(i) && !text.upper(at + i)) {
        return false;
      }
    }
    return true;
  }
}

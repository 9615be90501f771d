// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.letters;

import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.briefingviewer.model.letters.NormalText;
import org.jspecify.annotations.Nullable;

/// The shapes that Arabic letters take beside one another, as code points of their own (The Unicode
/// Standard, 9.2, blocks *Arabic Presentation Forms*), for whoever draws letter by letter. Which
/// there are is what the JDK's tables of Unicode say: each form is named by its letter and place,
/// and its compatibility decomposition is the letter.
public final class ArabicForms {
  private static final int FIRST = 0xFB50;
  private static final int LAST = 0xFEFC;
  private static final int LAM = 0x0644;
  private static final int TATWEEL = 0x0640;
  private static final int JOINER = 0x200D;

  /// Where in a word a letter stands.
  private enum LetterPlace {
    ISOLATED,
    FINAL,
    INITIAL,
    MEDIAL
  }

  /// The forms of a letter, or of lam with an alef, by what they stand for and where.
  private static final Map<String, Map<LetterPlace, Integer>> FORMS = forms();

  private ArabicForms() {}

  private static Map<String, Map<LetterPlace, Integer>> forms() {
    Map<String, Map<LetterPlace, Integer>> forms = new HashMap<>();
    for (int form = FIRST; form <= LAST; form++) {
      String name = Character.getName(form);
      if (name == null || !name.endsWith(" FORM")) {
        continue;
      }
      String letter = letters(Character.toString(form));
      boolean ligature = letter.length() > 1;
      if (!ligature || (letter.length() == 2 && letter.charAt(0) == LAM && name.contains("ALEF"))) {
        forms.computeIfAbsent(letter, none -> new HashMap<>()).putIfAbsent(place(name), form);
      }
    }
    return forms;
  }

  private static LetterPlace place(String name) {
    String[] words = name.split(" ");
    return LetterPlace.valueOf(words[words.length - 2].toUpperCase(Locale.ROOT));
  }

  /// Returns the letters that forms stand for.
  public static String letters(String forms) {
    return NormalText.of(forms, Form.NFKC);
  }

  /// Returns every form that the letters of words may take.
  public static String all(String words) {
    StringBuilder all = new StringBuilder();
    FORMS.forEach(
        (letters, forms) -> {
          if (letters.codePoints().allMatch(letter -> words.indexOf(letter) >= 0)) {
            forms.values().forEach(all::appendCodePoint);
          }
        });
    return all.toString();
  }

  /// Returns words, in the order in which they are read, with each Arabic letter in the shape that
  /// it has there; all else stays. A lam and the alef behind it become one sign.
  public static String shape(String words) {
    StringBuilder shaped = new StringBuilder();
    int[] letters = words.codePoints().toArray();
    boolean joined = false;
    for (int i = 0; i < letters.length; i++) {
      @Nullable Map<LetterPlace, Integer> forms = FORMS.get(Character.toString(letters[i]));
      if (forms == null) {
        joined = mark(letters[i]) ? joined : causes(letters[i]);
        shaped.appendCodePoint(letters[i]);
        continue;
      }
      int next = next(letters, i);
      @Nullable Map<LetterPlace, Integer> pair =
          next < 0 || next != i + 1
              ? null
              : FORMS.get(Character.toString(letters[i]) + Character.toString(letters[next]));
      if (pair != null) {
        shaped.appendCodePoint(
            form(pair, joined ? LetterPlace.FINAL : LetterPlace.ISOLATED, letters[i]));
        joined = false;
        i = next;
        continue;
      }
      boolean onwards = forms.containsKey(LetterPlace.INITIAL) && next >= 0 && takes(letters[next]);
      shaped.appendCodePoint(form(forms, place(joined && takes(letters[i]), onwards), letters[i]));
      joined = onwards;
    }
    return shaped.toString();
  }

  private static LetterPlace place(boolean before, boolean behind) {
    if (before) {
      return behind ? LetterPlace.MEDIAL : LetterPlace.FINAL;
    }
    return behind ? LetterPlace.INITIAL : LetterPlace.ISOLATED;
  }

  private static int form(Map<LetterPlace, Integer> forms, LetterPlace place, int letter) {
    Integer form = forms.get(place);
    return form == null ? letter : form;
  }

  /// Returns the index of the letter behind, past its marks; -1 when none is there.
  private static int next(int[] letters, int at) {
    for (int i = at + 1; i < letters.length; i++) {
      if (!mark(letters[i])) {
        return i;
      }
    }
    return -1;
  }

  /// Returns whether a letter is tied to the one before it.
  private static boolean takes(int letter) {
    @Nullable Map<LetterPlace, Integer> forms = FORMS.get(Character.toString(letter));
    return causes(letter) || (forms != null && forms.containsKey(LetterPlace.FINAL));
  }

  private static boolean causes(int letter) {
    return letter == TATWEEL || letter == JOINER;
  }

  private static boolean mark(int letter) {
    return Character.getType(letter) == Character.NON_SPACING_MARK;
  }
}

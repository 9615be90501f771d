// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The forms of an English verb: those of a regular one by rule, those of an irregular one as
/// listed.
public final class VerbInflection {

  private static final List<String> HISSING = List.of("s", "x", "z", "ch", "sh");

  private final Map<String, List<String>> irregular = new HashMap<>();

  /// Takes the forms of an irregular verb, the base form first.
  public void add(List<String> forms) {
    irregular.put(forms.getFirst(), List.copyOf(forms));
  }

  /// Returns all forms of a verb in its base form, that form first.
  public List<String> of(String verb) {
    List<String> listed = irregular.get(verb);
    if (listed != null) {
      return listed;
    }
    boolean silent = verb.endsWith("e");
    boolean y = verb.endsWith("y") && !vowel(verb.charAt(Math.max(0, verb.length() - 2)));
    String stem = silent || y ? verb.substring(0, verb.length() - 1) : verb;
    boolean hissing = HISSING.stream().anyMatch(verb::endsWith);
    List<String> forms = new ArrayList<>(List.of(verb));
    forms.add(y ? stem + "ies" : verb + (hissing ? "es" : "s"));
    forms.add(y ? stem + "ied" : stem + "ed");
    forms.add((y ? verb : stem) + "ing");
    return forms;
  }

  private static boolean vowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}

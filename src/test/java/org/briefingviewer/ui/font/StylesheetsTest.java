// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;

/// The sheets as the build has written them.
class StylesheetsTest {
  private static final List<String> SHEETS =
      List.of(Stylesheets.FIRST, Stylesheets.FURTHER, Stylesheets.PRESENT);

  private static Stream<Rule> rules(Locale language, String name) {
    try {
      String url = new Stylesheets(language).url(name);
      return Stylesheet.loadBinary(URI.create(url).toURL()).getRules().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /// Returns the families that a sheet's rules name, of words that may be Korean.
  private static Set<String> families(Locale language) {
    return SHEETS.stream()
        .flatMap(name -> rules(language, name))
        .filter(rule -> rule.getSelectors().stream().noneMatch(s -> s.toString().contains("latin")))
        .flatMap(rule -> rule.getDeclarations().stream())
        .filter(declared -> declared.getProperty().equals("-fx-font-family"))
        .map(declared -> String.valueOf(declared.getParsedValue().getValue()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theKoreanSheetsNameNoFaceWithoutHangulForOwnWords() {
    Set<String> english = families(Locale.ENGLISH);
    assertTrue(english.stream().anyMatch(family -> family.contains("Inter")), english.toString());
    Set<String> korean = families(Locale.KOREAN);
    assertTrue(korean.stream().noneMatch(family -> family.contains("Inter")), korean.toString());
    assertTrue(korean.stream().anyMatch(family -> family.contains("Noto Sans KR SemiBold")));
  }

  @Test
  void theSheetsOfBothLanguagesHoldTheSameRules() {
    for (String name : SHEETS) {
      assertEquals(
          rules(Locale.ENGLISH, name).map(rule -> rule.getSelectors().toString()).toList(),
          rules(Locale.KOREAN, name).map(rule -> rule.getSelectors().toString()).toList());
    }
  }

  @Test
  void eachThemeHasOne() {
    for (String theme : List.of("light", "dark")) {
      assertTrue(rules(Locale.ENGLISH, theme).findAny().isPresent());
    }
  }
}

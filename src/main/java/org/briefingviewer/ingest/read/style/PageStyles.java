// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page declares for each of its elements, as the cascade decides it (CSS Cascading and
/// Inheritance 4, 6): important before plain, the element's own before a sheet's, the more specific
/// before the less, the later before the earlier.
final class PageStyles {
  /// So many rules are tried on elements at most; what would be tried after is taken as not said.
  private static final long MOST = 1_000_000;

  private final StyleSheet sheet = new StyleSheet();
  private final boolean whole;
  private long tried;

  /// A value with what it counts.
  private record Declared(String name, String value, long weight) {}

  PageStyles(Document page) {
    boolean more = false;
    for (Element style : page.getElementsByTag("style")) {
      String media = style.attr("media");
      if (media.isEmpty() || media.equals("all") || media.equals("screen")) {
        sheet.add(style.data());
      }
      more |= style.data().contains("@import");
    }
    whole = !more && page.select("link[rel~=(?i)stylesheet]").isEmpty();
  }

  /// Tells whether the page holds every style sheet that it uses.
  boolean whole() {
    return whole;
  }

  /// Returns what is declared for an element, by the names of the properties.
  Map<String, String> of(Element element) {
    List<Declared> found = new ArrayList<>();
    if (!sheet.isEmpty()) {
      for (StyleRule rule : sheet.candidates(element)) {
        if (tried < MOST && matches(rule, element)) {
          add(found, rule.declared(), rule.weight());
        }
      }
    }
    String own = element.attr("style");
    if (!own.isEmpty()) {
      add(found, StyleSheet.declarations(own), StyleRule.OWN);
    }
    if (found.isEmpty()) {
      return Map.of();
    }
    found.sort(Comparator.comparingLong(Declared::weight));
    Map<String, String> said = new HashMap<>();
    for (Declared declared : found) {
      said.put(declared.name(), declared.value());
      if (declared.name().equals("background")) {
        said.remove("background-color");
        said.remove("background-image");
      } else if (declared.name().equals("overflow")) {
        said.remove("overflow-x");
        said.remove("overflow-y");
      } else if (declared.name().equals("font")) {
        said.remove("font-size");
      }
    }
    return said;
  }

  private boolean matches(StyleRule rule, Element element) {
    tried++;
    return rule.matches(element);
  }

  private static void add(List<Declared> found, Map<String, String> declared, long weight) {
    new LinkedHashMap<>(declared)
        .forEach(
            (name, value) ->
                found.add(
                    new Declared(
                        name,
                        value,
                        weight + (value.endsWith("!important") ? StyleRule.IMPORTANT : 0))));
  }
}

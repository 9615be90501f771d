// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page declares for each of its elements, as the cascade decides it (CSS Cascading and
/// Inheritance 4, 6): important before plain, the element's own before a sheet's, the more specific
/// before the less, the later before the earlier.
final class PageStyles {
  /// So many rules are tried on elements at most; what would be tried after is taken as not said.
  private static final long MOST = 1_000_000;

  private static final Pattern IMPORTANT = Pattern.compile("(?i)!\\s*important\\s*$");

  /// What a property says in short of others.
  private static final Map<String, Set<String>> SHORT =
      Map.of(
          "background", Set.of("background-color", "background-image"),
          "overflow", Set.of("overflow-x", "overflow-y"),
          "font", Set.of("font-size"));

  private final StyleSheet sheet = new StyleSheet();
  private final boolean whole;
  private long tried;
  private long named;

  /// What is declared for an element.
  ///
  /// @param values by the names of the properties, in small letters
  /// @param names the values that it and what it holds may name
  record Said(Map<String, String> values, NamedValues names) {}

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

  /// Returns what is declared for an element.
  ///
  /// @param around the values that what holds it may name
  Said of(Element element, NamedValues around) {
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
      return new Said(Map.of(), around);
    }
    found.sort(Comparator.comparingLong(Declared::weight));
    NamedValues names = names(found, around);
    Map<String, String> said = new HashMap<>();
    for (Declared declared : found) {
      said.put(declared.name(), declared.value());
      SHORT.getOrDefault(declared.name(), Set.of()).forEach(said::remove);
    }
    Map<String, String> plain = new HashMap<>();
    said.forEach(
        (name, value) -> {
          String meant = name.startsWith(NamedValues.NAME) ? null : names.plain(value);
          if (meant != null) {
            plain.put(name, meant.toLowerCase(Locale.ROOT));
          }
        });
    return new Said(plain, names);
  }

  private NamedValues names(List<Declared> found, NamedValues around) {
    Map<String, String> own = new HashMap<>();
    for (Declared declared : found) {
      if (declared.name().startsWith(NamedValues.NAME) && named < MOST) {
        own.put(declared.name(), IMPORTANT.matcher(declared.value()).replaceAll(""));
      }
    }
    named += own.isEmpty() ? 0 : around.count() + own.size();
    return own.isEmpty() ? around : around.within(own);
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
                        weight + (IMPORTANT.matcher(value).find() ? StyleRule.IMPORTANT : 0))));
  }
}

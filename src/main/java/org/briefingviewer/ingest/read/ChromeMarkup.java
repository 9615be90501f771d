// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefingviewer.ingest.draft.WordList;
import org.briefingviewer.model.Dropped;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Tells from an element's tag, role, class and id that it is not part of the article. An element
/// that holds much of the page's running text is never chrome, whatever it is called.
final class ChromeMarkup {
  private static final double MUCH = 0.4;
  private static final Set<String> NAVIGATION = Set.of("nav", "footer", "aside", "dialog", "menu");
  private static final Set<String> FORM = Set.of("form", "button", "label", "input", "select");
  private static final Set<String> ROLES =
      Set.of("navigation", "banner", "contentinfo", "complementary", "dialog", "search", "menu");

  private final Map<String, Dropped.Reason> parts;

  ChromeMarkup(WordList list) {
    parts =
        list.pairs().entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, e -> Dropped.Reason.valueOf(e.getValue())));
  }

  /// Returns why the element is left out, or null.
  Dropped.@Nullable Reason reason(Element element, ProseWeights weights) {
    String tag = element.normalName();
    if (tag.equals("body") || tag.equals("html") || tag.equals("article") || tag.equals("main")) {
      return null;
    }
    if (weights.share(element) >= MUCH) {
      return null;
    }
    Dropped.Reason named = named(element);
    if (named != null && !(tag.equals("p") && weights.of(element) > 0) && !heading(tag)) {
      return named;
    }
    if (FORM.contains(tag)) {
      return Dropped.Reason.FEEDBACK;
    }
    boolean chrome =
        NAVIGATION.contains(tag)
            || ROLES.contains(element.attr("role"))
            || element.hasAttr("hidden")
            || element.attr("style").replace(" ", "").contains("display:none");
    return chrome ? Dropped.Reason.NAVIGATION : null;
  }

  private static boolean heading(String tag) {
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  private Dropped.@Nullable Reason named(Element element) {
    String names = element.className() + " " + element.id();
    if (names.length() > 500 || names.isBlank()) {
      return null;
    }
    for (String part : names.split("(?<=[a-z])(?=[A-Z])|[^A-Za-z0-9]+", -1)) {
      Dropped.Reason reason = parts.get(part.toLowerCase(Locale.ROOT));
      if (reason != null) {
        return reason;
      }
    }
    return null;
  }
}

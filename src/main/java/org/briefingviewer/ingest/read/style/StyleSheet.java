// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// The rules of a page's own style sheets, found by the last part of their selectors. Only
/// declarations that can take letters out of sight are kept, and only those for a screen of any
/// size.
final class StyleSheet {
  private static final Set<String> PROPERTIES =
      Set.of(
          "display",
          "visibility",
          "content-visibility",
          "opacity",
          "mask",
          "mask-image",
          "-webkit-mask",
          "-webkit-mask-image",
          "filter",
          "font-size",
          "font",
          "color",
          "background",
          "background-color",
          "background-image",
          "background-clip",
          "-webkit-background-clip",
          "text-shadow",
          "position",
          "left",
          "right",
          "top",
          "bottom",
          "text-indent",
          "margin-left",
          "margin-top",
          "margin",
          "clip",
          "clip-path",
          "overflow",
          "overflow-x",
          "overflow-y",
          "width",
          "height",
          "max-width",
          "max-height",
          "transform",
          "translate",
          "scale",
          "-webkit-text-fill-color",
          "animation",
          "animation-name",
          "-webkit-animation");

  /// Conditions under which the rules hold for whoever reads the page on a screen.
  private static final Pattern ALWAYS =
      Pattern.compile(
          "@media\\s+(?:only\\s+)?(?:screen|all)\\s*|@supports.*|@layer.*", Pattern.DOTALL);

  /// What an element is only for a while, or what is no element.
  private static final Pattern STATE =
      Pattern.compile(
          ":(?!not\\(|is\\(|root\\b|first-child|last-child|only-child|nth-child|nth-of-type"
              + "|first-of-type|last-of-type)");

  private static final Pattern KEY = Pattern.compile("#[\\w-]+|\\.[\\w-]+");
  private static final Pattern QUOTED =
      Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\n]|\\\\.)*+'");
  private static final Pattern BREAKS = Pattern.compile("[{};]");
  private static final Pattern NUMBERED =
      Pattern.compile("\\\\0{0,4}([46][1-9A-Fa-f]|[57][0-9Aa])(?![0-9A-Fa-f])\\s?");
  private static final int DEEPEST = 12;
  private static final int MOST = 50_000;
  private static final int LONGEST = 500;

  private final Map<String, List<StyleRule>> rules = new HashMap<>();
  private int count;

  /// Takes the rules of a sheet.
  void add(String css) {
    block(bare(css), "", 0);
  }

  /// Returns what is written without comments, without what would end a block within quotation
  /// marks, and with the letters that are written as numbers.
  private static String bare(String css) {
    String plain = css.contains("/*") ? css.replaceAll("(?s)/\\*.*?(?:\\*/|$)", " ") : css;
    plain =
        QUOTED
            .matcher(plain)
            .replaceAll(
                quoted -> Matcher.quoteReplacement(BREAKS.matcher(quoted.group()).replaceAll("")));
    return NUMBERED
        .matcher(plain)
        .replaceAll(letter -> Character.toString(Integer.parseInt(letter.group(1), 16)));
  }

  /// @param around the selectors of the rule that holds the block, or nothing
  private void block(String css, String around, int depth) {
    int at = 0;
    while (at < css.length() && count < MOST && depth < DEEPEST) {
      int open = css.indexOf('{', at);
      String before = css.substring(at, open < 0 ? css.length() : open);
      // What ends without a block stands before the last semicolon: an import, or what the rule
      // around declares.
      int end = open < 0 ? before.length() : before.lastIndexOf(';') + 1;
      rule(around, before.substring(0, end));
      if (open < 0) {
        return;
      }
      String head = before.substring(end).strip();
      int close = close(css, open);
      String inner = css.substring(open + 1, close);
      if (!head.startsWith("@")) {
        block(inner, within(around, head), depth + 1);
      } else if (ALWAYS.matcher(head).matches()) {
        block(inner, around, depth + 1);
      }
      at = close + 1;
    }
  }

  /// Returns the selectors of a rule that stands in another (CSS Nesting 1).
  private static String within(String around, String selectors) {
    if (around.isEmpty()) {
      return selectors;
    }
    String outer = around.contains(",") ? ":is(" + around + ")" : around;
    return parts(selectors).stream()
        .map(s -> s.contains("&") ? s.replace("&", outer) : outer + " " + s)
        .filter(s -> s.length() <= LONGEST)
        .collect(Collectors.joining(","));
  }

  /// Returns where the block that opens at `open` ends.
  private static int close(String css, int open) {
    int depth = 0;
    for (int i = open; i < css.length(); i++) {
      char c = css.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return css.length();
  }

  private void rule(String selectors, String body) {
    Map<String, String> declared = selectors.isEmpty() ? Map.of() : declarations(body);
    if (!declared.isEmpty()) {
      parts(selectors).forEach(selector -> add(selector, declared));
    }
  }

  /// Returns the selectors of a list.
  private static List<String> parts(String selectors) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= selectors.length(); i++) {
      char c = i == selectors.length() ? ',' : selectors.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (i == selectors.length() || (c == ',' && depth <= 0)) {
        parts.add(selectors.substring(start, i).strip());
        start = i + 1;
      }
    }
    return parts;
  }

  private void add(String selector, Map<String, String> declared) {
    boolean read = !selector.isEmpty() && selector.length() <= LONGEST && count < MOST;
    if (read && !STATE.matcher(selector).find()) {
      StyleRule rule = new StyleRule(selector, declared, count++);
      rules.computeIfAbsent(key(selector), k -> new ArrayList<>()).add(rule);
    }
  }

  /// Returns what a block or an attribute declares, of what matters here, and what it has names
  /// for; as it is written.
  static Map<String, String> declarations(String body) {
    Map<String, String> declared = new LinkedHashMap<>();
    for (String declaration : bare(body).split(";", -1)) {
      int colon = declaration.indexOf(':');
      String name =
          colon < 0 ? "" : declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      if (PROPERTIES.contains(name)) {
        declared.put(name, declaration.substring(colon + 1).strip());
      } else if (name.startsWith(NamedValues.NAME)) {
        declared.put(
            declaration.substring(0, colon).strip(), declaration.substring(colon + 1).strip());
      }
    }
    return declared;
  }

  /// Returns the id, the class or the tag that what the selector is for must have; `*` for none.
  private static String key(String selector) {
    String bare = selector.replaceAll("\\[[^\\]]*\\]|\\([^)]*\\)", "");
    String last =
        bare.substring(
            1
                + Math.max(
                    Math.max(bare.lastIndexOf(' '), bare.lastIndexOf('>')),
                    Math.max(bare.lastIndexOf('+'), bare.lastIndexOf('~'))));
    var name = KEY.matcher(last);
    if (name.find()) {
      return name.group();
    }
    String tag = last.replaceFirst(":.*", "").toLowerCase(Locale.ROOT);
    return tag.matches("[a-z][\\w-]*") ? tag : "*";
  }

  boolean isEmpty() {
    return rules.isEmpty();
  }

  /// Returns the rules that may be for an element.
  List<StyleRule> candidates(Element element) {
    List<StyleRule> found = new ArrayList<>(of("*"));
    found.addAll(of(element.normalName()));
    if (!element.id().isEmpty()) {
      found.addAll(of("#" + element.id()));
    }
    for (String name : element.classNames()) {
      found.addAll(of("." + name));
    }
    return found;
  }

  private List<StyleRule> of(String key) {
    return rules.getOrDefault(key, List.of());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.DroppedLine;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What an element's tag, role, class and id say against its being part of the article. Names are
/// hints: authors of pages call the article's own box by a furniture's name, too.
class ChromeMarkup {
  private static final int NAMES = 500;

  /// How many words an element's own name has at most that says what it is.
  private static final int SLUG = 6;

  private static final Set<String> NAVIGATION = Set.of("nav", "footer", "aside", "menu");
  private static final Set<String> FORM = Set.of("form", "button", "label", "input", "select");
  private static final Set<String> ROLES =
      Set.of("navigation", "banner", "contentinfo", "complementary", "search", "menu");
  private static final Set<String> UNSEEN =
      Set.of(
          "hidden", "hide", "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text");
  private static final Set<String> NEVER = Set.of("body", "html", "article", "main");

  /// What speaks against an element.
  ///
  /// @param sure whether its tag says so, not only a name that somebody gave it
  /// @param dialog whether it lies above the page until it is answered: however much it says, it is
  ///   not the page's text
  record Sign(DroppedLine.Reason reason, boolean sure, boolean dialog) {
    static Sign of(DroppedLine.Reason reason, boolean sure) {
      return new Sign(reason, sure, false);
    }
  }

  private static final Sign DIALOG = new Sign(DroppedLine.Reason.NAVIGATION, true, true);

  /// The names that mean furniture, read once for all pages.
  record Names(Map<String, DroppedLine.Reason> reasons) {
    static Names of(WordList list) {
      Map<String, DroppedLine.Reason> reasons = new HashMap<>();
      list.lowerPairs()
          .forEach((name, reason) -> reasons.put(name, DroppedLine.Reason.valueOf(reason)));
      return new Names(Map.copyOf(reasons));
    }
  }

  /// Believes nothing that tags and names say, but for dialogs.
  static final ChromeMarkup DIALOGS =
      new ChromeMarkup(new Names(Map.of())) {
        @Override
        @Nullable Sign sign(Element element) {
          return dialog(element) ? DIALOG : null;
        }
      };

  /// Believes nothing that tags and names say.
  static final ChromeMarkup NONE =
      new ChromeMarkup(new Names(Map.of())) {
        @Override
        @Nullable Sign sign(Element element) {
          return null;
        }
      };

  private final Names names;
  private final Map<Element, @Nullable Sign> seen = new HashMap<>();

  ChromeMarkup(Names names) {
    this.names = names;
  }

  /// Returns what speaks against the element itself, or null.
  @Nullable Sign sign(Element element) {
    if (!seen.containsKey(element)) {
      seen.put(element, read(element));
    }
    return seen.get(element);
  }

  private @Nullable Sign read(Element element) {
    String tag = element.normalName();
    if (NEVER.contains(tag)) {
      return null;
    }
    if (dialog(element)) {
      return DIALOG;
    }
    if (FORM.contains(tag)) {
      return Sign.of(DroppedLine.Reason.FEEDBACK, true);
    }
    boolean chrome =
        NAVIGATION.contains(tag) || ROLES.contains(element.attr("role")) || hidden(element);
    DroppedLine.Reason named = named(element);
    if (chrome) {
      return Sign.of(named == null ? DroppedLine.Reason.NAVIGATION : named, true);
    }
    return named == null ? null : Sign.of(named, false);
  }

  private static boolean dialog(Element element) {
    return element.attr("aria-modal").equals("true")
        || element.attr("role").endsWith("dialog")
        || element.normalName().equals("dialog");
  }

  /// Tells whether the markup itself says that a reader does not see the element.
  static boolean hidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("style").replace(" ", "").contains("display:none")
        || UNSEEN.stream().anyMatch(element::hasClass);
  }

  private DroppedLine.@Nullable Reason named(Element element) {
    DroppedLine.Reason reason = named(element.attr("class"), Integer.MAX_VALUE);
    return reason == null ? named(element.attr("id"), SLUG) : reason;
  }

  /// @param most how many words a name has at most: one of more is made of a heading, and a person
  ///   "promoted" in it is no advertisement
  private DroppedLine.@Nullable Reason named(String list, int most) {
    if (list.length() > NAMES) {
      return null;
    }
    int start = 0;
    for (int i = 0; i <= list.length(); i++) {
      if (i == list.length() || Character.isWhitespace(list.charAt(i))) {
        DroppedLine.Reason reason = i > start ? said(list.substring(start, i), most) : null;
        if (reason != null) {
          return reason;
        }
        start = i + 1;
      }
    }
    return null;
  }

  private DroppedLine.@Nullable Reason said(String name, int most) {
    List<String> words = words(name);
    return words.size() > most
        ? null
        : words.stream()
            .map(names.reasons()::get)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  /// Returns the words of a name, parted by marks or by a capital, in small letters:
  /// `relatedPosts`, `c-nav__list`.
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean letter = i < name.length() && Character.isLetterOrDigit(name.charAt(i));
      boolean hump =
          letter
              && i > start
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if (!letter || hump) {
        if (i > start) {
          words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = hump ? i : i + 1;
      }
    }
    return words;
  }
}

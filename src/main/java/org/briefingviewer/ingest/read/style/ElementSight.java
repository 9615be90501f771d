// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.style;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.LetterLook;
import org.jsoup.nodes.Element;

/// How the letters of an element are seen, from what holds it and what is declared for it.
///
/// @param gone whether the element is out of sight with all that it holds
/// @param revealed whether a script may bring it into sight again
/// @param veiled whether its letters are not drawn, while what it holds may be
/// @param size of its letters in pixels
/// @param ink their colour
/// @param ground the colour under them
record ElementSight(
    boolean gone, boolean revealed, boolean veiled, double size, int ink, int ground) {
  private static final double SMALLEST = 2;
  private static final double FAR = 500;
  private static final double OPAQUE = 0.03;
  private static final double EDGE = 1;
  private static final double LINE = 16;
  private static final int BRIGHT = 0xf8;

  /// Elements of which browsers draw nothing.
  private static final Set<String> UNDRAWN =
      Set.of("datalist", "noembed", "noframes", "param", "rp", "title");

  private static final Set<String> APART = Set.of("absolute", "fixed");
  private static final Pattern AWAY = Pattern.compile("translate(?:x|y|3d)?\\(([^)]*)\\)");
  private static final Pattern CUT =
      Pattern.compile("rect\\(\\s*(\\S+?)[,\\s]+(\\S+?)[,\\s]+(\\S+?)[,\\s]+(\\S+?)\\s*\\)");

  private static final Pattern CLIPPED =
      Pattern.compile(
          "inset\\(\\s*(?:100|[5-9]\\d)(?:\\.\\d+)?%.*|circle\\(\\s*0.*|polygon\\(\\s*(?:0(?:px|%)?[\\s,]*)+\\).*");

  private static final List<String> MASKS =
      List.of("mask", "mask-image", "-webkit-mask", "-webkit-mask-image");
  private static final Pattern MASK =
      Pattern.compile(
          "(?:linear|radial|conic)-gradient\\(((?:[^()]++|\\([^()]*+\\)){1,20}+)\\)[^,]*+");
  private static final Pattern STOPS = Pattern.compile(",(?![^(]*\\))");
  private static final int LONGEST_MASK = 300;
  private static final Pattern DIRECTION =
      Pattern.compile(
          "(?:to|from|at|circle|ellipse|closest|farthest|in)\\b.*|[+-]?[\\d.]+(?:deg|turn|rad|grad)");

  /// Returns how a page is seen of which nothing is declared yet.
  ///
  /// @param whole whether all its style sheets are known, so that it is white where none says more
  static ElementSight ofPage(boolean whole) {
    return new ElementSight(
        false, false, false, LINE, CssValue.UNKNOWN, whole ? 0xffffff : CssValue.UNKNOWN);
  }

  /// Returns how an element in it is seen.
  ///
  /// @param said what is declared for the element
  ElementSight of(Element element, Map<String, String> said) {
    if (gone) {
      return this;
    }
    boolean hidden =
        said.containsKey("display")
            ? said.get("display").startsWith("none")
            : element.hasAttr("hidden")
                || element.hasAttr("popover")
                || UNDRAWN.contains(element.normalName());
    boolean moves =
        Set.of("animation", "animation-name", "-webkit-animation").stream()
            .anyMatch(name -> said.containsKey(name) && !said.get(name).startsWith("none"));
    boolean faint =
        CssValue.number(said.getOrDefault("opacity", "1"), 1) < OPAQUE
            || said.getOrDefault("filter", "").matches("opacity\\(0(?:\\.0\\d*)?%?\\).*");
    boolean toggled =
        hidden
            || (faint && !moves)
            || masked(said)
            || said.getOrDefault("content-visibility", "").startsWith("hidden")
            || collapsed(said, "height", "overflow-y")
            || collapsed(said, "max-height", "overflow-y");
    boolean out = away(said) || cut(said) || narrow(said);
    String visibility = said.getOrDefault("visibility", "");
    boolean veil =
        visibility.startsWith("hidden")
            || visibility.startsWith("collapse")
            || (veiled && !visibility.startsWith("visible"));
    return new ElementSight(
        toggled || out, !out, veil, size(said), ink(element, said), ground(element, said));
  }

  /// Tells whether letters of this element itself are out of sight.
  boolean unseen() {
    boolean lost = ink >= 0 && ground >= 0 && LetterLook.alike(ink, ground);
    return gone || veiled || size < SMALLEST || ink == CssValue.CLEAR || lost;
  }

  /// Tells whether a script may bring its letters into sight again, as it does with a menu.
  boolean revealable() {
    boolean lost = ink >= 0 && ground >= 0 && LetterLook.alike(ink, ground);
    return (gone ? revealed : veiled) && size >= SMALLEST && ink != CssValue.CLEAR && !lost;
  }

  private double size(Map<String, String> said) {
    String font = said.get("font");
    String written = said.get("font-size");
    if (written == null && font != null && font.matches("(?:\\S+ )*0(?:px|em|%)?(?:/\\S+)? .*")) {
      return 0;
    }
    return written == null
        ? (font == null ? size : LINE)
        : CssValue.pixels(plain(written), size, Math.max(size, LINE));
  }

  private static String plain(String value) {
    return value.replace("!important", "").strip();
  }

  private int ink(Element element, Map<String, String> said) {
    String color =
        said.getOrDefault(
            "-webkit-text-fill-color",
            said.getOrDefault("color", element.attr("color").toLowerCase(java.util.Locale.ROOT)));
    if (color.isEmpty() || color.startsWith("inherit") || color.startsWith("currentcolor")) {
      return ink;
    }
    int read = CssValue.colour(color);
    boolean painted =
        said.getOrDefault("background-clip", said.getOrDefault("-webkit-background-clip", ""))
                .startsWith("text")
            || said.containsKey("text-shadow");
    if (read == CssValue.CLEAR) {
      return painted ? CssValue.UNKNOWN : read;
    }
    boolean amid = ground == CssValue.UNKNOWN && ink == CssValue.UNKNOWN && amidText(element);
    return amid && bright(read) && !grounded(said) ? CssValue.CLEAR : read;
  }

  /// Tells whether an element stands within a line of letters of which no colour is said: these are
  /// dark, so that their ground is bright whatever sheet says so.
  private static boolean amidText(Element element) {
    Element parent = element.parent();
    return parent != null && !element.isBlock() && !parent.ownText().isBlank();
  }

  private static boolean bright(int rgb) {
    return rgb >= 0
        && (rgb >> 16 & 0xff) >= BRIGHT
        && (rgb >> 8 & 0xff) >= BRIGHT
        && (rgb & 0xff) >= BRIGHT;
  }

  private static boolean grounded(Map<String, String> said) {
    return said.containsKey("background")
        || said.containsKey("background-color")
        || said.containsKey("background-image");
  }

  private int ground(Element element, Map<String, String> said) {
    String image = said.getOrDefault("background-image", "none");
    String back = said.getOrDefault("background", "");
    String color =
        said.getOrDefault(
            "background-color",
            back.isEmpty() ? element.attr("bgcolor").toLowerCase(java.util.Locale.ROOT) : back);
    boolean pictured =
        !image.startsWith("none") || back.contains("url(") || back.contains("gradient");
    boolean apart = APART.contains(plain(said.getOrDefault("position", "")));
    if (pictured) {
      return CssValue.UNKNOWN;
    }
    if (color.isEmpty() || color.startsWith("inherit") || color.startsWith("none")) {
      return apart ? CssValue.UNKNOWN : ground;
    }
    int read = CssValue.colour(color);
    return read == CssValue.CLEAR ? (apart ? CssValue.UNKNOWN : ground) : read;
  }

  /// Tells whether an element is seen through a mask that lets nothing through: one that changes
  /// from a clear colour to clear ones.
  private static boolean masked(Map<String, String> said) {
    return MASKS.stream()
        .map(name -> said.getOrDefault(name, ""))
        .filter(mask -> mask.length() <= LONGEST_MASK)
        .map(MASK::matcher)
        .anyMatch(
            mask ->
                mask.matches()
                    && CssValue.colour(mask.group(1)) == CssValue.CLEAR
                    && STOPS
                        .splitAsStream(mask.group(1))
                        .filter(stop -> !DIRECTION.matcher(stop.strip()).matches())
                        .allMatch(stop -> CssValue.colour(stop) == CssValue.CLEAR));
  }

  /// Tells whether an element is moved off the page.
  private boolean away(Map<String, String> said) {
    boolean apart = APART.contains(plain(said.getOrDefault("position", "")));
    for (String side : new String[] {"left", "right", "top", "bottom"}) {
      double off = CssValue.pixels(plain(said.getOrDefault(side, "0")), size, 0);
      boolean part = said.getOrDefault(side, "").contains("%");
      if (apart && !part && (off <= -FAR || off >= 10 * FAR)) {
        return true;
      }
    }
    for (String start : new String[] {"text-indent", "margin-left", "margin-top"}) {
      String written = plain(said.getOrDefault(start, "0"));
      if (!written.contains("%") && CssValue.pixels(written, size, 0) <= -FAR) {
        return true;
      }
    }
    String transform =
        "%s translate(%s) scale(%s)"
            .formatted(
                said.getOrDefault("transform", ""),
                String.join(",", plain(said.getOrDefault("translate", "0")).split(" ")),
                String.join(",", plain(said.getOrDefault("scale", "1")).split(" ")));
    var moved = AWAY.matcher(transform);
    while (moved.find()) {
      for (String part : moved.group(1).split(",", -1)) {
        if (!part.contains("%") && Math.abs(CssValue.pixels(part, size, 0)) >= FAR) {
          return true;
        }
      }
    }
    return transform.matches(".*\\bscale(?:x|y|3d)?\\(0(?:\\.0+)?[,)].*");
  }

  /// Tells whether an element is clipped to nothing.
  private boolean cut(Map<String, String> said) {
    var cut = CUT.matcher(said.getOrDefault("clip", ""));
    boolean rectangle =
        cut.find()
            && APART.contains(plain(said.getOrDefault("position", "")))
            && (near(cut.group(1), cut.group(3)) || near(cut.group(2), cut.group(4)));
    return rectangle || CLIPPED.matcher(said.getOrDefault("clip-path", "")).matches();
  }

  private boolean near(String one, String other) {
    double first = CssValue.pixels(one, size, Double.NaN);
    double second = CssValue.pixels(other, size, Double.NaN);
    return Math.abs(first - second) <= EDGE;
  }

  /// Tells whether an element is too narrow for its letters.
  private boolean narrow(Map<String, String> said) {
    return collapsed(said, "width", "overflow-x") || collapsed(said, "max-width", "overflow-x");
  }

  private boolean collapsed(Map<String, String> said, String measure, String overflow) {
    String kept = said.getOrDefault(overflow, said.getOrDefault("overflow", ""));
    boolean cuts = kept.startsWith("hidden") || kept.startsWith("clip");
    return cuts && CssValue.pixels(plain(said.getOrDefault(measure, "auto")), size, FAR) <= EDGE;
  }
}

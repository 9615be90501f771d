// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.slides.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The colours of a template (ISO/IEC 29500-1, 20.1.2.3), as red, green and blue: as exact as it
/// takes to say what can be read on what.
///
/// @param theme the theme's colours, by name
/// @param map which of them is which: `bg1` is `lt1` or `dk1`
record SlideColours(Element theme, Map<String, String> map) {
  private static final Map<String, Integer> NAMED = Map.of("white", 0xFFFFFF, "black", 0);

  private static final double WHOLE = 100_000;

  /// Less of a colour shows what is behind it.
  private static final double SEEN = 50_000;

  /// What fills something.
  ///
  /// @param rgb its colours, several of shades; none where nobody can say: of a picture, for one
  record Fill(List<Integer> rgb) {
    static final Fill UNKNOWN = new Fill(List.of());

    Fill {
      rgb = List.copyOf(rgb);
    }

    static Fill of(@Nullable Integer rgb) {
      return rgb == null ? UNKNOWN : new Fill(List.of(rgb));
    }
  }

  SlideColours {
    map = Map.copyOf(map);
  }

  /// Returns what fills a shape or a ground, or null where nothing does.
  ///
  /// @param properties that hold the fill as a child
  @Nullable Fill fill(Element properties) {
    for (Element child : below(properties)) {
      switch (child.getLocalName()) {
        case "solidFill" -> {
          return alpha(child) < SEEN ? null : Fill.of(rgb(child));
        }
        case "gradFill" -> {
          return shades(child);
        }
        case "blipFill", "pattFill", "grpFill" -> {
          return Fill.UNKNOWN;
        }
        case "noFill" -> {
          return null;
        }
        default -> {
          // says nothing of the fill
        }
      }
    }
    return null;
  }

  private static double alpha(Element fill) {
    for (Element colour : below(fill)) {
      for (Element change : below(colour)) {
        if (change.getLocalName().equals("alpha")) {
          return value(change);
        }
      }
    }
    return WHOLE;
  }

  /// Of those that are seen through at one end nobody can say what stands behind words.
  private @Nullable Fill shades(Element gradient) {
    List<Element> stops = new ArrayList<>();
    for (Element list : below(gradient)) {
      below(list).stream().filter(each -> each.getLocalName().equals("gs")).forEach(stops::add);
    }
    if (stops.stream().allMatch(stop -> alpha(stop) < SEEN)) {
      return null;
    }
    List<Integer> all = new ArrayList<>();
    for (Element stop : stops) {
      Integer rgb = rgb(stop);
      if (rgb == null || alpha(stop) < SEEN) {
        return Fill.UNKNOWN;
      }
      all.add(rgb);
    }
    return new Fill(all);
  }

  /// Returns the colour that an element holds as a child, or null where it holds none that is
  /// known.
  @Nullable Integer rgb(Element holder) {
    for (Element colour : below(holder)) {
      Integer plain = plain(colour);
      if (plain != null) {
        return changed(plain, colour);
      }
    }
    return null;
  }

  private @Nullable Integer plain(Element colour) {
    String value = colour.getAttribute("val");
    return switch (colour.getLocalName()) {
      case "srgbClr" -> hex(value);
      case "sysClr" -> hex(colour.getAttribute("lastClr"));
      case "prstClr" -> NAMED.get(value);
      case "schemeClr" -> scheme(value);
      default -> null;
    };
  }

  /// Returns one of the theme's colours, by its own name or that which it has on slides.
  @Nullable Integer scheme(String name) {
    String own = map.getOrDefault(name, name);
    for (Element each : below(theme)) {
      if (own.equals(each.getLocalName())) {
        return rgb(each);
      }
    }
    return null;
  }

  private static @Nullable Integer hex(String value) {
    return value.matches("[0-9A-Fa-f]{6}") ? Integer.valueOf(value, 16) : null;
  }

  private static int changed(int rgb, Element colour) {
    int now = rgb;
    for (Element change : below(colour)) {
      double part = value(change) / WHOLE;
      now =
          switch (change.getLocalName()) {
            case "lumMod", "shade" -> mixed(now, part, 0);
            case "lumOff" -> mixed(now, 1, part * 0xFF);
            case "tint" -> mixed(now, part, (1 - part) * 0xFF);
            default -> now;
          };
    }
    return now;
  }

  private static int mixed(int rgb, double times, double plus) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      long channel = Math.round((rgb >> shift & 0xFF) * times + plus);
      mixed |= Math.clamp(channel, 0, 0xFF) << shift;
    }
    return mixed;
  }

  private static double value(Element change) {
    String value = change.getAttribute("val");
    return value.matches("-?[0-9]{1,7}") ? Integer.parseInt(value) : WHOLE;
  }

  /// Returns the elements right below another.
  static List<Element> below(Element parent) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }
}

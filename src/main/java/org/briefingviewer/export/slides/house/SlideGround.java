// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.slides.house;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.export.slides.house.SlideColours.Fill;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// What stands behind the words of a slide, by a template's layout and master, and which letters
/// the house has there.
///
/// @param layout of the slide
/// @param master above it
record SlideGround(Document layout, Document master, SlideColours colours) {
  /// Of black and white it is 21 (WCAG 2.2, 1.4.3); what is less cannot be read from the last row.
  private static final double READABLE = 3;

  /// Of white it is 1; beyond it our colours can be read.
  private static final double LIGHT = 0.65;

  /// What covers less of a place is beside the words.
  private static final double BESIDE = 0.1;

  /// What covers more of it hides what is below.
  private static final double HIDING = 0.9;

  /// Words for which a house has letters.
  enum Letters {
    TITLE("titleStyle"),
    BODY("bodyStyle"),
    OTHER("");

    private final String style;

    Letters(String style) {
      this.style = style;
    }
  }

  /// Returns in which colours words stand at a place.
  ///
  /// @param own the layout's place for them, and the master's, as far as there are any
  SlideTone tone(SlideBox box, Letters letters, List<Element> own) {
    Integer theirs = letters(letters, own);
    Map<SlideTone, Double> shares = new EnumMap<>(SlideTone.class);
    for (Covering each : grounds(box, own)) {
      List<Integer> colours = each.fill().rgb();
      if (colours.isEmpty()) {
        shares.merge(SlideTone.SHEET, each.share(), Double::sum);
      }
      for (int colour : colours) {
        shares.merge(tone(colour, theirs), each.share() / colours.size(), Double::sum);
      }
    }
    shares.values().removeIf(share -> share < BESIDE);
    return shares.size() == 1 ? shares.keySet().iterator().next() : SlideTone.SHEET;
  }

  private static SlideTone tone(int ground, @Nullable Integer theirs) {
    boolean light = luminance(ground) > LIGHT;
    if (theirs == null || contrast(theirs, ground) < READABLE) {
      return contrast(0, ground) > contrast(0xFFFFFF, ground) ? SlideTone.DARK : SlideTone.LIGHT;
    }
    return light ? SlideTone.OURS : SlideTone.THEIRS;
  }

  private static double contrast(int one, int other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  /// Returns how light a colour is, white 1 (WCAG 2.2, relative luminance).
  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double share = (channel & 0xFF) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /// Returns null where programs part over it: some let words on a slide look as the example in the
  /// layout does, others only as its list of styles says.
  private @Nullable Integer letters(Letters letters, List<Element> own) {
    Integer styled = styled(letters, own);
    for (Element shape : own) {
      Integer example = rgb(path(shape, "txBody", "p", "r", "rPr", "solidFill"));
      if (example != null) {
        return example.equals(styled) ? styled : null;
      }
    }
    return styled;
  }

  private @Nullable Integer styled(Letters letters, List<Element> own) {
    for (Element shape : own) {
      Integer rgb = rgb(path(shape, "txBody", "lstStyle", "lvl1pPr", "defRPr", "solidFill"));
      if (rgb != null) {
        return rgb;
      }
    }
    Integer rgb =
        rgb(
            path(
                master.getDocumentElement(),
                "txStyles",
                letters.style,
                "lvl1pPr",
                "defRPr",
                "solidFill"));
    return rgb == null ? colours.scheme("tx1") : rgb;
  }

  private @Nullable Integer rgb(@Nullable Element fill) {
    return fill == null ? null : colours.rgb(fill);
  }

  private static @Nullable Element path(Element from, String... names) {
    Element at = from;
    for (String name : names) {
      Element next = child(at, name);
      if (next == null) {
        return null;
      }
      at = next;
    }
    return at;
  }

  private static @Nullable Element child(Element of, String name) {
    return SlideColours.below(of).stream()
        .filter(each -> name.equals(each.getLocalName()))
        .findFirst()
        .orElse(null);
  }

  /// What is drawn later hides what was drawn before. What is behind words, and behind how much of
  /// them: all is 1.
  private record Covering(Fill fill, double share) {}

  private List<Covering> grounds(SlideBox box, List<Element> own) {
    for (Element shape : own) {
      Fill filled = filled(shape);
      if (filled != null) {
        return List.of(new Covering(filled, 1));
      }
    }
    List<Covering> behind = new ArrayList<>(List.of(new Covering(background(), 1)));
    if (!layout.getDocumentElement().getAttribute("showMasterSp").matches("0|false")) {
      addAbove(master, box, behind);
    }
    addAbove(layout, box, behind);
    return behind;
  }

  private Fill background() {
    for (Document each : List.of(layout, master)) {
      Element ground = path(each.getDocumentElement(), "cSld", "bg");
      Element own = ground == null ? null : child(ground, "bgPr");
      Element themed = ground == null ? null : child(ground, "bgRef");
      if (own != null) {
        Fill fill = colours.fill(own);
        return fill == null ? Fill.UNKNOWN : fill;
      }
      if (themed != null) {
        return Fill.of(colours.rgb(themed));
      }
    }
    return Fill.of(colours.scheme("bg1"));
  }

  private void addAbove(Document part, SlideBox box, List<Covering> behind) {
    Element tree = path(part.getDocumentElement(), "cSld", "spTree");
    if (tree != null) {
      addAbove(tree, SlideFrame.WHOLE, box, behind);
    }
  }

  private void addAbove(Element group, SlideFrame frame, SlideBox box, List<Covering> behind) {
    for (Element shape : SlideColours.below(group)) {
      switch (shape.getLocalName()) {
        case "grpSp" -> addAbove(shape, frame.within(shape), box, behind);
        case "pic" -> add(Fill.UNKNOWN, covered(shape, frame, box), behind);
        case "sp" -> {
          Fill fill = placeholder(shape) ? null : filled(shape);
          if (fill != null) {
            add(fill, covered(shape, frame, box), behind);
          }
        }
        default -> {
          // no ground for words
        }
      }
    }
  }

  private static void add(Fill fill, double covered, List<Covering> behind) {
    if (covered >= HIDING) {
      behind.clear();
    }
    behind.add(new Covering(fill, covered));
  }

  private static boolean placeholder(Element shape) {
    return path(shape, "nvSpPr", "nvPr", "ph") != null;
  }

  /// Returns how much of a place a shape covers, all of it being 1.
  private static double covered(Element shape, SlideFrame frame, SlideBox box) {
    Element at = path(shape, "spPr", "xfrm");
    SlideBox there = at == null ? null : frame.box(at);
    if (there == null) {
      return 0;
    }
    double wide = Math.min(there.right(), box.right()) - Math.max(there.x(), box.x());
    double high = Math.min(there.bottom(), box.bottom()) - Math.max(there.y(), box.y());
    return wide <= 0 || high <= 0 ? 0 : wide * high / (box.width() * box.height());
  }

  private @Nullable Fill filled(Element shape) {
    Element properties = child(shape, "spPr");
    boolean said =
        properties != null
            && SlideColours.below(properties).stream()
                .anyMatch(each -> each.getLocalName().endsWith("Fill"));
    if (properties != null && said) {
      return colours.fill(properties);
    }
    Element themed = path(shape, "style", "fillRef");
    return themed == null || themed.getAttribute("idx").equals("0")
        ? null
        : Fill.of(colours.rgb(themed));
  }
}

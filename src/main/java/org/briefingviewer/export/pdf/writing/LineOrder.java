// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.pdf.writing;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.briefingviewer.export.letters.WritingDirections;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Puts what stands in a line where the Unicode Bidirectional Algorithm (UAX #9, rule L2) wants it,
/// over all the elements of the line. The renderer orders the letters of each element by
/// themselves, and the elements as they come; so it would set what follows a figure in the midst of
/// an Arabic quote on the wrong side of it. Widths and line breaks stay as they are.
///
/// Figures and words as they were written are isolates (UAX #9, 3.1.2), each with a direction of
/// its own, so that what we say beside them does not mingle with them.
public final class LineOrder {
  private static final char LINE_ENDS = ' ';
  private static final char PARAGRAPH_ENDS = '\n';
  private static final char NO_WORDS = '\uFFFC';
  private static final char ISOLATE = '\u2068';
  private static final char ISOLATE_ENDS = '\u2069';
  private static final Set<String> ISOLATES = Set.of("figure", "as-written");

  private final CssContext context;
  private final StringBuilder words = new StringBuilder();
  private final IdentityHashMap<Object, Stretch> stretches = new IdentityHashMap<>();

  /// Where in the words of a paragraph something stands, in UTF-16 code units.
  private record Stretch(int start, int end) {}

  /// What a line holds that is not parted.
  ///
  /// @param thing an [InlineText] or a [DrawingBox]
  /// @param inside the elements around it, the outermost first
  private record Leaf(Object thing, List<InlineLayoutBox> inside) {
    int width() {
      return thing instanceof InlineText text ? text.getWidth() : ((Box) thing).getWidth();
    }
  }

  private LineOrder(CssContext context) {
    this.context = context;
  }

  /// Orders all lines of sheets that are laid out, but for those in their margins.
  public static void set(PdfBoxRenderer sheets) {
    CssContext context = sheets.getSharedContext().newLayoutContextInstance();
    layer(sheets.getRootBox().getLayer(), context);
  }

  private static void layer(Layer layer, CssContext context) {
    box(layer.getMaster(), context);
    for (Layer child : layer.getChildren()) {
      layer(child, context);
    }
  }

  private static void box(Box box, CssContext context) {
    List<LineBox> lines = lines(box);
    if (!lines.isEmpty()) {
      new LineOrder(context).paragraph(lines);
    } else {
      box.getChildren().forEach(child -> box(child, context));
    }
  }

  private static List<LineBox> lines(Box box) {
    return box.getChildren().stream()
        .filter(LineBox.class::isInstance)
        .map(LineBox.class::cast)
        .toList();
  }

  private void paragraph(List<LineBox> lines) {
    boolean fromRight = lines.getFirst().isLayedOutRTL();
    take(lines);
    String said = words.toString();
    if (WritingDirections.needed(said)) {
      byte[] levels = WritingDirections.levels(said, fromRight);
      lines.forEach(line -> order(line, levels));
    }
  }

  private void take(List<LineBox> lines) {
    for (LineBox line : lines) {
      line.getChildren().forEach(this::take);
      words.append(line.isEndsOnNL() ? PARAGRAPH_ENDS : LINE_ENDS);
    }
  }

  private void take(Object thing) {
    int start = words.length();
    boolean isolate = thing instanceof Box box && isolate(box.getElement());
    switch (thing) {
      case InlineText text -> words.append(text.getSubstring());
      case InlineLayoutBox inline -> {
        sign(isolate && inline.isStartsHere(), ISOLATE);
        inline.getInlineChildren().forEach(this::take);
        sign(isolate && inline.isEndsHere(), ISOLATE_ENDS);
      }
      case BlockBox block when !lines(block).isEmpty() -> {
        sign(isolate, ISOLATE);
        take(lines(block));
        sign(isolate, ISOLATE_ENDS);
      }
      case Box block when block.getChildCount() > 0 -> block.getChildren().forEach(this::take);
      default -> words.append(NO_WORDS);
    }
    stretches.put(thing, new Stretch(start, words.length()));
  }

  private void sign(boolean stands, char sign) {
    if (stands) {
      words.append(sign);
    }
  }

  private static boolean isolate(@Nullable Element element) {
    return element != null
        && List.of(element.getAttribute("class").split(" ")).stream().anyMatch(ISOLATES::contains);
  }

  private void order(LineBox line, byte[] levels) {
    List<Leaf> leaves = new ArrayList<>();
    line.getChildren().forEach(child -> leaves(child, List.of(), leaves));
    byte[] by = new byte[leaves.size()];
    for (int i = 0; i < by.length; i++) {
      by[i] = level(leaves.get(i).thing(), levels);
    }
    set(WritingDirections.order(by).stream().map(leaves::get).toList());
    line.calcChildLocations();
    for (Leaf leaf : leaves) {
      switch (leaf.thing()) {
        case InlineText text ->
            text.setTextDirection(odd(level(text, levels)) ? BidiSplitter.RTL : BidiSplitter.LTR);
        case Box block -> within(block, levels);
        default -> throw new IllegalStateException(leaf.toString());
      }
    }
  }

  private void within(Box block, byte[] levels) {
    List<LineBox> lines = lines(block);
    lines.forEach(line -> order(line, levels));
    if (lines.isEmpty()) {
      block.getChildren().forEach(child -> within(child, levels));
    }
  }

  private static void leaves(Object thing, List<InlineLayoutBox> inside, List<Leaf> leaves) {
    if (thing instanceof InlineLayoutBox inline) {
      List<InlineLayoutBox> deeper = new ArrayList<>(inside);
      deeper.add(inline);
      inline.getInlineChildren().forEach(child -> leaves(child, deeper, leaves));
    } else {
      leaves.add(new Leaf(thing, inside));
    }
  }

  /// The lowest one says where the whole of it stands.
  private byte level(Object thing, byte[] levels) {
    Stretch stretch = stretches.getOrDefault(thing, new Stretch(0, 1));
    int end = Math.min(levels.length, Math.max(stretch.end(), stretch.start() + 1));
    return (byte)
        IntStream.range(Math.min(stretch.start(), end - 1), end)
            .map(at -> levels[at])
            .min()
            .orElse(0);
  }

  private static boolean odd(byte level) {
    return (level & 1) == 1;
  }

  /// Sets leaves in their order from the left; an element spans from its first to its last one.
  private void set(List<Leaf> order) {
    IdentityHashMap<InlineLayoutBox, Stretch> spans = new IdentityHashMap<>();
    for (int i = 0; i < order.size(); i++) {
      for (InlineLayoutBox inline : order.get(i).inside()) {
        Stretch before = spans.get(inline);
        spans.put(inline, new Stretch(before == null ? i : before.start(), i));
      }
    }
    int x = 0;
    for (int i = 0; i < order.size(); i++) {
      Leaf leaf = order.get(i);
      for (InlineLayoutBox inline : leaf.inside()) {
        if (span(spans, inline).start() == i) {
          inline.setX(x);
          x += inline.getLeftMarginBorderPadding(context);
        }
      }
      if (leaf.thing() instanceof InlineText text) {
        text.setX(x - leaf.inside().getLast().getX());
      } else {
        ((Box) leaf.thing()).setX(x);
      }
      x += leaf.width();
      for (InlineLayoutBox inline : leaf.inside().reversed()) {
        if (span(spans, inline).end() == i) {
          x += inline.getRightMarginPaddingBorder(context);
          inline.setInlineWidth(x - inline.getX());
        }
      }
    }
  }

  private static Stretch span(
      IdentityHashMap<InlineLayoutBox, Stretch> spans, InlineLayoutBox inline) {
    return Objects.requireNonNull(spans.get(inline), "each element holds a leaf");
  }
}

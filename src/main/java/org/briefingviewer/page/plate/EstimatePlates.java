// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.plate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.derive.ShareWhole;
import org.briefingviewer.derive.ShareWholeReader;
import org.briefingviewer.graphics.Drawing;
import org.briefingviewer.graphics.Plate;
import org.briefingviewer.graphics.PlateCaption;
import org.briefingviewer.graphics.chart.AreasFigure;
import org.briefingviewer.graphics.chart.BarEnding;
import org.briefingviewer.graphics.chart.BarsFigure;
import org.briefingviewer.graphics.chart.ChartDatum;
import org.briefingviewer.graphics.chart.ShareFigure;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.model.ValueRange;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.QuantityWords;
import org.jspecify.annotations.Nullable;

/// Makes the pictures that are true to an estimate: alone, and beside the article's others of the
/// same unit and noun; money beside what the same source says.
public final class EstimatePlates {
  /// Where a picture is seen.
  private enum Seen {
    /// On a screen, with what belongs to each figure in a line below.
    NEAR(10),

    /// On a wall, where each figure's words stand beside it, and a room reads no more from afar.
    FAR(3);

    private final int mostBars;

    Seen(int mostBars) {
      this.mostBars = mostBars;
    }
  }

  /// The widths in which a picture for a wall is laid out, in pixels.
  private static final double[] WALL_WIDTHS = {Plate.INNER, 540, 360, 232};

  private final MarkedArticle marked;
  private final Messages messages;
  private final DatumWords words;
  private final QuantityWords quantities;
  private final ShareWholeReader wholes = ShareWholeReader.read();

  public EstimatePlates(MarkedArticle marked, Briefing briefing, Messages messages) {
    this.marked = marked;
    this.messages = messages;
    this.words = new DatumWords(marked, briefing, messages);
    this.quantities = new QuantityWords(messages);
  }

  /// A picture of an estimate that is true to it, in any width.
  ///
  /// @param kind the end of the messages that say how to read it: "bars"
  /// @param shown in the order in which they are drawn
  private record Picture(
      String name,
      String kind,
      String title,
      List<Estimate> shown,
      DoubleFunction<Drawing> drawing) {}

  /// Returns the plates that fit `chosen`; none when no picture would be true to it.
  public List<NamedPlate> of(Estimate chosen) {
    List<NamedPlate> plates = new ArrayList<>();
    for (Stop.GraphicKind kind : Stop.GraphicKind.values()) {
      // Areas of one figure alone would be bars as well.
      boolean squares = kind == Stop.GraphicKind.BARS && fits(chosen, Stop.GraphicKind.AREAS);
      Picture picture = squares ? null : picture(chosen, kind, Seen.NEAR);
      if (picture != null) {
        plates.add(plate(picture, chosen));
      }
    }
    return plates;
  }

  /// Returns whether a picture of that kind would be true to `chosen`.
  public boolean fits(Estimate chosen, Stop.GraphicKind kind) {
    return picture(chosen, kind, Seen.FAR) != null;
  }

  /// Returns a picture of `chosen` for a wall; null when that kind would not be true to it.
  public @Nullable DrawnEstimates drawn(Estimate chosen, Stop.GraphicKind kind) {
    Picture picture = picture(chosen, kind, Seen.FAR);
    if (picture == null) {
      return null;
    }
    List<Estimate> shown = picture.shown();
    List<String> reading = new ArrayList<>(List.of(reading(picture)));
    reading.addAll(left(picture, chosen));
    return new DrawnEstimates(
        picture.title(),
        reading,
        Arrays.stream(WALL_WIDTHS)
            .filter(width -> room(shown, width))
            .mapToObj(picture.drawing())
            .toList(),
        shown,
        shown.stream().map(words::number).toList(),
        spoken(shown));
  }

  private @Nullable Picture picture(Estimate chosen, Stop.GraphicKind kind, Seen seen) {
    return switch (kind) {
      case SHARE -> {
        ShareWhole whole = wholes.of(marked.article().text(), chosen);
        yield whole == null || !ShareFigure.fits(chosen.quantity(), whole.words())
            ? null
            : new Picture(
                "share",
                "share",
                messages.text("figures.share.title", words(chosen), whole.words()),
                List.of(chosen),
                width -> share(data(chosen, List.of(chosen), seen), whole, width));
      }
      case AREAS -> {
        List<Estimate> shown = near(chosen, AreasFigure.MOST);
        yield AreasFigure.fits(List.of(chosen.quantity()))
            ? new Picture(
                "areas",
                shown.size() > 1 ? "areas" : "area",
                title(chosen, shown),
                shown,
                width -> areas(data(chosen, shown, seen), width))
            : null;
      }
      case BARS -> {
        List<Estimate> shown = near(chosen, seen.mostBars);
        yield BarsFigure.fits(quantities(shown))
            ? new Picture(
                "bars",
                shown.size() > 1 ? "bars" : "bar",
                title(chosen, shown),
                shown,
                width -> bars(data(chosen, shown, seen), width))
            : null;
      }
      case TIES, EVENTS, LANES -> null;
    };
  }

  private String reading(Picture picture) {
    return messages.text("figures.kind." + picture.kind()) + ends(picture.shown());
  }

  /// Says how many like it are not drawn, where there are any.
  private List<String> left(Picture picture, Estimate of) {
    int left = same(of).size() - picture.shown().size();
    return left > 0 && !picture.kind().equals("share")
        ? List.of(messages.text("figures.left", left))
        : List.of();
  }

  /// Squares stand beside each other and cannot be made narrower than their words.
  private static boolean room(List<Estimate> shown, double width) {
    return !AreasFigure.fits(quantities(shown)) || width >= Plate.INNER * shown.size() / 4.5;
  }

  /// Returns the estimate as normalised, in brief.
  public String words(Estimate chosen) {
    return quantities.brief(chosen.quantity());
  }

  /// Says in one sentence why there is no picture of `chosen`.
  public String reason(Estimate chosen) {
    Quantity quantity = chosen.quantity();
    boolean share = quantity.unit().equals(Unit.PERCENT);
    BigDecimal high = quantity.value().high();
    if (!quantity.value().known() || quantity.bound() == Bound.ORDER_OF_MAGNITUDE) {
      return messages.text("figures.none.vague");
    } else if (quantity.direction() != ChangeDirection.NONE) {
      return messages.text("figures.none.change");
    } else if (share && high != null && high.compareTo(BigDecimal.valueOf(100)) > 0) {
      return messages.text("figures.none.over");
    } else if (share) {
      return messages.text("figures.none.whole");
    } else if (quantity.unit().kind() == UnitKind.NONE) {
      return messages.text("figures.none.unit");
    }
    return messages.text(
        BarEnding.of(quantity) == null ? "figures.none.bound" : "figures.none.single");
  }

  /// Returns `chosen` and the estimates of the same unit and noun that stand nearest to it, at most
  /// `most`, in text order.
  private List<Estimate> near(Estimate chosen, int most) {
    return same(chosen).stream()
        .sorted(Comparator.comparingInt(e -> Math.abs(e.span().start() - chosen.span().start())))
        .limit(most)
        .sorted(Comparator.comparing(Estimate::span))
        .toList();
  }

  private List<Estimate> same(Estimate chosen) {
    return marked.findings().estimates().stream()
        .filter(e -> e.quantity().unit().equals(chosen.quantity().unit()))
        .filter(e -> BarEnding.of(e.quantity()) != null)
        .filter(e -> comparable(e, chosen))
        .toList();
  }

  /// Money names nothing that it counts: a trade and a gift would stand on one scale. Only what one
  /// source says in one article is taken to belong together.
  private static boolean comparable(Estimate one, Estimate other) {
    if (one.equals(other) || one.quantity().unit().kind() != UnitKind.CURRENCY) {
      return true;
    }
    ChainLink source = one.chain().source();
    ChainLink against = other.chain().source();
    return source != null && against != null && source.agent().equals(against.agent());
  }

  private static List<Quantity> quantities(List<Estimate> estimates) {
    return estimates.stream().map(Estimate::quantity).toList();
  }

  private Drawing share(List<ChartDatum> data, ShareWhole whole, double width) {
    return ShareFigure.of(data.getFirst(), messages.text("figures.share.of", whole.words()), width);
  }

  private Drawing areas(List<ChartDatum> data, double width) {
    return AreasFigure.of(
        data,
        new AreasFigure.Wording(this::metres, id -> messages.text("figures.landmark." + id)),
        width);
  }

  private Drawing bars(List<ChartDatum> data, double width) {
    Unit unit = data.getFirst().quantity().unit();
    Unit axis = unit.kind() == UnitKind.CURRENCY ? unit : Unit.NONE;
    return BarsFigure.of(data, value -> plain(value, axis), width);
  }

  private String title(Estimate chosen, List<Estimate> shown) {
    String value = words(chosen);
    if (shown.size() > 1) {
      return messages.text("figures.title.more", value, shown.size() - 1);
    }
    String scope = chosen.quantity().scope();
    return scope == null ? value : messages.text("figures.title.scope", value, scope);
  }

  private List<ChartDatum> data(Estimate chosen, List<Estimate> shown, Seen seen) {
    boolean told = seen == Seen.NEAR && shown.size() > 1;
    if (seen == Seen.FAR && shown.size() == 1) {
      return List.of(words.alone(chosen));
    }
    return shown.stream()
        .map(e -> told ? words.among(e, e.equals(chosen)) : words.datum(e, e.equals(chosen)))
        .toList();
  }

  private String metres(BigDecimal length) {
    boolean far = length.compareTo(BigDecimal.valueOf(1000)) >= 0;
    BigDecimal shown = far ? length.movePointLeft(3) : length;
    return messages.text(far ? "figures.scale.km" : "figures.scale.m", plain(shown, Unit.NONE));
  }

  private String plain(BigDecimal value, Unit unit) {
    return quantities.brief(Quantity.computed(ValueRange.of(value), unit, Bound.UNSTATED));
  }

  private NamedPlate plate(Picture picture, Estimate of) {
    List<Estimate> shown = picture.shown();
    List<String> source = new ArrayList<>(left(picture, of));
    source.addAll(words.source(shown));
    PlateCaption caption =
        new PlateCaption(
            picture.title(),
            reading(picture),
            source,
            words.marks(shown),
            messages.text("handling.none"),
            spoken(shown));
    String name = marked.article().id() + "-" + words.number(of) + "-" + picture.name();
    return new NamedPlate(name, Plate.of(caption, picture.drawing().apply(Plate.INNER)));
  }

  /// Explains each way in which a shape of the picture ends, once.
  private String ends(List<Estimate> shown) {
    return shown.stream()
        .map(e -> BarEnding.of(e.quantity()))
        .filter(Objects::nonNull)
        .filter(end -> end != BarEnding.PLAIN)
        .distinct()
        .sorted()
        .map(end -> " " + messages.text(end))
        .collect(Collectors.joining());
  }

  private String spoken(List<Estimate> shown) {
    return shown.stream()
        .map(e -> shown.size() > 1 ? words.among(e, false) : words.datum(e, false))
        .flatMap(EstimatePlates::said)
        .collect(Collectors.joining("; "));
  }

  private static Stream<String> said(ChartDatum datum) {
    @Nullable String notes = datum.notes().isEmpty() ? null : String.join(", ", datum.notes());
    String figure = datum.name() + ": " + datum.value();
    return Stream.of(notes == null ? figure : figure + ", " + notes);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.briefingviewer.ui.text.ScrollTick.TickKind;
import org.briefingviewer.wording.Messages;

/// The lane beside the scroll bar with its ticks. Each kind has a shape and a width of its own, so
/// they differ without colour: an estimate is a short line, a hit a line across, the hit that is
/// looked at a thick one, a note a diamond. One path a kind, drawn when something changes and never
/// while the text scrolls. It is as wide as the scroll bar, which grows with the words.
final class TickLane extends Region {
  /// What the scroll bar keeps free above and below its track.
  private static final double INSET = 2;

  /// How long a short line and how wide half a diamond is, as shares of the lane's width.
  private static final double SHORT = 0.42;

  private static final double DIAMOND = 0.33;

  /// How near a click has to come.
  private static final double REACH = 5;

  private final Messages messages;
  private final Map<TickKind, Path> paths = new EnumMap<>(TickKind.class);
  private List<ScrollTick> ticks = List.of();

  /// @param chosen told of the tick that was clicked
  TickLane(Messages messages, Consumer<ScrollTick> chosen) {
    this.messages = messages;
    getStyleClass().add("tick-lane");
    setId("ticks");
    setManaged(false);
    setAccessibleRole(AccessibleRole.TEXT);
    for (TickKind kind : TickKind.values()) {
      Path path = new Path();
      path.setManaged(false);
      path.setMouseTransparent(true);
      path.getStyleClass().add("tick-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      paths.put(kind, path);
      getChildren().add(path);
    }
    addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(event, chosen));
  }

  void show(List<ScrollTick> next) {
    ticks = next;
    paths.forEach((kind, path) -> path.getElements().setAll(elements(kind)));
    setAccessibleText(messages.text("text.ticks", summary()));
  }

  private String summary() {
    String summary =
        Stream.of(
                count("text.ticks.hits", TickKind.HIT, TickKind.CURRENT_HIT),
                count("text.ticks.notes", TickKind.NOTE),
                count("text.ticks.estimates", TickKind.ESTIMATE))
            .filter(part -> !part.isEmpty())
            .reduce((one, other) -> one + ", " + other)
            .orElse("");
    return summary.isEmpty() ? messages.text("text.ticks.none") : summary;
  }

  private String count(String key, TickKind... kinds) {
    List<TickKind> counted = List.of(kinds);
    long count = ticks.stream().filter(tick -> counted.contains(tick.kind())).count();
    return count == 0 ? "" : messages.text(key, count);
  }

  private double y(ScrollTick tick) {
    return INSET + tick.at() * Math.max(0, getHeight() - 2 * INSET);
  }

  /// Ticks of a kind that fall on the same pixel are drawn once.
  private List<PathElement> elements(TickKind kind) {
    List<PathElement> elements = new ArrayList<>();
    ticks.stream()
        .filter(tick -> tick.kind() == kind)
        .mapToDouble(tick -> Math.rint(y(tick)))
        .distinct()
        .forEach(y -> draw(kind, y, elements));
    return elements;
  }

  private void draw(TickKind kind, double y, List<PathElement> elements) {
    switch (kind) {
      case ESTIMATE -> line(0, Math.rint(getWidth() * SHORT), y, elements);
      case HIT, CURRENT_HIT -> line(0, getWidth(), y, elements);
      case NOTE -> {
        double x = getWidth() / 2;
        double half = Math.rint(getWidth() * DIAMOND);
        elements.add(new MoveTo(x - half, y));
        elements.add(new LineTo(x, y - half));
        elements.add(new LineTo(x + half, y));
        elements.add(new LineTo(x, y + half));
        elements.add(new ClosePath());
      }
    }
  }

  private static void line(double from, double to, double y, List<PathElement> elements) {
    elements.add(new MoveTo(from, y));
    elements.add(new LineTo(to, y));
  }

  private void clicked(MouseEvent event, Consumer<ScrollTick> chosen) {
    if (event.getButton() == MouseButton.PRIMARY) {
      ticks.stream()
          .filter(tick -> distance(tick, event) <= REACH)
          .min(
              Comparator.comparingDouble((ScrollTick tick) -> distance(tick, event))
                  .thenComparing(Comparator.comparing(ScrollTick::kind).reversed()))
          .ifPresent(chosen);
      event.consume();
    }
  }

  private double distance(ScrollTick tick, MouseEvent event) {
    return Math.abs(Math.rint(y(tick)) - event.getY());
  }
}

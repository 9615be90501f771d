// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.briefingviewer.model.TextSpan;

/// Krippendorff's alpha of unitizing: how far two persons mark the same stretches of a text, beyond
/// what chance alone would give.
///
/// From K. Krippendorff, On the reliability of unitizing continuous data (1995), for one category
/// and two observers. Lengths are UTF-16 units.
public final class UnitizingAlpha {
  private static final int OBSERVERS = 2;

  private final int length;

  /// The stretches of each observer: those marked and the gaps between them, covering all.
  private final List<List<Section>> sections;

  private final double observed;
  private final double expected;

  private record Section(TextSpan span, boolean marked) {
    double length() {
      return span.length();
    }
  }

  private UnitizingAlpha(int length, List<List<TextSpan>> marks) {
    this.length = length;
    sections = marks.stream().map(this::sections).toList();
    double both =
        disagreement(sections.getFirst(), sections.getLast())
            + disagreement(sections.getLast(), sections.getFirst());
    observed = both / (OBSERVERS * (OBSERVERS - 1.0) * length * length);
    expected = expected();
  }

  /// Returns alpha, or nothing where it is not defined: nobody marked anything, or there is no
  /// text.
  ///
  /// @param length of the text
  /// @param first the marks of one, in text order, none overlapping another, none empty
  /// @param second the marks of the other, likewise
  public static OptionalDouble of(int length, List<TextSpan> first, List<TextSpan> second) {
    if (length == 0 || (first.isEmpty() && second.isEmpty())) {
      return OptionalDouble.empty();
    }
    UnitizingAlpha alpha = new UnitizingAlpha(length, List.of(first, second));
    return alpha.expected == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - alpha.observed / alpha.expected);
  }

  /// Returns the observed and the expected disagreement, for whoever checks the sums.
  static double[] disagreements(int length, List<TextSpan> first, List<TextSpan> second) {
    UnitizingAlpha alpha = new UnitizingAlpha(length, List.of(first, second));
    return new double[] {alpha.observed, alpha.expected};
  }

  private List<Section> sections(List<TextSpan> marks) {
    List<Section> all = new ArrayList<>();
    int at = 0;
    for (TextSpan mark : marks) {
      if (mark.start() > at) {
        all.add(new Section(new TextSpan(at, mark.start()), false));
      }
      all.add(new Section(mark, true));
      at = mark.end();
    }
    if (at < length) {
      all.add(new Section(new TextSpan(at, length), false));
    }
    return all;
  }

  /// Sums the squared differences of each marked stretch to the stretches of the other that it
  /// meets: where both are marked, of their ends; where it lies in a gap, of its whole length.
  private static double disagreement(List<Section> one, List<Section> other) {
    double sum = 0;
    int at = 0;
    for (Section mine : one) {
      while (at < other.size() && other.get(at).span().end() <= mine.span().start()) {
        at++;
      }
      for (int i = at; i < other.size() && other.get(i).span().start() < mine.span().end(); i++) {
        sum += difference(mine, other.get(i));
      }
    }
    return sum;
  }

  private static double difference(Section mine, Section theirs) {
    if (mine.marked() && theirs.marked()) {
      return square(mine.span().start() - theirs.span().start())
          + square(mine.span().end() - theirs.span().end());
    }
    if (mine.marked() && theirs.span().contains(mine.span())) {
      return square(mine.length());
    }
    return theirs.marked() && mine.span().contains(theirs.span()) ? square(theirs.length()) : 0;
  }

  private double expected() {
    List<Section> marks = new ArrayList<>();
    List<Double> gaps = new ArrayList<>();
    for (List<Section> each : sections) {
      for (Section section : each) {
        if (section.marked()) {
          marks.add(section);
        } else {
          gaps.add(section.length());
        }
      }
    }
    gaps.sort(Comparator.reverseOrder());
    marks.sort(Comparator.comparingDouble(Section::length).reversed());
    double sum = 0;
    double certain = 0;
    double room = 0;
    int larger = 0;
    for (Section mark : marks) {
      double l = mark.length();
      while (larger < gaps.size() && gaps.get(larger) >= l) {
        room += gaps.get(larger++) + 1;
      }
      sum += (marks.size() - 1) / 3.0 * (2 * l * l * l - 3 * l * l + l);
      sum += l * l * (room - larger * l);
      certain += l * (l - 1);
    }
    double places = (double) OBSERVERS * length;
    return 2.0 / length * sum / (places * (places - 1) - certain);
  }

  private static double square(double value) {
    return value * value;
  }
}

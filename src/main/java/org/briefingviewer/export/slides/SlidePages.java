// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.slides;

import java.util.ArrayList;
import java.util.List;

/// Puts paragraphs into portions that fit a room. What belongs together stays together, and no
/// portion after the first is a line or two alone where another paragraph can go with them.
final class SlidePages {
  /// A portion of no more lines than this is too little for a slide.
  private static final int FEW = 2;

  private SlidePages() {}

  /// Returns how high paragraphs stand below each other, in points.
  static double height(List<SlideParagraph> all, double width) {
    return all.stream().mapToDouble(each -> each.height(width)).sum();
  }

  /// Returns paragraphs in portions.
  ///
  /// @param first the room for the first portion; it may stay empty
  /// @param whole the room for each other one
  static List<List<SlideParagraph>> of(
      List<SlideParagraph> all, double width, double first, double whole) {
    List<List<SlideParagraph>> pages = new ArrayList<>();
    pages.add(new ArrayList<>());
    double left = first;
    for (List<SlideParagraph> group : groups(all)) {
      double high = height(group, width);
      if (high > left && high <= whole) {
        pages.add(new ArrayList<>());
        left = whole;
      }
      for (SlideParagraph each : group) {
        for (SlideParagraph piece : each.split(width, whole)) {
          double height = piece.height(width);
          if (height > left) {
            pages.add(new ArrayList<>());
            left = whole;
          }
          pages.getLast().add(piece);
          left -= height;
        }
      }
    }
    fill(pages, width, whole);
    return pages;
  }

  private static void fill(List<List<SlideParagraph>> pages, double width, double whole) {
    int last = pages.size() - 1;
    if (last == 0 || lines(pages.getLast(), width) > FEW) {
      return;
    }
    List<List<SlideParagraph>> groups = groups(pages.get(last - 1));
    if (groups.size() > 1
        && height(groups.getLast(), width) + height(pages.getLast(), width) <= whole) {
      List<SlideParagraph> moved = groups.getLast();
      List<SlideParagraph> before = pages.get(last - 1);
      before.subList(before.size() - moved.size(), before.size()).clear();
      pages.getLast().addAll(0, moved);
    }
  }

  private static int lines(List<SlideParagraph> all, double width) {
    return all.stream().mapToInt(each -> each.lines(width)).sum();
  }

  private static List<List<SlideParagraph>> groups(List<SlideParagraph> all) {
    List<List<SlideParagraph>> groups = new ArrayList<>();
    for (SlideParagraph each : all) {
      if (groups.isEmpty() || !each.together()) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(each);
    }
    return groups;
  }
}

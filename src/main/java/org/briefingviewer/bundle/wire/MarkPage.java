// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.UnplacedMark;
import org.briefingviewer.model.deception.PrintableWords;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The marks of `annotations/<id>.json` as they are stored, with those that cannot be read.
final class MarkPage {
  private static final Anchor NOWHERE = new Anchor("", "", "", new TextSpan(0, 0));

  private final Map<MarkKey, Anchor> marks = new LinkedHashMap<>();
  private final List<UnplacedMark> broken = new ArrayList<>();

  /// Reads a page, or gives an empty one for null. A mark that cannot be read is listed among the
  /// broken ones and does not keep the others from being read.
  static MarkPage read(@Nullable JsonFields page, CodePoints points) {
    MarkPage read = new MarkPage();
    if (page != null) {
      int at = 0;
      for (JsonNode item : page.elements("items")) {
        read.add(page.where() + "/items/" + at++, item, points);
      }
    }
    return read;
  }

  /// A page that cannot be read at all.
  static MarkPage unreadable(MalformedJson reason) {
    MarkPage page = new MarkPage();
    page.broken.add(broken("annotations", NOWHERE, reason));
    return page;
  }

  private void add(String where, JsonNode item, CodePoints points) {
    String id = item.path("id").isString() ? item.path("id").stringValue() : where;
    Anchor anchor = NOWHERE;
    try {
      JsonFields annotation = new JsonFields(where, item);
      anchor = AnnotationSelectors.read(annotation.child("target"), points);
      MarkKey key = MarkKey.readBody(annotation.child("body"));
      if (marks.putIfAbsent(key, anchor) != null) {
        throw new MalformedJson(where, "There is another mark for the same thing.");
      }
    } catch (IllegalArgumentException e) {
      broken.add(broken(id, anchor, e));
    }
  }

  /// Returns the anchor of a mark, or null when the page has none.
  @Nullable Anchor take(MarkKey key) {
    return marks.get(key);
  }

  void each(BiConsumer<MarkKey, Anchor> use) {
    marks.forEach(use);
  }

  /// Returns the marks that could not be read, and those of things that do not exist.
  ///
  /// @param owners every thing there is, as [MarkKey.MarkKind] and id with a space between
  List<UnplacedMark> left(Set<String> owners) {
    List<UnplacedMark> left = new ArrayList<>(broken);
    marks.forEach(
        (key, anchor) -> {
          if (!owners.contains(key.kind() + " " + key.owner())) {
            left.add(
                new UnplacedMark(
                    key.markId(),
                    anchor,
                    new AnchorOutcome.Orphaned(),
                    "It belongs to \"" + key.owner() + "\", which is not in knowledge/estimates."));
          }
        });
    return left;
  }

  /// Describes something that cannot be read, with its stored place when it has one.
  UnplacedMark broken(MarkKey key, IllegalArgumentException reason) {
    Anchor anchor = marks.get(key);
    return broken(key.markId(), anchor == null ? NOWHERE : anchor, reason);
  }

  private static UnplacedMark broken(
      String markId, Anchor anchor, IllegalArgumentException reason) {
    MalformedJson told = MalformedJson.of(markId, reason);
    String place = reason instanceof MalformedJson ? told.where() + ": " : "";
    return new UnplacedMark(
        markId, anchor, new AnchorOutcome.Orphaned(), PrintableWords.of(place + told.what()));
  }
}

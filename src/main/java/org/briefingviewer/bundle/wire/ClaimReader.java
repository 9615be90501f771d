// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.util.Objects;
import java.util.function.Function;
import org.briefingviewer.bundle.wire.MarkKey.MarkKind;
import org.briefingviewer.bundle.wire.MarkKey.Part;
import org.briefingviewer.bundle.wire.MarkPlacement.MarkPlace;
import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.UnplacedMark;
import org.jspecify.annotations.Nullable;

/// Reads claims with the places of all their words. A figure is never shown without its hedges and
/// caveats: when one of them finds no place, neither does the figure.
final class ClaimReader implements ClaimForm.Places {
  private final String articleId;
  private final MarkPage marks;
  private final MarkPlacement placing;
  private final CodePoints points;
  private final ClaimForm form;
  private MarkKey key = MarkKey.whole(MarkKind.ESTIMATE, "");
  private @Nullable MarkPlace owner;

  ClaimReader(
      String articleId,
      MarkPage marks,
      MarkPlacement placing,
      WireAgents agents,
      CodePoints points) {
    this.articleId = articleId;
    this.marks = marks;
    this.placing = placing;
    this.points = points;
    this.form = new ClaimForm(articleId, agents, this, false);
  }

  Claim read(JsonFields object, String id) {
    key = MarkKey.whole(MarkKind.ESTIMATE, id);
    MarkPlace place = placing.whole(id, anchor(object, key));
    owner = place;
    if (object.has(ClaimForm.PLAIN)) {
      return RecordForm.read(object, form::plain);
    }
    Claim estimate = RecordForm.read(object, form::estimate);
    placing.keep(id, place);
    return estimate;
  }

  /// Returns where a part stands: inside the object itself, else by its annotation.
  Anchor anchor(JsonFields object, MarkKey of) {
    Anchor anchor = anchorOrNull(object, of);
    if (anchor == null) {
      throw new MalformedJson(
          object.where(), "annotations/" + articleId + ".json has no mark " + of.iri() + ".");
    }
    return anchor;
  }

  private @Nullable Anchor anchorOrNull(@Nullable JsonFields object, MarkKey of) {
    return object != null && object.has("selector")
        ? AnnotationSelectors.read(object, points)
        : marks.take(of);
  }

  private MarkPlace owner() {
    return Objects.requireNonNull(owner);
  }

  @Override
  public <C extends Claim> TextSpan whole(RecordForm<C> claim, Function<C, TextSpan> get) {
    return owner().span();
  }

  @Override
  public <T> TextSpan words(
      RecordForm<T> words, Part part, boolean bound, Function<T, TextSpan> get) {
    return attached(anchor(words.fields(), key.part(part, words.index())), bound);
  }

  @Override
  public <T> TextSpan judging(RecordForm<T> words, Function<T, TextSpan> get) {
    return attached(AnnotationSelectors.read(words.fields(), points), false);
  }

  private TextSpan attached(Anchor anchor, boolean bound) {
    TextSpan span = placing.attached(anchor, owner());
    if (span == null) {
      throw placing.missing(key.markId(), owner(), anchor, bound);
    }
    return span;
  }

  /// The link is told without its words, and they are listed, when they find no place.
  @Override
  public <T> @Nullable TextSpan link(
      RecordForm<T> link, Part part, Function<T, ? extends @Nullable TextSpan> get) {
    JsonFields inside = link.fields().childOrNull(part == Part.SOURCE ? "bv:mention" : "bv:cue");
    MarkKey of = key.part(part, link.index());
    Anchor anchor = anchorOrNull(inside, of);
    if (anchor == null) {
      return null;
    }
    TextSpan span = placing.attached(anchor, owner());
    if (span == null && inside == null) {
      placing.list(
          new UnplacedMark(of.markId(), anchor, new AnchorOutcome.Orphaned(), placing.reason()));
    }
    return span;
  }
}

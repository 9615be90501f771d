// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.review;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.review.ReviewAct;
import org.briefingviewer.review.ReviewFilter;
import org.briefingviewer.review.ReviewFilter.Depth;
import org.briefingviewer.review.ReviewFilter.Match;
import org.briefingviewer.review.ReviewStop;
import org.briefingviewer.session.review.ReviewWalk;
import org.briefingviewer.ui.field.ActionButton;
import org.briefingviewer.ui.field.ChoiceKeys;
import org.briefingviewer.wording.Messages;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/// At what the walk stops: in which articles, how far settled, of what; and what settles all of
/// that at once.
final class FilterRow extends FlowPane {
  private final ReviewWalk walk;
  private final StopWords words;
  private final Messages messages;
  private final CheckBox everywhere = new CheckBox();
  private final CheckBox uncertain = new CheckBox();
  private final ChoiceBox<Depth> depth = new ChoiceBox<>();
  private final ChoiceBox<Match> match = new ChoiceBox<>();
  private boolean following;

  FilterRow(ReviewWalk walk, StopWords words, Messages messages) {
    this.walk = walk;
    this.words = words;
    this.messages = messages;
    getStyleClass().add("review-filters");
    everywhere.setText(messages.text("review.filter.everywhere"));
    everywhere.setId("review-everywhere");
    everywhere.setOnAction(event -> filter(now().everywhere(everywhere.isSelected())));
    uncertain.setText(messages.text("review.filter.uncertainFirst"));
    uncertain.setId("review-uncertain");
    String order = messages.text("review.filter.uncertainFirst.help");
    uncertain.setTooltip(new Tooltip(order));
    uncertain.setAccessibleHelp(order);
    uncertain.setOnAction(event -> filter(now().uncertainFirst(uncertain.isSelected())));
    depth.setId("review-depth");
    depth.setAccessibleText(messages.text("review.filter.depth"));
    depth.getItems().setAll(Depth.values());
    depth.setConverter(said(one -> messages.text("review.depth." + one)));
    depth.valueProperty().subscribe(one -> choose(one == null ? null : now().with(one)));
    match.setId("review-match");
    match.setAccessibleText(messages.text("review.filter.match"));
    match.setConverter(said(this::said));
    match.valueProperty().subscribe(one -> choose(one == null ? null : now().with(one)));
    ChoiceKeys.on(depth);
    ChoiceKeys.on(match);
    getChildren().addAll(everywhere, depth, match, uncertain);
    walk.filterProperty().subscribe(filter -> follow());
    walk.stopProperty().subscribe(stop -> follow());
  }

  private interface Said<T> {
    String of(T one);
  }

  private static <T> StringConverter<T> said(Said<T> words) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable T one) {
        return one == null ? "" : words.of(one);
      }

      @Override
      public @Nullable T fromString(String text) {
        return null;
      }
    };
  }

  private ReviewFilter now() {
    return walk.filterProperty().get();
  }

  /// Adds what settles all at which the walk stops.
  void offer(ReviewAct act, Action all) {
    Button button = new ActionButton(all, messages.text("review.bulk." + act), null);
    button.setId("review-all-" + act);
    button.getStyleClass().add("review-all");
    button.setMinWidth(USE_PREF_SIZE);
    button.visibleProperty().bind(button.disabledProperty().not());
    button.managedProperty().bind(button.visibleProperty());
    getChildren().add(button);
  }

  private void choose(@Nullable ReviewFilter wanted) {
    if (wanted != null) {
      filter(wanted);
    }
  }

  private void filter(ReviewFilter wanted) {
    if (!following && !wanted.equals(now())) {
      walk.filter(wanted);
    }
  }

  /// What it offers depends on where the walk stands: *this* source, *this* unit, *this* tie.
  private void follow() {
    following = true;
    everywhere.setSelected(now().everywhere());
    uncertain.setSelected(now().uncertainFirst());
    depth.setValue(now().depth());
    List<Match> offered = matches();
    if (!offered.equals(match.getItems())) {
      match.getItems().setAll(offered);
    }
    match.setValue(now().match());
    following = false;
  }

  private List<Match> matches() {
    List<Match> offered =
        new ArrayList<>(
            List.of(
                new Match.Any(),
                new Match.Uncertain(),
                new Match.Unsourced(),
                new Match.Numbers()));
    ReviewStop stop = walk.stopProperty().get();
    if (stop != null) {
      if (stop.source() != null) {
        offered.add(new Match.OfSource(stop.source()));
      }
      if (stop.unit() != null && stop.unit().kind() != UnitKind.NONE) {
        offered.add(new Match.OfUnit(stop.unit()));
      }
      for (ActorPair pair : stop.ties()) {
        offered.add(new Match.OfTie(pair));
      }
    }
    if (!offered.contains(now().match())) {
      offered.add(now().match());
    }
    return offered;
  }

  private String said(Match one) {
    return switch (one) {
      case Match.Any _ -> messages.text("review.match.any");
      case Match.Uncertain _ -> messages.text("review.match.uncertain");
      case Match.Unsourced _ -> messages.text("review.match.unsourced");
      case Match.Numbers _ -> messages.text("review.match.numbers");
      case Match.OfSource(String name) -> messages.text("review.match.source", name);
      case Match.OfUnit(Unit unit) -> messages.text("review.match.unit", unit(unit));
      case Match.OfTie(ActorPair pair) -> messages.text("review.match.tie", words.pair(pair));
    };
  }

  private String unit(Unit unit) {
    return unit.kind() == UnitKind.PERCENT ? messages.text("review.match.percent") : unit.code();
  }
}

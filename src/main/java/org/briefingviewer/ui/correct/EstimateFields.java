// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.correct;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.briefingviewer.correct.DraftFault;
import org.briefingviewer.correct.DraftPlace;
import org.briefingviewer.correct.TypedField;
import org.briefingviewer.derive.correction.ClaimField;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.ui.field.CompletedField;
import org.briefingviewer.ui.field.WordedChoice;
import org.briefingviewer.ui.place.CardPlace;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.QuantityWords;
import org.jspecify.annotations.Nullable;

/// The fields of an estimate that is corrected: all of them, or those of one place of the card.
final class EstimateFields {
  private static final int MOST_UNITS = 6;

  private final EditorContext of;
  private final EditorRows rows;
  private final Messages messages;
  private final @Nullable CardPlace only;

  /// @param only what alone is corrected, or null for all of it
  EstimateFields(EditorContext of, EditorRows rows, @Nullable CardPlace only) {
    this.of = of;
    this.rows = rows;
    this.messages = of.messages();
    this.only = only;
  }

  /// In the order of the card.
  private static final List<ClaimField> FIELDS =
      List.of(
          ClaimField.VALUE,
          ClaimField.UNIT,
          ClaimField.BOUND,
          ClaimField.DIRECTION,
          ClaimField.SCOPE,
          ClaimField.AS_OF,
          ClaimField.CHAIN,
          ClaimField.HEDGES,
          ClaimField.LIKELIHOOD,
          ClaimField.CONFIDENCE,
          ClaimField.ALSO_SAID);

  /// What stands on the card as the figure: it is corrected together.
  private static final Set<ClaimField> FIGURE =
      EnumSet.of(ClaimField.VALUE, ClaimField.UNIT, ClaimField.BOUND, ClaimField.DIRECTION);

  private boolean shows(ClaimField field) {
    return only == null
        || only.field() == field
        || (only.field() == ClaimField.VALUE && FIGURE.contains(field));
  }

  /// Adds the rows.
  void fill() {
    FIELDS.stream().filter(this::shows).forEach(this::fill);
    if (only == null) {
      rows.add(messages.text("correct.why"), typed(TypedField.WHY, "correct.why.prompt"));
    }
  }

  private void fill(ClaimField field) {
    String name = name(field);
    switch (field) {
      case VALUE -> rows.add(name, ends(), TypedField.LOW, TypedField.HIGH);
      case UNIT -> rows.add(name, unit(), TypedField.UNIT);
      case BOUND -> rows.add(name, bound());
      case DIRECTION -> rows.add(name, direction());
      case AS_OF ->
          rows.add(name, typed(TypedField.AS_OF, "correct.asOf.prompt"), TypedField.AS_OF);
      case CHAIN -> rows.add(name, new ChainSection(of, rows));
      case HEDGES -> rows.add(name, new WordSection(of, TypedField.HEDGE), TypedField.HEDGE);
      case LIKELIHOOD ->
          rows.add(
              name, new BandLines(of), TypedField.LIKELIHOOD, TypedField.BAND, TypedField.SCALE);
      case CONFIDENCE -> rows.add(name, ConfidenceLine.of(of), TypedField.CONFIDENCE);
      case ALSO_SAID -> rows.add(name, new WordSection(of, TypedField.CAVEAT), TypedField.CAVEAT);
      case SCOPE -> rows.add(name, typed(TypedField.SCOPE, "correct.scope.prompt"));
      case ESTIMATE -> {} // no field of an estimate
    }
  }

  private HBox ends() {
    TextField low = typed(TypedField.LOW, "correct.low");
    TextField high = typed(TypedField.HIGH, "correct.high");
    HBox.setHgrow(low, Priority.ALWAYS);
    HBox.setHgrow(high, Priority.ALWAYS);
    HBox ends = new HBox(low, new Label("–"), high);
    ends.getStyleClass().add("chain-line");
    return ends;
  }

  private WordedChoice<Bound> bound() {
    return new WordedChoice<>(
        "correct-bound",
        name(ClaimField.BOUND),
        List.of(Bound.values()),
        of.draft().now().quantity().bound(),
        messages::text,
        bound -> of.change(now -> now.with(bound)));
  }

  private WordedChoice<ChangeDirection> direction() {
    return new WordedChoice<>(
        "correct-direction",
        name(ClaimField.DIRECTION),
        List.of(ChangeDirection.values()),
        of.draft().now().quantity().direction(),
        way -> way == ChangeDirection.NONE ? messages.text("correct.noChange") : messages.text(way),
        way -> of.change(now -> now.with(way)));
  }

  private CompletedField unit() {
    String begun = new QuantityWords(messages).unit(of.draft().read().quantity().unit());
    String now = of.draft().text(TypedField.UNIT);
    CompletedField unit =
        new CompletedField(
            id(TypedField.UNIT),
            name(ClaimField.UNIT),
            of.fonts(),
            typed -> of.reading().units().completions(typed, MOST_UNITS),
            MOST_UNITS);
    unit.setText(now == null ? begun : now);
    unit.textProperty()
        .addListener(
            (observed, before, typed) ->
                of.change(draft -> draft.type(TypedField.UNIT, typed, begun)));
    return unit;
  }

  private TextField typed(TypedField field, String prompt) {
    TextField input = of.typed(field, id(field), prompt);
    input.setPrefColumnCount(1);
    return input;
  }

  private static String id(TypedField field) {
    return "correct-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String name(ClaimField field) {
    return messages.text(field);
  }

  /// Returns the id of the field of what alone is corrected, else that of the number.
  String first() {
    if (only == null) {
      return id(TypedField.LOW);
    }
    return switch (only.field()) {
      case SCOPE -> id(TypedField.SCOPE);
      case AS_OF -> id(TypedField.AS_OF);
      case CHAIN -> chainField(only.at());
      case HEDGES -> "hedge-add";
      case ALSO_SAID -> "caveat-add";
      case LIKELIHOOD -> id(TypedField.LIKELIHOOD);
      case CONFIDENCE -> id(TypedField.CONFIDENCE);
      case ESTIMATE, VALUE, UNIT, BOUND, DIRECTION -> id(TypedField.LOW);
    };
  }

  /// The name of a link, or of who or what fills a gap; where there is no chain yet, what adds a
  /// link.
  private String chainField(int at) {
    List<DraftPlace> chain = of.draft().chain();
    return at >= chain.size() ? "chain-add-link" : "chain-name-" + at;
  }

  /// Returns the id of the field that holds what cannot be.
  static String of(DraftFault fault) {
    TypedField field = fault.field();
    return field == null
        ? "chain-name-" + fault.place()
        : switch (field) {
          case HEDGE -> "hedge-add";
          case CAVEAT -> "caveat-add";
          default -> id(field);
        };
  }
}

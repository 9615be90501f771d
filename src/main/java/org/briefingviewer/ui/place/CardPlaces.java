// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.place;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.part.PressableBox;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// What of a card can be corrected where it stands, in the order in which it stands there. The
/// first nine have a digit each, which is the key for it.
public final class CardPlaces {
  private static final int KEYS = 9;

  private final Node card;
  private final Estimate estimate;
  private final Messages messages;
  private final List<CardPlace> places = new ArrayList<>();

  /// @param card what asks for the correction
  public CardPlaces(Node card, Estimate estimate, Messages messages) {
    this.card = card;
    this.estimate = estimate;
    this.messages = messages;
  }

  /// Asks for the correction of what has this digit, if anything has.
  ///
  /// @return whether something has
  public boolean press(int digit) {
    boolean there = digit >= 1 && digit <= Math.min(KEYS, places.size());
    if (there) {
      ask(places.get(digit - 1));
    }
    return there;
  }

  /// Tells whether a place has this digit.
  public boolean has(int digit, @Nullable CardPlace place) {
    return places.indexOf(place) == digit - 1;
  }

  /// Makes what is pressed to correct a place: its digit and what stands there.
  ///
  /// @param name what stands there, for a screen reader
  /// @param also what pressing it does besides
  public PressableBox pressable(CardPlace place, String name, Runnable also, Node... children) {
    PressableBox made =
        new PressableBox(
            messages.text("card.correct.row", name),
            () -> {
              also.run();
              ask(place);
            },
            children);
    made.getStyleClass().add("card-place");
    return made;
  }

  /// Takes a place in, and returns its digit; empty for one after the ninth.
  public Label digit(CardPlace place) {
    places.add(place);
    String key = places.size() > KEYS ? "" : String.valueOf(places.size());
    Label digit = new WrappedLabel(key, "digit");
    digit.setMinWidth(Region.USE_PREF_SIZE);
    digit.setVisible(!key.isEmpty());
    digit.setManaged(!key.isEmpty());
    return digit;
  }

  private void ask(CardPlace place) {
    card.fireEvent(new FieldAsked(estimate, place));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.Stop;
import org.briefingviewer.page.stop.StopPage;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.wording.EditWords;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// The stops around the one at which the speaker is, in a row; a click goes to one.
public final class StopStrip extends HBox {
  /// How many are shown, and how many of them before the one at which the speaker is.
  private static final int SHOWN = 5;

  /// Of four lines, in pixels.
  private static final double HEIGHT = 112;

  /// More room than so many Latin letters take there is not.
  private static final int ROOM = 44;

  private static final int BEFORE = 2;
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private final List<Stop> stops;
  private final Function<Stop, @Nullable StopPage> pages;
  private final Messages messages;
  private final Fonts fonts;

  /// @param pages null where one is not there yet
  public StopStrip(
      List<Stop> stops, Function<Stop, @Nullable StopPage> pages, Messages messages, Fonts fonts) {
    this.stops = List.copyOf(stops);
    this.pages = pages;
    this.messages = messages;
    this.fonts = fonts;
    setId("speaker-strip");
    getStyleClass().add("stop-strip");
    setMinHeight(HEIGHT);
    setMaxHeight(HEIGHT);
  }

  /// Shows the stops around one.
  ///
  /// @param place from 1; 0 for none of them
  /// @param chosen told which one to go to, from 1
  void show(int place, IntConsumer chosen) {
    int first = Math.clamp(place - 1 - BEFORE, 0, Math.max(0, stops.size() - SHOWN));
    getChildren().clear();
    for (int i = first; i < Math.min(stops.size(), first + SHOWN); i++) {
      getChildren().add(entry(i, place, chosen));
    }
  }

  private static String cut(String title) {
    int room = ROOM;
    for (int at = 0; at < title.length(); at += Character.charCount(title.codePointAt(at))) {
      room -= width(title.codePointAt(at));
      if (room < 0) {
        return title.substring(0, at).strip() + "…";
      }
    }
    return title;
  }

  /// A letter of Hangul or Han is as wide as two Latin ones.
  private static int width(int letter) {
    return switch (UnicodeScript.of(letter)) {
      case HANGUL, HAN, HIRAGANA, KATAKANA -> 2;
      default -> 1;
    };
  }

  private Node entry(int index, int place, IntConsumer chosen) {
    StopPage page = pages.apply(stops.get(index));
    String title = page == null ? "" : cut(EditWords.brief(page.title()));
    ScriptedText words = new ScriptedText(fonts, index + 1 + "  " + title, "strip-title");
    VBox entry = new VBox(words);
    entry.getStyleClass().add("strip-stop");
    entry.pseudoClassStateChanged(HERE, index + 1 == place);
    entry.setAccessibleRole(AccessibleRole.BUTTON);
    entry.setAccessibleText(messages.text("stage.list.row", index + 1, title));
    entry.setOnMouseClicked(event -> chosen.accept(index + 1));
    HBox.setHgrow(entry, Priority.ALWAYS);
    entry.setPrefWidth(0);
    entry.setMaxWidth(Double.MAX_VALUE);
    return entry;
  }
}
